import { describe, expect, it } from 'vitest';
import { repeatNotes } from '../../../src/analyses/audit/repeats.js';
import type { RecordKind } from '../../../src/domain/records.js';

const notesOf = (...kinds: readonly RecordKind[]): readonly string[] => repeatNotes(kinds).map(({ key }) => key);

describe('the note on repeated rows', () => {
  it('speaks of ids only where records have one', () => {
    expect(notesOf('customer', 'response')).toEqual(['audit.note.repeated']);
    expect(notesOf('usage')).toEqual(['audit.note.repeated-state']);
    expect(notesOf('revenue')).toEqual(['audit.note.repeated-sales']);
    expect(notesOf('ticket', 'service_level', 'revenue', 'usage')).toEqual([
      'audit.note.repeated',
      'audit.note.repeated-state',
      'audit.note.repeated-sales',
    ]);
  });

  it('names the kinds whose rows are states', () => {
    const [note] = repeatNotes(['usage', 'channel_cost']);
    expect(note?.params['kinds']).toMatchObject([{ key: 'kind.usage' }, { key: 'kind.channel_cost' }]);
  });
});
