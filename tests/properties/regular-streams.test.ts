/** A large file is read by a scanner of regular records, with the parser as its successor and here as its oracle. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Random, randomFor } from '../../fixtures/demo-company/generator/random.js';
import { type CsvRecord, type Dialect, parseCsv, readCsv } from '../../src/import/read-csv.js';
import { regularRecords } from '../../src/import/regular-records.js';
import { sniffDialect } from '../../src/import/sniff-dialect.js';
import { ProblemError } from '../../src/problems/problem.js';
import { mutated } from './mutate-bytes.js';

const root = join(import.meta.dirname, '..', '..');
const data = join(root, '..', 'shared', 'data');
const hasData = statSync(data, { throwIfNoEntry: false })?.isDirectory() === true;
const samples = dirname(createRequire(import.meta.url).resolve('csv-spectrum'));

type Seen = readonly [line: number, cells: readonly string[], raw: string];
type Reader = typeof readCsv;

/** Everything that is handed on, and the problem it ended with. */
async function seenBy(read: Reader, dialect: Dialect, chunks: readonly Buffer[]): Promise<readonly unknown[]> {
  const seen: (Seen | readonly [string | undefined, unknown])[] = [];
  async function* given(): AsyncGenerator<Buffer> {
    for (const chunk of chunks) yield await Promise.resolve(chunk);
  }
  const onRecord = ({ line, cells, raw }: CsvRecord): void => void seen.push([line, cells, raw()]);
  try {
    await read({ name: 'a.csv', chunks: given(), dialect }, onRecord);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    seen.push([error.problem.code, error.problem.params['line']]);
  }
  return seen;
}

const byParser: Reader = (source, onRecord) => parseCsv({ ...source, firstLine: 1 }, onRecord);

function pieces(bytes: Buffer, random: Random, longest: number): readonly Buffer[] {
  const cut: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = random.whole(1, longest);
    cut.push(bytes.subarray(at, at + length));
    at += length;
  }
  return cut;
}

/** As `decodeBytes` gives it: valid UTF-8 without NUL. */
const asText = (bytes: Buffer): Buffer => Buffer.from(bytes.toString().replaceAll('\0', '\uFFFD'));

async function compare(bytes: Buffer, random: Random, dialect: Dialect): Promise<void> {
  const chunks = pieces(bytes, random, random.pick([7, 300, 1 << 20]));
  expect(await seenBy(readCsv, dialect, chunks)).toEqual(await seenBy(byParser, dialect, [bytes]));
}

function csvFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(csv|tsv)$/i.test(name))
    .map((name) => join(folder, name));
}

async function compareFile(path: string): Promise<void> {
  const bytes = asText(readFileSync(path));
  await compare(bytes, randomFor(path), sniffDialect(bytes.toString('utf8', 0, 256 * 1024)));
}

const parts = ['a', '7', '10', ',', ',', '"', '""', '\n', '\n', '\r', '\r\n', ' ', '客户', '\uFEFF', '"a\nb"', ',"",'];
const texts = fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map((some) => some.join(''));
const comma = { delimiter: ',', hasQuotes: true, hasSepLine: false };

describe('lines, cells and verbatim texts are those of the parser', () => {
  it('in 5,000 random texts', async () => {
    const random = randomFor('pieces of random texts');
    const dialects = [comma, { ...comma, hasQuotes: false }, { ...comma, hasSepLine: true }];
    const property = fc.asyncProperty(texts, (text) => compare(Buffer.from(text), random, random.pick(dialects)));
    await fc.assert(property, { numRuns: 5_000, seed: 8 });
  });

  it('in 20,000 mutated exports', async () => {
    const exports = csvFilesIn(join(root, 'fixtures', 'exports')).map((path) => readFileSync(path).subarray(0, 6_000));
    const random = randomFor('mutated exports');
    let regular = 0;
    for (let left = 20_000; left > 0; left -= 1) {
      const bytes = asText(mutated(random.pick(exports), random));
      const dialect = left % 4 === 0 ? sniffDialect(bytes.toString()) : comma;
      await compare(bytes, random, dialect);
      if (regularRecords(bytes, dialect)) regular += 1;
    }
    // Both readers must have had their share, or nothing was compared.
    expect(regular).toBeGreaterThan(5_000);
    expect(regular).toBeLessThan(18_000);
  }, 600_000);

  it.each(csvFilesIn(join(samples, 'csvs')))('in %s of csv-spectrum', compareFile);
  it.each(csvFilesIn(join(root, 'fixtures')).map((path) => path.slice(root.length + 1)))('in %s', (path) =>
    compareFile(join(root, path)),
  );
});

describe.skipIf(!hasData)('in the data sets of ../shared/data', () => {
  it.each(hasData ? csvFilesIn(data).map((path) => path.slice(data.length + 1)) : ['none'])('%s', (path) =>
    compareFile(join(data, path)),
  );
});
