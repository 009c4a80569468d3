/** Which laws hold for response rates, careless answers, units and loads? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attainmentOf } from '../../src/statistics/funnel/attainment.js';
import { funnelLimits } from '../../src/statistics/funnel/limits.js';
import { judgeUnits } from '../../src/statistics/funnel/unit-outliers.js';
import { twoSidedP, unitTails } from '../../src/statistics/funnel/unit-tails.js';
import { mahalanobisDistances } from '../../src/statistics/integrity/mahalanobis.js';
import { pairedCovariances } from '../../src/statistics/integrity/paired-covariances.js';
import { averageString, longestString } from '../../src/statistics/integrity/response-strings.js';
import { responseVariability } from '../../src/statistics/integrity/response-variability.js';
import { rollingWindowLoad } from '../../src/statistics/integrity/rolling-window-load.js';
import { pairwiseMoments } from '../../src/statistics/item-moments.js';
import { proportionTrend } from '../../src/statistics/prediction/proportion-trend.js';
import { responseRates } from '../../src/statistics/response-rates.js';
import { columnsOf } from '../reference/careless-answers.js';
import { intervalOf, seeded } from './any-answers.js';

const options = { confidence: 0.95 };
const count = fc.integer({ min: 0, max: 400 });
const rating = fc.integer({ min: 1, max: 5 });
const valueOf = (found: { status: string }): number => ('value' in found ? Number(found.value) : NaN);

it('response rates are shares, rise with what counts as an answer and fall with who counts as asked', () => {
  const cases = fc.record({
    complete: count,
    partial: count,
    refusal: count,
    nonContact: count,
    other: count,
    unknown: count,
  });
  fc.assert(
    fc.property(cases, fc.double({ min: 0, max: 1, noNaN: true }), (of, eligibleShare) => {
      const rates = responseRates(of, { ...options, eligibleShare });
      for (const rate of rates.values()) intervalOf(rate, [0, 1]);
      if ([...rates.values()].some(({ status }) => status === 'withheld')) return;
      const at = (name: Parameters<typeof rates.get>[0]): number => valueOf(rates.get(name)!);
      const rounding = 1e-12;
      for (const [low, high] of [
        ['RR1', 'RR3'],
        ['RR3', 'RR5'],
        ['RR2', 'RR4'],
        ['RR4', 'RR6'],
        ['RR1', 'RR2'],
        ['RR3', 'RR4'],
        ['RR5', 'RR6'],
        ['COOP1', 'COOP3'],
        ['COOP2', 'COOP4'],
        ['REF1', 'REF2'],
        ['REF2', 'REF3'],
        ['CON1', 'CON2'],
        ['CON2', 'CON3'],
      ] as const)
        expect(at(low)).toBeLessThanOrEqual(at(high) + rounding);
      // Who answers must be reached and cooperate.
      expect(at('RR1')).toBeCloseTo(at('CON1') * at('COOP1'), 10);
    }),
    seeded,
  );
});

describe('careless answers', () => {
  const answers = fc.array(fc.option(rating, { nil: undefined, freq: 6 }), { minLength: 1, maxLength: 30 });

  it('strings are as long backwards, and no string is longer than the questions', () => {
    fc.assert(
      fc.property(answers, (of) => {
        for (const index of [longestString, averageString]) expect(index(of.toReversed())).toEqual(index(of));
        const [longest, average] = [longestString(of), averageString(of)];
        if (typeof longest === 'string') return;
        expect(longest).toBeLessThanOrEqual(of.length);
        expect(Number(average)).toBeLessThanOrEqual(longest);
        const variability = responseVariability(of);
        if (longest === of.length && of.length > 1) expect(variability).toBe(0);
      }),
      seeded,
    );
  });

  const table = fc.integer({ min: 2, max: 5 }).chain((items) =>
    fc.array(fc.array(fc.option(rating, { nil: undefined, freq: 8 }), { minLength: items, maxLength: items }), {
      minLength: 12,
      maxLength: 40,
    }),
  );

  it('covariances are those of the slower walk over pairs', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const slow = pairwiseMoments(columnsOf(rows));
        if (slow.covariances.length === 0) return;
        const fast = pairedCovariances(columnsOf(rows)).covariances;
        for (const [i, row] of slow.covariances.entries())
          for (const [j, value] of row.entries()) expect(fast[i]?.[j]).toBeCloseTo(value, 10);
      }),
      seeded,
    );
  });

  it('Mahalanobis distances do not mind units, and those of complete answers add up to (n − 1)·items', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(0.001, 3, 1e6), (rows, unit) => {
        const complete = rows.map((row) => row.map((answer) => answer ?? 3));
        for (const of of [rows, complete]) {
          const found = mahalanobisDistances(columnsOf(of), { confidence: 0.99 });
          if (found.status === 'withheld') return;
          const scaled = of.map((row) => row.map((answer) => (answer === undefined ? answer : 7 - answer * unit)));
          const again = mahalanobisDistances(columnsOf(scaled), { confidence: 0.99 });
          for (const [row, distance] of found.distances.entries()) {
            if (typeof distance === 'string') continue;
            expect(distance).toBeGreaterThanOrEqual(0);
            if (again.status === 'known')
              expect(Number(again.distances[row]) / (distance + 1)).toBeCloseTo(distance / (distance + 1), 6);
          }
          if (of !== complete) continue;
          const total = found.distances.reduce<number>((sum, distance) => sum + Number(distance), 0);
          expect(total / ((of.length - 1) * of[0]!.length)).toBeCloseTo(1, 8);
        }
      }),
      seeded,
    );
  });
});

describe('units', () => {
  const units = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 80 }), fc.double({ min: 0, max: 1, noNaN: true })).map(([trials, share]) => ({
      name: 'unit',
      trials,
      hits: Math.round(trials * share),
    })),
    { minLength: 1, maxLength: 12 },
  );

  it('are outside the limits exactly where p is at most α, and mirrored where misses are counted', () => {
    const unit = fc.tuple(
      fc.integer({ min: 1, max: 300 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(unit, ([trials, reference, at]) => {
        const hits = Math.round(trials * at);
        const limits = funnelLimits(trials, reference, options);
        if (limits.status === 'withheld') throw new Error(limits.reason);
        const p = twoSidedP(unitTails(hits, trials, reference));
        expect(hits < limits.counts[0] || hits > limits.counts[1]).toBe(p <= 0.05);
        expect(twoSidedP(unitTails(trials - hits, trials, 1 - reference))).toBeCloseTo(p, 9);
      }),
      seeded,
    );
  });

  it('adjusted p is never below p, and equal units are never told apart', () => {
    fc.assert(
      fc.property(units, fc.constantFrom('holm' as const, 'benjamini-hochberg' as const), (of, adjustment) => {
        const judged = judgeUnits(of, { ...options, adjustment });
        if (judged.status === 'withheld') return;
        expect(judged.units.length + judged.empty.length).toBe(of.length);
        for (const { adjustedP, test } of judged.units) expect(adjustedP).toBeGreaterThanOrEqual(test.p);
        const same = judgeUnits(
          of.map(() => ({ name: 'same', hits: 3, trials: 7 })),
          { ...options, adjustment },
        );
        if (same.status === 'known') expect(same.units.every(({ verdict }) => verdict === 'within')).toBe(true);
      }),
      seeded,
    );
  });

  it('of one size have one rate, pooled or averaged; of any size both lie among the rates', () => {
    fc.assert(
      fc.property(units, (of) => {
        const found = attainmentOf(of, options);
        if (found.status === 'withheld') return;
        const rates = of.filter(({ trials }) => trials > 0).map(({ hits, trials }) => hits / trials);
        intervalOf(found.pooled, [0, 1]);
        intervalOf(found.pooledOverUnits, [0, 1]);
        for (const estimate of [found.pooled, found.meanOfRates]) {
          expect(valueOf(estimate)).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-12);
          expect(valueOf(estimate)).toBeLessThanOrEqual(Math.max(...rates) + 1e-12);
        }
        const even = attainmentOf(
          of.map(({ hits }) => ({ name: 'even', hits, trials: 80 })),
          options,
        );
        if (even.status === 'known') expect(even.sizeEffect).toBeCloseTo(0, 12);
      }),
      seeded,
    );
  });
});

it('a load is that of the slow search over every day, and a longer window or a stricter rule never holds less', () => {
  const days = fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 30 }).map((of) => of.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 4 }), (of, length, most) => {
      const load = rollingWindowLoad(of, { days: length, most });
      const held = Array.from(
        { length: 121 },
        (_, from) => of.filter((day) => day >= from && day < from + length).length,
      );
      const [longer, stricter] = [
        rollingWindowLoad(of, { days: length + 1, most }),
        rollingWindowLoad(of, { days: length, most: 0 }),
      ];
      if (load.status === 'withheld' || longer.status === 'withheld' || stricter.status === 'withheld')
        throw new Error('refused');
      expect(load.highest).toBe(Math.max(...held));
      if (load.highestFrom !== undefined) expect(held[load.highestFrom]).toBe(load.highest);
      expect(load.breaches > 0).toBe(load.highest > most);
      expect(longer.highest).toBeGreaterThanOrEqual(load.highest);
      expect(stricter.breaches).toBe(of.length);
    }),
    seeded,
  );
  expect(rollingWindowLoad([3, 1], { days: 7, most: 1 })).toMatchObject({ reason: 'invalid-values' });
  expect(rollingWindowLoad([1], { days: 0, most: 1 })).toMatchObject({ reason: 'invalid-values' });
});

it('a trend turns its slope with the order and does not mind the origin of the score', () => {
  const groups = fc.array(fc.tuple(count, count), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(groups, fc.integer({ min: -50, max: 50 }), (of, shift) => {
      const scored = (score: (index: number) => number) =>
        proportionTrend(
          of.map(([hits, misses], index) => ({ kind: 'proportion', hits, trials: hits + misses, score: score(index) })),
        );
      const [plain, turned] = [scored((index) => index), scored((index) => shift - index)];
      expect(turned.status).toBe(plain.status);
      if (plain.status === 'withheld' || turned.status === 'withheld') return;
      expect(turned.statistic).toBeCloseTo(plain.statistic, 8);
      expect(turned.effect).toBeCloseTo(-(plain.effect ?? NaN), 10);
      expect(plain.p).toSatisfy((p: number) => p >= 0 && p <= 1);
    }),
    seeded,
  );
});
