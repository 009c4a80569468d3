/** What of a table does a picture need: its rows by name, and the cells of the columns it names? */
import { number } from '../../../report/build.js';
import type { Table } from '../../../report/document.js';
import type { IntervalValue, NumberValue, Value } from '../../../text/value.js';
import type { Page } from '../page.js';

export interface PictureRow {
  /** With an asterisk where it stands on few answers. */
  readonly name: string;
  readonly group: string;
  readonly cell: (column: string) => Value;
}

const nothing: Value = { type: 'empty' };

export const isNumber = (value: Value): value is NumberValue => value.type === 'number';
export const isInterval = (value: Value): value is IntervalValue => value.type === 'interval';

const isSmall = (value: Value): boolean => isNumber(value) && value.isSmallBase === true;

/** The rows of a table, by the words of one column, and of another under which they stand. */
export function pictureRows(
  { columns, rows }: Table,
  { label, group }: { readonly label: string; readonly group?: string | undefined },
  page: Page,
): readonly PictureRow[] {
  const places = new Map(columns.map(({ id }, place) => [id, place]));
  return rows.map((row): PictureRow => {
    const cell = (column: string): Value => row[places.get(column) ?? -1] ?? nothing;
    const name = page.value(cell(label));
    const isMarked = row.some(isSmall) && !name.endsWith('*');
    return { name: isMarked ? `${name}*` : name, group: group === undefined ? '' : page.value(cell(group)), cell };
  });
}

/** The title of a column. */
export function titleOf({ columns }: Table, column: string, page: Page): string {
  const found = columns.find(({ id }) => id === column);
  return found ? page.say(found.title) : '';
}

/** Why a row has no number here: the reason in its own cell or, where that is empty, in another of the row. */
export function reasonOf({ columns }: Table, row: PictureRow, column: string): Value {
  const own = row.cell(column);
  if (own.type !== 'empty') return own;
  return columns.map(({ id }) => row.cell(id)).find(({ type }) => type === 'withheld') ?? own;
}

export const countOf = (count: number): NumberValue => number(count, 'count');
