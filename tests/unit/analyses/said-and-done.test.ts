/** What accounts said before they decided, and what they decided: the cross-table and the order of the pairs, by hand. */
import { describe, expect, it } from 'vitest';
import { reportOfFiles } from './report-of-files.js';

const options = '--topic loyalty --full --as-of 2026-06-30';
interface Account {
  readonly intention: number;
  readonly decision: string;
  /** Day of the answer; the decision is on 2026-03-01. */
  readonly said?: string;
}

const filesOf = (accounts: readonly Account[]) => ({
  'customers.csv': ['customer_id,name,status', ...accounts.map((_, at) => `C${at},Firm ${at},active`)],
  'renewals.csv': [
    'customer_id,decided_on,decision',
    ...accounts.flatMap(({ decision }, at) => (decision === '' ? [] : [`C${at},2026-03-01,${decision}`])),
  ],
  'responses.csv': [
    'response_id,customer_id,submitted_at,satisfaction,repurchase',
    ...accounts.map(({ intention, said = '2026-01-10' }, at) => `r${at},C${at},${said},4,${intention}`),
  ],
});
const times = (count: number, one: Account): readonly Account[] => Array.from({ length: count }, () => one);

describe('what was said and what was done', () => {
  const accounts = [
    ...times(4, { intention: 5, decision: 'renewed' }),
    { intention: 4, decision: 'left' },
    { intention: 3, decision: 'upgraded' },
    { intention: 3, decision: 'downgraded' },
    ...times(2, { intention: 1, decision: 'left' }),
    { intention: 2, decision: 'renewed' },
    { intention: 1, decision: 'left', said: '2026-03-01' }, // on the day of the decision: not before it
    { intention: 1, decision: 'renewed', said: '2026-05-01' },
    { intention: 1, decision: '' },
  ];

  it('is counted by what was said', async () => {
    const { rows, figure, text } = await reportOfFiles(filesOf(accounts), options);
    const counts = rows('said-and-done').map(({ stayed, downgraded, left }) => [stayed, downgraded, left]);
    expect(counts).toEqual([
      [4, 0, 1],
      [1, 1, 0],
      [1, 0, 2],
    ]);
    expect(figure('departure-rate', { said: 'high' })).toMatchObject({ value: 1 / 5, answers: 5 });
    expect(figure('departure-rate', { said: 'middle' })).toMatchObject({ value: 0, answers: 2 });
    expect(figure('departure-rate', { said: 'low' })?.['value']).toBeCloseTo(2 / 3, 12);
    expect(text).toContain('2 accounts decided without having been heard before.');
    expect(text).toContain('3 of 10 accounts left: too few departures');
  });

  it.each([
    ['told', 8, 0, 'told those who stayed from those who left', 0.9],
    ['null', 5, 5, 'did not tell those who stayed from those who left', 0.5],
    ['reversed', 0, 8, 'Those who left had stated the higher intention', 0.1],
  ])('intention that %s', async (_, leftLow, stayedLow, words, value) => {
    // Ten left and ten stayed, each at 1 or 5; ties count half.
    const files = filesOf([
      ...times(leftLow, { intention: 1, decision: 'left' }),
      ...times(10 - leftLow, { intention: 5, decision: 'left' }),
      ...times(stayedLow, { intention: 1, decision: 'renewed' }),
      ...times(10 - stayedLow, { intention: 5, decision: 'renewed' }),
    ]);
    const { figure, text } = await reportOfFiles(files, options);
    expect(figure('intention-before-departure')?.['value']).toBeCloseTo(value, 12);
    expect(text).toContain(words);
  });

  it.each([
    ['nobody', 'renewed', 0],
    ['everybody', 'left', 1],
  ])('%s left: there is nothing to tell apart', async (_, decision, value) => {
    const { figure } = await reportOfFiles(filesOf(times(12, { intention: 5, decision })), options);
    expect(figure('departure-rate', { said: 'high' })).toMatchObject({ value, answers: 12 });
    expect(figure('intention-before-departure')).toMatchObject({ status: 'withheld' });
  });

  it('without renewals and departures there is no such table', async () => {
    const { 'renewals.csv': _, ...files } = filesOf(times(12, { intention: 5, decision: '' }));
    const { rows } = await reportOfFiles(files, options);
    expect(rows('said-and-done')).toEqual([]);
  });
});
