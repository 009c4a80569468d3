import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bulletDrawing } from '../../../../src/render/html/charts/bullet.js';
import { drawPicture, drawQuadrant, pictureDrawing } from '../../../../src/render/html/charts/draw-picture.js';
import { drawingWidth, type Drawing, type Mark } from '../../../../src/render/html/charts/drawing.js';
import { segmentsOf } from '../../../../src/render/html/charts/likert.js';
import { quadrantDrawing } from '../../../../src/render/html/charts/quadrant.js';
import { writeMarkup } from '../../../../src/render/html/markup.js';
import { pageFor } from '../../../../src/render/html/page.js';
import { empty, interval, label, number, withheld } from '../../../../src/report/build.js';
import type { Quadrant, Table } from '../../../../src/report/document.js';
import { message } from '../../../../src/text/message.js';
import type { Value } from '../../../../src/text/value.js';
import { columns, tableOf } from './random-tables.js';

fc.configureGlobal({ seed: 20261128 });

const page = () => pageFor('en', 0.95);
const few = withheld({ reason: 'too-few-answers', needed: 5 });

const ofKind = <Kind extends Mark['kind']>(drawing: Drawing | undefined, kind: Kind): Extract<Mark, { kind: Kind }>[] =>
  (drawing?.marks ?? []).filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind);
const wordsOf = (drawing: Drawing | undefined): readonly string[] => ofKind(drawing, 'text').map(({ text }) => text);

const intervalsOf = (rows: Table['rows']): Table =>
  tableOf(
    { type: 'intervals', label: 'name', panels: [{ value: 'value', interval: 'interval' }] },
    columns(['name'], ['value', 'interval']),
    rows,
  );

describe('intervals', () => {
  const rows: Table['rows'] = [
    [label('A'), number(0.2, 'share'), interval(0.1, 0.4, 'share')],
    [label('B'), number(0.6, 'share'), interval(0.5, 0.65, 'share')],
  ];

  it('whiskers end where the intervals end, on the scale the dots stand on', () => {
    const drawing = pictureDrawing(intervalsOf(rows), page());
    const [a, b] = ofKind(drawing, 'dot');
    const unit = ((b?.x ?? 0) - (a?.x ?? 0)) / 0.4;
    const placeOf = (value: number): number => (a?.x ?? 0) + (value - 0.2) * unit;
    const flat = ofKind(drawing, 'line').filter(({ class: name, y1, y2 }) => name.includes('whisker') && y1 === y2);
    const ends = flat.filter(({ y1 }) => [a?.y, b?.y].includes(y1)).map(({ x1, x2 }) => [x1, x2]);
    expect(ends.flat().map((x) => x.toFixed(3))).toEqual([0.1, 0.4, 0.5, 0.65].map((x) => placeOf(x).toFixed(3)));
  });

  it('a withheld row is said in words and has neither dot nor number', () => {
    const drawing = pictureDrawing(intervalsOf([...rows, [label('C'), few, empty]]), page());
    expect(ofKind(drawing, 'dot')).toHaveLength(2);
    expect(wordsOf(drawing)).toContain('withheld (n < 5)');
    expect(drawing?.description).toBe(
      'The value of all: 2 rows, from A with 20.0 % to B with 60.0 %. Rows without a figure: 1.',
    );
  });

  it('where all is withheld, only the reasons stand there', () => {
    const drawing = pictureDrawing(
      intervalsOf([
        [label('A'), few, empty],
        [label('B'), few, empty],
      ]),
      page(),
    );
    expect(ofKind(drawing, 'dot')).toEqual([]);
    expect(wordsOf(drawing).filter((text) => text === 'withheld (n < 5)')).toHaveLength(2);
  });

  it('few answers are marked as in the table', () => {
    const small: Value = { type: 'number', value: 7, unit: 'count', isSmallBase: true };
    const table = tableOf(
      { type: 'intervals', label: 'name', panels: [{ value: 'value', interval: 'interval' }] },
      columns(['name'], ['answers', 'value', 'interval']),
      [[label('A'), small, number(0.5, 'share'), empty]],
    );
    expect(wordsOf(pictureDrawing(table, page()))).toContain('A*');
  });

  it('a value outside the limits of chance has another shape', () => {
    const table: Table = {
      ...intervalsOf([
        [label('A'), number(0.9, 'share'), interval(0.4, 0.6, 'share')],
        [label('B'), number(0.5, 'share'), interval(0.4, 0.6, 'share')],
      ]),
      picture: { type: 'intervals', label: 'name', panels: [{ value: 'value', interval: 'interval', limits: true }] },
    };
    expect(ofKind(pictureDrawing(table, page()), 'dot').map(({ shape }) => shape)).toEqual(['diamond', 'circle']);
  });
});

