/** What do weights, drivers, agreement, staying and resamples say at their edges? */
import { describe, expect, it } from 'vitest';
import { averageDeviation, rwg } from '../../../src/statistics/agreement/within-group.js';
import { intraclassCorrelation } from '../../../src/statistics/agreement/intraclass.js';
import { vanDerEijkAgreement } from '../../../src/statistics/agreement/van-der-eijk.js';
import { compareNetScores } from '../../../src/statistics/difference-of-net-scores.js';
import { regressionOfAnswers } from '../../../src/statistics/drivers/regression.js';
import { decomposeChange } from '../../../src/statistics/kitagawa.js';
import { momentsOf, type Moments } from '../../../src/statistics/moments.js';
import { mcdonaldOmega } from '../../../src/statistics/omega.js';
import { bootstrapDistribution } from '../../../src/statistics/resampling/bootstrap.js';
import { kaplanMeier, survivalAt, timeUntilLeft } from '../../../src/statistics/survival/kaplan-meier.js';
import { logRankTest } from '../../../src/statistics/survival/log-rank.js';
import { costOfWeights } from '../../../src/statistics/weights/kish.js';
import { rake } from '../../../src/statistics/weights/rake.js';
import { raoScottTest } from '../../../src/statistics/weights/rao-scott.js';
import { estimateWeightedMean, estimateWeightedProportion } from '../../../src/statistics/weights/weighted-mean.js';
import { counted } from './answers.js';

const options = { confidence: 0.95 };
const moments = (counts: Readonly<Record<number, number>>): Moments => momentsOf(counted(counts))!;
const because = (reason: string) => ({ status: 'withheld', reason });
const isTop = (answer: number) => answer >= 9;
const rules = { promoter: isTop, detractor: (answer: number) => answer <= 6 };

describe('weights', () => {
  const values = [1, 5, 3];

  it.each([[[1, 0, 1]], [[1, -1, 1]], [[1, NaN, 1]], [[1, Infinity, 1]]])('%j are refused', (weights) => {
    expect(estimateWeightedMean({ values, weights }, options)).toMatchObject(because('invalid-weights'));
    expect(costOfWeights(weights.map((weight) => ({ weight, answers: 1 })))).toMatchObject(because('invalid-weights'));
    expect(raoScottTest({ weights, rows: [1, 2, 1], columns: [1, 1, 2] })).toMatchObject(because('invalid-weights'));
  });

  it('of one account, or one account in a stratum, have no spread to know', () => {
    expect(estimateWeightedMean({ values, weights: [1, 2, 3], clusters: [1, 1, 1] }, options)).toMatchObject(
      because('too-few-answers'),
    );
    expect(estimateWeightedMean({ values, weights: [1, 2, 3], strata: [1, 1, 2] }, options)).toMatchObject(
      because('too-few-answers'),
    );
    expect(estimateWeightedMean({ values: [1], weights: [1, 2] }, options)).toMatchObject(because('invalid-values'));
  });

  it('where all hit give a share of 1 whose interval is as wide as Kish allows', () => {
    const found = estimateWeightedProportion({ hits: [true, true, true], weights: [0.1, 0.7, 0.3] }, options);
    if (found.status === 'withheld') throw new Error(found.reason);
    expect(found.value).toBe(1);
    expect(found.interval![1]).toBe(1);
    expect(found.interval![0]).toBeLessThan(0.2);
  });

  it('cannot be raked to a group without answers, from a group without a target, or beyond the cap', () => {
    const cells = [
      { groups: ['a', 'x'], answers: 5 },
      { groups: ['b', 'y'], answers: 5 },
    ];
    const margin = (name: string, targets: Record<string, number>) => ({
      name,
      targets: new Map(Object.entries(targets)),
    });
    const cap = { cap: 5 };
    expect(rake(cells, [margin('one', { a: 1, b: 1, c: 1 })], cap)).toMatchObject(because('targets-do-not-fit'));
    expect(rake(cells, [margin('one', { a: 1 })], cap)).toMatchObject(because('targets-do-not-fit'));
    expect(rake(cells, [margin('one', { a: 1, b: 0 })], cap)).toMatchObject(because('targets-do-not-fit'));
    expect(rake(cells, [margin('one', { a: 1, b: 1 })], { cap: 0.5 })).toMatchObject(because('invalid-values'));
    const opposed = [margin('one', { a: 1, b: 9 }), margin('two', { x: 9, y: 1 })];
    expect(rake(cells, opposed, { cap: Infinity, mostRounds: 200 })).toMatchObject(because('no-convergence'));
  });
});

