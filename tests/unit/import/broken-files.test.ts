import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportOptions } from '../../../src/import/import-options.js';
import type { ProblemCode } from '../../../src/problems/catalogue.js';
import { fileProblems } from '../../../src/problems/file-problems.js';
import { importProblems } from '../../../src/problems/import-problems.js';
import type { ProblemRow } from '../../../src/problems/problem-row.js';
import { projectFolder } from '../../run-cli.js';
import { importPath, problemOf } from './import-text.js';

const folder = join(projectFolder, 'fixtures', 'broken');
const golden = join(projectFolder, 'tests', 'golden', 'cli');

interface Broken {
  readonly file: string;
  readonly code: ProblemCode;
  /** Of the rows, where the file is refused for what stands in them. */
  readonly rows?: readonly ProblemCode[];
  readonly line?: number;
  readonly options?: Partial<ImportOptions>;
}

const files: readonly Broken[] = [
  { file: 'empty.csv', code: 'empty-file' },
  { file: 'header-only.csv', code: 'header-only' },
  { file: 'unclosed-quote.csv', code: 'unclosed-quote', line: 4 },
  { file: 'ragged-rows.csv', code: 'too-many-rejected', rows: ['too-many-cells', 'too-few-cells'], line: 3 },
  { file: 'impossible-date.csv', code: 'too-many-rejected', rows: ['bad-date'], line: 3 },
  { file: 'missing-value.csv', code: 'too-many-rejected', rows: ['missing-value'], line: 3 },
  { file: 'no-number.csv', code: 'too-many-rejected', rows: ['bad-number'], line: 3 },
  { file: 'no-rating.csv', code: 'too-many-rejected', rows: ['bad-rating'], line: 3 },
  { file: 'unknown-choice.csv', code: 'too-many-rejected', rows: ['bad-choice'], line: 3 },
  { file: 'neither-yes-nor-no.csv', code: 'too-many-rejected', rows: ['bad-boolean'], line: 3 },
  { file: 'two-date-orders.csv', code: 'contradictory-dates' },
  { file: 'undecided-dates.csv', code: 'ambiguous-date-order' },
  { file: 'missing-column.csv', code: 'missing-required-column', options: { as: 'outcome' } },
  { file: 'nothing-recognised.csv', code: 'nothing-recognised' },
  { file: 'only-lost-deals.csv', code: 'no-record-left' },
  { file: 'side-by-side.csv', code: 'ambiguous-layout' },
  { file: 'too-many-columns.csv', code: 'too-many-columns', line: 1 },
  { file: 'long-header.csv', code: 'header-too-long', line: 1 },
  { file: 'document.csv', code: 'binary-file' },
  { file: 'packed.zip', code: 'archive-packed' },
  { file: 'cut-off.csv.gz', code: 'gzip-cut-off' },
  { file: 'damaged.csv.gz', code: 'gzip-damaged' },
  { file: 'excel-97.xls', code: 'spreadsheet-not-read' },
  { file: 'open-document.ods', code: 'spreadsheet-not-read' },
  { file: 'password.xlsx', code: 'workbook-encrypted' },
  { file: 'cut-off.xlsx', code: 'workbook-damaged' },
  { file: 'entities.xlsx', code: 'workbook-unsafe' },
  { file: 'a-gigabyte.xlsx', code: 'workbook-too-large' },
  { file: 'far-cell.xlsx', code: 'sheet-far-cell' },
  { file: 'two-sheets.xlsx', code: 'sheet-not-chosen' },
  { file: 'two-sheets.xlsx', code: 'sheet-empty', options: { sheet: 'Notes' } },
];

/** Read, but for a row that is not taken over. */
const readAllTheSame: readonly { readonly file: string; readonly code: ProblemCode }[] = [
  { file: 'repeated-id.csv', code: 'duplicate-id' },
];

/** Why the data problem has no small file here. */
const exceptions: Readonly<Partial<Record<ProblemCode, string>>> = {
  'record-too-large': 'needs a row of a million characters: read-csv.test.ts makes it',
  'gzip-bomb': 'needs 64 MB of the same row: gzip.test.ts makes it',
  'gzip-too-large': 'needs 16 GB',
  'as-of-another-kind': 'needs two files and --as',
  'workbook-too-slow': 'needs two minutes of a processor',
};

const fixtures = readdirSync(folder).filter((file) => !['README.md', 'generate.ts'].includes(file));

describe('files with one thing wrong', () => {
  it.each(files)('$file is $code', async ({ file, code, rows = [], line, options }) => {
    const problem = await problemOf(importPath(join(folder, file), { maxRejected: 0.1, ...options }));
    expect(problem.code).toBe(code);
    expect(problem.at?.file).toBe(file);
    expect(problem.at?.line).toBe(line);
    for (const row of rows)
      expect(problem.params['reasons']).toContain(`${row}: ${importProblems[row as 'bad-date'].sentence}`);
  });

  it.each(readAllTheSame)('$file is read, and one row is $code', async ({ file, code }) => {
    const { reading, sink } = await importPath(join(folder, file));
    expect(reading.rows).toMatchObject({ kept: 5, changed: 1 });
    expect(sink.kept.rejected.map((row) => row.code)).toEqual([code]);
  });
});

describe('every problem that data can cause', () => {
  const table: Readonly<Record<string, ProblemRow>> = { ...fileProblems, ...importProblems };
  const ofData = Object.keys(table).filter((code) => table[code]?.exitCode === 3);
  const shown = new Set<string>([...files, ...readAllTheSame].map(({ code }) => code));
  for (const { rows = [] } of files) for (const code of rows) shown.add(code);

  it('has a file that causes it, or a reason why there is none', () => {
    expect(ofData.filter((code) => !shown.has(code) && !Object.hasOwn(exceptions, code))).toEqual([]);
    expect(Object.keys(exceptions).filter((code) => shown.has(code) || !ofData.includes(code))).toEqual([]);
  });

  it('has a golden case that shows its words', () => {
    const commands = readdirSync(golden)
      .map((name) => join(golden, name, 'cmd'))
      .filter((path) => existsSync(path))
      .map((path) => readFileSync(path, 'utf8'));
    expect(fixtures.filter((file) => !commands.some((words) => words.includes(`fixtures/broken/${file}`)))).toEqual([]);
  });

  it('is told by a row of the README', () => {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    const rows = [...readme.matchAll(/^\| `([^`]+)` \|/gm)].map(([, file]) => file ?? '');
    expect(rows.toSorted()).toEqual(fixtures.toSorted());
  });
});
