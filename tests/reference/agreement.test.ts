/** Are our measures of agreement, of staying and of change those of R? */
import { describe, expect, it } from 'vitest';
import { consensusOf } from '../../src/statistics/agreement/consensus.js';
import { intraclassCorrelation, reliabilityOfGroupMeans } from '../../src/statistics/agreement/intraclass.js';
import { polarisationOf, vanDerEijkAgreement } from '../../src/statistics/agreement/van-der-eijk.js';
import { averageDeviation, rwg, rwgOfItems } from '../../src/statistics/agreement/within-group.js';
import { decomposeChange } from '../../src/statistics/kitagawa.js';
import { momentsOf } from '../../src/statistics/moments.js';
import { kaplanMeier, timeUntilLeft } from '../../src/statistics/survival/kaplan-meier.js';
import { logRankTest } from '../../src/statistics/survival/log-rank.js';
import { distributionOf, expectAllNear, expectNear, known, readReference } from './reference-values.js';

type Numbers<Names extends string> = Readonly<Record<Names, number>>;
type Lists<Names extends string> = Readonly<Record<Names, number[]>>;

const reference = readReference<{
  camps: (Numbers<'A' | 'consensus'> & { counts: number[] })[];
  withins: (Numbers<'steps' | 'rwg' | 'rwgj' | 'ad'> & { items: number[][] })[];
  iccs: (Numbers<'confidence' | 'icc1' | 'icc2' | 'low1' | 'high1' | 'low2' | 'high2'> & Lists<'answers' | 'groups'>)[];
  survivals: (Numbers<'confidence' | 'X2' | 'df' | 'p'> &
    Lists<'time' | 'status' | 'group' | 'times' | 'atRisk' | 'events' | 'survival' | 'standardError' | 'low' | 'high'> &
    Lists<'quantiles' | 'quantilesLow' | 'quantilesHigh'>)[];
  kitagawas: (Numbers<'change' | 'rate' | 'mix'> &
    Lists<'answersBefore' | 'totalsBefore' | 'answersAfter' | 'totalsAfter'>)[];
}>('agreement');

const countsOn = (counts: readonly number[]) =>
  ({ kind: 'distribution', counts: new Map(counts.map((count, step) => [step + 1, count])) }) as const;
/** R prints 0 as the sum of terms that cancel to 1e-17. */
const expectClose = (actual: number, expected: number) =>
  expectNear(actual, expected, Math.abs(expected) < 1e-12 ? 1e-12 / Math.max(Math.abs(expected), 1e-12) : 1e-9);

describe('agreement agrees with R to a relative 1e-9', () => {
  it.each(reference.camps)('A $A and consensus $consensus of $counts', ({ counts, A, consensus }) => {
    const scale = { low: 1, high: counts.length };
    expectClose(known(vanDerEijkAgreement(countsOn(counts), scale)).value, A);
    expectClose(known(consensusOf(countsOn(counts), scale)).value, consensus);
  });

  it.each([
    [[30, 40, 210, 130, 530, 50, 10], 0.6113333333, 0.1943333333, 0.725687614],
    [[50, 0, 0, 0, 50], -1, 1, 0],
    [[20, 20, 20, 20, 20], 0, 0.5, 0.4339850003],
    [[10, 0, 0, 0, 0], 1, 0, 1],
    [[1, 2, 3, 2, 1], 0.2777777778, 0.3611111111, 0.593316667],
    [[0, 0, 5, 10, 5], 0.625, 0.1875, 0.7924812504],
    [[12, 3, 2, 4, 19], -0.2597222222, 0.6298611111, 0.175709091],
  ])('golden values of %j: A %d, polarisation %d, consensus %d (agrmt)', (counts, A, polarisation, consensus) => {
    const scale = { low: 1, high: counts.length };
    const agreement = known(vanDerEijkAgreement(countsOn(counts), scale)).value;
    expect(agreement).toBeCloseTo(A, 9);
    expect(polarisationOf(agreement)).toBeCloseTo(polarisation, 9);
    expect(known(consensusOf(countsOn(counts), scale)).value).toBeCloseTo(consensus, 9);
  });

  it.each(reference.withins)('rwg $rwg, rwg(j) $rwgj, AD $ad', ({ items, steps, ...row }) => {
    const distributions = items.map(distributionOf);
    expectClose(known(rwg(distributions[0]!, { steps })).value, row.rwg);
    expectClose(known(rwgOfItems(distributions, { steps })).value, row.rwgj);
    expectNear(known(averageDeviation(distributions[0]!)).value, row.ad);
  });

  it.each(reference.iccs)('ICC(1) $icc1 and ICC(2) $icc2', ({ answers, groups, ...row }) => {
    const moments = [...new Set(groups)].map((name) =>
      momentsOf(distributionOf(answers.filter((_, index) => groups[index] === name)))!,
    );
    const [one, two] = [known(intraclassCorrelation(moments, row)), known(reliabilityOfGroupMeans(moments, row))];
    expectNear(one.value, row.icc1);
    expectNear(one.interval?.[0], row.low1);
    expectNear(one.interval?.[1], row.high1);
    expectNear(two.value, row.icc2);
    expectNear(two.interval?.[0], row.low2);
    expectNear(two.interval?.[1], row.high2);
  });
});

