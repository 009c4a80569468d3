/** Which laws hold for staying, agreement, changes taken apart and raking, beside their bounds? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intraclassCorrelation, reliabilityOfGroupMeans } from '../../src/statistics/agreement/intraclass.js';
import { vanDerEijkAgreement } from '../../src/statistics/agreement/van-der-eijk.js';
import { averageDeviation, rwg, rwgOfItems } from '../../src/statistics/agreement/within-group.js';
import { decomposeChange } from '../../src/statistics/kitagawa.js';
import { momentsOf } from '../../src/statistics/moments.js';
import { kaplanMeier, survivalAt } from '../../src/statistics/survival/kaplan-meier.js';
import { rake } from '../../src/statistics/weights/rake.js';
import { ofAnswers, seeded } from './any-answers.js';

const options = { confidence: 0.95 };
const rating = fc.integer({ min: 1, max: 5 });

describe('staying', () => {
  const observed = fc.array(
    fc.record({
      time: fc.integer({ min: 1, max: 20 }),
      events: fc.integer({ min: 0, max: 4 }),
      censored: fc.integer({ min: 0, max: 4 }),
    }),
    { minLength: 1, maxLength: 20 },
  );
  const valueAt = (of: Parameters<typeof kaplanMeier>[0], time: number): number | undefined => {
    const curve = kaplanMeier(of, options);
    const found = curve.status === 'known' ? survivalAt(curve, time) : curve;
    return found.status === 'known' ? found.value : undefined;
  };

  it('does not mind the unit of time, equal rows told apart, or those who were last seen before anybody left', () => {
    fc.assert(
      fc.property(observed, (of) => {
        const value = valueAt(of, 9);
        if (value === undefined) return;
        const inDays = of.map((row) => ({ ...row, time: row.time * 30 }));
        const apart = of.flatMap(({ time, events, censored }) => [
          { time, events, censored: 0 },
          { time, events: 0, censored },
        ]);
        expect(valueAt(inDays, 270)).toBeCloseTo(value, 12);
        expect(valueAt(apart, 9)).toBeCloseTo(value, 12);
        expect(valueAt([...of, { time: 0, events: 0, censored: 50 }], 9)).toBeCloseTo(value, 12);
      }),
      seeded,
    );
  });

  it('is higher the longer somebody is known to have stayed, and lower when one more left', () => {
    fc.assert(
      fc.property(observed, fc.integer({ min: 1, max: 9 }), (of, time) => {
        const [early, late, left] = [
          [...of, { time, events: 0, censored: 1 }],
          [...of, { time: 25, events: 0, censored: 1 }],
          [...of, { time, events: 1, censored: 0 }],
        ].map((rows) => valueAt(rows, 10));
        if (early === undefined || late === undefined || left === undefined) return;
        expect(late).toBeGreaterThanOrEqual(early - 1e-12);
        expect(left).toBeLessThan(early + 1e-12);
      }),
      seeded,
    );
  });
});

describe('agreement', () => {
  const group = fc.array(rating, { minLength: 2, maxLength: 12 });
  const valueOf = (estimate: { readonly status: string; readonly value?: number }): number => estimate.value ?? NaN;

  it('rwg and AD do not mind the order of answers or where the scale begins, AD not how often each is given, and rwg rises with the steps', () => {
    fc.assert(
      fc.property(group, (of) => {
        const [plain, moved] = [ofAnswers(of), ofAnswers(of.toReversed().map((answer) => answer + 40))];
        expect(valueOf(rwg(moved, { steps: 5 }))).toBeCloseTo(valueOf(rwg(plain, { steps: 5 })), 10);
        expect(valueOf(averageDeviation(moved))).toBeCloseTo(valueOf(averageDeviation(plain)), 10);
        expect(valueOf(averageDeviation(ofAnswers([...of, ...of])))).toBeCloseTo(valueOf(averageDeviation(plain)), 10);
        expect(valueOf(rwg(plain, { steps: 11 }))).toBeGreaterThanOrEqual(valueOf(rwg(plain, { steps: 5 })) - 1e-12);
      }),
      seeded,
    );
  });

  it('rwg(j) of one item is rwg, stays in 0..1, and never falls when an item is asked twice', () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 5 }), (items) => {
        const of = items.map(ofAnswers);
        const [once, twice] = [rwgOfItems(of, { steps: 5 }), rwgOfItems([...of, ...of], { steps: 5 })].map(valueOf);
        expect(valueOf(rwgOfItems(of.slice(0, 1), { steps: 5 }))).toBeCloseTo(valueOf(rwg(of[0]!, { steps: 5 })), 12);
        expect(once).toSatisfy((value: number) => value >= 0 && value <= 1);
        expect(twice).toBeGreaterThanOrEqual(once! - 1e-12);
      }),
      seeded,
    );
  });

  it('ICC does not mind the unit of the answers, is at least −1/(size − 1), and 1 where only groups differ', () => {
    fc.assert(
      fc.property(fc.array(fc.array(rating, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 8 }), (of) => {
        const momentsIn = (unit: number) =>
          of.map((answers) => momentsOf(ofAnswers(answers.map((one) => unit * one)))!);
        for (const icc of [intraclassCorrelation, reliabilityOfGroupMeans]) {
          const [found, scaled] = [icc(momentsIn(1), options), icc(momentsIn(-7), options)];
          if (found.status === 'known') expect(valueOf(scaled)).toBeCloseTo(found.value, 8);
        }
        const found = intraclassCorrelation(momentsIn(1), options);
        if (found.status === 'known') expect(found.value).toBeGreaterThanOrEqual(-1 / 3 - 1e-12);
        const apart = of.map((_, index) => momentsOf(ofAnswers([index, index, index, index]))!);
        expect(intraclassCorrelation(apart, options)).toMatchObject({ value: 1 });
      }),
      seeded,
    );
  });

  it('A is 1 where all choose one answer and −1 where the ends halve it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 11 }), fc.nat(10), fc.integer({ min: 1, max: 40 }), (steps, at, count) => {
        const scale = { low: 0, high: steps - 1 };
        const of = (counts: readonly (readonly [number, number])[]) =>
          valueOf(vanDerEijkAgreement({ kind: 'distribution', counts: new Map(counts) }, scale));
        expect(of([[at % steps, count]])).toBeCloseTo(1, 12);
        expect(
          of([
            [0, count],
            [steps - 1, count],
          ]),
        ).toBeCloseTo(-1, 12);
      }),
      seeded,
    );
  });
});

describe('a change taken apart', () => {
  const wave = fc
    .integer({ min: 1, max: 50 })
    .chain((answers) => fc.record({ answers: fc.constant(answers), total: fc.integer({ min: 0, max: answers }) }));
  const waves = fc.array(fc.record({ before: wave, after: wave }), { minLength: 1, maxLength: 6 });
  const named = (
    of: readonly { before: { answers: number; total: number }; after: { answers: number; total: number } }[],
  ) => of.map((one, index) => ({ name: `group${index}`, ...one }));
  const partsOf = (of: ReturnType<typeof named>) => {
    const found = decomposeChange(of);
    return found.status === 'known' ? [found.change, found.rate, found.mix] : [];
  };

  it('does not mind the order of groups, other numbers of answers in proportion, or a group cut in equal halves', () => {
    fc.assert(
      fc.property(waves, (of) => {
        const expected = partsOf(named(of));
        const times =
          (by: number) =>
          ({ answers, total }: { answers: number; total: number }) => ({
            answers: by * answers,
            total: by * total,
          });
        const many = of.map(({ before, after }) => ({ before: times(6)(before), after: times(2)(after) }));
        const halves = of.flatMap(({ before, after }) =>
          [1, 2].map(() => ({ before: times(0.5)(before), after: times(0.5)(after) })),
        );
        for (const same of [named(of).toReversed(), named(many), named(halves)])
          for (const [index, part] of partsOf(same).entries()) expect(part).toBeCloseTo(expected[index]!, 10);
      }),
      seeded,
    );
  });

  it('has no mix where shares stay, and no rate where every group answers as before', () => {
    fc.assert(
      fc.property(waves, (of) => {
        const sameShares = of.map(({ before, after }) => ({
          before,
          after: { answers: before.answers * 3, total: (3 * before.answers * after.total) / after.answers },
        }));
        const sameRates = of.map(({ before, after }) => ({
          before,
          after: { ...after, total: (after.answers * before.total) / before.answers },
        }));
        expect(partsOf(named(sameShares))[2]).toBeCloseTo(0, 10);
        expect(partsOf(named(sameRates))[1]).toBeCloseTo(0, 10);
      }),
      seeded,
    );
  });
});

describe('raking', () => {
  it('does not mind the order of cells, the unit of targets, or answers of a cell told apart', () => {
    const cells = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 4, maxLength: 4 });
    const share = fc.integer({ min: 30, max: 70 });
    fc.assert(
      fc.property(cells, share, share, (answers, first, second) => {
        const names = ['aa', 'ab', 'ba', 'bb'];
        const cellsOf = (counts: readonly number[]) =>
          counts.map((count, index) => ({ groups: [...names[index % 4]!], answers: count }));
        const margins = (unit: number) =>
          [first, second].map((target, place) => ({
            name: `margin${place}`,
            targets: new Map([
              ['a', unit * target],
              ['b', unit * (100 - target)],
            ]),
          }));
        const weightsOf = (of: ReturnType<typeof cellsOf>, unit = 1): readonly number[] => {
          const raked = rake(of, margins(unit), { cap: Infinity });
          return raked.status === 'known' ? raked.weights : [];
        };
        const plain = weightsOf(cellsOf(answers));
        expect(plain).toHaveLength(4);
        const turned = weightsOf(cellsOf(answers).toReversed()).toReversed();
        const halves = weightsOf(cellsOf([...answers, ...answers].map((count) => count / 2)));
        const shares = weightsOf(cellsOf(answers), 0.01);
        for (const [index, weight] of plain.entries())
          for (const other of [turned[index], shares[index], halves[index], halves[index + 4]])
            expect(other! / weight).toBeCloseTo(1, 6);
      }),
      seeded,
    );
  });
});
