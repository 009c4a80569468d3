/** Account managers whose mean is unlike that of all others: also where the share satisfied says nothing. */
import { describe, expect, it } from 'vitest';
import { studentTUpperTail } from '../../../src/statistics/distributions/student-t.js';
import { analyzed } from './analyzed.js';

/** Nobody of Gus is satisfied to a different share (4 and 5 count alike), but all of his say 5 and 3, others 4 and 1. */
const owners = ['Ann Fair', 'Bob Fair', 'Cem Fair', 'Gus High', 'Kim Tiny'];
const accounts = owners.flatMap((owner, unit) =>
  Array.from({ length: owner === 'Kim Tiny' ? 4 : 40 }, (_, at) => {
    const [high, low] = owner === 'Gus High' ? [5, 3] : [4, 1];
    return { id: `U${String(unit)}A${String(at)}`, owner, answer: at % 2 === 0 ? high : low };
  }),
);
const files = (people: number) => ({
  'customers.csv': [
    'customer_id,name,account_manager,region',
    ...accounts.map(({ id, owner }) => `${id},Firm ${id},${owner},North`),
  ],
  'responses.csv': [
    'response_id,survey,customer_id,satisfaction',
    ...accounts.flatMap(({ id, answer }) =>
      Array.from({ length: people }, (_, person) => `R${id}-${String(person)},pulse,${id},${String(answer)}`),
    ),
  ],
});
const topic = ['--topic', 'integrity', '--attributed'];
const byMean = (owner: string) => ({ owner, of: 'mean' });

describe('means by account manager', () => {
  it('hold each against all others: 4 against 2.5, where as many are satisfied as elsewhere', async () => {
    const { resultOf, rowsOf, textOf, findings, output } = await analyzed(files(1), topic);
    const high = resultOf('unit-outlier', byMean('4')) as { p?: number; pAdjusted?: number };
    expect(high.pAdjusted).toBeLessThan(0.001);
    expect(high.pAdjusted).toBeCloseTo(2 * 4 * (high.p ?? NaN), 12);
    // Four answers are too few to be compared; they stand among the others.
    expect(rowsOf('mean-by:owner')).toHaveLength(4);
    expect(findings).toContain('mean-units:owner');
    expect(findings).not.toContain('satisfaction-units:owner');
    expect(textOf('mean-units:owner')).toContain('+1.50');
    expect(output).not.toContain('Gus High');
  });

  it('carry n of the unit, the interval that is printed, and statistic, df and p of one test', async () => {
    const { resultOf } = await analyzed(files(4), topic);
    const high = resultOf('unit-outlier', byMean('4')) as unknown as Record<'statistic' | 'df' | 'p', number>;
    expect(high).toMatchObject({ answers: 160, value: 1.5, status: 'known' });
    expect(2 * studentTUpperTail(Math.abs(high.statistic), high.df)).toBeCloseTo(high.p, 12);
    // Forty accounts stand behind the unit, 124 beside it: never the 162 degrees of freedom of all.
    expect(high.df).toBeLessThan(100);
  });

  it('take the four answers of an account for one voice', async () => {
    const [one, four] = [await analyzed(files(1), topic), await analyzed(files(4), topic)];
    const pOf = ({ resultOf }: typeof one): number =>
      (resultOf('unit-outlier', byMean('4')) as { p?: number } | undefined)?.p ?? NaN;
    expect(pOf(four)).toBeGreaterThan(pOf(one) / 10);
    expect(four.resultOf('unit-outlier', byMean('4'))).toMatchObject({ clusters: 164 });
  });

  it('are not said under the rules of small groups', async () => {
    const { rowsOf, findings, resultOf } = await analyzed(files(1), [...topic, '--publish']);
    expect(rowsOf('mean-by:owner')).toEqual([]);
    expect(resultOf('unit-outlier', byMean('4'))).toBeUndefined();
    expect(findings).not.toContain('mean-units:owner');
  });
});
