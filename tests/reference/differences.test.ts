/** Are our tests of two groups, of pairs and of tables those of R? */
import { describe, it } from 'vitest';
import { estimateProportionByAgrestiCoull } from '../../src/statistics/agresti-coull.js';
import { chiSquaredTest } from '../../src/statistics/chi-squared-test.js';
import { cliffsDelta } from '../../src/statistics/cliffs-delta.js';
import { differenceOfMeans, welchTTest } from '../../src/statistics/compare-means.js';
import { compareNetScores, differenceOfNetScores } from '../../src/statistics/difference-of-net-scores.js';
import { differenceOfProportions } from '../../src/statistics/difference-of-proportions.js';
import {
  binomialTails,
  logBinomialWeight,
  logHypergeometricWeight,
} from '../../src/statistics/distributions/binomial.js';
import { cohensD, cohensH, hedgesG } from '../../src/statistics/effect-sizes.js';
import {
  estimateProportionByJeffreys,
  estimateProportionExactly,
} from '../../src/statistics/exact-interval-of-proportion.js';
import { fisherExact } from '../../src/statistics/fisher-exact.js';
import { kendallOf, kendallTest } from '../../src/statistics/kendall.js';
import { momentsOf, type Moments } from '../../src/statistics/moments.js';
import { compareOverlappingMeans, compareOverlappingProportions } from '../../src/statistics/overlapping-groups.js';
import {
  differencesOf,
  mcnemarExact,
  meanOfDifferences,
  pairedTTest,
  wilcoxonSignedRank,
} from '../../src/statistics/paired-answers.js';
import { crossTableOf, distributionOf, expectAllNear, expectNear, known, readReference } from './reference-values.js';

type Numbers<Names extends string> = Readonly<Record<Names, number>>;
type Lists<Names extends string> = Readonly<Record<Names, number[]>>;
type Pair = readonly [number, number];

const reference = readReference<{
  proportions: Numbers<
    'hits' | 'trials' | 'confidence' | 'exactLow' | 'exactHigh' | 'jeffreysLow' | 'jeffreysHigh' | 'acLow' | 'acHigh'
  >[];
  twoProportions: (Numbers<'confidence' | 'p' | 'low' | 'high' | 'h' | 'hLow' | 'hHigh' | 'X2'> & {
    hits: Pair;
    trials: Pair;
    oddsRatio?: number;
  })[];
  overlaps: Numbers<'p1' | 'b1' | 'p2' | 'b2' | 'both' | 'z' | 'p'>[];
  means: (Lists<'a' | 'b'> &
    Numbers<'both' | 't' | 'df' | 'p' | 'equalT' | 'equalP' | 'welchT' | 'welchDf' | 'welchP'> &
    Numbers<'welchLow' | 'welchHigh' | 'd' | 'dSe' | 'g'>)[];
  pairs: (Lists<'x' | 'y'> &
    Numbers<'t' | 'p' | 'mean' | 'low' | 'high' | 'V' | 'vP' | 'rankBiserial' | 'only'> & { mcnemar?: number })[];
  netScores: (Lists<'first' | 'second'> &
    Numbers<'confidence' | 'value' | 'standardError' | 'low' | 'high' | 'z' | 'p'>)[];
  kendalls: (Lists<'x' | 'y'> & Numbers<'confidence' | 'tau' | 'z' | 'p' | 'low' | 'high'>)[];
  cliffs: (Lists<'a' | 'b'> & Numbers<'confidence' | 'delta' | 'standardError' | 'low' | 'high'>)[];
  tables: (Numbers<'X2' | 'df' | 'p' | 'V'> & { rows: number[][] })[];
  binomial: Numbers<'x' | 'n' | 'p' | 'log' | 'lower' | 'upper'>[];
  hypergeometric: Numbers<'x' | 'hits' | 'misses' | 'draws' | 'log'>[];
}>('differences');

