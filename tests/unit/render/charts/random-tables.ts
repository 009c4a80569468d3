/** Tables of every picture with random data: few rows or many, equal or negative numbers, withheld ones, names in any script. */
import fc from 'fast-check';
import { empty, interval, label, number, numberColumn, textColumn, withheld } from '../../../../src/report/build.js';
import type { Table } from '../../../../src/report/document.js';
import type { Picture } from '../../../../src/report/picture.js';
import { message } from '../../../../src/text/message.js';
import type { Unit, Value } from '../../../../src/text/value.js';

const words = fc.oneof(
  fc.constantFrom(
    'IT',
    'Finance',
    'Business owner',
    '企业主',
    '对账单与发票的准确性以及按时送达的满意程度',
    'Power to keep improving the things that matter to us every day',
    'Donaudampfschifffahrtsgesellschaftskapitän',
    'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
    '👩‍👩‍👧‍👦 Familie',
    '<script>alert(1)</script>',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

const units = fc.constantFrom<Unit>('share', 'score', 'rating', 'quantity', 'share-change', 'money', 'correlation');
const ranges: Readonly<Partial<Record<Unit, readonly [number, number]>>> = {
  share: [0, 1],
  score: [-100, 100],
  correlation: [-1, 1],
  rating: [1, 5],
};

const within = (unit: Unit): fc.Arbitrary<number> => {
  const [min, max] = ranges[unit] ?? [-100_000, 100_000];
  return fc.oneof(fc.double({ min, max, noNaN: true }), fc.constantFrom(min, max, Math.min(max, 0.5)));
};

const hidden = withheld({ reason: 'too-few-answers', needed: 5 });

/** A number with its interval, or the reason for its absence. */
const estimate = (unit: Unit): fc.Arbitrary<readonly [Value, Value]> =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.tuple(within(unit), within(unit), within(unit)).map((three): readonly [Value, Value] => {
        const [low = 0, value = 0, high = 0] = three.toSorted((a, b) => a - b);
        return [number(value, unit), interval(low, high, unit)];
      }),
    },
    { weight: 1, arbitrary: within(unit).map((value) => [number(value, unit), empty] as const) },
    { weight: 1, arbitrary: fc.constant([hidden, empty] as const) },
  );

export const columns = (texts: readonly string[], numbers: readonly string[]): Table['columns'] => [
  ...texts.map((id) => textColumn(id, message('verbatim', { text: `The ${id}` }))),
  ...numbers.map((id) => numberColumn(id, message('verbatim', { text: `The ${id} of all` }))),
];

export function tableOf(picture: Picture, of: Table['columns'], rows: Table['rows']): Table {
  return { type: 'table', id: 'sample', columns: of, rows, notes: [], picture };
}

const rowsOf = (row: fc.Arbitrary<readonly Value[]>): fc.Arbitrary<readonly (readonly Value[])[]> =>
  fc.oneof(fc.array(row, { minLength: 1, maxLength: 8 }), fc.array(row, { minLength: 40, maxLength: 40 }));

const named = words.map((text) => label(text));

export const intervals: fc.Arbitrary<Table> = units.chain((unit) =>
  fc
    .tuple(rowsOf(fc.tuple(named, named, estimate(unit)).map(([a, b, rest]) => [a, b, ...rest])), fc.boolean())
    .map(([rows, isGrouped]) =>
      tableOf(
        {
          type: 'intervals',
          label: 'name',
          ...(isGrouped ? { group: 'group' } : {}),
          panels: [
            { value: 'value', interval: 'interval' },
            { value: 'value', interval: 'interval', limits: true },
          ],
        },
        columns(['name', 'group'], ['value', 'interval']),
        rows,
      ),
    ),
);

/** Shares that add up to 1. */
const shares = (steps: number): fc.Arbitrary<readonly Value[]> =>
  fc.array(fc.nat({ max: 50 }), { minLength: steps, maxLength: steps }).map((counts) => {
    const all = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count, at) => (all === 0 ? [hidden, empty][Math.min(at, 1)]! : number(count / all, 'share')));
  });

