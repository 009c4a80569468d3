/** Imports files one after the other and says on stderr what became of each. */
import type { FileReading } from '../domain/import-audit.js';
import type { InputFile } from '../import/read-bytes.js';
import type { ImportOptions } from '../import/import-options.js';
import type { RecordSink } from '../import/record-sink.js';
import { printable } from '../problems/describe.js';
import type { Environment } from './environment.js';

export interface ImportRun {
  readonly files: readonly InputFile[];
  readonly options: ImportOptions;
  readonly sink: RecordSink;
  readonly isQuiet: boolean;
  /** Told of each file as soon as it is in. */
  readonly onReading?: (reading: FileReading) => void;
}

function noteOf({ file, kind, rows, outcome }: FileReading): string {
  if (outcome === 'already-imported') return `${file}: imported before, nothing changed`;
  const losses = rows.rejected > 0 ? `, ${rows.rejected} rejected` : '';
  const repeats = rows.repeated > 0 ? `, ${rows.repeated} known already` : '';
  const changes = rows.changed > 0 ? `, ${rows.changed} changed rows not taken over` : '';
  return `${file}: ${rows.kept} of ${rows.read} rows as ${kind.kind}${repeats}${changes}${losses}`;
}

const namesColumns = ({ map, scales, rescale = [], missing, reverse }: ImportOptions): boolean =>
  map.length + scales.length + rescale.length + missing.length + reverse.length > 0;

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
  { files, options, sink, isQuiet, onReading }: ImportRun,
): Promise<readonly FileReading[]> {
  const { importFile } = await import('../import/import-file.js');
  const columns = await columnsOfEach(files, options);
  const readings: FileReading[] = [];
  for (const [index, input] of files.entries()) {
    const columnsElsewhere = columns.toSpliced(index, 1).flat();
    const reading = await importFile(input, { ...options, columnsElsewhere }, sink);
    readings.push(reading);
    onReading?.(reading);
    if (!isQuiet) environment.errors.write(`${printable(noteOf(reading))}\n`);
  }
  return readings;
}
