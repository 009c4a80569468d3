import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, describe, expect, it } from 'vitest';
import { type Random, randomFor } from '../../fixtures/demo-company/generator/random.js';
import { decodeBytes, type Encoding } from '../../src/import/decode-bytes.js';
import { readCsv, readWholeText } from '../../src/import/read-csv.js';
import { regularRecords } from '../../src/import/regular-records.js';
import { problemOf } from '../unit/import/import-text.js';

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-differential-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasPython = spawnSync('python3', ['--version']).status === 0;
const script = join(import.meta.dirname, 'read-with-csv-module.py');

/** Name for iconv-lite, for TextDecoder, for Python; a byte order mark before it. */
const encodings = [
  ['utf8', 'utf-8', 'utf-8', ''],
  ['utf8', 'utf-8', 'utf-8-sig', '\uFEFF'],
  ['utf16le', 'utf-16le', 'utf-16', '\uFEFF'],
  ['utf16be', 'utf-16be', 'utf-16-be', ''],
  ['gb18030', 'gb18030', 'gb18030', ''],
] as const;

interface CsvFile {
  readonly path: string;
  readonly text: string;
  readonly delimiter: string;
  readonly decoder: string;
  readonly python: string;
}

type Rows = readonly (readonly string[])[];

const words = [
  '',
  '',
  'a',
  '5',
  '4.5',
  'N/A',
  'two words',
  ' space around ',
  '服务很好，回复及时',
  '满意',
  'é€ß',
  '😀',
  "it's",
];
const breaks = ['\n', '\r\n', '\r', '\n\n'];
const oddities = ['\u2028', '\u0085', '\f', '\u00A0', '\\', 'a"b', '6" pipe', ' "not the first"'];

function quotedCell(random: Random, delimiter: string): string {
  const inside = [...words, ...breaks, ...oddities, delimiter, '"', '""', ',', ';', '\t'];
  const text = Array.from({ length: random.whole(0, 4) }, () => random.pick(inside)).join('');
  return `"${text.replaceAll('"', '""')}"`;
}

function cellText(random: Random, delimiter: string): string {
  if (random.chance(0.25)) return quotedCell(random, delimiter);
  const plain = random.pick(random.chance(0.15) ? oddities : words);
  return plain.includes(delimiter) ? quotedCell(random, delimiter) : plain;
}

function tableText(random: Random, delimiter: string): string {
  const width = random.whole(1, 6);
  const isMixed = random.chance(0.2);
  const lineEnd = random.pick(['\n', '\n', '\r\n', '\r']);
  const end = (): string => (isMixed ? random.pick(['\n', '\r\n', '\r']) : lineEnd);
  const row = (): string => {
    if (random.chance(0.06)) return '';
    const cells = random.chance(0.1) ? random.whole(1, 8) : width;
    const trailing = random.chance(0.1) ? delimiter.repeat(random.whole(1, 3)) : '';
    return Array.from({ length: cells }, () => cellText(random, delimiter)).join(delimiter) + trailing;
  };
  const text = Array.from({ length: random.whole(1, 12) }, () => row() + end()).join('');
  return random.chance(0.3) ? text.replace(/[\r\n]+$/, '') : text;
}

/** Nothing in the text is malformed: what Python and we take differently has tests of its own below. */
function randomFile(number: number): CsvFile {
  const random = randomFor(`csv ${number}`);
  const delimiter = random.pick([',', ',', ';', '\t', '|', '^']);
  const [written, decoder, python, mark] = random.pick(encodings);
  const text = tableText(random, delimiter);
  const path = join(folder, `${number}.csv`);
  writeFileSync(path, iconv.encode(mark + text, written));
  return { path, text, delimiter, decoder, python };
}

