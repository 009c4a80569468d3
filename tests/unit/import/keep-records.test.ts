/** Does a small file, read at once, hold the same records as when it is read in pieces? */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeBytes, type Encoding } from '../../../src/import/decode-bytes.js';
import { keepRecords } from '../../../src/import/keep-records.js';
import { type CsvRecord, type Dialect, readCsv } from '../../../src/import/read-csv.js';

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

const commas: Dialect = { delimiter: ',', hasQuotes: true, hasSepLine: false };
const utf8: Encoding = { name: 'utf-8', evidence: { code: 'valid-utf8', params: {} }, isPlainUtf8: true };
const input = { name: 'small.csv', path: join(folder, 'small.csv') };

type Seen = readonly (readonly [line: number, cells: readonly string[], raw: string])[];

const seen = ({ line, cells, raw }: CsvRecord): Seen[number] => [line, cells, raw()];

async function inPieces(dialect: Dialect): Promise<Seen> {
  const records: Seen[number][] = [];
  const { chunks } = decodeBytes(input, utf8);
  await readCsv({ name: input.name, chunks, dialect }, (record) => records.push(seen(record)));
  return records;
}

async function kept(dialect: Dialect): Promise<Seen> {
  const found = await keepRecords(input, 10, utf8)?.(dialect);
  return [...(found?.records ?? [])].map(seen);
}

const texts: readonly (readonly [about: string, text: string, dialect: Dialect])[] = [
  ['one line a record', 'a,b\n1,2\n3,4\n', commas],
  ['no line end at the end', 'a,b\n1,2', commas],
  ['blank lines', 'a,b\n\n1,2\n\n', commas],
  ['a byte order mark', '\uFEFFa,b\n1,ü\n', commas],
  ['text over several lines', 'a,b\n1,"x\ny"\n2,z\n', commas],
  ['as many line ends in a cell as are missing elsewhere', 'a,b\n1,"x\n\ny"\n2,"z"', commas],
  ['line ends of Windows', 'a,b\r\n1,2\r\n"x\r\ny",3\r\n', commas],
  ['line ends of old machines', 'a,b\r1,2\r', commas],
  ['quotation marks within a line', 'a,b\n"1,5",2\n"say ""yes""",4\n6" pipe,5\n', commas],
  ['a sep line', 'sep=;\na;b\n1;2\n', { delimiter: ';', hasQuotes: true, hasSepLine: true }],
  ['a lone quotation mark without quoting', 'a\tb\n"x\t2\n', { delimiter: '\t', hasQuotes: false, hasSepLine: false }],
];

describe('a small file kept in memory', () => {
  it.each(texts)('has the same lines, cells and texts: %s', async (_about, text, dialect) => {
    writeFileSync(input.path, text);
    expect(await kept(dialect)).toEqual(await inPieces(dialect));
  });

  it.each([
    ['never closed', 'a,b\n1,"x\n2,y\n3,z\n'],
    ['closed by a later mark', 'a,b\n1,"x\n2,y\n3,"z"\n4,w\n'],
  ])('names the same line of a mark %s', async (_about, text) => {
    writeFileSync(input.path, text);
    const problem = await inPieces(commas).catch((error: unknown) => error);
    expect(problem).toMatchObject({ problem: { code: 'unclosed-quote' } });
    await expect(kept(commas)).rejects.toEqual(problem);
  });

  it('is read only once for the same dialect', async () => {
    writeFileSync(input.path, 'a,b\n1,2\n');
    const keeper = keepRecords(input, 10, utf8);
    expect(await keeper?.(commas)).toBe(await keeper?.(commas));
  });

  it('is not kept above 2 MB', () => {
    expect(keepRecords(input, 2_100_000, utf8)).toBeUndefined();
  });
});
