/** The main job: from exports, or from the database, to the answers. */
import type { Command } from 'commander';
import type { FileReading } from '../../domain/import-audit.js';
import { auditOf, type LossAudit } from '../../domain/loss-audit.js';
import { fail } from '../../problems/problem.js';
import type { InputFile } from '../../import/read-bytes.js';
import type { Database } from '../../storage/database.js';
import { addAnalysisOptions, topicsOf, type AnalysisFlags } from '../analysis-options.js';
import { mayAsk } from '../ask/may-ask.js';
import type { CommandModule, CommandRun } from '../command.js';
import { existingDatabase, usualDatabase } from '../existing-database.js';
import { exitCodes } from '../exit-codes.js';
import { addIdentityOptions, identityKeyFor, type IdentityFlags } from '../identity.js';
import { importFiles } from '../import-files.js';
import { checkInputs, withInputFiles } from '../input-files.js';
import { checkOutput, databaseFiles } from '../output-place.js';
import { publishReport } from '../publish-report.js';
import { readWeightOption } from '../weighting-options.js';
import { runAnalysis } from '../run-analysis.js';
import {
  addChangeOption,
  addMappingOptions,
  addOutputOptions,
  importOptionsOf,
  outputOf,
  sameNamesOf,
  type MappingFlags,
  type Output,
  type OutputFlags,
} from '../shared-options.js';

type Flags = AnalysisFlags & MappingFlags & OutputFlags & IdentityFlags & { readonly db?: string };

const examples = `
Examples:
  $ crm-sat analyze customers.csv contacts.csv responses.csv outcomes.csv
  $ crm-sat analyze survey.csv --map "Overall satisfaction=satisfaction" --map "Department=role"
  $ crm-sat analyze survey.csv --missing "*=-99,99" --scale "q*=1..7" --json
  $ crm-sat analyze --db company.db --topic roles --by region --period 2026Q3 --lang zh-CN`;

interface Source {
  readonly database: Database;
  readonly readings: readonly FileReading[];
  readonly audits: readonly LossAudit[];
}

/** Files are imported into a database in memory; without files the database on disk is read. */
async function openSource(
  { environment, configuration }: CommandRun,
  files: readonly InputFile[],
  flags: Flags,
): Promise<Source> {
  const { openDatabase } = await import('../../storage/open-database.js');
  const { listImports } = await import('../../storage/import-log.js');
  if (files.length === 0) {
    const whenMissing = flags.db === undefined ? 'nothing-to-analyze' : 'database-missing';
    const database = openDatabase(existingDatabase(environment, flags.db ?? usualDatabase, whenMissing));
    const present = listImports(database).filter(({ isUndone }) => !isUndone);
    if (present.length === 0) fail('database-empty', { file: flags.db ?? usualDatabase });
    return { database, readings: present.map(({ reading }) => reading), audits: present.map(({ audit }) => audit) };
  }
  const { createRecordSink } = await import('../../storage/save-records.js');
  const database = openDatabase(':memory:');
  const plain = createRecordSink(database);
  const key = await identityKeyFor(environment, flags);
  const sink = key ? (await import('../../import/without-identity.js')).withoutIdentity(plain, key) : plain;
  const run = {
    files,
    options: importOptionsOf(flags),
    configuration: configuration(),
    sink,
    isQuiet: flags.quiet === true,
    isAsking: mayAsk(environment, flags),
    onRefusal: 'tell-all',
  } as const;
  const readings = await importFiles(environment, run);
  return { database, readings, audits: readings.map(auditOf) };
}

/** Who names a topic or writes for a program wants all of it; a person who asked for nothing wants what comes first. */
function isWhole(flags: Flags, { format }: Pick<Output, 'format'>): boolean {
  return flags.full === true || flags.topic !== undefined || format === 'json';
}

async function run(files: readonly string[], flags: Flags, commandRun: CommandRun): Promise<void> {
  const { environment, finish } = commandRun;
  const output = outputOf(environment, flags);
  topicsOf(flags);
  const weighting = {
    ...(await readWeightOption(environment, flags.weight)),
    configuration: commandRun.configuration(),
  };
  const sameNames = sameNamesOf(flags);
  if (files.length > 0 && flags.db !== undefined) fail('files-and-database', { database: flags.db });
  const inputs = checkInputs(environment, files);
  const reads = files.length > 0 ? files : databaseFiles(flags.db ?? usualDatabase);
  checkOutput(environment, output.target, reads);
  await withInputFiles(environment, inputs, async (inputFiles) => {
    const { database, readings, audits } = await openSource(commandRun, inputFiles, flags);
    try {
      if (sameNames.length > 0) {
        const { supposeSameNames } = await import('../../storage/same-names.js');
        supposeSameNames(database, sameNames);
      }
      const depth = isWhole(flags, output) ? 'whole' : 'overview';
      const report = await runAnalysis({ database, readings, audits, flags, weighting, depth });
      await publishReport(environment, output, report);
    } finally {
      database.connection.close();
    }
  });
  finish(exitCodes.done);
}

function configure(command: Command, commandRun: CommandRun): void {
  command
    .argument('[files...]', 'exports: customers, contacts, survey responses, outcomes, renewals ...')
    .option('--db <file>', `the database to analyze when no files are named (default: ${usualDatabase})`);
  addAnalysisOptions(command);
  addMappingOptions(command);
  addChangeOption(command);
  addIdentityOptions(command);
  addOutputOptions(command)
    .addHelpText('after', examples)
    .action(async (files: readonly string[], flags: Flags) => {
      await run(files, flags, commandRun);
    });
}

export const analyze: CommandModule = { configure };
