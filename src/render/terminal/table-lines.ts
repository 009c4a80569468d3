/** How does a table stand on a terminal: in a frame, or one column under the other where the frame would not fit? */
import type { Column, KeyFigures, Quadrant, Table } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import { keyFiguresTable } from '../as-table.js';
import { say, sayValue } from '../say.js';
import { textCell, valueCell, type Cell } from './cell.js';
import { drawTable } from './draw-table.js';
import { hangingLines, titleLines, type Page } from './page.js';
import { planColumns } from './plan-columns.js';
import { coursesIn, type Courses } from './sparklines.js';
import { textWidth } from './text-width.js';

interface Grid {
  readonly head: readonly string[];
  readonly aligns: readonly Column['align'][];
  readonly rows: readonly (readonly Cell[])[];
}

/** Each row as lines of `column: value`, so that no column is dropped and no number cut. */
function pairLines(page: Page, { head, rows }: Grid): readonly string[] {
  const pair = (column: string, value: string): string =>
    column === '' ? value : say(message('table.pair', { column, value }), page.language);
  return rows.flatMap((row, at) => {
    const pairs = row.flatMap(({ paragraphs: [first = '', ...more] }, column) => [
      ...hangingLines(page, '', pair(head[column] ?? '', first)),
      ...more.flatMap((text) => hangingLines(page, '  ', text)),
    ]);
    return at === 0 ? pairs : ['', ...pairs];
  });
}

function gridLines(page: Page, grid: Grid): readonly string[] {
  const head = grid.head.map((title) => textCell(title));
  const widths = planColumns([head, ...grid.rows], page.width);
  if (!widths) return pairLines(page, grid);
  return drawTable({
    head,
    rows: grid.rows,
    aligns: grid.aligns,
    widths,
    styleHead: (text) => page.colours.bold(text),
  });
}

/** Small columns are drawn only where they fit beside the numbers in one line each. */
function withCourses(page: Page, plain: Grid, { title, of, cells }: Courses): Grid {
  const grid: Grid =
    of === 'columns'
      ? { ...plain, rows: [...plain.rows, cells.map((cell) => textCell(cell))] }
      : {
          head: [...plain.head, title],
          aligns: [...plain.aligns, 'left'],
          rows: plain.rows.map((row, at) => [...row, textCell(cells[at] ?? '')]),
        };
  const widths = planColumns([grid.head.map((words) => textCell(words)), ...grid.rows], page.width);
  const widest = Math.max(...cells.map(textWidth));
  const doFit =
    of === 'columns'
      ? cells.every((cell, at) => textWidth(cell) <= (widths?.[at] ?? 0))
      : widest <= (widths?.at(-1) ?? 0);
  return doFit ? grid : plain;
}

function noteLines(page: Page, notes: readonly Message[]): readonly string[] {
  return notes.flatMap((note) => hangingLines(page, '  ', say(note, page.language)));
}

/** Title, frame, and the notes under it. */
export function tableLines(page: Page, table: Table): readonly string[] {
  const { title, columns, rows, notes } = table;
  const { language } = page;
  const plain: Grid = {
    head: columns.map((column) => say(column.title, language)),
    aligns: columns.map(({ align }) => align),
    rows: rows.map((row) => row.map((value) => valueCell(value, language))),
  };
  const courses = coursesIn(table, page);
  const grid = courses ? withCourses(page, plain, courses) : plain;
  const none = rows.length === 0 ? [say(message('table.no-rows'), language)] : [];
  return [...(title ? titleLines(page, title) : []), ...gridLines(page, grid), ...none, ...noteLines(page, notes)];
}

/** The single figures with interval and n. */
export function keyFigureLines(page: Page, block: KeyFigures): readonly string[] {
  return tableLines(page, keyFiguresTable(block, page.confidence));
}

/** Name, count and share of a corner; where both are withheld the reason is said once. */
function cornerTexts({ language }: Page, { name, count, share }: Quadrant['cells'][number]): readonly string[] {
  return [say(name, language), ...new Set([sayValue(count, language), sayValue(share, language)])];
}

/** Two by two: staying above leaving, satisfied right of dissatisfied; each corner with its name, count and share. */
export function quadrantLines(page: Page, quadrant: Quadrant): readonly string[] {
  const { language } = page;
  const { title, across, up, cells, notes } = quadrant;
  const corner = (place: Pick<Quadrant['cells'][number], 'staying' | 'satisfied'>): Cell =>
    textCell(
      ...cells
        .filter(({ staying, satisfied }) => staying === place.staying && satisfied === place.satisfied)
        .flatMap((cell) => cornerTexts(page, cell)),
    );
  const side = (key: 'axis.yes' | 'axis.no', axis: Message): string => say(message(key, { axis }), language);
  const grid: Grid = {
    head: ['', side('axis.no', across), side('axis.yes', across)],
    aligns: ['left', 'left', 'left'],
    rows: [
      [textCell(side('axis.yes', up)), ...[false, true].map((satisfied) => corner({ staying: true, satisfied }))],
      [textCell(side('axis.no', up)), ...[false, true].map((satisfied) => corner({ staying: false, satisfied }))],
    ],
  };
  return [
    ...titleLines(page, title),
    ...hangingLines(page, '', say(message('quadrant.axes', { across, up }), language)),
    ...gridLines(page, grid),
    ...noteLines(page, notes),
  ];
}
