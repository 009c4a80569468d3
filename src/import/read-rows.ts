/** Which rows of the table hold a record, and which are blank, ragged or none? */
import type { ProblemCode } from '../problems/catalogue.js';
import { decodeBytes } from './decode-bytes.js';
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
  readonly raw: () => string;
}

export interface RowCount {
  readonly rows: number;
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

/** Calls `onRow` for every row below the header in order; memory does not grow with their number. */
export async function readRows(table: Table, onRow: (row: Row) => void): Promise<RowCount> {
  const { layout } = table.chosen;
  let headerRows = 0;
  let rows = 0;
  let blankLines = 0;
  const onRecord = ({ cells, line, raw }: CsvRecord): void => {
    if (isBlank(cells)) blankLines += 1;
    else if (headerRows < layout.headerRows) headerRows += 1;
    else {
      rows += 1;
      const problem = widthProblem(cells, table);
      onRow(problem ? { number: rows, line, cells, raw, problem } : { number: rows, line, cells, raw });
    }
  };
  const replacedCharacters = await readRecords(table, onRecord);
  return { rows, blankLines, replacedCharacters };
}
