/** What do tests, correlations, alpha and bands say at their edges? */
import { describe, expect, it } from 'vitest';
import { kruskalWallis } from '../../../src/statistics/compare-groups.js';
import { mannWhitney } from '../../../src/statistics/compare-two.js';
import { correlationTest, pearsonOf, spearmanOf } from '../../../src/statistics/correlation.js';
import { bandOf } from '../../../src/statistics/effect-bands.js';
import { benjaminiHochberg, holm } from '../../../src/statistics/multiple-comparisons.js';
import { cronbachAlpha, standardisedAlpha } from '../../../src/statistics/reliability.js';
import { counted, crossed } from './answers.js';

const options = { confidence: 0.95 };

describe('Kruskal-Wallis', () => {
  it('of 1,2,3 against 4,5,6 has H = 12/42·(6²/3 + 15²/3) − 21 = 27/7 and ε² = H/5', () => {
    const test = kruskalWallis([counted({ 1: 1, 2: 1, 3: 1 }), counted({ 4: 1, 5: 1, 6: 1 })]);
    expect(test).toMatchObject({
      statistic: expect.closeTo(27 / 7, 12),
      effect: expect.closeTo(27 / 35, 12),
      degreesOfFreedom: 1,
    });
  });

  it('leaves groups without answers out', () => {
    const groups = [counted({ 1: 2, 2: 1 }), counted({ 2: 1, 3: 2 })];
    expect(kruskalWallis([...groups, counted({}), counted({ 5: 0 })])).toEqual(kruskalWallis(groups));
  });

  it('is withheld without answers, with one group, and when all answers are alike', () => {
    expect(kruskalWallis([])).toMatchObject({ status: 'withheld', reason: 'no-answers' });
    expect(kruskalWallis([counted({ 1: 3, 2: 2 })])).toMatchObject({ reason: 'too-few-answers', answers: 5 });
    expect(kruskalWallis([counted({ 4: 3 }), counted({ 4: 2 })])).toMatchObject({ reason: 'no-variation' });
  });
});

describe('Mann-Whitney', () => {
  it('counts pairs: 3,5 against 4 has W = 1 and no difference', () => {
    expect(mannWhitney(counted({ 3: 1, 5: 1 }), counted({ 4: 1 }))).toMatchObject({ statistic: 1, effect: 0, p: 1 });
  });

  it('gives every higher answer a delta of 1', () => {
    expect(mannWhitney(counted({ 5: 4 }), counted({ 1: 3, 2: 2 }))).toMatchObject({ statistic: 20, effect: 1 });
  });

  it('is withheld when a group is empty and when all answers are alike', () => {
    expect(mannWhitney(counted({ 5: 4 }), counted({}))).toMatchObject({ status: 'withheld', reason: 'no-answers' });
    expect(mannWhitney(counted({ 5: 4 }), counted({ 5: 2 }))).toMatchObject({ reason: 'no-variation', answers: 6 });
  });
});

describe('correlation', () => {
  it('by ranks of 1,2,3,4,5 with 1,2,4,3,5 is 1 − 6·2/120 = 0.9', () => {
    const table = crossed([1, 1, 1], [2, 2, 1], [3, 4, 1], [4, 3, 1], [5, 5, 1]);
    expect(spearmanOf(table, options)).toMatchObject({
      value: expect.closeTo(0.9, 12),
      answers: 5,
      method: 'spearman',
    });
  });

  it('sees only order by ranks, distance by Pearson', () => {
    const curved = crossed([1, 1, 1], [2, 10, 1], [3, 100, 1], [4, 1000, 1]);
    expect(spearmanOf(curved, options)).toMatchObject({ value: 1, interval: [1, 1] });
    expect(pearsonOf(curved, options)).toMatchObject({ status: 'known', value: expect.closeTo(0.8241, 4) });
  });

  it('adds up cells named twice', () => {
    const once = crossed([1, 2, 2], [3, 1, 1], [4, 4, 3]);
    const twice = crossed([4, 4, 2], [1, 2, 1], [3, 1, 1], [1, 2, 1], [4, 4, 1]);
    expect(pearsonOf(twice, options)).toEqual(pearsonOf(once, options));
  });

  it('that is perfect keeps a finite statistic, which JSON can carry', () => {
    const test = correlationTest(crossed([1, 1, 2], [2, 2, 2], [3, 3, 2]), 'pearson');
    expect(test).toMatchObject({ status: 'known', effect: 1, degreesOfFreedom: 4 });
    expect(test.status === 'known' && Number.isFinite(test.statistic) && test.p < 1e-20).toBe(true);
  });

  it('is withheld without answers, below four, and when one axis is constant', () => {
    expect(pearsonOf(crossed(), options)).toMatchObject({ reason: 'no-answers', answers: 0, needed: 4 });
    expect(spearmanOf(crossed([1, 2, 3]), options)).toMatchObject({ reason: 'too-few-answers', answers: 3, needed: 4 });
    expect(pearsonOf(crossed([1, 2, 3], [1, 3, 3]), options)).toMatchObject({ reason: 'no-variation', answers: 6 });
    expect(correlationTest(crossed([1, 2, 3], [4, 2, 3]), 'spearman')).toMatchObject({ reason: 'no-variation' });
  });
});

