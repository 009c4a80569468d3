/** Which cells of a table are figures, which name the row, and which belong to a figure as its interval or its answers? */
import type { Column, Table } from '../../report/document.js';
import type { Language } from '../../text/language.js';
import type { Value } from '../../text/value.js';
import { say, sayValue } from '../say.js';
import { valueColumns, type LongRow } from './long-row.js';

export interface ColumnPlan {
  readonly columns: readonly Column[];
  /** How many columns, from the first, say which row it is. */
  readonly keys: number;
  /** Of a column of intervals, by its place, the place of the estimates they belong to. */
  readonly estimates: ReadonlyMap<number, number>;
  /** The place of the one column of answers. */
  readonly answers: number | undefined;
}

/** The words a row begins with; of a table that is words alone, the first. */
function keyColumns({ columns, rows }: Table): number {
  const isWords = (column: number): boolean =>
    rows.every((row) => row[column]?.type === 'label' || row[column]?.type === 'empty');
  const first = columns.findIndex((_, column) => !isWords(column));
  return first < 1 ? 1 : first;
}

/** An `interval` is of the column before it, a `csat-interval` of `csat`; limits and bounds are figures of their own. */
function estimateOf(columns: readonly Column[], at: number): number | undefined {
  const id = columns[at]?.id ?? '';
  if (id === 'interval') return at - 1;
  const named = id.endsWith('-interval') ? columns.findIndex((column) => `${column.id}-interval` === id) : -1;
  return named < 0 ? undefined : named;
}

/** What each column of the table is for. */
export function planColumns(table: Table): ColumnPlan {
  const { columns } = table;
  const estimates = columns.flatMap((_, at): readonly (readonly [number, number])[] => {
    const estimate = estimateOf(columns, at);
    return estimate === undefined ? [] : [[at, estimate]];
  });
  const answers = columns.findIndex(({ id }) => id === 'answers');
  return {
    columns,
    keys: keyColumns(table),
    estimates: new Map(estimates),
    answers: answers < 0 ? undefined : answers,
  };
}

type Row = Table['rows'][number];

/** An interval stands with its estimate where there is one in the same unit. */
function isOf(interval: Value | undefined, estimate: Value | undefined): boolean {
  return interval?.type === 'interval' && estimate?.type === 'number' && interval.unit === estimate.unit;
}

function intervalColumns(row: Row, { estimates }: ColumnPlan, at: number): LongRow {
  const [place] = [...estimates].find(([, estimate]) => estimate === at) ?? [];
  const interval = place === undefined ? undefined : row[place];
  return interval?.type === 'interval' && isOf(interval, row[at]) ? { low: interval.low, high: interval.high } : {};
}

function answersColumn(row: Row, { answers }: ColumnPlan, at: number): LongRow {
  const count = answers === undefined || answers === at ? undefined : row[answers];
  return count?.type === 'number' && row[at]?.type === 'number' ? { answers: count.value } : {};
}

/** The figures of a row, each with its interval and answers; empty cells are none. */
export function rowCells(
  row: Row,
  { plan, line, language }: { readonly plan: ColumnPlan; readonly line: number; readonly language: Language },
): readonly LongRow[] {
  const { columns, keys, estimates } = plan;
  const names = row.slice(0, keys).map((value) => sayValue(value, language));
  const name = names.filter((text) => text !== '').join(' / ');
  return row.flatMap((value, at): readonly LongRow[] => {
    const column = columns[at];
    const isTold = isOf(value, row[estimates.get(at) ?? -1]);
    if (!column || at < keys || value.type === 'empty' || isTold) return [];
    const where = { line, row: name, column: column.id, heading: say(column.title, language) };
    const more = { ...intervalColumns(row, plan, at), ...answersColumn(row, plan, at) };
    return [{ ...where, ...more, ...valueColumns(value, language) }];
  });
}