describe('survival agrees with R to a relative 1e-9', () => {
  const observedOf = ({ time, status }: (typeof reference.survivals)[number], rows = [...time.keys()]) =>
    rows.map((row) => ({ time: time[row]!, events: status[row]!, censored: 1 - status[row]! }));

  it.each(reference.survivals)('Kaplan-Meier with $confidence intervals', (row) => {
    const curve = known(kaplanMeier(observedOf(row), row));
    expect(curve.steps.map(({ time }) => time)).toEqual(row.times);
    expect(curve.steps.map(({ atRisk }) => atRisk)).toEqual(row.atRisk);
    expect(curve.steps.map(({ events }) => events)).toEqual(row.events);
    const steps = [...curve.steps.entries()];
    expectAllNear(steps, ([index, { survival }]) => [survival, row.survival[index]!]);
    expectAllNear(steps, ([index, { standardError }]) => [standardError ?? 0, row.standardError[index]!]);
    expectAllNear(steps, ([index, { interval }]) => [interval?.[0] ?? -1, row.low[index]!]);
    expectAllNear(steps, ([index, { interval }]) => [interval?.[1] ?? -1, row.high[index]!]);
  });

  it.each(reference.survivals)('quantiles $quantiles', (row) => {
    const curve = known(kaplanMeier(observedOf(row), row));
    for (const [index, left] of [0.75, 0.5, 0.25].entries()) {
      const found = timeUntilLeft(curve, left);
      const [value, low, high] = [row.quantiles[index]!, row.quantilesLow[index]!, row.quantilesHigh[index]!];
      if (value === -1) expect(found).toMatchObject({ status: 'withheld', reason: 'not-reached' });
      else expect(known(found).value).toBe(value);
      if (value === -1) continue;
      expect(known(found).interval).toEqual(low === -1 || high === -1 ? undefined : [low, high]);
      // R gives the low end alone where the upper limit never falls so far.
      expect(known(found).lowerLimit).toBe(low !== -1 && high === -1 ? low : undefined);
    }
  });

  it.each(reference.survivals)('log-rank χ² $X2 with $df degrees of freedom', (row) => {
    const groups = [...new Set(row.group)].map((name) =>
      observedOf(
        row,
        [...row.group.keys()].filter((index) => row.group[index] === name),
      ),
    );
    const test = known(logRankTest(groups));
    expectNear(test.statistic, row.X2);
    expectNear(test.degreesOfFreedom, row.df);
    expectNear(test.p, row.p);
  });
});

describe('the decomposition of a change agrees with its formula in R', () => {
  it.each(reference.kitagawas)('change $change = rate $rate + mix $mix', (row) => {
    const groups = row.answersBefore.map((answers, index) => ({
      name: `group${index}`,
      before: { answers, total: row.totalsBefore[index]! },
      after: { answers: row.answersAfter[index]!, total: row.totalsAfter[index]! },
    }));
    const found = known(decomposeChange(groups));
    expect(found.change).toBeCloseTo(row.change, 12);
    expect(found.rate).toBeCloseTo(row.rate, 12);
    expect(found.mix).toBeCloseTo(row.mix, 12);
  });
});
