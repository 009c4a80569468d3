/** Units whose share satisfied chance does not explain: exact, so that a small perfect unit is not accused. */
import { describe, expect, it } from 'vitest';
import { binomialTails } from '../../../src/statistics/distributions/binomial.js';
import { analyzed } from './analyzed.js';

const sizes = [
  { owner: 'Ann High', answers: 40, satisfied: 38 },
  { owner: 'Bob Fair', answers: 40, satisfied: 18 },
  { owner: 'Cem Fair', answers: 40, satisfied: 20 },
  { owner: 'Dan Fair', answers: 40, satisfied: 16 },
  { owner: 'Eva Small', answers: 10, satisfied: 8 },
  { owner: 'Fay Tiny', answers: 3, satisfied: 3 },
];
const accounts = sizes.flatMap(({ owner, answers, satisfied }, unit) =>
  Array.from({ length: answers }, (_, at) => ({ id: `U${unit}A${at}`, owner, answer: at < satisfied ? 5 : 2 })),
);
const files = (people: number) => ({
  'customers.csv': [
    'customer_id,name,account_manager,region',
    ...accounts.map(({ id, owner }) => `${id},Firm ${id},${owner},North`),
  ],
  'responses.csv': [
    'response_id,survey,customer_id,satisfaction',
    ...accounts.flatMap(({ id, answer }) =>
      Array.from({ length: people }, (_, person) => `R${id}-${person},pulse,${id},${answer}`),
    ),
  ],
});
const topic = ['--topic', 'integrity', '--attributed'];

describe('satisfaction by account manager', () => {
  it('holds each against all together: 38 of 40 is outside, 8 of 10 is not, 3 of 3 is not even compared', async () => {
    const { textOf, rowsOf, output, resultOf } = await analyzed(files(1), topic);
    const outlier = resultOf('unit-outlier', { owner: '1', of: 'satisfied' }) as { p?: number; pAdjusted?: number };
    // 103 of 173 are satisfied; twice the upper tail of 38 of 40.
    expect(outlier.p).toBeCloseTo(2 * binomialTails(37, { trials: 40, p: 103 / 173 }).upper, 12);
    expect(outlier.pAdjusted).toBeCloseTo(2 * 5 * (outlier.p ?? NaN), 12);
    expect(textOf('satisfaction-units:owner')).toContain('1 of 5');
    expect(rowsOf('satisfied-by:owner')).toHaveLength(5);
    expect(output).not.toContain('Ann High');
  });

  it('names people only when asked to', async () => {
    expect((await analyzed(files(1), [...topic, '--name-people'])).textOf('satisfaction-units:owner')).toContain(
      'Ann High',
    );
  });

  it('is not surer for four answers of each account', async () => {
    const [one, four] = [await analyzed(files(1), topic), await analyzed(files(4), topic)];
    const pOf = ({ resultOf }: typeof one): number =>
      (resultOf('unit-outlier', { owner: '5', of: 'satisfied' }) as { p?: number }).p ?? NaN;
    expect(pOf(one)).toBeGreaterThan(0.3);
    // As if 32 of 40 people were as many witnesses, it would be 0.008.
    expect(pOf(four)).toBeGreaterThan(0.1);
    // Four answers alike are worth one, so the tails say what they say of one of each; the n is that of the unit.
    expect(pOf(four)).toBeCloseTo(pOf(one), 1);
    const decided = { method: 'effective-binomial', answers: 40, value: 0.8 };
    expect(four.resultOf('unit-outlier', { owner: '5', of: 'satisfied' })).toMatchObject(decided);
    expect(one.resultOf('unit-outlier', { owner: '5', of: 'satisfied' })).toMatchObject({ method: 'exact-binomial' });
  });

  it('is not said under the rules of small groups', async () => {
    const { rowsOf, findings } = await analyzed(files(1), [...topic, '--publish']);
    expect(rowsOf('satisfied-by:owner')).toHaveLength(0);
    expect(findings).not.toContain('satisfaction-units:owner');
  });

  it('stands for other splits, too, without a sentence of its own', async () => {
    const { rowsOf, findings } = await analyzed(files(1), [...topic, '--by', 'account_manager,region']);
    expect(rowsOf('satisfied-by:owner')).toHaveLength(5);
    expect(findings.filter((id) => id?.startsWith('satisfaction-units'))).toEqual(['satisfaction-units:owner']);
  });
});
