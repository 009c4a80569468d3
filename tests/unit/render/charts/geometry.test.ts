import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  doOverlap,
  drawingWidth,
  isInside,
  type Box,
  type Drawing,
  type Mark,
  type TextMark,
} from '../../../../src/render/html/charts/drawing.js';
import { pictureDrawing } from '../../../../src/render/html/charts/draw-picture.js';
import { boxOfText } from '../../../../src/render/html/charts/text-box.js';
import { pageFor } from '../../../../src/render/html/page.js';
import type { Table } from '../../../../src/report/document.js';
import { bullet, control, curve, intervals, likert, map, sparkline } from './random-tables.js';

fc.configureGlobal({ seed: 20261127, numRuns: 60 });

const drawn = (table: Table): Drawing | undefined => pictureDrawing(table, pageFor('en', 0.95));

const around = (xs: readonly number[], ys: readonly number[]): Box => ({
  left: Math.min(...xs),
  right: Math.max(...xs),
  top: Math.min(...ys),
  bottom: Math.max(...ys),
});

function boxOf(mark: Mark): Box {
  switch (mark.kind) {
    case 'line':
      return around([mark.x1, mark.x2], [mark.y1, mark.y2]);
    case 'rect':
      return around([mark.x, mark.x + mark.width], [mark.y, mark.y + mark.height]);
    case 'dot':
      return around([mark.x - mark.size, mark.x + mark.size], [mark.y - mark.size, mark.y + mark.size]);
    case 'curve':
      return around(
        mark.points.map(([x]) => x),
        mark.points.map(([, y]) => y),
      );
    case 'band':
      return around(
        mark.points.map(([x]) => x),
        mark.points.flatMap(([, low, high]) => [low, high]),
      );
    case 'text':
      return boxOfText(mark);
  }
}

const texts = (marks: readonly Mark[]): readonly TextMark[] =>
  marks.filter((mark): mark is TextMark => mark.kind === 'text' && mark.text !== '');

/** Texts whose estimated boxes share room; a box is a little taller than its letters, so a hair is allowed. */
function overlaps(marks: readonly Mark[]): readonly string[] {
  const boxes = texts(marks).map((mark) => {
    const { left, right, top, bottom } = boxOfText(mark);
    return { text: mark.text, box: { left: left + 0.5, right: right - 0.5, top: top + 0.5, bottom: bottom - 0.5 } };
  });
  return boxes.flatMap((one, at) =>
    boxes.slice(at + 1).flatMap((other) => (doOverlap(one.box, other.box) ? [`${one.text} | ${other.text}`] : [])),
  );
}

const all = { intervals, likert, bullet, control, map, curve, sparkline };

describe.each(Object.entries(all))('a picture of %s', (_, tables) => {
  it('has every mark at a finite place inside the drawing', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const drawing = drawn(table);
        if (!drawing) return;
        const room = { left: -1.5, right: drawingWidth + 1.5, top: -1.5, bottom: drawing.height + 1.5 };
        const outside = drawing.marks.filter((mark) => {
          const box = boxOf(mark);
          return !Object.values(box).every(Number.isFinite) || !isInside(box, room);
        });
        expect(outside).toEqual([]);
      }),
    );
  });

  it('has no words over other words', () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(overlaps(drawn(table)?.marks ?? [])).toEqual([]);
      }),
    );
  });

  it('has a name and says what is seen', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const drawing = drawn(table);
        expect(drawing?.title).not.toBe('');
        expect(drawing?.description).not.toBe('');
        expect(drawing?.description ?? '').not.toMatch(/NaN|undefined|Infinity|\{/);
      }),
      { numRuns: 20 },
    );
  });
});
