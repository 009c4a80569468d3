/** How much room does a table need, and below which width do its rows stand as cards instead? */
import type { Column, Table } from '../../report/document.js';
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { roomFor } from './cells.js';
import { boldness, estimatedWidth } from './charts/text-box.js';
import type { Page } from './page.js';
import { unbrokenParts } from './prose.js';

/** Least widths in rem of columns of words; sizes of letters and gaps as the style sheet has them. */
export const room = {
  some: 6.5,
  long: 10,
  withheld: 5.5,
  head: 5,
  cellSize: 0.9375,
  headSize: 0.8125,
  gap: 0.9,
  gapAfterDigits: 1,
} as const;

/** A table of this width in rem, 272 px, fits the smallest telephone. */
const always = 17;

/** Widths in rem: a table that needs more than one of them and at most the next turns to cards where less than the next is there. */
export const cardSteps = [24, 34, 46, 59] as const;

/** As wide as no page is: such a table stands as cards on every screen. */
export const onEveryScreen = 'cards-all';

const widestOf = (parts: readonly string[], size: number): number =>
  Math.max(0, ...parts.map((part) => estimatedWidth(part, size)));

/** Between characters of Chinese a line may end in a column that has its least width, in others not. */
const betweenHan = /(?<=\p{Script=Han})|(?=\p{Script=Han})/u;

const withHanApart = (parts: readonly string[]): readonly string[] => parts.flatMap((part) => part.split(betweenHan));

/** The room words need that stand in one column, each line as short as may be. */
function wordsNeed(text: string, size: number, least: { readonly some: number; readonly long: number }): number {
  const parts = unbrokenParts(text);
  const [name] = roomFor(text);
  return name === undefined ? widestOf(parts, size) : Math.max(least[name], widestOf(withHanApart(parts), size));
}

function cellNeeds(value: Value, page: Page): number {
  const text = page.value(value);
  switch (value.type) {
    case 'empty':
      return 0;
    case 'number':
    case 'interval':
      return estimatedWidth(text, room.cellSize);
    case 'withheld':
      return Math.max(room.withheld, widestOf(withHanApart(unbrokenParts(text)), room.cellSize));
    case 'label':
      // Long words of a long text may be torn apart, others not.
      return roomFor(text)[0] === 'long' ? room.long : wordsNeed(text, room.cellSize, room);
  }
}

function headNeeds(text: string): number {
  return wordsNeed(text, room.headSize, { some: room.head, long: room.head });
}

function columnNeeds({ columns, rows }: Table, at: number, page: Page): number {
  const widest = rows.reduce((most, row) => Math.max(most, cellNeeds(row[at] ?? { type: 'empty' }, page)), 0);
  // The names of rows are bold.
  return Math.max(
    widest * (at === 0 ? boldness : 1),
    headNeeds(page.say(columns[at]?.title ?? message('word.figure'))),
  );
}

function gapBefore(column: Column, before: Column | undefined): number {
  if (before === undefined) return 0;
  return room.gap + (before.align === 'right' && column.align === 'left' ? room.gapAfterDigits : 0);
}

/** Estimated width in rem below which the table would be cut; of the widest letters a page may get. */
export function neededWidth(table: Table, page: Page): number {
  return table.columns.reduce(
    (sum, column, at) => sum + gapBefore(column, table.columns[at - 1]) + columnNeeds(table, at, page),
    0,
  );
}

/** The class that says where the rows of the table turn to cards; none where they fit everywhere. */
export function cardClass(table: Table, page: Page): string | undefined {
  const needed = neededWidth(table, page);
  if (needed <= always) return undefined;
  const step = cardSteps.find((width) => width >= needed);
  return step === undefined ? onEveryScreen : `cards-${String(step)}`;
}
