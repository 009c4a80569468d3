/** A header one letter away from a field is proposed, not taken. */
import { describe, expect, it } from 'vitest';
import { nearFieldEvidence } from '../../../src/import/near-field.js';

const free = (): undefined => undefined;

describe('a column that is one slip from a field', () => {
  it('is proposed with the option that takes it', () => {
    expect(nearFieldEvidence('statisfaction_score', 'ticket', free)).toEqual({
      code: 'near-field',
      params: { field: 'satisfaction', option: '--map "statisfaction_score=satisfaction"' },
    });
  });

  it.each(['colour', 'satisfied_by_phone', 'p1', 'score2024'])('is not where the name is none: %s', (name) => {
    expect(nearFieldEvidence(name, 'ticket', free)).toBeUndefined();
  });

  it('is not where another column gives the field', () => {
    expect(nearFieldEvidence('statisfaction_score', 'ticket', () => 'rating')).toBeUndefined();
  });
});
