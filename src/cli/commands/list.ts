/** Lists the program's words, or what a database holds. */
import type { Command } from 'commander';
import { fail } from '../../problems/problem.js';
import type { ReportParts } from '../../report/assemble-report.js';
import type { Section } from '../../report/document.js';
import type { Database } from '../../storage/database.js';
import type { CommandModule, CommandRun } from '../command.js';
import type { Environment } from '../environment.js';
import { existingDatabase } from '../existing-database.js';
import { exitCodes } from '../exit-codes.js';
import { databaseFiles } from '../../storage/database-files.js';
import { checkOutput } from '../output-place.js';
import { choiceOf } from '../parse-options.js';
import { provenanceOf } from '../provenance.js';
import { publishReport } from '../publish-report.js';
import { addOutputOptions, outputOf, type OutputFlags } from '../output-options.js';
import { listLayouts, listProblems } from '../reference-lists.js';

type Flags = OutputFlags & { readonly db: string; readonly audit?: true };

/** What a list adds to the report. */
type Listed = Pick<ReportParts, 'sections' | 'lossAudits'>;

const examples = `
Examples:
  $ crm-sat list metrics
  $ crm-sat list problems --json
  $ crm-sat list surveys --db company.db
  $ crm-sat list imports --audit --db company.db`;

async function inDatabase<T>(
  environment: Environment,
  flags: Flags,
  make: (database: Database) => Promise<T>,
): Promise<T> {
  const path = existingDatabase(environment, flags.db, 'database-missing');
  const { openForReading } = await import('../../storage/open-for-reading.js');
  const database = openForReading(path);
  try {
    return await make(database);
  } finally {
    database.connection.close();
  }
}

const words = async () => await import('../../analyses/reference/list-words.js');
const databaseLists = async () => await import('../../analyses/reference/list-database.js');

/** The imports; with --audit where every row and cell of each went, as it was saved with the import. */
async function importsOf(database: Database, { audit }: Flags): Promise<Listed> {
  const { listImports } = await import('../../storage/import-log.js');
  const imports = listImports(database);
  const list = (await databaseLists()).listImportsSection(imports);
  if (!audit || imports.length === 0) return { sections: [list] };
  const { auditSection } = await import('../../analyses/loss-audit.js');
  const { auditsIn } = await import('../audits.js');
  const lossAudits = await auditsIn(
    database,
    imports.filter(({ isUndone }) => !isUndone).map((one) => one.audit),
  );
  return { sections: [list, auditSection(lossAudits, 'whole')], lossAudits };
}

type Lister = (environment: Environment, flags: Flags) => Promise<Section | Listed>;

/** What can be listed; each loads only what it needs. */
const lists: Readonly<Record<string, Lister>> = {
  metrics: async () => (await words()).listMetrics(),
  layouts: listLayouts,
  roles: async () => (await words()).listRoles(),
  constructs: async () => (await words()).listConstructs(),
  topics: async () => (await words()).listTopics(),
  problems: listProblems,
  'lint-rules': async () => (await import('../../survey/lint/explain-rule.js')).listRules(),
  surveys: async (environment, flags) =>
    await inDatabase(environment, flags, async (database) => {
      const { openCountSource } = await import('../../storage/open-count-source.js');
      return (await databaseLists()).listSurveys(openCountSource(database).surveys());
    }),
  imports: async (environment, flags) =>
    await inDatabase(environment, flags, async (database) => await importsOf(database, flags)),
};

/** The words behind `crm-sat list`. */
export const listable: readonly string[] = Object.keys(lists);

async function run(what: string, flags: Flags, { environment, finish }: CommandRun): Promise<void> {
  const output = outputOf(environment, flags);
  checkOutput(environment, output.target, databaseFiles(flags.db));
  const lister = lists[choiceOf('list', what, listable)];
  if (!lister) return;
  if (flags.audit && what !== 'imports') fail('options-contradict', { first: '--audit', second: `list ${what}` });
  const found = await lister(environment, flags);
  const listed = 'sections' in found ? found : { sections: [found] };
  const { assembleReport } = await import('../../report/assemble-report.js');
  const about = provenanceOf({ readings: [], confidence: 0.95, asOf: undefined, isAsOfStated: false });
  await publishReport(environment, output, assembleReport({ about, ...listed, findings: [], figures: [] }));
  finish(exitCodes.done);
}

function configure(command: Command, commandRun: CommandRun): void {
  addOutputOptions(command.argument('<what>', listable.join(', ')))
    .option('--db <file>', 'the database, for surveys and imports', 'crm-sat.db')
    .option('--audit', 'of imports: where every row and every cell went, as saved with each')
    .addHelpText('after', examples)
    .action(async (what: string, flags: Flags) => {
      await run(what, flags, commandRun);
    });
}

export const list: CommandModule = { configure };
