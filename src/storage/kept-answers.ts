/** What was asked before of exactly this data need not be worked out again. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type Connection, type Database, withDatabaseProblems } from './database.js';

/** Enough for the reports somebody goes back and forth between; older ones make room. */
const mostKept = 32;
const mostBytes = 8_000_000;
const mostUnpacked = 128_000_000;

/** What other programs have written changes this number; what this one writes does not. */
export const writtenByOthers = ({ connection }: Database): number =>
  connection.pragma('data_version', { simple: true }) as number;

/** The answer to the question of this fingerprint; undefined where none is kept, or something that is no answer. */
export function readKept({ connection, path }: Database, question: Buffer): Buffer | undefined {
  const find = connection.prepare<unknown[], Buffer>('SELECT answer FROM kept_answers WHERE question = ?').pluck();
  const kept = withDatabaseProblems(path, () => find.get(question));
  return kept === undefined ? undefined : unpacked(kept);
}

/** A file from elsewhere may hold anything: what cannot be unpacked, or to no end, is worked out anew. */
function unpacked(kept: Buffer): Buffer | undefined {
  try {
    return inflateRawSync(kept, { maxOutputLength: mostUnpacked });
  } catch {
    return undefined;
  }
}

/**
 * Writes what is to be kept until anything changes. Where another program changed the data since, nothing is written: it
 * would not hold. A file that is being written to or that may not be written is left as it is: nothing is lost but time.
 */
export function keepUnlessChanged(database: Database, since: number, write: (connection: Connection) => void): void {
  const { connection } = database;
  const save = connection.transaction(() => {
    if (writtenByOthers(database) === since) write(connection);
  });
  try {
    save.immediate();
  } catch (error) {
    if (!isUnwritable(error)) throw error;
  }
}

const isUnwritable = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^SQLITE_(?:BUSY|LOCKED|READONLY|FULL|CANTOPEN|PERM)/u.test(String(error.code));

interface Answered {
  readonly question: Buffer;
  readonly answer: Buffer;
  /** `writtenByOthers` before anything was read for the answer. */
  readonly since: number;
}

/** Keeps an answer; the oldest ones make room. */
export function keepAnswer(database: Database, { question, answer, since }: Answered): void {
  const packed = deflateRawSync(answer, { level: 1 });
  if (packed.length > mostBytes || answer.length > mostUnpacked) return;
  keepUnlessChanged(database, since, (connection) => {
    connection.prepare('INSERT OR REPLACE INTO kept_answers (question, answer) VALUES (?, ?)').run(question, packed);
    connection
      .prepare('DELETE FROM kept_answers WHERE id <= (SELECT id FROM kept_answers ORDER BY id DESC LIMIT 1 OFFSET ?)')
      .run(mostKept);
  });
}

/** Everything kept goes, counts too, as after every change. */
export function dropKept(connection: Connection): void {
  connection.exec('DELETE FROM kept_answers; DELETE FROM kept_counts');
}
