/** The database a part of `outcome` works on, what it needs of it, and how it ends. */
import { fail } from '../../problems/problem.js';
import type { Section } from '../../report/document.js';
import type { Author } from '../../storage/outcome-author.js';
import type { LedgerRecord } from '../../domain/records.js';
import type { CountSource } from '../../counts/count-source.js';
import type { Database } from '../../storage/database.js';
import type { CommandRun } from '../command.js';
import { existingDatabase } from '../existing-database.js';
import { exitCodes } from '../exit-codes.js';
import { databaseFiles } from '../../storage/database-files.js';
import { checkOutput } from '../output-place.js';
import { provenanceOf } from '../provenance.js';
import { publishReport } from '../publish-report.js';
import { outputOf, type OutputFlags } from '../output-options.js';
import { nearestWords } from './customer.js';

export type LedgerFlags = OutputFlags & { readonly db: string; readonly actor?: string; readonly reopen?: string };

export interface OpenLedger {
  readonly database: Database;
  readonly source: CountSource;
}

/** Does the work on the database that is there and prints what it has to say. */
export async function withLedger(
  flags: LedgerFlags,
  { environment, finish }: CommandRun,
  work: (ledger: OpenLedger) => Promise<Section>,
): Promise<void> {
  const output = outputOf(environment, flags);
  checkOutput(environment, output.target, databaseFiles(flags.db));
  const path = existingDatabase(environment, flags.db, 'database-missing');
  const { openDatabase } = await import('../../storage/open-database.js');
  const { openCountSource } = await import('../../storage/open-count-source.js');
  const { assembleReport } = await import('../../report/assemble-report.js');
  const database = { ...openDatabase(path), path: flags.db };
  try {
    const section = await work({ database, source: openCountSource(database) });
    const about = provenanceOf({ readings: [], confidence: 0.95, asOf: undefined, isAsOfStated: false });
    await publishReport(environment, output, assembleReport({ about, sections: [section], findings: [], figures: [] }));
  } finally {
    database.connection.close();
  }
  finish(exitCodes.done);
}

/** The stored outcome; an unknown id is a wrong call that names the nearest ones. */
export async function knownOutcome({ database }: OpenLedger, id: string): Promise<LedgerRecord> {
  const { findOutcome, listOutcomeIds } = await import('../../storage/write-outcomes.js');
  const found = findOutcome(database, id);
  if (found) return found;
  const ids = listOutcomeIds(database);
  const file = database.path;
  if (ids.length === 0) fail('no-outcomes', { outcome: id, file });
  return fail('unknown-outcome', { outcome: id, nearest: nearestWords(id, ids).join(', '), file });
}

/** What stands in the trail beside a change. */
export interface Signature {
  readonly author: Author;
  readonly command: string;
  readonly reopen?: string | undefined;
}

export const entryOf = ({ author, command, reopen }: Signature) => ({
  ...author,
  command,
  ...(reopen === undefined ? {} : { reason: reopen }),
});