describe('drivers and reliability', () => {
  const rows = Array.from({ length: 40 }, (_, index) => [index % 7, (index * 3) % 5]);
  const outcome = rows.map(([one = 0, two = 0], index) => one + two + (index % 3));
  const predictors = ['one', 'two'];

  it('refuse an item that repeats another, one that does not vary, too few answers, and what is no number', () => {
    const twice = rows.map(([one = 0]) => [one, 2 * one + 1]);
    expect(regressionOfAnswers({ predictors, rows: twice, outcome })).toMatchObject(because('collinear'));
    const still = rows.map(([one = 0]) => [one, 4]);
    expect(regressionOfAnswers({ predictors, rows: still, outcome })).toMatchObject(because('no-variation'));
    const few = { predictors, rows: rows.slice(0, 19), outcome: outcome.slice(0, 19) };
    expect(regressionOfAnswers(few)).toMatchObject({ reason: 'too-few-answers', answers: 19, needed: 20 });
    const broken = rows.map(([one = 0], index) => [one, index === 3 ? NaN : 1]);
    expect(regressionOfAnswers({ predictors, rows: broken, outcome })).toMatchObject(because('invalid-values'));
  });

  it('omega needs three items, and a factor that explains none of them to more than 100 %', () => {
    const of = (covariances: number[][]) => ({
      kind: 'item-moments' as const,
      items: covariances.map((_, index) => `item${index}`),
      answers: 50,
      means: [],
      covariances,
    });
    expect(
      mcdonaldOmega(
        of([
          [1, 0.5],
          [0.5, 1],
        ]),
      ),
    ).toMatchObject(because('too-few-answers'));
    const heywood = [
      [1, 0.9, 0.9],
      [0.9, 1, 0.5],
      [0.9, 0.5, 1],
    ];
    expect(mcdonaldOmega(of(heywood))).toMatchObject(because('no-convergence'));
  });
});

describe('agreement, staying, changes and resamples', () => {
  it('need two answers to agree, and answers on the scale', () => {
    expect(rwg(counted({ 4: 1 }), { steps: 5 })).toMatchObject(because('too-few-answers'));
    expect(averageDeviation(counted({}))).toMatchObject(because('no-answers'));
    expect(vanDerEijkAgreement(counted({ 7: 3 }), { low: 1, high: 5 })).toMatchObject(because('invalid-values'));
    expect(vanDerEijkAgreement(counted({ 2.5: 3 }), { low: 1, high: 5 })).toMatchObject(because('invalid-values'));
    expect(intraclassCorrelation([moments({ 3: 2 })], options)).toMatchObject(because('too-few-answers'));
    expect(intraclassCorrelation([moments({ 3: 2 }), moments({ 3: 2 })], options)).toMatchObject(
      because('no-variation'),
    );
  });

  it('a curve without events has no steps and no median; nothing is known after the last observation', () => {
    const curve = kaplanMeier([{ time: 5, events: 0, censored: 9 }], options);
    if (curve.status === 'withheld') throw new Error(curve.reason);
    expect(curve.steps).toEqual([]);
    expect(survivalAt(curve, 5)).toMatchObject({ value: 1 });
    expect(survivalAt(curve, 6)).toMatchObject(because('not-reached'));
    expect(timeUntilLeft(curve, 0.5)).toMatchObject(because('not-reached'));
    expect(kaplanMeier([{ time: -1, events: 1, censored: 0 }], options)).toMatchObject(because('invalid-values'));
    expect(logRankTest([[{ time: 1, events: 0, censored: 5 }], [{ time: 2, events: 0, censored: 5 }]])).toMatchObject(
      because('no-variation'),
    );
  });

  it('a group that comes anew changes the mix, not its rate', () => {
    const groups = [
      { name: 'old', before: { answers: 10, total: 5 }, after: { answers: 10, total: 5 } },
      { name: 'new', before: { answers: 0, total: 0 }, after: { answers: 10, total: 10 } },
    ];
    const found = decomposeChange(groups);
    expect(found).toMatchObject({
      change: 0.25,
      rate: 0,
      mix: 0.25,
      groups: [{ presence: 'both' }, { presence: 'entered' }],
    });
    expect(decomposeChange([{ ...groups[1]!, after: { answers: 0, total: 0 } }])).toMatchObject(because('no-answers'));
  });

  it('a bootstrap refuses a seed or a number of draws that is none, and a figure that most resamples lack', () => {
    const spread = (of: Parameters<typeof momentsOf>[0]) => momentsOf(of)?.variance;
    const run = (seed: number, draws: number) =>
      bootstrapDistribution(counted({ 1: 3, 2: 3 }), spread, { seed, draws, ...options });
    expect(run(1.5, 1000)).toMatchObject(because('invalid-values'));
    expect(run(-1, 1000)).toMatchObject(because('invalid-values'));
    expect(run(1, 10)).toMatchObject(because('invalid-values'));
    const rare = bootstrapDistribution(counted({ 1: 9, 2: 1 }), (of) => (of.counts.has(2) ? 1 : undefined), {
      seed: 1,
      draws: 500,
      ...options,
    });
    expect(rare).toMatchObject(because('no-variation'));
  });

  it('two net scores without spread, or of an empty group, have no test', () => {
    expect(compareNetScores({ first: counted({ 10: 3 }), second: counted({ 1: 3 }) }, rules)).toMatchObject(
      because('no-variation'),
    );
    expect(compareNetScores({ first: counted({ 10: 3 }), second: counted({}) }, rules)).toMatchObject(
      because('no-answers'),
    );
  });
});
