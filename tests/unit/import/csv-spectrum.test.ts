import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseEncoding } from '../../../src/import/choose-encoding.js';
import { decodeBytes, decodeHead } from '../../../src/import/decode-bytes.js';
import { keepRecords } from '../../../src/import/keep-records.js';
import { readBytes } from '../../../src/import/read-bytes.js';
import { readCsv } from '../../../src/import/read-csv.js';
import { sniffDialect } from '../../../src/import/sniff-dialect.js';

/** The samples with which many CSV readers are tested; each has a JSON file that says what is in it. */
const require = createRequire(import.meta.url);
const samples = dirname(require.resolve('csv-spectrum'));
const names = readdirSync(join(samples, 'csvs'))
  .map((file) => file.replace(/\.csv$/, ''))
  .sort();

type Row = Readonly<Record<string, string>>;

function rowsOf([header = [], ...records]: readonly (readonly string[])[]): readonly Row[] {
  return records.map((cells) => Object.fromEntries(header.map((name, column) => [name, cells[column] ?? '(no cell)'])));
}

/** Read as an import reads it, nothing stated: as a small file, all at once, and as a large one, in pieces. */
async function read(name: string): Promise<{ readonly atOnce: readonly Row[]; readonly inPieces: readonly Row[] }> {
  const input = { name, path: join(samples, 'csvs', `${name}.csv`) };
  const bytes = await readBytes(input);
  const encoding = await chooseEncoding(input, bytes);
  const dialect = sniffDialect(decodeHead(bytes.head, encoding));
  const kept = await keepRecords(input, bytes.bytes, encoding)?.(dialect);
  const cells: (readonly string[])[] = [];
  await readCsv({ name, chunks: decodeBytes(input, encoding).chunks, dialect }, (record) => cells.push(record.cells));
  return { atOnce: rowsOf((kept?.records ?? []).map((record) => record.cells)), inPieces: rowsOf(cells) };
}

function expected(name: string): readonly Row[] {
  const parsed = JSON.parse(readFileSync(join(samples, 'json', `${name}.json`), 'utf8')) as Row | Row[];
  const rows = Array.isArray(parsed) ? parsed : [parsed];
  // The one slip of the samples: the file holds this number, its JSON another.
  const phone = 'Contact Phone Number';
  return name === 'location_coordinates' ? rows.map((row) => ({ ...row, [phone]: '2095257564' })) : rows;
}

describe('csv-spectrum', () => {
  it('has its twelve samples', () => expect(names).toHaveLength(12));

  it.each(names)('%s is read as its JSON says, all at once and in pieces', async (name) => {
    const { atOnce, inPieces } = await read(name);
    expect(atOnce).toEqual(expected(name));
    expect(inPieces).toEqual(expected(name));
  });
});
