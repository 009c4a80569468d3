/** Brings exports into a database and gives an account of every row. */
import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { FileReading } from '../../domain/import-audit.js';
import type { Database } from '../../storage/database.js';
import type { CommandModule, CommandRun } from '../command.js';
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

async function run(files: readonly string[], flags: Flags, { environment, finish }: CommandRun): Promise<void> {
  const output = outputOf(environment, flags);
  checkOutput(environment, output.target);
  const { openDatabase } = await import('../../storage/open-database.js');
  const { createRecordSink } = await import('../../storage/save-records.js');
  const { listImports } = await import('../../storage/import-log.js');
  const { readingSection } = await import('../../analyses/reading.js');
  const { assembleReport } = await import('../../report/assemble-report.js');
  const isDryRun = flags.dryRun === true;
  const options = {
    ...importOptionsOf(flags),
    dryRun: isDryRun,
    ...(flags.period === undefined ? {} : { period: flags.period }),
  };
  // A trial must not even make the database file.
  const path = resolve(environment.workingFolder, flags.db);
  const isNew = !isDryRun && !existsSync(path);
  const database = openDatabase(isDryRun ? ':memory:' : path);
  try {
    const readings = await importFiles(environment, {
      files,
      options,
      sink: createRecordSink(database),
      isQuiet: flags.quiet === true,
    });
    const about = provenanceOf({ readings, confidence: 0.95, asOf: undefined, isAsOfStated: false });
    const report = assembleReport({ about, sections: [readingSection(readings, 'full')], findings: [], figures: [] });
    if (flags.rejects !== undefined) {
      await writeOutput(
        environment,
        { file: flags.rejects, mayReplace: flags.force === true },
        await rejectedText(database, readings),
      );
    }
    await publishReport(environment, output, report);
  } finally {
    const isEmpty = listImports(database).length === 0;
    database.connection.close();
    // A first import that failed leaves nothing behind, not even an empty database.
    if (isNew && isEmpty) rmSync(path, { force: true });
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
