/** What is analyzed: exports named in the call, in a database of their own, or the database of earlier imports. */
import type { Command } from 'commander';
import type { InputFile } from '../import/read-bytes.js';
import type { FileReading } from '../domain/import-audit.js';
import { auditOf, type LossAudit } from '../domain/loss-audit.js';
import { fail } from '../problems/problem.js';
import type { Database } from '../storage/database.js';
import { mayAsk } from './ask/may-ask.js';
import type { CommandRun } from './command.js';
import { existingDatabase, usualDatabase } from './existing-database.js';
import { addIdentityOptions, identityKeyFor, type IdentityFlags } from './identity.js';
import { importFiles } from './import-files.js';
import { checkInputs, withInputFiles } from './input-files.js';
import { databaseFiles } from '../storage/database-files.js';
import { checkOutput, type OutputTarget } from './output-place.js';
import { type OutputFlags } from './output-options.js';
import {
  addChangeOption,
  addMappingOptions,
  importOptionsOf,
  sameNamesOf,
  type MappingFlags,
} from './shared-options.js';

export type SourceFlags = MappingFlags &
  IdentityFlags &
  Pick<OutputFlags, 'quiet' | 'input'> & { readonly db?: string };

/** The open database, and what became of every row and cell of the files behind it. */
export interface AnalysisSource {
  readonly database: Database;
  readonly readings: readonly FileReading[];
  readonly audits: readonly LossAudit[];
}

/** The files, and the database they may come from instead. */
export function addSourceOptions(command: Command): Command {
  return command
    .argument('[files...]', 'exports: customers, contacts, survey responses, outcomes, renewals ...')
    .option('--db <file>', `the database to analyze when no files are named (default: ${usualDatabase})`);
}

/** How the files are read. */
export function addReadingOptions(command: Command): Command {
  addMappingOptions(command);
  addChangeOption(command);
  return addIdentityOptions(command);
}

async function openStored({ environment }: CommandRun, { db }: SourceFlags): Promise<AnalysisSource> {
  const { openForReading } = await import('../storage/open-for-reading.js');
  const { listImports } = await import('../storage/import-log.js');
  const whenMissing = db === undefined ? 'nothing-to-analyze' : 'database-missing';
  const database = openForReading(existingDatabase(environment, db ?? usualDatabase, whenMissing));
  const present = listImports(database).filter(({ isUndone }) => !isUndone);
  if (present.length === 0) fail('database-empty', { file: db ?? usualDatabase });
  return { database, readings: present.map(({ reading }) => reading), audits: present.map(({ audit }) => audit) };
}

async function openFiles(
  { environment, configuration }: CommandRun,
  files: readonly InputFile[],
  flags: SourceFlags,
): Promise<AnalysisSource> {
  const { openDatabase } = await import('../storage/open-database.js');
  const { createRecordSink } = await import('../storage/save-records.js');
  const database = openDatabase(':memory:');
  const plain = createRecordSink(database);
  const key = await identityKeyFor(environment, flags);
  const sink = key ? (await import('../import/without-identity.js')).withoutIdentity(plain, key) : plain;
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

interface SourceCall {
  readonly files: readonly string[];
  readonly flags: SourceFlags;
  /** Where the result goes: never over what is read. */
  readonly target: OutputTarget;
}

/** Opens what is to be analyzed, hands it over, and closes it again whatever happens. */
export async function withAnalysisSource(
  commandRun: CommandRun,
  { files, flags, target }: SourceCall,
  analyze: (source: AnalysisSource) => Promise<void>,
): Promise<void> {
  const { environment } = commandRun;
  const sameNames = sameNamesOf(flags);
  if (files.length > 0 && flags.db !== undefined) fail('files-and-database', { database: flags.db });
  const inputs = checkInputs(environment, files);
  checkOutput(environment, target, files.length > 0 ? files : databaseFiles(flags.db ?? usualDatabase));
  await withInputFiles(environment, inputs, async (inputFiles) => {
    const source = await (files.length === 0
      ? openStored(commandRun, flags)
      : openFiles(commandRun, inputFiles, flags));
    try {
      if (sameNames.length > 0) {
        const { supposeSameNames } = await import('../storage/same-names.js');
        supposeSameNames(source.database, sameNames);
      }
      await analyze(source);
    } finally {
      source.database.connection.close();
    }
  });
}