function readByPython(files: readonly CsvFile[]): readonly Rows[] {
  const asked = files.map(({ path, delimiter, python }) => ({ path, delimiter, encoding: python }));
  const { status, stdout, stderr } = spawnSync('python3', [script], {
    input: JSON.stringify(asked),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const rows = JSON.parse(stdout) as Rows[];
  // A line without anything is no cell for Python and one empty cell for us, who keep count of the lines.
  return rows.map((table) => table.map((cells) => (cells.length === 0 ? [''] : cells)));
}

const dialectOf = ({ delimiter }: CsvFile) => ({ delimiter, hasQuotes: true, hasSepLine: false });

async function decodedChunks({ path, decoder }: CsvFile): Promise<Buffer> {
  const encoding: Encoding = {
    name: decoder,
    evidence: { code: 'stated', params: {} },
    isPlainUtf8: decoder === 'utf-8',
  };
  const chunks: Buffer[] = [];
  for await (const chunk of decodeBytes({ name: 'random.csv', path }, encoding).chunks) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** As a large file comes, only cut more cruelly: in the middle of characters, line ends and doubled marks. */
async function* crumbs(text: Buffer, random: Random): AsyncGenerator<Buffer> {
  for (let at = 0; at < text.length;) {
    const length = random.whole(1, 9);
    yield await Promise.resolve(text.subarray(at, at + length));
    at += length;
  }
}

async function readInPieces(file: CsvFile, text: Buffer): Promise<Rows> {
  const rows: (readonly string[])[] = [];
  const chunks = crumbs(text, randomFor(file.path));
  await readCsv({ name: 'random.csv', chunks, dialect: dialectOf(file) }, ({ cells }) => rows.push([...cells]));
  return rows;
}

describe.skipIf(!hasPython)('2,000 random CSV files are read as the csv module of Python reads them', () => {
  const files = Array.from({ length: 2_000 }, (_, number) => randomFile(number));
  const expected = hasPython ? readByPython(files) : [];

  it('all at once, by the scanner of regular records and by the parser it leaves the others to', async () => {
    let regular = 0;
    for (const [index, file] of files.entries()) {
      const text = await decodedChunks(file);
      const rows = readWholeText({ name: 'random.csv', text, dialect: dialectOf(file) }).map(({ cells }) => cells);
      expect(rows, JSON.stringify(file.text)).toEqual(expected[index]);
      if (regularRecords(text, dialectOf(file))) regular += 1;
    }
    expect(regular).toBeGreaterThan(500);
    expect(files.length - regular).toBeGreaterThan(500);
  });

  it('in pieces of a few bytes', async () => {
    for (const [index, file] of files.entries()) {
      expect(await readInPieces(file, await decodedChunks(file)), JSON.stringify(file.text)).toEqual(expected[index]);
    }
  });
});

describe.skipIf(!hasPython)('where Python and we differ on purpose', () => {
  const fileOf = (text: string): CsvFile => {
    const path = join(folder, 'different.csv');
    writeFileSync(path, text);
    return { path, text, delimiter: ',', decoder: 'utf-8', python: 'utf-8' };
  };

  it('text behind a closed mark: Python drops the marks, we keep what was written', async () => {
    const file = fileOf('a,"b"c\nd,e\n');
    expect(readByPython([file])).toEqual([
      [
        ['a', 'bc'],
        ['d', 'e'],
      ],
    ]);
    expect(await readInPieces(file, Buffer.from(file.text))).toEqual([
      ['a', '"b"c'],
      ['d', 'e'],
    ]);
  });

  it('a mark never closed: Python takes the rest of the file for one cell, we refuse the file and name the line', async () => {
    const file = fileOf('a,b\nc,"d\ne,f\n');
    expect(readByPython([file])).toEqual([
      [
        ['a', 'b'],
        ['c', 'd\ne,f\n'],
      ],
    ]);
    const problem = await problemOf(readInPieces(file, Buffer.from(file.text)));
    expect(problem).toMatchObject({ code: 'unclosed-quote', at: { line: 2 } });
  });

  it('a mark closed lines further down by another one: Python joins the rows, we refuse the file', async () => {
    const file = fileOf('a,"b\nc,d\ne,"f"\n');
    expect(readByPython([file])).toEqual([[['a', 'b\nc,d\ne,f"']]]);
    const problem = await problemOf(readInPieces(file, Buffer.from(file.text)));
    expect(problem).toMatchObject({ code: 'unclosed-quote', at: { line: 1 } });
  });
});
