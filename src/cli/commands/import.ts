/** Brings exports into a database and gives an account of every row. */
import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { FileReading } from '../../domain/import-audit.js';
import type { Database } from '../../storage/database.js';
import type { CommandModule, CommandRun } from '../command.js';
import type { Environment } from '../environment.js';
import { exitCodes } from '../exit-codes.js';
import { importFiles } from '../import-files.js';
import { provenanceOf } from '../provenance.js';
import { publishReport } from '../publish-report.js';
import {
  addMappingOptions,
  addOutputOptions,
  importOptionsOf,
  outputOf,
  type MappingFlags,
  type OutputFlags,
} from '../shared-options.js';
import { checkOutput, writeOutput } from '../write-output.js';

type Flags = MappingFlags &
  OutputFlags & { readonly db: string; readonly period?: string; readonly dryRun?: true; readonly rejects?: string };

const examples = `
Examples:
  $ crm-sat import customers.csv contacts.csv responses.csv --db company.db
  $ crm-sat import survey.csv --dry-run
  $ crm-sat import survey.csv --survey "IT pulse" --period 2026Q3 --confidential
  $ crm-sat import old.csv --rejects rejected.txt --max-rejected 2%`;

/** The rejected rows as they stood, each behind the place and the reason. */
async function rejectedText(database: Database, readings: readonly FileReading[]): Promise<string> {
  const { listRejected } = await import('../../storage/import-log.js');
  const lines = readings.flatMap(({ file, importId }) =>
    importId === undefined
      ? []
      : listRejected(database, importId).map(({ line, code, columnName, raw }) =>
          [file, line, code, columnName ?? '', raw.replace(/[\r\n]+/g, ' ')].join('\t'),
        ),
  );
  return ['file\tline\treason\tcolumn\trow', ...lines, ''].join('\n');
}

interface Target {
  readonly database: Database;
  /** Closes; a first import that failed leaves nothing behind, not even an empty database. */
  readonly close: () => void;
}

/** The database named by --db; for a trial one in memory, so that not even the file is made. */
async function openTarget(environment: Environment, { db, dryRun }: Flags): Promise<Target> {
  const { openDatabase } = await import('../../storage/open-database.js');
  const { listImports } = await import('../../storage/import-log.js');
  const path = dryRun ? ':memory:' : resolve(environment.workingFolder, db);
  const isNew = !dryRun && !existsSync(path);
  const database = openDatabase(path);
  const close = (): void => {
    const isEmpty = listImports(database).length === 0;
    database.connection.close();
    if (isNew && isEmpty) rmSync(path, { force: true });
  };
  return { database, close };
}

async function run(files: readonly string[], flags: Flags, { environment, finish }: CommandRun): Promise<void> {
  const output = outputOf(environment, flags);
  checkOutput(environment, output.target);
  const { createRecordSink } = await import('../../storage/save-records.js');
  const { readingSection } = await import('../../analyses/reading.js');
  const { assembleReport } = await import('../../report/assemble-report.js');
  const period = flags.period === undefined ? {} : { period: flags.period };
  const options = { ...importOptionsOf(flags), ...period, dryRun: flags.dryRun === true };
  const { database, close } = await openTarget(environment, flags);
  try {
    const sink = createRecordSink(database);
    const readings = await importFiles(environment, { files, options, sink, isQuiet: flags.quiet === true });
    const about = provenanceOf({ readings, confidence: 0.95, asOf: undefined, isAsOfStated: false });
    const report = assembleReport({ about, sections: [readingSection(readings, 'full')], findings: [], figures: [] });
    if (flags.rejects !== undefined) {
      const target = { file: flags.rejects, mayReplace: flags.force === true };
      await writeOutput(environment, target, await rejectedText(database, readings));
    }
    await publishReport(environment, output, report);
  } finally {
    close();
  }
  finish(exitCodes.done);
}

function configure(command: Command, commandRun: CommandRun): void {
  command
    .argument('<files...>', 'exports to bring in')
    .option('--db <file>', 'the database', 'crm-sat.db')
    .option('--period <name>', 'the period of responses that name none, e.g. 2026Q3')
    .option('--dry-run', 'give the same account and write nothing')
    .option('--rejects <file>', 'write rejected rows to a file');
  addMappingOptions(command);
  addOutputOptions(command)
    .addHelpText('after', examples)
    .action(async (files: readonly string[], flags: Flags) => {
      await run(files, flags, commandRun);
    });
}

export const importCommand: CommandModule = { configure };
