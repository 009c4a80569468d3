/** Brings exports into a database and gives an account of every row. */
import type { Command } from 'commander';
import type { FileReading } from '../../domain/import-audit.js';
import { auditOf } from '../../domain/loss-audit.js';
import { printable } from '../../problems/describe.js';
import { fail } from '../../problems/problem.js';
import type { ReportParts } from '../../report/assemble-report.js';
import type { Block } from '../../report/document.js';
import type { Database } from '../../storage/database.js';
import { mayAsk } from '../ask/may-ask.js';
import type { CommandModule, CommandRun } from '../command.js';
import type { Environment } from '../environment.js';
import { exitCodes } from '../exit-codes.js';
import { usualValue } from '../../config/settings.js';
import { addIdentityOptions, identityKeyFor, knownIdentityKey, type IdentityFlags } from '../identity.js';
import { importFiles, type RunFile } from '../import-files.js';
import { openTarget } from '../import-target.js';
import { checkInputs, withInputFiles } from '../input-files.js';
import { databaseFiles } from '../../storage/database-files.js';
import { checkOutput, type OutputTarget } from '../output-place.js';
import { provenanceOf } from '../provenance.js';
import { publishReport } from '../publish-report.js';
import { addOutputOptions, outputOf, type Output, type OutputFlags } from '../output-options.js';
import {
  addChangeOption,
  addMappingOptions,
  importOptionsOf,
  sameNamesOf,
  type MappingFlags,
} from '../shared-options.js';
import { writeOutput } from '../write-output.js';

type Flags = MappingFlags &
  OutputFlags &
  IdentityFlags & {
    readonly db: string;
    readonly period?: string;
    readonly dryRun?: true;
    readonly audit?: true;
    readonly rejects?: string;
    readonly undo?: string;
    readonly letInNamesakes?: true;
    readonly collected?: true;
  };

const examples = `
Examples:
  $ crm-sat import customers.csv contacts.csv responses.csv --db company.db
  $ crm-sat import survey.csv --db company.db --dry-run --audit
  $ crm-sat import contacts-october.csv --db company.db --on-change replace
  $ crm-sat import --undo 3 --db company.db
  $ crm-sat import --collected --db company.db
  $ crm-sat import survey.csv --survey "IT pulse" --period 2026Q3 --confidential
  $ crm-sat import old.csv --rejects rejected.txt --max-rejected 2%`;

/** The rejected rows as they stood, each behind the place and the reason. */
async function rejectedText(database: Database | undefined, readings: readonly FileReading[]): Promise<string> {
  const { listRejected } = await import('../../storage/import-log.js');
  const lines = readings.flatMap(({ file, importId }) =>
    importId === undefined || !database
      ? []
      : listRejected(database, importId).map(({ line, code, columnName, raw }) =>
          [file, line, code, columnName ?? '', raw.replace(/[\r\n]+/g, ' ')].join('\t'),
        ),
  );
  return ['file\tline\treason\tcolumn\trow', ...lines, ''].join('\n');
}

interface Outputs {
  readonly report: Output;
  readonly rejects: OutputTarget | undefined;
}

/** Both are checked before the import: afterwards it could not be taken back. */
function outputsOf(environment: Environment, files: readonly string[], flags: Flags): Outputs {
  const report = outputOf(environment, flags);
  const reads = [...files, ...databaseFiles(flags.db)];
  const first = checkOutput(environment, report.target, reads);
  if (flags.rejects === undefined) return { report, rejects: undefined };
  const rejects = { file: flags.rejects, mayReplace: flags.force === true };
  const second = checkOutput(environment, rejects, reads);
  if (first.kind === 'stdout' && second.kind === 'stdout') fail('outputs-collide', { place: 'stdout' });
  if (first.kind === 'file' && second.kind === 'file' && first.path === second.path) {
    fail('outputs-collide', { place: `"${flags.rejects}"` });
  }
  return { report, rejects };
}

/** Whoever sees the command fail must know what is in the database all the same. */
function sayWhatStays(readings: readonly FileReading[], { sayLast }: CommandRun): void {
  const stored = readings.filter(({ outcome, importId }) => outcome === 'imported' && importId !== undefined);
  if (stored.length === 0) return;
  sayLast(printable(`Imported before that: ${stored.map(({ file }) => file).join(', ')}. They stay imported.`));
}

/** What was promised to respondents of the database, or of the files of this call: stated to be confidence, or concluded. */
async function confidenceIn(
  database: Database | undefined,
  { confidential }: Flags,
): Promise<'none' | 'concluded' | 'stated'> {
  if (confidential || !database) return confidential ? 'stated' : 'none';
  const { openCountSource } = await import('../../storage/open-count-source.js');
  const surveys = openCountSource(database).surveys();
  const confidences = surveys.filter(({ confidentiality }) => confidentiality === 'confidential');
  if (confidences.length === 0) return 'none';
  return confidences.some(({ confidentialityReason }) => confidentialityReason === 'stated') ? 'stated' : 'concluded';
}

/** What the records name in the database as it is now. A file that was refused left it as it was. */
async function referencesIn(database: Database | undefined, flags: Flags): Promise<readonly Block[]> {
  if (!database) return [];
  const { readReferences } = await import('../../storage/read-references.js');
  const { saveSameNames } = await import('../../storage/same-names.js');
  const { referenceBlocks, referenceWarnings } = await import('../../analyses/reading/references.js');
  saveSameNames(database, sameNamesOf(flags));
  const names = (await confidenceIn(database, flags)) === 'none' ? 'all' : 'not-of-responses';
  const references = readReferences(database);
  return [...referenceWarnings(references, names), ...referenceBlocks(references, { detail: 'full', names })];
}

