/** Which rows of the table hold a record, and which are blank, ragged or none? */
import type { DroppedRows, DropReason } from '../domain/import-audit.js';
import type { ProblemCode } from '../problems/catalogue.js';
import { decodeBytes } from './decode-bytes.js';
import type { ColumnHeader, Layout } from './layouts/layout.js';
import type { Table } from './open-table.js';
import { type CsvRecord, readCsv } from './read-csv.js';

export interface Row {
  /** Row below the header, from 1; blank lines do not count. */
  readonly number: number;
  /** Line of the file where the row begins. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Why the row cannot be read as a record. */
  readonly problem?: ProblemCode;
  /** Why the row is no record of the export, as its layout knows. */
  readonly drop?: DropReason;
  readonly raw: () => string;
}

export interface RowCount {
  /** Dropped rows included. */
  readonly rows: number;
  readonly dropped: readonly DroppedRows[];
  readonly blankLines: number;
  readonly replacedCharacters: number;
}

/** Too long only if a surplus cell holds something, too short only if a named column is missing. */
function widthProblem(cells: readonly string[], table: Table): ProblemCode | undefined {
  const { length } = table.columns;
  for (let index = length; index < cells.length; index += 1) if (cells[index]?.trim() !== '') return 'too-many-cells';
  for (let index = cells.length; index < length; index += 1) if (!table.blankHeaders.has(index)) return 'too-few-cells';
  return undefined;
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}

/** Every record in order; returns how many characters were replaced. */
async function readRecords(table: Table, onRecord: (record: CsvRecord) => void): Promise<number> {
  const { input, encoding, dialect } = table;
  const kept = await table.keptRecords?.(dialect);
  if (kept) {
    for (const record of kept.records) onRecord(record);
    return kept.replacedCharacters;
  }
  const source = decodeBytes(input, encoding);
  await readCsv({ name: input.name, chunks: source.chunks, dialect }, onRecord);
  return source.replaced();
}

/** Counts the rows that are no records, by reason. */
function tallyDrops(): { add(reason: DropReason, line: number): void; all(): readonly DroppedRows[] } {
  const counts = new Map<DropReason, { rows: number; readonly firstLine: number }>();
  const add = (reason: DropReason, line: number): void => {
    const entry = counts.get(reason) ?? { rows: 0, firstLine: line };
    counts.set(reason, { ...entry, rows: entry.rows + 1 });
  };
  return { add, all: () => [...counts].map(([reason, count]) => ({ reason, ...count })) };
}

type Cells = readonly string[];

/** Cells that say "nothing" in the words of the tool become empty ones, for whoever looks at them; markup is left out. */
function cleaning({ blanks = [], textOf }: Layout): (cells: Cells) => Cells {
  const words = new Set(blanks);
  const clean = textOf ? (cells: Cells): Cells => cells.map(textOf) : (cells: Cells): Cells => cells;
  if (blanks.length === 0) return clean;
  return (cells) => clean(cells).map((cell) => (words.has(cell.trim()) ? '' : cell));
}

/** One answer that is spread over several columns goes into the one that holds it; two ticks are kept as the two they are. */
function gathering(columns: readonly ColumnHeader[]): (cells: Cells) => Cells {
  const places = columns.flatMap(({ answerFor }, from) => {
    const to = answerFor === undefined ? -1 : columns.findIndex(({ name }) => name === answerFor.column);
    return answerFor === undefined || to < 0 ? [] : [{ from, to, answer: answerFor.answer }];
  });
  if (places.length === 0) return (cells) => cells;
  return (cells) => {
    const gathered = [...cells];
    for (const { from } of places) if (from < cells.length) gathered[from] = '';
    for (const { from, to, answer } of places) {
      if ((cells[from] ?? '').trim() === '') continue;
      gathered[to] = gathered[to] === '' ? answer : `${gathered[to] ?? ''}; ${answer}`;
    }
    return gathered;
  };
}

/** Calls `onRow` for every row below the header in order; memory does not grow with their number. */
export async function readRows(table: Table, onRow: (row: Row) => void): Promise<RowCount> {
  const { layout } = table.chosen;
  const clean = cleaning(layout);
  const gather = gathering(table.columns);
  const drops = tallyDrops();
  let headerRows = 0;
  let rows = 0;
  let blankLines = table.widened?.blankLines ?? 0;
  let above = { isBlank: false, isFooter: false };
  const onRecord = (record: CsvRecord): void => {
    const { line, raw } = record;
    if (isBlank(record.cells)) {
      blankLines += 1;
      above = { ...above, isBlank: true };
    } else if (headerRows < layout.headerRows) headerRows += 1;
    else {
      rows += 1;
      const cells = gather(clean(record.cells));
      const row = { number: rows, line, cells, raw };
      const drop = layout.drop?.(cells, table.columns, above);
      above = { isBlank: false, isFooter: drop === 'footer' };
      const problem = drop ? undefined : widthProblem(cells, table);
      if (drop) drops.add(drop, line);
      if (drop) onRow({ ...row, drop });
      else onRow(problem ? { ...row, problem } : row);
    }
  };
  const replacedCharacters = await readRecords(table, onRecord);
  return { rows, dropped: drops.all(), blankLines, replacedCharacters };
}

/** How many rows of a file are no records. */
export function droppedRows({ dropped }: Pick<RowCount, 'dropped'>): number {
  return dropped.reduce((sum, { rows }) => sum + rows, 0);
}
