/** Imports files one after the other and says on stderr what became of each. */
import { resolve } from 'node:path';
import type { FileReading } from '../domain/import-audit.js';
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

/** Each file is all or nothing; the first that cannot be read stops the run. */
export async function importFiles(
  environment: Environment,
  { files, options, sink, isQuiet }: ImportRun,
): Promise<readonly FileReading[]> {
  const { importFile } = await import('../import/import-file.js');
  const readings: FileReading[] = [];
  for (const name of files) {
    const reading = await importFile({ name, path: resolve(environment.workingFolder, name) }, options, sink);
    readings.push(reading);
    if (!isQuiet) environment.errors.write(`${noteOf(reading)}\n`);
  }
  return readings;
}