const share = (hits: number, trials: number) => ({ kind: 'proportion', hits, trials }) as const;
const momentsFrom = (answers: readonly number[]): Moments => momentsOf(distributionOf(answers))!;
const options = { confidence: 0.95 };
const isTop = (answer: number) => answer >= 9;
const rules = { promoter: isTop, detractor: (answer: number) => answer <= 6 };

describe('shares and their differences agree with R to a relative 1e-9', () => {
  it.each(reference.proportions)('$hits of $trials: exact, Jeffreys, Agresti-Coull', ({ hits, trials, ...row }) => {
    const exact = known(estimateProportionExactly(share(hits, trials), row)).interval!;
    const jeffreys = known(estimateProportionByJeffreys(share(hits, trials), row)).interval!;
    const added = known(estimateProportionByAgrestiCoull(share(hits, trials), row)).interval!;
    expectNear(exact[0], row.exactLow);
    expectNear(exact[1], row.exactHigh);
    expectNear(jeffreys[0], row.jeffreysLow);
    expectNear(jeffreys[1], row.jeffreysHigh);
    expectNear(added[0], row.acLow);
    expectNear(added[1], row.acHigh);
  });

  it.each(reference.twoProportions)('$hits of $trials: Newcombe, Fisher, h, X²', ({ hits, trials, ...row }) => {
    const [first, second] = [share(hits[0], trials[0]), share(hits[1], trials[1])];
    const difference = known(differenceOfProportions(first, second, row)).interval!;
    const test = known(fisherExact(first, second));
    const h = known(cohensH(first, second, row));
    expectNear(difference[0], Math.max(-1, row.low));
    expectNear(difference[1], Math.min(1, row.high));
    // fisher.test gives 1 + 1e-15 where every table counts.
    expectNear(test.p, row.p);
    if (row.oddsRatio !== undefined) expectNear(test.effect, row.oddsRatio);
    expectNear(h.value, row.h);
    expectNear(h.interval?.[0], row.hLow);
    expectNear(h.interval?.[1], row.hHigh);
    const cells = [
      [0, 1, hits[0]],
      [0, 0, trials[0] - hits[0]],
      [1, 1, hits[1]],
      [1, 0, trials[1] - hits[1]],
    ] as const;
    expectNear(known(chiSquaredTest({ kind: 'cross-table', cells })).statistic, row.X2);
  });

  it.each(reference.overlaps)('overlap of $both between $b1 and $b2', ({ p1, b1, p2, b2, both, z, p }) => {
    const test = known(compareOverlappingProportions(share(p1 * b1, b1), share(p2 * b2, b2), { inBoth: both }));
    expectNear(test.statistic, z);
    expectNear(test.p, p);
  });

  it.each(reference.netScores)('net scores of $first and $second', ({ first, second, ...row }) => {
    const groupOf = ([promoters = 0, passives = 0, detractors = 0]: number[]) =>
      ({
        kind: 'distribution',
        counts: new Map([
          [10, promoters],
          [8, passives],
          [2, detractors],
        ]),
      }) as const;
    const groups = { first: groupOf(first), second: groupOf(second) };
    const difference = known(differenceOfNetScores(groups, rules, row));
    const test = known(compareNetScores(groups, rules));
    expectNear(difference.value, row.value);
    expectNear(difference.standardError, row.standardError);
    expectNear(difference.interval?.[0], row.low);
    expectNear(difference.interval?.[1], row.high);
    expectNear(test.statistic, row.z);
    expectNear(test.p, row.p);
  });
});

