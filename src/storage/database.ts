/** What is an open database, and which problem does each failure of SQLite stand for? */
import BetterSqlite3 from 'better-sqlite3';
import type { ProblemCode } from '../problems/catalogue.js';
import { fail } from '../problems/problem.js';

export type Connection = BetterSqlite3.Database;

/** An open database with what is worth telling about it. */
export interface Database {
  readonly connection: Connection;
  /** As the user named it. */
  readonly path: string;
  /** `delete` where the file system cannot do write-ahead logging (network folders); `memory` for ':memory:'. */
  readonly journalMode: 'wal' | 'delete' | 'memory' | 'unchanged';
  /** One transaction is open that closing takes back. */
  readonly isTrial?: true;
  /** The copy made before the file was upgraded from an older format. */
  readonly backup?: string;
}

const problemsOfSqlite: readonly (readonly [prefix: string, code: ProblemCode])[] = [
  ['SQLITE_BUSY', 'database-busy'],
  ['SQLITE_LOCKED', 'database-busy'],
  ['SQLITE_READONLY', 'database-not-writable'],
  ['SQLITE_CANTOPEN', 'database-not-writable'],
  ['SQLITE_PERM', 'database-not-writable'],
  ['SQLITE_FULL', 'database-full'],
  ['SQLITE_NOTADB', 'database-not-sqlite'],
  ['SQLITE_CORRUPT', 'database-damaged'],
  // Writing beyond a limit of the file's size ends here: the database itself is whole.
  ['SQLITE_IOERR_WRITE', 'database-full'],
  ['SQLITE_IOERR', 'database-damaged'],
];

/** Does the work; a failure of the file (busy, full, damaged …) becomes a catalogued problem, anything else stays a bug. */
export function withDatabaseProblems<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof BetterSqlite3.SqliteError)) throw error;
    const { code } = error;
    const match = problemsOfSqlite.find(([prefix]) => code.startsWith(prefix));
    if (match === undefined) throw error;
    return fail(match[1], { file: path }, { cause: error });
  }
}

/** Closes the file; the write-ahead log is merged into it. */
export function closeDatabase(database: Database): void {
  database.connection.close();
}
