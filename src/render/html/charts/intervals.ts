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
import { boldness, brokenText, estimatedWidth, shortened, textBlock } from './text-box.js';
import { whiskerMarks } from './whisker.js';

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

/** A column called just interval is one of the confidence of the report. */
function intervalWords(table: Table, { interval }: IntervalsPanel, page: Page): string {
  const column = table.columns.find(({ id }) => id === interval);
  if (column?.title.key !== 'column.interval') return titleOf(table, interval, page);
  return page.say(message('word.interval', { level: page.level }));
}

/** The title of the panel, and what its whiskers or its band are: beside it where there is room. */
function titleMarks({ table, panel, page }: Asked): { readonly marks: readonly Mark[]; readonly height: number } {
  const words = shortened(intervalWords(table, panel, page), drawingWidth - sampleWidth - 6);
  const title = brokenText(titleOf(table, panel.value, page), drawingWidth * 0.92, 2);
  const x = drawingWidth - estimatedWidth(words) - sampleWidth - 6;
  const isBeside = title.length === 1 && estimatedWidth(title[0] ?? '') * boldness + 16 < x;
  const own = title.length * lineHeight;
  const height = own + (isBeside ? 0 : lineHeight) + 6;
  const y = height - 6 - lineHeight / 2;
  const from = isBeside ? x : 0;
  const sample: readonly Mark[] = panel.limits
    ? [{ kind: 'rect', class: 'band s1', x: from, y: y - 5, width: sampleWidth, height: 10 }]
    : whiskerMarks({ from, to: from + sampleWidth, y, cap: capHeight });
  return {
    marks: [
      ...textBlock(title, { class: 'label strong', x: 0, y: own / 2, anchor: 'start' }),
      ...sample,
      ...textBlock([words], { class: 'axis', x: from + sampleWidth + 6, y, anchor: 'start' }),
    ],
    height,
  };
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
  const around = panel.limits ? [band] : whiskerMarks({ from, to, y, cap: capHeight });
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
  const title = titleMarks(asked);
  const labels = rowLabels(rows, title.height + 4);
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
  const below = axis ? axisBelow(axis, { top: title.height, bottom: labels.bottom, right: drawingWidth }) : [];
  const marks = labels.rows.flatMap((placed) =>
    axis && numberIn(asked, placed.row) ? valueMarks(asked, placed, axis) : reasonMarks(asked, placed, labels.left),
  );
  return {
    marks: [...title.marks, ...below, ...labels.marks, ...marks],
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
