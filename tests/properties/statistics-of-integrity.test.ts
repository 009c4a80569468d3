/** Which laws hold for response rates, careless answers and loads? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mahalanobisDistances } from '../../src/statistics/integrity/mahalanobis.js';
import { pairedCovariances } from '../../src/statistics/integrity/paired-covariances.js';
import { averageString, longestString } from '../../src/statistics/integrity/response-strings.js';
import { responseVariability } from '../../src/statistics/integrity/response-variability.js';
import { rollingWindowLoad } from '../../src/statistics/integrity/rolling-window-load.js';
import { pairwiseMoments } from '../../src/statistics/item-moments.js';
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
