/** Reads the first records of a file as a layout sees them. */
import { chooseEncoding } from '../../../src/import/choose-encoding.js';
import { decodeHead } from '../../../src/import/decode-bytes.js';
import type { ColumnHeader, Layout, SampleRows } from '../../../src/import/layouts/layout.js';
import { readBytes } from '../../../src/import/read-bytes.js';
import { readSample } from '../../../src/import/read-csv.js';
import { sniffDialect } from '../../../src/import/sniff-dialect.js';

export async function sampleRows(path: string): Promise<SampleRows> {
  const input = { name: path.slice(path.lastIndexOf('/') + 1), path };
  const bytes = await readBytes(input);
  const head = decodeHead(bytes.head, await chooseEncoding(input, bytes, undefined));
  const rows = readSample(head, sniffDialect(head, undefined), 50);
  return rows.filter((row) => row.some((cell) => cell.trim() !== ''));
}

/** The columns of a file in a layout, by their names. */
export async function columnsOf(layout: Layout, path: string): Promise<ReadonlyMap<string, ColumnHeader>> {
  const rows = await sampleRows(path);
  const columns = layout.columns(rows.slice(0, layout.headerRows), rows);
  return new Map(columns.map((column) => [column.name, column]));
}
