import { describe, expect, it } from 'vitest';
import type { ResponseRecord, SurveyHeader } from '../../../src/import/record-sink.js';
import { header, item, textItem } from './plain-samples.js';
import { type Ledger, answer, one, source } from './stored-source.js';

describe('the survey', () => {
  const named = (survey: SurveyHeader, responses: readonly ResponseRecord[], contact: Ledger[] = []) => {
    const [first] = source(survey, responses, { contact }).surveys();
    return [first?.confidentiality, first?.confidentialityReason];
  };

  it('is attributed when responses carry an account, by themselves or through a contact', () => {
    const contact = { contact_id: 'P1', customer_id: 'C1', email: 'Ann@x.com' };
    expect(named(one, [answer('R1', 1, { customer_id: 'C1' })])).toEqual(['attributed', 'has-accounts']);
    expect(named(one, [answer('R1', 1, { contact_id: 'P1' })], [contact])).toEqual(['attributed', 'has-accounts']);
    expect(named(one, [answer('R1', 1, { email: 'ann@X.com' })], [contact])).toEqual(['attributed', 'has-accounts']);
  });

  it('is confidential when none does, and what the user stated otherwise', () => {
    expect(named(one, [answer('R1', 1, { contact_id: 'P1' })])).toEqual(['confidential', 'no-accounts']);
    expect(named({ ...one, confidentiality: 'attributed' }, [answer('R1', 1)])).toEqual(['attributed', 'stated']);
    expect(named({ ...one, confidentiality: 'confidential' }, [answer('R1', 1, { customer_id: 'C1' })])).toEqual([
      'confidential',
      'stated',
    ]);
  });

  it('gives its items back as they were described', () => {
    const survey = header({
      ratingItems: [
        item('q1', { isReversed: true, scale: { low: 1, high: 5 }, scaleOrigin: 'stated', label: '满意吗?' }),
      ],
      textItems: [textItem('why')],
      segments: ['b', 'a'],
    });
    const [stored] = source(survey, []).surveys();
    expect(stored).toEqual({
      name: 'Q3',
      confidentiality: 'confidential',
      confidentialityReason: 'no-accounts',
      items: [...survey.ratingItems, ...survey.textItems],
      responses: 0,
      segments: ['a', 'b'],
    });
  });
});

describe('the latest date', () => {
  it('is the day of the last answer or event, not a due date', () => {
    const counts = source(
      one,
      [answer('R1', 1, { submitted_at: '2026-03-01T23:59:00' }), answer('R2', 1, { submitted_at: '2026-02-28' })],
      {
        outcome: [{ outcome_id: 'O1', customer_id: 'C1', due_on: '2030-01-01', measured_on: '2026-03-04' }],
        renewal: [{ customer_id: 'C1', due_on: '2031-01-01', decided_on: '2026-03-05T10:00:00' }],
        customer: [{ customer_id: 'C1', left_on: '2029-01-01' }],
      },
    );
    expect(counts.latestDate()).toBe('2026-03-05');
  });

  it('is that of an answer when nothing else has one, and unknown without any', () => {
    expect(source(one, [answer('R1', 1, { submitted_at: '2026-03-01T23:59:00' })]).latestDate()).toBe('2026-03-01');
    expect(source(one, [answer('R1', 1)]).latestDate()).toBeUndefined();
  });
});