describe('every answer as a bar', () => {
  it('shares that make up the whole make bars that do, around the middle', () => {
    const shares = fc
      .array(fc.nat({ max: 60 }), { minLength: 2, maxLength: 7 })
      .filter((counts) => counts.some((count) => count > 0))
      .map((counts) => counts.map((count) => count / counts.reduce((sum, one) => sum + one, 0)));
    fc.assert(
      fc.property(shares, (row) => {
        const segments = segmentsOf(row);
        const length = segments.reduce((sum, { from, to }) => sum + to - from, 0);
        expect(length).toBeCloseTo(1, 9);
        const half = (row.length - 1) / 2;
        for (const { at, from, to } of segments) {
          if (at < half) expect(to).toBeLessThanOrEqual(1e-9);
          if (at > half) expect(from).toBeGreaterThanOrEqual(-1e-9);
          if (at === half) expect(from).toBeCloseTo(-to, 9);
        }
      }),
    );
  });

  it('all bars have one scale', () => {
    const row = (name: string, ...shares: number[]): readonly Value[] => [
      label(name),
      ...shares.map((share) => number(share, 'share')),
    ];
    const steps = ['1', '2', '3'];
    const table = tableOf({ type: 'likert', label: 'name', steps }, columns(['name'], steps), [
      row('A', 0.2, 0.3, 0.5),
      row('B', 0.5, 0.25, 0.25),
    ]);
    const drawing = pictureDrawing(table, page());
    const rows = new Map<number, number>();
    for (const bar of ofKind(drawing, 'rect').slice(3)) rows.set(bar.y, (rows.get(bar.y) ?? 0) + bar.width);
    const [first = 0, second = 0] = rows.values();
    expect(first).toBeCloseTo(second, 6);
  });
});

describe('how far each came', () => {
  const picture = {
    type: 'bullet',
    label: 'name',
    baseline: 'baseline',
    target: 'target',
    actual: 'actual',
  } as const;
  const drawn = (...rows: readonly (readonly [string, number, number, number | undefined])[]): Drawing =>
    bulletDrawing(
      tableOf(
        picture,
        columns(['name'], ['baseline', 'target', 'actual']),
        rows.map(([name, ...three]) => [
          label(name),
          ...three.map((one) => (one === undefined ? empty : number(one, 'quantity'))),
        ]),
      ),
      picture,
      page(),
    );
  const barsOf = (drawing: Drawing) => ofKind(drawing, 'rect').filter(({ class: name }) => name.startsWith('bar'));

  it('going down to a target is as far as going up to one', () => {
    const [up, down] = barsOf(drawn(['up', 50, 100, 75], ['down', 100, 50, 75]));
    expect(up?.x).toBe(down?.x);
    expect(up?.width).toBeCloseTo(down?.width ?? 0, 9);
  });

  it('a reached target lies within the bar, a missed one does not, and a step back goes to the left', () => {
    const drawing = drawn(['reached', 0, 10, 12], ['missed', 0, 10, 8], ['back', 0, 10, -1]);
    const target = ofKind(drawing, 'dot')[0]?.x ?? 0;
    const ends = barsOf(drawing).map(({ x, width }) => [x, x + width]);
    expect(ends[0]?.[1]).toBeGreaterThan(target);
    expect(ends[1]?.[1]).toBeLessThan(target);
    expect(ends[2]?.[0]).toBeLessThan(ends[0]?.[0] ?? 0);
  });

  it('what is not measured has no bar and says so', () => {
    const drawing = drawn(['open', 0, 10, undefined]);
    expect(barsOf(drawing)).toEqual([]);
    expect(wordsOf(drawing)).toContain('not measured yet');
  });
});

const corner = (satisfied: boolean, staying: boolean, share: Value): Quadrant['cells'][number] => ({
  id: `${String(satisfied)}-${String(staying)}`,
  name: message('verbatim', { text: '满意且明确表示会留下的客户（尚未得到证明）' }),
  satisfied,
  staying,
  count: share.type === 'number' ? number(100 * share.value, 'count') : share,
  share,
});
const quadrantOf = (...shares: readonly [Value, Value, Value, Value]): Quadrant => ({
  type: 'quadrant',
  id: 'sample',
  title: message('loyalty.stated.title'),
  across: message('verbatim', { text: 'satisfied' }),
  up: message('verbatim', { text: 'stays' }),
  cells: shares.map((share, at) => corner(at % 2 === 0, at < 2, share)),
  notes: [],
});

describe('the square of loyalty', () => {
  it('areas are shares', () => {
    const shares = [0.5, 0.25, 0.16, 0.09] as const;
    const [a, b, c, d] = shares.map((share) => number(share, 'share'));
    if (!a || !b || !c || !d) throw new Error('four shares');
    const drawing = quadrantDrawing(quadrantOf(a, b, c, d), page());
    const cells = ofKind(drawing, 'rect').filter(({ class: name }) => name.startsWith('cell'));
    const whole = (cells[0]?.width ?? 0) ** 2 / 0.5;
    expect(cells.map(({ width, height }) => ((width * height) / whole).toFixed(6))).toEqual(
      shares.map((share) => share.toFixed(6)),
    );
  });

  it('is not drawn where every corner is withheld', () => {
    expect(drawQuadrant(quadrantOf(few, few, few, few), page())).toBeUndefined();
  });
});

describe('as markup', () => {
  it('data is text, never markup; there is no style and no address', () => {
    const table = intervalsOf([[label('<img src=x onerror=1>'), number(1, 'rating'), empty]]);
    const written = writeMarkup(drawPicture(table, page()));
    expect(written).toContain('&lt;img');
    expect(written).not.toMatch(/<img|style=|href|fill=/);
    expect(written).toContain(`viewBox="0 0 ${String(drawingWidth)} `);
    expect(written).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="picture"[^>]*>\s*<title id="picture">/);
  });

  it('a table without rows has no picture', () => {
    expect(drawPicture(intervalsOf([]), page())).toBeUndefined();
  });
});
