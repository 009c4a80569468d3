/** Imports a text or bytes through a real file in a temporary folder. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { FileReading } from '../../../src/domain/import-audit.js';
import { importFile } from '../../../src/import/import-file.js';
import type { ImportOptions } from '../../../src/import/import-options.js';
import { type Problem, ProblemError } from '../../../src/problems/problem.js';
import { type RecordingSink, recordingSink } from './recording-sink.js';

export const plainOptions: ImportOptions = {
  map: [],
  scales: [],
  missing: [],
  reverse: [],
  roles: [],
  maxRejected: 0.02,
  dryRun: false,
};

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file into the temporary folder and returns its path. */
export function fileWith(content: string | Buffer, name = 'answers.csv'): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export interface Imported {
  readonly reading: FileReading;
  readonly sink: RecordingSink;
}

export async function importPath(
  path: string,
  options: Partial<ImportOptions> = {},
  sink = recordingSink(),
): Promise<Imported> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const reading = await importFile({ name, path }, { ...plainOptions, ...options }, sink);
  return { reading, sink };
}

export async function importText(
  content: string | Buffer,
  options: Partial<ImportOptions> = {},
  name = 'answers.csv',
): Promise<Imported> {
  return importPath(fileWith(content, name), options);
}

/** The problem an operation stops with; fails the test when it does not stop with one. */
export async function problemOf(operation: Promise<unknown>): Promise<Problem> {
  try {
    await operation;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('no problem was reported');
}

/** Answers of one item in file order. */
export function answersOf({ sink }: Imported, code: string): readonly (number | null)[] {
  const index = sink.kept.headers[0]?.ratingItems.findIndex((item) => item.code === code) ?? -1;
  if (index < 0) throw new Error(`no rating item ${code}`);
  return sink.kept.responses.map(({ record }) => record.ratings[index] ?? null);
}

/** The reading of one column. */
export function columnOf({ reading }: Imported, name: string): FileReading['columns'][number] {
  const column = reading.columns.find((candidate) => candidate.column === name);
  if (!column) throw new Error(`no column ${name}`);
  return column;
}

/** Rows of numbers under one header, for a rating column. */
export function column(header: string, values: readonly (string | number)[]): string {
  return `${header}\n${values.join('\n')}\n`;
}
