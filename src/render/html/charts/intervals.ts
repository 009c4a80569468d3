/** Estimates as dots with their intervals as whiskers, or beside the limits of chance as a band. */
import { message } from '../../../text/message.js';
import type { Table } from '../../../report/document.js';
import type { IntervalsPanel, IntervalsPicture } from '../../../report/picture.js';
import type { NumberValue } from '../../../text/value.js';
import type { Page } from '../page.js';
import { axisAcross, axisBelow, axisHeight, unitOf, type Axis } from './axis.js';
import { describeRange, joined } from './describe.js';
import { drawingWidth, lineHeight, movedDown, type Drawing, type Mark } from './drawing.js';
import { countOf, isInterval, isNumber, pictureRows, reasonOf, titleOf, type PictureRow } from './picture-rows.js';
import { rowLabels, type PlacedRow } from './row-labels.js';
import { brokenText, estimatedWidth, textBlock } from './text-box.js';

const titleHeight = 22;
const widestValue = 96;
const capHeight = 4;
const dotSize = 4.5;
const bandHeight = 14;
const sampleWidth = 26;

interface Asked {
  readonly table: Table;
  readonly panel: IntervalsPanel;
  readonly rows: readonly PictureRow[];
  readonly page: Page;
}

const numberIn = ({ panel }: Asked, row: PictureRow): NumberValue | undefined => {
  const value = row.cell(panel.value);
  return isNumber(value) ? value : undefined;
};

/** The title of the panel, and what its whiskers or its band are. */
function titleMarks({ table, panel, page }: Asked): readonly Mark[] {
  const words = titleOf(table, panel.interval, page);
  const x = drawingWidth - estimatedWidth(words) - sampleWidth - 6;
  const title = brokenText(titleOf(table, panel.value, page), Math.max(80, x - 24), 1);
  const sample: readonly Mark[] = panel.limits
    ? [{ kind: 'rect', class: 'band s1', x, y: 8, width: sampleWidth, height: bandHeight - 4 }]
    : whisker(x, x + sampleWidth, 13);
  return [
    ...textBlock(title, { class: 'label strong', x: 0, y: 12, anchor: 'start' }),
    ...(x > 100 ? sample : []),
    ...(x > 100 ? textBlock([words], { class: 'axis', x: drawingWidth, y: 13, anchor: 'end' }) : []),
  ];
}

/** A line with a cap on either end. */
function whisker(from: number, to: number, y: number): readonly Mark[] {
  const cap = (x: number): Mark => ({
    kind: 'line',
    class: 'whisker s1',
    x1: x,
    y1: y - capHeight,
    x2: x,
    y2: y + capHeight,
  });
  return [{ kind: 'line', class: 'whisker s1', x1: from, y1: y, x2: to, y2: y }, cap(from), cap(to)];
}

const isOutside = ({ panel }: Asked, row: PictureRow): boolean => {
  const [value, limits] = [row.cell(panel.value), row.cell(panel.interval)];
  if (!panel.limits || !isNumber(value) || !isInterval(limits)) return false;
  return value.value < limits.low || value.value > limits.high;
};

function valueMarks(asked: Asked, { row, y }: PlacedRow, axis: Axis): readonly Mark[] {
  const { panel, page } = asked;
  const value = numberIn(asked, row);
  const interval = row.cell(panel.interval);
  if (!value) return [];
  const [from, to] = isInterval(interval) ? [axis.place(interval.low), axis.place(interval.high)] : [0, 0];
  const band: Mark = {
    kind: 'rect',
    class: 'band s1',
    x: from,
    y: y - bandHeight / 2,
    width: to - from,
    height: bandHeight,
  };
  const around = panel.limits ? [band] : whisker(from, to, y);
  return [
    ...(isInterval(interval) ? around : []),
    {
      kind: 'dot',
      class: isOutside(asked, row) ? 'dot marked' : 'dot s1',
      shape: isOutside(asked, row) ? 'diamond' : 'circle',
      x: axis.place(value.value),
      y,
      size: dotSize,
    },
    ...textBlock([page.value(value)], { class: 'label', x: drawingWidth, y, anchor: 'end' }),
  ];
}

/** A row without a number says why, where its dot would be. */
function reasonMarks({ table, panel, page }: Asked, { row, y }: PlacedRow, left: number): readonly Mark[] {
  const lines = brokenText(page.value(reasonOf(table, row, panel.value)), drawingWidth - left, 2);
  return textBlock(lines, { class: 'label withheld', x: left, y, anchor: 'start' });
}

/** One pair of columns: its title, its rows and the axis below. */
function panelMarks(asked: Asked): { readonly marks: readonly Mark[]; readonly height: number } {
  const { panel, rows, page } = asked;
  const labels = rowLabels(rows, titleHeight + 4);
  const known = rows.flatMap((row) => numberIn(asked, row) ?? []);
  const ends = rows.flatMap((row) => {
    const interval = row.cell(panel.interval);
    return numberIn(asked, row) && isInterval(interval) ? [interval.low, interval.high] : [];
  });
  const widest = Math.max(0, ...known.map((value) => estimatedWidth(page.value(value))));
  const right = drawingWidth - Math.min(widestValue, widest) - 12;
  const values = [...known.map(({ value }) => value), ...ends];
  const axis =
    values.length > 0 ? axisAcross({ values, unit: unitOf(known), from: labels.left + 6, to: right }) : undefined;
  const below = axis ? axisBelow(axis, { top: titleHeight, bottom: labels.bottom, right: drawingWidth }) : [];
  const marks = labels.rows.flatMap((placed) =>
    axis && numberIn(asked, placed.row) ? valueMarks(asked, placed, axis) : reasonMarks(asked, placed, labels.left),
  );
  return {
    marks: [...titleMarks(asked), ...below, ...labels.marks, ...marks],
    height: labels.bottom + (axis ? axisHeight : 0) + lineHeight / 2,
  };
}

function describe(asked: Asked): string {
  const { page, rows, table, panel } = asked;
  const outside = rows.filter((row) => isOutside(asked, row)).length;
  return joined(page, [
    ...describeRange({ rows, column: panel.value, title: titleOf(table, panel.value, page) }),
    ...(panel.limits ? [message('picture.outside', { outside: countOf(outside) })] : []),
  ]);
}

/** Every panel below the one before. */
export function intervalsDrawing(table: Table, picture: IntervalsPicture, page: Page): Drawing {
  const rows = pictureRows(table, picture, page);
  const marks: Mark[] = [];
  let height = 0;
  for (const panel of picture.panels) {
    const drawn = panelMarks({ table, panel, rows, page });
    marks.push(...movedDown(drawn.marks, height));
    height += drawn.height;
  }
  const description = picture.panels.map((panel) => describe({ table, panel, rows, page })).join(' ');
  const title = table.title ?? message('picture.intervals');
  return { height, title: page.say(title), description, marks };
}