export const likert: fc.Arbitrary<Table> = fc.integer({ min: 2, max: 7 }).chain((count) => {
  const steps = Array.from({ length: count }, (_, at) => String(at + 1));
  return rowsOf(fc.tuple(named, shares(count)).map(([name, rest]) => [name, ...rest])).map((rows) =>
    tableOf({ type: 'likert', label: 'name', steps }, columns(['name'], steps), rows),
  );
});

const amount = fc
  .oneof(within('quantity'), fc.constantFrom(-3, 0, 1, 40, 1e9))
  .map((value) => number(value, 'quantity'));

export const bullet: fc.Arbitrary<Table> = rowsOf(
  fc.tuple(named, named, named, fc.option(amount, { nil: empty }), amount, fc.option(amount, { nil: empty })),
).map((rows) =>
  tableOf(
    {
      type: 'bullet',
      label: 'name',
      group: 'group',
      unit: 'unit',
      baseline: 'baseline',
      target: 'target',
      actual: 'actual',
    },
    columns(['name', 'group', 'unit'], ['baseline', 'target', 'actual']),
    rows,
  ),
);

export const control: fc.Arbitrary<Table> = units.chain((unit) =>
  fc
    .tuple(
      rowsOf(fc.tuple(named, estimate(unit), fc.constantFrom('', 'out')).map(([a, b, c]) => [a, ...b, label(c)])),
      within(unit),
    )
    .map(([rows, centre]) =>
      tableOf(
        { type: 'control-chart', at: 'name', value: 'value', limits: 'limits', signal: 'signal', centre },
        [...columns(['name'], ['value', 'limits']), ...columns(['signal'], [])],
        rows,
      ),
    ),
);

export const map: fc.Arbitrary<Table> = fc
  .tuple(
    rowsOf(fc.tuple(named, estimate('share'), estimate('rating')).map(([a, [b], c]) => [a, b, ...c])),
    within('share'),
    within('rating'),
  )
  .map(([rows, crossImportance, crossPerformance]) =>
    tableOf(
      {
        type: 'importance-performance',
        label: 'name',
        importance: 'importance',
        performance: 'performance',
        interval: 'interval',
        crossImportance,
        crossPerformance,
      },
      columns(['name'], ['importance', 'performance', 'interval']),
      rows,
    ),
  );

export const curve: fc.Arbitrary<Table> = fc
  .array(fc.tuple(estimate('share'), estimate('share')), { minLength: 1, maxLength: 25 })
  .map((found) =>
    tableOf(
      {
        type: 'curve',
        at: 'days',
        lines: [
          { value: 'one', interval: 'one-interval' },
          { value: 'two', interval: 'two-interval' },
        ],
      },
      columns([], ['days', 'one', 'one-interval', 'two', 'two-interval']),
      found.map(([one, two], at) => [number(at * 30, 'days'), ...one, ...two]),
    ),
  );

const count = fc
  .tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }))
  .map(([part, rest]) =>
    label(message('word.of', { part: number(part, 'count'), whole: number(part + rest, 'count') })),
  );

export const sparkline: fc.Arbitrary<Table> = fc
  .tuple(units, fc.integer({ min: 1, max: 8 }), fc.constantFrom('rows' as const, 'columns' as const), fc.boolean())
  .chain(([unit, times, of, isCounted]) => {
    const ids = Array.from({ length: times }, (_, at) => `2025Q${String(at)}`);
    const single = isCounted ? count : estimate(unit).map(([value]) => value);
    const cell = fc.oneof({ weight: 5, arbitrary: single }, { weight: 1, arbitrary: fc.constant(empty) });
    return rowsOf(
      fc.tuple(named, fc.array(cell, { minLength: times, maxLength: times })).map(([a, b]) => [a, ...b]),
    ).map((rows) => tableOf({ type: 'sparkline', label: 'name', columns: ids, of }, columns(['name'], ids), rows));
  });