describe('adjusted p-values', () => {
  it('of one comparison are unchanged', () => {
    expect([holm([0.03]), benjaminiHochberg([0.03])]).toEqual([[0.03], [0.03]]);
  });

  it('of no comparison are none', () => {
    expect([holm([]), benjaminiHochberg([])]).toEqual([[], []]);
  });

  it('come in the order given: 0.5 and 0.01 become 0.5 and 0.02', () => {
    expect(holm([0.5, 0.01])).toEqual([0.5, 0.02]);
    expect(benjaminiHochberg([0.5, 0.01])).toEqual([0.5, 0.02]);
  });

  it('by Holm are at most 1', () => {
    expect(holm([0.6, 0.9])).toEqual([1, 1]);
  });
});

describe("Cronbach's alpha", () => {
  const moments = (covariances: number[][], answers = 10) =>
    ({
      kind: 'item-moments',
      items: covariances.map((_, index) => `q${index}`),
      answers,
      means: covariances.map(() => 3),
      covariances,
    }) as const;

  it('of two items with variance 1 and covariance 0.5 is 2·(1 − 2/3) = 2/3', () => {
    const found = cronbachAlpha(moments([[1, 0.5], [0.5, 1]])); // prettier-ignore
    expect(found).toMatchObject({ value: expect.closeTo(2 / 3, 12), answers: 10, method: 'cronbach-alpha' });
  });

  it('standardised does not change when an item is asked on a scale twice as wide', () => {
    expect(standardisedAlpha(moments([[1, 1], [1, 4]]))).toMatchObject({ value: expect.closeTo(2 / 3, 12) }); // prettier-ignore
  });

  it('is withheld for one item, for one response, and for none', () => {
    expect(cronbachAlpha(moments([[1]]))).toMatchObject({ reason: 'too-few-answers', answers: 10 });
    expect(cronbachAlpha(moments([[0, 0], [0, 0]], 1))).toMatchObject({ reason: 'too-few-answers', needed: 2 }); // prettier-ignore
    expect(cronbachAlpha(moments([[0, 0], [0, 0]], 0))).toMatchObject({ reason: 'no-answers', answers: 0 }); // prettier-ignore
  });

  it('is withheld when the score does not vary, standardised also when one item does not', () => {
    expect(cronbachAlpha(moments([[0, 0], [0, 0]]))).toMatchObject({ reason: 'no-variation' }); // prettier-ignore
    expect(cronbachAlpha(moments([[1, -1], [-1, 1]]))).toMatchObject({ reason: 'no-variation' }); // prettier-ignore
    expect(standardisedAlpha(moments([[0, 0], [0, 2]]))).toMatchObject({ reason: 'no-variation' }); // prettier-ignore
  });
});

describe("the bands of Cliff's delta", () => {
  it.each([
    [0, 'negligible'],
    [0.1469, 'negligible'],
    [0.147, 'small'],
    [-0.2, 'small'],
    [0.33, 'medium'],
    [-0.474, 'large'],
    [1, 'large'],
  ])('call %d %s', (delta, band) => {
    expect(bandOf(delta)).toBe(band);
  });
});
