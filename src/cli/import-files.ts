/** Imports files one after the other and says on stderr what became of each. */
import type { Configuration, Statement } from '../config/configuration.js';
import type { FileReading } from '../domain/import-audit.js';
import type { InputFile } from '../import/read-bytes.js';
import type { ImportOptions } from '../import/import-options.js';
import type { RecordSink } from '../import/record-sink.js';
import { ProblemError } from '../problems/problem.js';
import { printable } from '../problems/describe.js';
import type { Environment } from './environment.js';
import { progressOn } from './progress.js';
import { collectProblems, stopAtOnce, type ProblemsOfFiles } from './every-problem.js';

/** A file with what is known of it alone, whatever the options of the call say of all. */
export interface RunFile extends InputFile {
  readonly own?: Pick<ImportOptions, 'confidentiality'>;
}

export interface ImportRun {
  readonly files: readonly RunFile[];
  readonly options: ImportOptions;
  readonly configuration: Configuration;
  readonly sink: RecordSink;
  readonly isQuiet: boolean;
  /** Somebody is there to answer what only the user can know. */
  readonly isAsking: boolean;
  /** Of several files that cannot be read all are told, then the run stops. Without it the first stops the run: what is in stays. */
  readonly onRefusal?: 'tell-all';
  /** Told of each file as soon as it is in. */
  readonly onReading?: (reading: FileReading) => void;
}

function noteOf({ file, kind, rows, outcome }: FileReading): string {
  if (outcome === 'already-imported') return `${file}: imported before, nothing changed`;
  const losses = rows.rejected > 0 ? `, ${rows.rejected} rejected` : '';
  const drops = rows.dropped > 0 ? `, ${rows.dropped} no records` : '';
  const repeats = rows.repeated > 0 ? `, ${rows.repeated} known already` : '';
  const { replaced = 0 } = rows;
  const taken = replaced > 0 ? `, ${replaced} changed rows taken over` : '';
  const left = rows.changed > replaced ? `, ${rows.changed - replaced} changed rows not taken over` : '';
  const changes = taken + left;
  return `${file}: ${rows.kept} of ${rows.read} rows as ${kind.kind}${repeats}${changes}${losses}${drops}`;
}

interface Job {
  readonly input: InputFile;
  readonly options: ImportOptions;
  readonly settings: readonly Statement[];
}

/** Each file with the options that hold for it. */
async function jobsOf(environment: Environment, { files, options, configuration }: ImportRun): Promise<readonly Job[]> {
  const usual = files.map((input) => ({ input, options: { ...options, ...input.own }, settings: [] }));
  if (configuration.statements.length === 0) return usual;
  const { configuredOptions } = await import('./configured-options.js');
  const folder = environment.workingFolder;
  return usual.map(({ input, options: own }) => ({
    input,
    ...configuredOptions(configuration, { name: input.name, folder, options: own }),
  }));
}

const namesColumns = ({ map, scales, rescale = [], missing, reverse, attention = [] }: ImportOptions): boolean =>
  map.length + scales.length + rescale.length + missing.length + reverse.length + attention.length > 0;

/** A column option may mean a column of another file of the call: only one that no file has is a mistake. */
async function columnsOfEach(
  jobs: readonly Job[],
  { options, isAsking }: Pick<ImportRun, 'options' | 'isAsking'>,
  problems: ProblemsOfFiles,
): Promise<readonly (readonly string[])[]> {
  if (jobs.length < 2 || !namesColumns(options)) return jobs.map(() => []);
  const { readColumnNames } = await import('../import/read-column-names.js');
  const columnsOf = async ({ input, options: own }: Job): Promise<readonly string[]> => {
    try {
      return await readColumnNames(input, own);
    } catch (error) {
      // What a question can settle must not stop the run before it is asked.
      if (isAsking && error instanceof ProblemError) return [];
      throw error;
    }
  };
  const columns: (readonly string[])[] = [];
  for (const job of jobs) columns.push((await problems.look(() => columnsOf(job))) ?? []);
  return columns;
}

/** Exports change from wave to wave: a configured column that a file lacks is said, not refused. */
async function absenceNotes({ columns, file }: FileReading, { options, settings }: Job): Promise<readonly string[]> {
  if (settings.length === 0) return [];
  const { absentColumns } = await import('../import/column-pattern.js');
  const names = columns.map(({ column }) => column);
  return absentColumns(names, options).flatMap(({ text }) => {
    const elsewhere = options.statedBy?.get(text);
    return elsewhere ? [`${elsewhere.text} - ${file} has no such column`] : [];
  });
}

/** `--as` of the call, where it speaks of several files. */
const asOfSeveral = (jobs: readonly Job[], run: ImportRun, { options }: Job): Pick<ImportOptions, 'isAsOfSeveral'> =>
  jobs.length > 1 && run.options.as !== undefined && options.as === run.options.as ? { isAsOfSeveral: true } : {};

/** A comment of the first file may name somebody of the last: all are met before one is kept. */
async function meetPeople(
  jobs: readonly Job[],
  columns: readonly (readonly string[])[],
  run: ImportRun,
): Promise<void> {
  const { meet } = run.sink;
  if (!meet) return;
  const { peopleOfFile } = await import('../import/people-of-file.js');
  for (const [index, { input, options }] of jobs.entries()) {
    await peopleOfFile(input, { ...options, columnsElsewhere: columns.toSpliced(index, 1).flat() }, meet);
  }
}

interface Importer {
  readonly read: (job: Job) => Promise<FileReading>;
  /** When all files are in. */
  readonly end: () => Promise<void>;
}

/** Imports as the files say, or with questions to who sits there; then offers to keep the answers. */
async function importerOf(environment: Environment, { sink, isAsking, configuration }: ImportRun): Promise<Importer> {
  if (isAsking) {
    const { startAsking } = await import('./ask/start-asking.js');
    return startAsking(environment, { sink, configuration });
  }
  const { importFile } = await import('../import/import-file.js');
  return {
    read: async ({ input, options }) => await importFile(input, options, sink),
    end: async () => {
      await Promise.resolve();
    },
  };
}

/** Each file is all or nothing; one that cannot be read stops the run, at once or when the others were looked at. */
export async function importFiles(environment: Environment, run: ImportRun): Promise<readonly FileReading[]> {
  const { configuration, isQuiet, onReading } = run;
  const importOne = await importerOf(environment, run);
  const say = (note: string): void => {
    if (!isQuiet) environment.errors.write(`${printable(note)}\n`);
  };
  for (const file of configuration.files) say(`Configuration: ${file}`);
  const jobs = await jobsOf(environment, run);
  const problems = run.onRefusal === 'tell-all' ? collectProblems(environment) : stopAtOnce;
  const columns = await columnsOfEach(jobs, run, problems);
  await meetPeople(jobs, columns, run);
  const readings: FileReading[] = [];
  // Questions stand on the same line.
  const progress = progressOn(environment, { isQuiet: isQuiet || run.isAsking });
  for (const [index, job] of jobs.entries()) {
    const columnsElsewhere = columns.toSpliced(index, 1).flat();
    progress.show(`Reading ${job.input.name} (${String(index + 1)} of ${String(jobs.length)}) …`);
    const reading = await problems.attempt(() =>
      importOne
        .read({ ...job, options: { ...job.options, columnsElsewhere, ...asOfSeveral(jobs, run, job) } })
        .finally(progress.clear),
    );
    if (!reading) continue;
    readings.push(reading);
    onReading?.(reading);
    say(noteOf(reading));
    for (const note of await absenceNotes(reading, job)) say(note);
  }
  problems.stop();
  await importOne.end();
  return readings;
}
