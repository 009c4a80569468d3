/** Takes one import back and says what became of its records. */
import type { CommandRun } from './command.js';
import { existingDatabase } from './existing-database.js';
import { exitCodes } from './exit-codes.js';
import { databaseFiles } from '../storage/database-files.js';
import { checkOutput } from './output-place.js';
import { numberOf } from './parse-options.js';
import { provenanceOf } from './provenance.js';
import { publishReport } from './publish-report.js';
import { outputOf, type OutputFlags } from './output-options.js';

type Flags = OutputFlags & { readonly db: string; readonly undo: string; readonly dryRun?: true };

const numberRange = { low: 1, high: Number.MAX_SAFE_INTEGER, isWhole: true, example: '3' };

/** With --dry-run the same is said and the database stays as it is. */
export async function runUndo(flags: Flags, { environment, finish, configuration }: CommandRun): Promise<void> {
  const id = numberOf('--undo', flags.undo, numberRange);
  const output = outputOf(environment, flags);
  checkOutput(environment, output.target, databaseFiles(flags.db));
  const path = existingDatabase(environment, flags.db, 'database-missing');
  const { openDatabase, openForTrial } = await import('../storage/open-database.js');
  const { undoImport } = await import('../storage/undo-import.js');
  const { undoneSection } = await import('../analyses/reading/undone.js');
  const { assembleReport } = await import('../report/assemble-report.js');
  const { importAuthorOf } = await import('./outcome/author.js');
  const author = importAuthorOf(environment, configuration());
  const isTrial = flags.dryRun === true;
  const database = isTrial ? openForTrial(path) : openDatabase(path);
  try {
    const sections = [undoneSection(undoImport({ ...database, path: flags.db }, id, author), { isTrial })];
    const about = provenanceOf({ readings: [], confidence: 0.95, asOf: undefined, isAsOfStated: false });
    await publishReport(environment, output, assembleReport({ about, sections, findings: [], figures: [] }));
  } finally {
    database.connection.close();
  }
  finish(exitCodes.done);
}
