/** What is an open database, and which problem does each failure of SQLite stand for? */
import BetterSqlite3 from 'better-sqlite3';
import type { ProblemCode } from '../problems/catalogue.js';
import { fail, ProblemError } from '../problems/problem.js';

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

/** The problem a failure of the file (busy, full, damaged …) stands for; undefined for anything else, which is a bug. */
export function problemOfDatabase(path: string, error: unknown): ProblemError | undefined {
  const code = codeOf(error);
  return code && new ProblemError({ code, params: { file: path } }, { cause: error });
}

function codeOf(error: unknown): ProblemCode | undefined {
  if (!(error instanceof BetterSqlite3.SqliteError)) return undefined;
  // Our own tables and columns are always there: without one of them somebody changed the file.
  if (error.code === 'SQLITE_ERROR' && /^no such (?:table|column)|already exists$/.test(error.message))
    return 'database-damaged';
  return problemsOfSqlite.find(([prefix]) => error.code.startsWith(prefix))?.[1];
}

/** Does the work; a failure of the file becomes a catalogued problem. */
export function withDatabaseProblems<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    // Inside such work nothing is parsed but what was stored.
    if (error instanceof SyntaxError) fail('database-damaged', { file: path }, { cause: error });
    throw problemOfDatabase(path, error) ?? error;
  }
}

/** Closes the file; the write-ahead log is merged into it. */
export function closeDatabase(database: Database): void {
  database.connection.close();
}
