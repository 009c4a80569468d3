import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeBytes, type Encoding } from '../../src/import/decode-bytes.js';
import { readCsv } from '../../src/import/read-csv.js';

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-properties-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes cells as RFC 4180 says, with any delimiter. */
function writeCsv(rows: readonly (readonly string[])[], delimiter: string, lineEnd: string): string {
  const cell = (text: string): string =>
    text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join(delimiter) + lineEnd).join('');
}

async function readBack(bytes: Buffer, name: string, delimiter: string): Promise<string[][]> {
  const path = join(folder, 'cells.csv');
  writeFileSync(path, bytes);
  const encoding: Encoding = { name, evidence: { code: 'stated', params: {} }, isPlainUtf8: false };
  const rows: string[][] = [];
  const { chunks } = decodeBytes({ name: 'cells.csv', path }, encoding);
  const dialect = { delimiter, hasQuotes: true, hasSepLine: false };
  await readCsv({ name: 'cells.csv', chunks, dialect }, ({ cells }) => void rows.push([...cells]));
  return rows;
}

const character = fc.constantFrom(...Array.from('ab 1,;|^\t"\r\n\'=，。满意很好é€'));
const cells = fc.array(fc.array(fc.string({ unit: character, maxLength: 12 }), { minLength: 2, maxLength: 4 }), {
  minLength: 1,
  maxLength: 8,
});

const encodings = [
  ['utf-8', 'utf8'],
  ['utf-16le', 'utf16le'],
  ['utf-16be', 'utf16be'],
  ['gb18030', 'gb18030'],
] as const;

describe('cells written to a file and read back', () => {
  it.each(encodings)('are the same cells in %s, for every delimiter and line end', async (label, written) => {
    const delimiters = fc.constantFrom(',', ';', '\t', '|', '^', '，');
    const lineEnds = fc.constantFrom('\n', '\r\n', '\r');
    await fc.assert(
      fc.asyncProperty(cells, delimiters, lineEnds, async (rows, delimiter, lineEnd) => {
        const bytes = iconv.encode(writeCsv(rows, delimiter, lineEnd), written);
        expect(await readBack(bytes, label, delimiter)).toEqual(rows);
      }),
      { seed: 20260927, numRuns: 60 },
    );
  });
});