describe('means, pairs and ranks agree with R to a relative 1e-9', () => {
  it.each(reference.means)('means with t $t and Welch $welchT', ({ a, b, both, ...row }) => {
    const [first, second] = [momentsFrom(a), momentsFrom(b)];
    const overlapping = known(compareOverlappingMeans(first, second, { inBoth: both }));
    const equal = known(compareOverlappingMeans(first, second, { inBoth: 0 }));
    const welch = known(welchTTest(first, second));
    const difference = known(differenceOfMeans(first, second, options));
    const d = known(cohensD(first, second, options));
    expectNear(overlapping.statistic, row.t);
    expectNear(overlapping.degreesOfFreedom, row.df);
    expectNear(overlapping.p, row.p);
    expectNear(equal.statistic, row.equalT);
    expectNear(equal.p, row.equalP);
    expectNear(welch.statistic, row.welchT);
    expectNear(welch.degreesOfFreedom, row.welchDf);
    expectNear(welch.p, row.welchP);
    expectNear(difference.interval?.[0], row.welchLow);
    expectNear(difference.interval?.[1], row.welchHigh);
    expectNear(d.value, row.d);
    expectNear(d.standardError, row.dSe);
    expectNear(known(hedgesG(first, second, options)).value, row.g);
  });

  it.each(reference.pairs)('pairs with mean difference $mean', ({ x, y, ...row }) => {
    const table = crossTableOf(x, y);
    const differences = differencesOf(table);
    const estimate = known(meanOfDifferences(differences, options));
    const test = known(pairedTTest(differences));
    const ranks = known(wilcoxonSignedRank(differences));
    expectNear(estimate.value, row.mean);
    expectNear(estimate.interval?.[0], row.low);
    expectNear(estimate.interval?.[1], row.high);
    expectNear(test.statistic, row.t);
    expectNear(test.p, row.p);
    expectNear(ranks.statistic, row.V);
    expectNear(ranks.p, row.vP);
    expectNear(ranks.effect, row.rankBiserial);
    if (row.mcnemar === undefined) return;
    const changed = known(mcnemarExact(table, isTop));
    expectNear(changed.statistic, row.only);
    expectNear(changed.p, row.mcnemar);
  });

  it.each(reference.kendalls)('Kendall tau-b $tau', ({ x, y, ...row }) => {
    const table = crossTableOf(x, y);
    const estimate = known(kendallOf(table, row));
    const test = known(kendallTest(table));
    expectNear(estimate.value, row.tau);
    expectNear(estimate.interval?.[0], row.low);
    expectNear(estimate.interval?.[1], row.high);
    expectNear(test.statistic, row.z);
    expectNear(test.p, row.p);
  });

  it.each(reference.cliffs)("Cliff's delta $delta", ({ a, b, ...row }) => {
    const estimate = known(cliffsDelta(distributionOf(a), distributionOf(b), row));
    expectNear(estimate.value, row.delta);
    expectNear(estimate.standardError, row.standardError);
    expectNear(estimate.interval?.[0], row.low);
    expectNear(estimate.interval?.[1], row.high);
  });

  it.each(reference.tables)('X² $X2 with $df degrees of freedom', ({ rows, ...row }) => {
    const cells = rows.flatMap((counts, x) => counts.map((count, y) => [x, y, count] as const));
    const test = known(chiSquaredTest({ kind: 'cross-table', cells }));
    expectNear(test.statistic, row.X2);
    expectNear(test.degreesOfFreedom, row.df);
    expectNear(test.p, row.p);
    expectNear(test.effect, row.V);
  });
});

describe('binomial and hypergeometric distributions agree with R to a relative 1e-9', () => {
  it('weights', () => {
    expectAllNear(
      reference.binomial.filter(({ log }) => log > -1e300),
      ({ x, n, p, log }) => [logBinomialWeight(x, { trials: n, p }), log],
    );
    expectAllNear(reference.hypergeometric, ({ x, log, ...of }) => [logHypergeometricWeight(x, of), log]);
  });

  it('tails', () => {
    const seen = reference.binomial.filter(({ lower, upper }) => Math.min(lower, upper) > 1e-300);
    expectAllNear(seen, ({ x, n, p, lower }) => [binomialTails(x, { trials: n, p }).lower, lower]);
    expectAllNear(seen, ({ x, n, p, upper }) => [binomialTails(x, { trials: n, p }).upper, upper]);
  });
});
