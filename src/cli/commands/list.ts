/** Lists the program's words, or what a database holds. */
import type { Command } from 'commander';
import type { Section } from '../../report/document.js';
import type { Database } from '../../storage/database.js';
import type { CommandModule, CommandRun } from '../command.js';
import type { Environment } from '../environment.js';
import { existingDatabase } from '../existing-database.js';
import { exitCodes } from '../exit-codes.js';
import { checkOutput, databaseFiles } from '../output-place.js';
import { choiceOf } from '../parse-options.js';
import { provenanceOf } from '../provenance.js';
import { publishReport } from '../publish-report.js';
import { addOutputOptions, outputOf, type OutputFlags } from '../shared-options.js';
import { listLayouts, listProblems } from '../reference-lists.js';

type Flags = OutputFlags & { readonly db: string };

const examples = `
Examples:
  $ crm-sat list metrics
  $ crm-sat list problems --json
  $ crm-sat list surveys --db company.db`;

async function inDatabase(
  environment: Environment,
  flags: Flags,
  make: (database: Database) => Promise<Section>,
): Promise<Section> {
  const path = existingDatabase(environment, flags.db, 'database-missing');
  const { openDatabase } = await import('../../storage/open-database.js');
  const database = openDatabase(path);
  try {
    return await make(database);
  } finally {
    database.connection.close();
  }
}

const words = async () => await import('../../analyses/reference/list-words.js');
const databaseLists = async () => await import('../../analyses/reference/list-database.js');

type Lister = (environment: Environment, flags: Flags) => Promise<Section>;

/** What can be listed; each loads only what it needs. */
const lists: Readonly<Record<string, Lister>> = {
  metrics: async () => (await words()).listMetrics(),
  layouts: listLayouts,
  roles: async () => (await words()).listRoles(),
  constructs: async () => (await words()).listConstructs(),
  topics: async () => (await words()).listTopics(),
  problems: listProblems,
  surveys: async (environment, flags) =>
    await inDatabase(environment, flags, async (database) => {
      const { openCountSource } = await import('../../storage/open-count-source.js');
      return (await databaseLists()).listSurveys(openCountSource(database).surveys());
    }),
  imports: async (environment, flags) =>
    await inDatabase(environment, flags, async (database) => {
      const { listImports } = await import('../../storage/import-log.js');
      return (await databaseLists()).listImportsSection(listImports(database));
    }),
};

async function run(what: string, flags: Flags, { environment, finish }: CommandRun): Promise<void> {
  const output = outputOf(environment, flags);
  checkOutput(environment, output.target, databaseFiles(flags.db));
  const lister = lists[choiceOf('list', what, Object.keys(lists))];
  if (!lister) return;
  const section = await lister(environment, flags);
  const { assembleReport } = await import('../../report/assemble-report.js');
  const about = provenanceOf({ readings: [], confidence: 0.95, asOf: undefined, isAsOfStated: false });
  await publishReport(environment, output, assembleReport({ about, sections: [section], findings: [], figures: [] }));
  finish(exitCodes.done);
}

function configure(command: Command, commandRun: CommandRun): void {
  addOutputOptions(command.argument('<what>', Object.keys(lists).join(', ')))
    .option('--db <file>', 'the database, for surveys and imports', 'crm-sat.db')
    .addHelpText('after', examples)
    .action(async (what: string, flags: Flags) => {
      await run(what, flags, commandRun);
    });
}

export const list: CommandModule = { configure };