/** What was lost, then how everything was read; with --audit every row and column. */
async function accountOf(
  readings: readonly FileReading[],
  { database, flags, references }: { database: Database | undefined; flags: Flags; references: readonly Block[] },
): Promise<Pick<ReportParts, 'sections' | 'findings' | 'figures' | 'lossAudits'>> {
  const { readingSection } = await import('../../analyses/reading.js');
  const { auditSection } = await import('../../analyses/loss-audit.js');
  const { auditsIn } = await import('../audits.js');
  const lossAudits = await auditsIn(database, readings.map(auditOf), flags.confidential === true);
  const usual = flags.audit ? 'full' : 'brief';
  // Where it is only concluded, whoever imports must first see how everything was read.
  const isStated = (await confidenceIn(database, flags)) === 'stated';
  const detail = isStated ? { withholdBelow: Number(usualValue('minimum-group')) } : usual;
  const sections = [
    auditSection(lossAudits, flags.audit ? 'whole' : 'short'),
    readingSection({ files: readings, detail, references, isImport: true }),
  ];
  return { sections, findings: [], figures: [], lossAudits };
}

interface Import {
  readonly files: readonly RunFile[];
  readonly flags: Flags;
  readonly outputs: Outputs;
}

async function importInto({ files, flags, outputs }: Import, commandRun: CommandRun): Promise<void> {
  const { environment } = commandRun;
  const { assembleReport } = await import('../../report/assemble-report.js');
  const period = flags.period === undefined ? {} : { period: flags.period };
  const letIn = flags.letInNamesakes ? { letsNamesakesIn: true } : {};
  const options = { ...importOptionsOf(flags), ...period, ...letIn, dryRun: flags.dryRun === true };
  const { sink, database, close } = await openTarget(commandRun, flags, {
    without: await identityKeyFor(environment, flags),
    known: await knownIdentityKey(environment, flags),
  });
  const readings: FileReading[] = [];
  const onReading = (reading: FileReading): void => {
    readings.push(reading);
  };
  try {
    const configuration = commandRun.configuration();
    const isAsking = mayAsk(environment, flags);
    const isQuiet = flags.quiet === true;
    await importFiles(environment, { files, options, configuration, sink, isQuiet, isAsking, onReading });
    const about = provenanceOf({ readings, confidence: 0.95, asOf: undefined, isAsOfStated: false });
    const references = await referencesIn(database(), flags);
    const report = assembleReport({
      about,
      ...(await accountOf(readings, { database: database(), flags, references })),
    });
    if (outputs.rejects) await writeOutput(environment, outputs.rejects, await rejectedText(database(), readings));
    await publishReport(environment, outputs.report, report);
  } catch (error) {
    if (!flags.quiet) sayWhatStays(readings, commandRun);
    throw error;
  } finally {
    close();
  }
}

/** Answers of `survey serve` and `survey take` that wait in the database; nothing of them is unclear, so nothing is asked. */
async function runCollected(names: readonly string[], flags: Flags, commandRun: CommandRun): Promise<void> {
  if (names.length > 0) fail('files-and-collected');
  const { withCollected } = await import('../survey/collected.js');
  const outputs = outputsOf(commandRun.environment, [], flags);
  const found = await withCollected(commandRun.environment, flags, async (files) => {
    await importInto({ files, flags: { ...flags, input: false }, outputs }, commandRun);
  });
  if (found === 0) fail('nothing-collected', { file: flags.db });
  commandRun.finish(exitCodes.done);
}

async function run(names: readonly string[], flags: Flags, commandRun: CommandRun): Promise<void> {
  const { environment, finish } = commandRun;
  if (flags.undo !== undefined) {
    if (names.length > 0) fail('files-and-undo', { id: flags.undo });
    const { runUndo } = await import('../run-undo.js');
    await runUndo({ ...flags, undo: flags.undo }, commandRun);
    return;
  }
  if (flags.collected) {
    await runCollected(names, flags, commandRun);
    return;
  }
  if (names.length === 0) fail('nothing-to-import');
  const inputs = checkInputs(environment, names);
  const outputs = outputsOf(environment, names, flags);
  // Refused before anything is written.
  sameNamesOf(flags);
  await withInputFiles(environment, inputs, async (files) => {
    await importInto({ files, flags, outputs }, commandRun);
  });
  finish(exitCodes.done);
}

function configure(command: Command, commandRun: CommandRun): void {
  command
    .argument('[files...]', 'exports to bring in (- is stdin)')
    .option('--db <file>', 'the database', 'crm-sat.db')
    .option('--period <name>', 'the period of responses that name none, e.g. 2026Q3')
    .option('--dry-run', 'give the same account of the files and the database, and write nothing')
    .option('--audit', 'account for every row and every column, lost or not')
    .option('--collected', 'import the answers of survey serve and survey take that wait in the database')
    .option('--undo <number>', 'take back the import with this number, see: crm-sat list imports')
    .option(
      '--let-in-namesakes',
      'take rows of people who share only name and customer with somebody erased by forget --keep-out',
    )
    .option('--rejects <file>', 'write rejected rows to a file');
  addChangeOption(command);
  addIdentityOptions(command);
  addMappingOptions(command);
  addOutputOptions(command)
    .addHelpText('after', examples)
    .action(async (files: readonly string[], flags: Flags) => {
      await run(files, flags, commandRun);
    });
}

export const importCommand: CommandModule = { configure };
