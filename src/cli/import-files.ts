/** Imports files one after the other and says on stderr what became of each. */
import { resolve } from 'node:path';
import type { FileReading } from '../domain/import-audit.js';
import type { InputFile } from '../import/read-bytes.js';
import type { ImportOptions } from '../import/import-options.js';
import type { RecordSink } from '../import/record-sink.js';
import type { Environment } from './environment.js';

export interface ImportRun {
  readonly files: readonly string[];
  readonly options: ImportOptions;
  readonly sink: RecordSink;
  readonly isQuiet: boolean;
}

function noteOf({ file, kind, rows, outcome }: FileReading): string {
  if (outcome === 'already-imported') return `${file}: imported before, nothing changed`;
  const losses = rows.rejected > 0 ? `, ${rows.rejected} rejected` : '';
  const repeats = rows.repeated + rows.changed > 0 ? `, ${rows.repeated + rows.changed} known already` : '';
  return `${file}: ${rows.kept} of ${rows.read} rows as ${kind.kind}${repeats}${losses}`;
}

const namesColumns = ({ map, scales, missing, reverse }: ImportOptions): boolean =>
  map.length + scales.length + missing.length + reverse.length > 0;

/** A column option may mean a column of another file of the call: only one that no file has is a mistake. */
async function columnsOfEach(
  files: readonly InputFile[],
  options: ImportOptions,
): Promise<readonly (readonly string[])[]> {
  if (files.length < 2 || !namesColumns(options)) return files.map(() => []);
  const { readColumnNames } = await import('../import/read-column-names.js');
  return await Promise.all(files.map((file) => readColumnNames(file, options)));
}

/** Each file is all or nothing; the first that cannot be read stops the run. */
export async function importFiles(
  environment: Environment,
  { files, options, sink, isQuiet }: ImportRun,
): Promise<readonly FileReading[]> {
  const { importFile } = await import('../import/import-file.js');
  const inputs = files.map((name) => ({ name, path: resolve(environment.workingFolder, name) }));
  const columns = await columnsOfEach(inputs, options);
  const readings: FileReading[] = [];
  for (const [index, input] of inputs.entries()) {
    const columnsElsewhere = columns.toSpliced(index, 1).flat();
    const reading = await importFile(input, { ...options, columnsElsewhere }, sink);
    readings.push(reading);
    if (!isQuiet) environment.errors.write(`${noteOf(reading)}\n`);
  }
  return readings;
}
