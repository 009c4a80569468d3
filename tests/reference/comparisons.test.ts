/** Are our rank tests, correlations, quantiles, adjusted p-values and alphas those of R? */
import { describe, it } from 'vitest';
import { kruskalWallis } from '../../src/statistics/compare-groups.js';
import { mannWhitney } from '../../src/statistics/compare-two.js';
import { correlationTest, pearsonOf, spearmanOf } from '../../src/statistics/correlation.js';
import { benjaminiHochberg, holm } from '../../src/statistics/multiple-comparisons.js';
import { medianOf, quantileOf } from '../../src/statistics/quantiles.js';
import { cronbachAlpha, standardisedAlpha } from '../../src/statistics/reliability.js';
import { crossTableOf, distributionOf, expectAllNear, expectNear, known, readReference } from './reference-values.js';

type Numbers<Names extends string> = Readonly<Record<Names, number>>;

const reference = readReference<{
  kruskalWallis: (Numbers<'H' | 'df' | 'p' | 'epsilon2'> & { groups: number[][] })[];
  mannWhitney: (Numbers<'W' | 'p' | 'delta'> & { a: number[]; b: number[] })[];
  correlations: (Numbers<'confidence' | 'r' | 't' | 'p' | 'low' | 'high' | 'rho' | 'rhoP' | 'rhoLow' | 'rhoHigh'> & {
    x: number[];
    y: number[];
  })[];
  quantiles: { answers: number[]; p: number[]; values: number[]; median: number }[];
  adjusted: { p: number[]; holm: number[]; bh: number[] }[];
  alphas: (Numbers<'answers' | 'raw' | 'standardised'> & { means: number[]; covariances: number[][] })[];
}>('comparisons');

/** Differences of ranks cancel to nothing in a test without a difference; R itself leaves 1e-14 there. */
const rounding = 1e-12;

describe('comparisons agree with R to a relative 1e-9', () => {
  it.each(reference.kruskalWallis)('Kruskal-Wallis with H = $H', ({ groups, H, df, p, epsilon2 }) => {
    const test = known(kruskalWallis(groups.map(distributionOf)));
    expectNear(test.statistic, H);
    expectNear(test.degreesOfFreedom, df);
    expectNear(test.p, p);
    expectNear(test.effect, epsilon2);
  });

  it.each(reference.mannWhitney)('Mann-Whitney with W = $W', ({ a, b, W, p, delta }) => {
    const test = known(mannWhitney(distributionOf(a), distributionOf(b)));
    expectNear(test.statistic, W);
    expectNear(test.p, p);
    expectNear(test.effect, delta, Math.abs(delta) < rounding ? rounding : 1e-9);
  });

  it.each(reference.correlations)('Pearson r = $r', ({ x, y, confidence, ...row }) => {
    const table = crossTableOf(x, y);
    const estimate = known(pearsonOf(table, { confidence }));
    const test = known(correlationTest(table, 'pearson'));
    expectNear(estimate.value, row.r);
    expectNear(estimate.interval?.[0], row.low);
    expectNear(estimate.interval?.[1], row.high);
    expectNear(test.statistic, row.t);
    expectNear(test.p, row.p);
  });

  it.each(reference.correlations)('Spearman rho = $rho', ({ x, y, confidence, ...row }) => {
    const table = crossTableOf(x, y);
    const estimate = known(spearmanOf(table, { confidence }));
    expectNear(estimate.value, row.rho);
    expectNear(estimate.interval?.[0], row.rhoLow);
    expectNear(estimate.interval?.[1], row.rhoHigh);
    expectNear(known(correlationTest(table, 'spearman')).p, row.rhoP);
  });

  it.each(reference.quantiles)('quantiles of type 7 with median $median', ({ answers, p, values, median }) => {
    const distribution = distributionOf(answers);
    expectAllNear([...p.entries()], ([index, at]) => [quantileOf(distribution, at) ?? NaN, values[index] ?? NaN]);
    expectNear(medianOf(distribution), median);
  });

  it.each(reference.adjusted)(
    'p-values adjusted by Holm and by Benjamini and Hochberg: $p',
    ({ p, holm: byHolm, bh }) => {
      expectAllNear([...holm(p).entries()], ([index, value]) => [value, byHolm[index] ?? NaN]);
      expectAllNear([...benjaminiHochberg(p).entries()], ([index, value]) => [value, bh[index] ?? NaN]);
    },
  );

  it.each(reference.alphas)('alpha $raw, standardised $standardised', ({ answers, means, covariances, ...row }) => {
    const items = means.map((_, index) => `item${index}`);
    const moments = { kind: 'item-moments', items, answers, means, covariances } as const;
    expectNear(known(cronbachAlpha(moments)).value, row.raw);
    expectNear(known(standardisedAlpha(moments)).value, row.standardised);
  });
});
