/** Are our analyses of items, control charts and smallest effects those of R? */
import { describe, expect, it } from 'vitest';
import { alphasIfDeleted, itemRestCorrelations } from '../../src/statistics/item-analysis.js';
import { smallestEffect } from '../../src/statistics/smallest-effect.js';
import { chartOfIndividuals, chartOfShares, type ControlChart } from '../../src/statistics/waves/control-chart.js';
import { expectAllNear, expectNear, known, readReference } from './reference-values.js';

type Lists<Names extends string> = Readonly<Record<Names, readonly number[]>>;
interface Charted {
  readonly centre: number;
  readonly rules: readonly (readonly string[])[];
}

const reference = readReference<{
  items: (Lists<'dropped' | 'rest'> & { readonly answers: number; readonly covariances: number[][] })[];
  shares: (Charted & Lists<'hits' | 'answers' | 'low' | 'high'>)[];
  individuals: (Charted & Lists<'values'> & Readonly<Record<'low' | 'high', number>>)[];
  effects: Readonly<Record<'error' | 'significance' | 'power' | 'df' | 'smallest', number>>[];
}>('items-and-charts');

const rulesOf = ({ points }: ControlChart) => points.map(({ rules }) => rules);

describe('items of a scale agree with R psych::alpha to a relative 1e-9', () => {
  it.each(reference.items)('$covariances.length items', ({ covariances, answers, dropped, rest }) => {
    const items = covariances.map((_, index) => `item${index}`);
    const moments = { kind: 'item-moments', items, answers, means: [], covariances } as const;
    for (const [index, alpha] of alphasIfDeleted(moments).entries()) expectNear(known(alpha).value, dropped[index]!);
    for (const [index, r] of itemRestCorrelations(moments).entries()) expectNear(known(r).value, rest[index]!);
  });
});

describe('control charts agree with R to a relative 1e-9', () => {
  it.each(reference.shares)('of shares around $centre', ({ hits, answers, centre, low, high, rules }) => {
    const chart = chartOfShares(hits.map((hit, at) => ({ value: hit / answers[at]!, answers: answers[at]! })));
    expectNear(chart.centre, centre);
    expectAllNear([...chart.points.entries()], ([at, point]) => [point.low, low[at]!]);
    expectAllNear([...chart.points.entries()], ([at, point]) => [point.high, high[at]!]);
    expect(rulesOf(chart)).toEqual(rules);
  });

  it.each(reference.individuals)('of means around $centre', ({ values, centre, low, high, rules }) => {
    const points = values.map((value) => ({ value, answers: 50 }));
    const chart = chartOfIndividuals(points, [-100, 100]);
    expectNear(chart.centre, centre);
    expectAllNear(chart.points, (point) => [point.low, low]);
    expectAllNear(chart.points, (point) => [point.high, high]);
    expect(rulesOf(chart)).toEqual(rules);
  });

  it('every rule is broken somewhere', () => {
    const broken = [...reference.shares, ...reference.individuals].flatMap(({ rules }) => rules.flat());
    expect(new Set(broken).size).toBe(3);
  });
});

it('smallest effects that are found agree with R to a relative 1e-9', () => {
  expectAllNear(reference.effects, ({ error, df, smallest, ...search }) => [
    smallestEffect(error, { ...search, degreesOfFreedom: df }),
    smallest,
  ]);
});
