/** Are our weighted means, shares, tables and raked weights those of R's survey? */
import { describe, expect, it } from 'vitest';
import { costOfWeights, weightingEfficiency } from '../../src/statistics/weights/kish.js';
import { rake, type Raking } from '../../src/statistics/weights/rake.js';
import { raoScottTest } from '../../src/statistics/weights/rao-scott.js';
import {
  estimateWeightedMean,
  estimateWeightedProportion,
  estimateWeightedProportionByBeta,
} from '../../src/statistics/weights/weighted-mean.js';
import { estimateWeightedNetScore } from '../../src/statistics/weights/weighted-net-score.js';
import { differenceByWeighting } from '../../src/statistics/weights/weighting-difference.js';
import { expectAllNear, expectNear, known, readReference } from './reference-values.js';

type Numbers<Names extends string> = Readonly<Record<Names, number>>;

const reference = readReference<{
  samples: (Numbers<
    | 'confidence'
    | 'mean'
    | 'se'
    | 'df'
    | 'share'
    | 'shareSe'
    | 'low'
    | 'high'
    | 'F'
    | 'ndf'
    | 'ddf'
    | 'p'
    | 'V'
    | 'kish'
    | 'betaLow'
    | 'betaHigh'
    | 'change'
    | 'changeSe'
    | 'net'
    | 'netSe'
    | 'netLow'
    | 'netHigh'
  > &
    Readonly<Record<'weights' | 'answers' | 'roles' | 'accounts' | 'strata', number[]>>)[];
  rakings: (Numbers<'cap' | 'kish'> & {
    one: string[];
    two: string[];
    answers: number[];
    targetsOne: Record<string, number>;
    targetsTwo: Record<string, number>;
    weights: number[];
  })[];
}>('weights');

function sampleOf({ weights, accounts, strata }: (typeof reference.samples)[number]) {
  return { weights, ...(accounts.length > 0 && { clusters: accounts }), ...(strata.length > 0 && { strata }) };
}

function rakedAs({ one, two, ...row }: (typeof reference.rakings)[number]): Raking {
  const cells = one.map((group, index) => ({ groups: [group, two[index]!], answers: row.answers[index]! }));
  const margins = [
    { name: 'one', targets: new Map(Object.entries(row.targetsOne)) },
    { name: 'two', targets: new Map(Object.entries(row.targetsTwo)) },
  ];
  return known(rake(cells, margins, { cap: row.cap === 0 ? Infinity : row.cap, tolerance: 1e-13 }));
}

describe('weighted answers agree with R to a relative 1e-9', () => {
  it.each(reference.samples)('mean $mean with standard error $se and $df degrees of freedom', (row) => {
    const estimate = known(estimateWeightedMean({ ...sampleOf(row), values: row.answers }, row));
    expectNear(estimate.value, row.mean);
    expectNear(estimate.standardError, row.se);
    expectNear(estimate.degreesOfFreedom, row.df);
  });

  it.each(reference.samples)('share $share', (row) => {
    const hits = row.answers.map((answer) => answer >= 9);
    const estimate = known(estimateWeightedProportion({ ...sampleOf(row), hits }, row));
    expectNear(estimate.value, row.share);
    expectNear(estimate.standardError, row.shareSe);
    expectNear(estimate.interval?.[0], row.low);
    expectNear(estimate.interval?.[1], row.high);
  });

  it.each(reference.samples)('share $share by beta quantiles', (row) => {
    const hits = row.answers.map((answer) => answer >= 9);
    const estimate = known(estimateWeightedProportionByBeta({ ...sampleOf(row), hits }, row));
    expectNear(estimate.interval?.[0], row.betaLow);
    expectNear(estimate.interval?.[1], row.betaHigh);
  });

  it.each(reference.samples)('net score $net', (row) => {
    const rules = { promoter: (answer: number) => answer >= 9, detractor: (answer: number) => answer <= 6 };
    const estimate = known(estimateWeightedNetScore({ ...sampleOf(row), values: row.answers }, rules, row));
    expectNear(estimate.value, row.net);
    expectNear(estimate.standardError, row.netSe);
    expectNear(estimate.interval?.[0], row.netLow);
    expectNear(estimate.interval?.[1], row.netHigh);
  });

  it.each(reference.samples)('weighted minus unweighted $change', (row) => {
    const estimate = known(differenceByWeighting({ ...sampleOf(row), values: row.answers }, row));
    expect(Math.abs(estimate.value - row.change)).toBeLessThan(1e-14);
    expectNear(estimate.standardError, row.changeSe);
    expect(estimate.degreesOfFreedom).toBe(row.df);
  });

  it.each(reference.samples)('Rao-Scott F $F with $ndf and $ddf', (row) => {
    const columns = row.answers.map((answer) => (answer >= 9 ? 'top' : 'other'));
    const test = known(raoScottTest({ ...sampleOf(row), rows: row.roles, columns }));
    expectNear(test.statistic, row.F);
    expectNear(test.degreesOfFreedom, row.ndf);
    expectNear(test.degreesOfFreedomWithin, row.ddf);
    expectNear(test.p, row.p);
    expectNear(test.effect, row.V);
  });

  it.each(reference.samples)('Kish $kish', ({ weights, kish }) => {
    const cost = known(costOfWeights(weights.map((weight) => ({ weight, answers: 1 }))));
    expectNear(cost.designEffect, kish);
    expectNear(cost.effectiveAnswers, weights.length / kish);
    const before = weights.map(() => 1);
    expectNear(known(weightingEfficiency(weights, before)).value, 100 / kish);
  });
});

describe('raked weights agree with R to a relative 1e-9', () => {
  it.each(reference.rakings)('cap $cap, design effect $kish', (row) => {
    const raked = rakedAs(row);
    expectAllNear([...raked.weights.entries()], ([cell, weight]) => [weight, row.weights[cell]!]);
    expectNear(raked.designEffect, row.kish);
    expect(raked.atCap > 0).toBe(row.cap !== 0 && Math.max(...row.weights) > row.cap * 0.999);
  });

  it('golden values: OWNER in the south 2.246668, IT in the north 0.4774223245, Kish 1.226028721, 81.564158', () => {
    const raked = rakedAs(reference.rakings[0]!);
    expect(raked.weights[6]!.toFixed(6)).toBe('2.246668');
    expect(raked.weights[1]!.toFixed(10)).toBe('0.4774223245');
    expect(raked.designEffect.toPrecision(10)).toBe('1.226028721');
    expect(raked.effectiveAnswers.toFixed(6)).toBe('81.564158');
    expect(raked.largestMiss).toBeLessThan(1e-12);
  });

  it('says by how much the cap keeps the margins from their targets', () => {
    const raked = rakedAs(reference.rakings[3]!);
    expect(raked.largestMiss).toBeGreaterThan(0.001);
    const farthest = Math.max(...raked.groups.map(({ weighted, target }) => Math.abs(weighted - target)));
    expect(raked.largestMiss).toBe(farthest);
  });
});
