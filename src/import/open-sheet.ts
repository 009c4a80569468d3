/** What is a workbook: which sheet of it, which layout and columns? */
import { createHash } from 'node:crypto';
import { fail } from '../problems/problem.js';
import { describeColumns } from './describe-columns.js';
import type { ImportOptions } from './import-options.js';
import type { RecordKeeper } from './keep-records.js';
import type { Table } from './open-table.js';
import type { ByteEvidence, InputFile } from './read-bytes.js';
import { type SheetRow, withFlatHeader, withoutTitle } from './workbook/flat-header.js';
import { readWorkbook } from './workbook/read-workbook.js';

const sampleRows = 50;

/** The cells of a row as a line of text, for the list of rejected rows. */
function rawText(cells: readonly string[]): string {
  return cells.map((cell) => (/["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t');
}

function keeperOf(rows: readonly SheetRow[]): RecordKeeper {
  const records = rows.map(({ number, cells }) => ({ line: number, cells, raw: () => rawText(cells) }));
  return () => Promise.resolve({ records, replacedCharacters: 0 });
}

const isRow = ({ cells }: SheetRow): boolean => cells.some((cell) => cell.trim() !== '');
const firstCells = (rows: readonly SheetRow[]): readonly (readonly string[])[] =>
  rows
    .slice(0, sampleRows)
    .filter(isRow)
    .map(({ cells }) => cells);

/** Reads a workbook into a table like any other; its records are in memory then. */
export async function openSheet(input: InputFile, bytes: ByteEvidence, options: ImportOptions): Promise<Table> {
  const file = input.name;
  const content = await readWorkbook(input, options.sheet);
  const table = withoutTitle(content.rows);
  if (!table.rows.some(isRow)) fail('empty-file', { file }, { file });
  // Merged cells belong to the layouts of some tools: only where none is recognised they are written out.
  const asItStands = describeColumns(file, firstCells(table.rows), options.layout);
  const flat =
    asItStands.chosen.layout.id === 'plain'
      ? withFlatHeader(table.rows, content.merges)
      : { rows: table.rows, notes: [] };
  const isFlattened = flat.notes.length > 0;
  const described = isFlattened ? describeColumns(file, firstCells(flat.rows), options.layout) : asItStands;
  const { name } = content.sheet;
  const identity = content.isOneOfSeveral
    ? createHash('sha256').update(`${bytes.sha256}\n${name}`).digest('hex')
    : bytes.sha256;
  const evidence = { code: 'workbook', params: {} } as const;
  return {
    input,
    bytes,
    identity,
    encoding: { name: 'xlsx', evidence, isPlainUtf8: false },
    dialect: { delimiter: '\t', name: 'sheet', evidence, hasQuotes: true, hasSepLine: false },
    sheet: { name, evidence: [content.evidence, ...content.notes, ...table.notes, ...flat.notes] },
    ...described,
    keptRecords: keeperOf(flat.rows),
  };
}
