/** Which lines does a table hold: one for each row, or one for each column down its rows? */
import type { Table } from '../../../report/document.js';
import type { SparklinePicture } from '../../../report/picture.js';
import type { NumberValue, Value } from '../../../text/value.js';
import type { Page } from '../page.js';
import { isNumber, pictureRows, titleOf } from './picture-rows.js';

export interface Series {
  readonly name: string;
  readonly values: readonly Value[];
}

/** The lines, and the names of the times they run over. */
export function seriesOf(
  table: Table,
  picture: SparklinePicture,
  page: Page,
): { readonly all: readonly Series[]; readonly times: readonly string[] } {
  const rows = pictureRows(table, picture, page);
  const titles = picture.columns.map((column) => titleOf(table, column, page));
  if (picture.of === 'rows')
    return { all: rows.map(({ name, cell }) => ({ name, values: picture.columns.map(cell) })), times: titles };
  return {
    all: picture.columns.map((column, at) => ({
      name: titles[at] ?? '',
      values: rows.map(({ cell }) => cell(column)),
    })),
    times: rows.map(({ name }) => name),
  };
}

const isNumberValue = (value: unknown): value is NumberValue =>
  typeof value === 'object' && value !== null && 'type' in value && isNumber(value as Value);

/** A cell that says `3 of 9` in both numbers it holds. */
export function wholeOf(value: Value): { readonly part: NumberValue; readonly whole: NumberValue } | undefined {
  if (value.type !== 'label' || typeof value.label === 'string' || !('key' in value.label)) return undefined;
  const { key, params } = value.label;
  const { part, whole } = params as Readonly<Record<string, unknown>>;
  return key === 'word.of' && isNumberValue(part) && isNumberValue(whole) ? { part, whole } : undefined;
}
