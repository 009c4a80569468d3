/** Is this file ours to write to - and if so, which settings keep what is in it safe? */
import { accessSync, closeSync, constants, existsSync, openSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { fail, ProblemError } from '../problems/problem.js';
import { type Connection, type Database, withDatabaseProblems } from './database.js';
import { migrate } from './migrate.js';
import { migrations } from './migrations/index.js';

/** Marks a file as ours: the letters "CRMs". */
export const applicationId = 0x43524d73;

const busyTimeoutMilliseconds = 5000;

/** Opens the database, making it where there is none, and brings it to the present format. */
export function openDatabase(path: string): Database {
  if (path === ':memory:') return prepare(new BetterSqlite3(':memory:'), path);
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) return fail('database-folder-missing', { file: path, folder: dirname(path) });
  const isMadeHere = existsSync(path) ? false : createPrivately(path);
  try {
    refuseReadOnly(path);
    return openFile(path);
  } catch (error) {
    // Busy means that another program is writing to it already: then it is not ours alone to remove.
    const isBusy = error instanceof ProblemError && error.problem.code === 'database-busy';
    if (isMadeHere && !isBusy) rmSync(path, { force: true });
    throw error;
  }
}

/** Answers are personal data: nobody else on the machine may read them. SQLite gives its log files the same mode. */
function createPrivately(path: string): boolean {
  try {
    closeSync(openSync(path, 'wx', 0o600));
    return true;
  } catch (error) {
    // Another program made it in this moment: it is that program's to remove.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    return fail('database-not-writable', { file: path }, { cause: error });
  }
}

/** Why a database that is there cannot be written, if so. The folder counts too: the journal is written beside the file. */
export function whyReadOnly(path: string): unknown {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(resolve(path)), constants.W_OK);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Said now and not in the middle of an import. */
function refuseReadOnly(path: string): void {
  const cause = whyReadOnly(path);
  if (cause !== undefined) fail('database-not-writable', { file: path }, { cause });
}

function openFile(path: string): Database {
  return withDatabaseProblems(path, () => {
    // An absolute path: SQLite would take a name that begins with "file:" for an address.
    const connection = new BetterSqlite3(resolve(path), { timeout: busyTimeoutMilliseconds });
    try {
      return prepare(connection, path);
    } catch (error) {
      connection.close();
      throw error;
    }
  });
}

/**
 * The database as it is, for work of which nothing stays: everything happens in one transaction that closing takes back.
 * Where there is no database yet, one in memory.
 */
export function openForTrial(path: string): Database {
  if (!existsSync(path)) return beginTrial(prepare(new BetterSqlite3(':memory:'), path));
  return withDatabaseProblems(path, () => {
    const connection = new BetterSqlite3(resolve(path), { timeout: busyTimeoutMilliseconds, fileMustExist: true });
    try {
      setUp(connection, path);
      const database = beginTrial({ connection, path, journalMode: 'unchanged' });
      migrate({ connection, path, migrations, applicationId, isBackedUp: false });
      return database;
    } catch (error) {
      connection.close();
      throw error;
    }
  });
}

function beginTrial(database: Database): Database {
  database.connection.exec('BEGIN IMMEDIATE');
  return { ...database, isTrial: true };
}

function setUp(connection: Connection, path: string): void {
  refuseForeign(connection, path);
  connection.pragma(`busy_timeout = ${String(busyTimeoutMilliseconds)}`);
  connection.pragma('foreign_keys = ON');
  connection.pragma('secure_delete = ON');
}

/** Refuses a file of another program, sets what keeps ours safe and brings it to the present format. */
export function prepare(connection: Connection, path: string): Database {
  setUp(connection, path);
  const journalMode = chooseJournalMode(connection);
  connection.pragma('synchronous = FULL');
  const { backup } = migrate({ connection, path, migrations, applicationId });
  return { connection, path, journalMode, ...(backup === undefined ? {} : { backup }) };
}

/** Looked at before anything is written, so that another program's file stays as it is to the byte. */
function refuseForeign(connection: Connection, path: string): void {
  const found = connection.pragma('application_id', { simple: true });
  const tables = connection.prepare<[], number>('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (found !== applicationId && (found !== 0 || tables !== 0)) fail('database-foreign', { file: path });
  const format = connection.pragma('user_version', { simple: true }) as number;
  const known = migrations.at(-1)?.version ?? 0;
  if (format < 0) fail('database-damaged', { file: path });
  if (format > known) fail('database-newer', { file: path, found: format, known });
}

/** Write-ahead logging where the file system can do it, otherwise a rollback journal: slower, as safe. */
export function chooseJournalMode(connection: Connection): Database['journalMode'] {
  const mode = connection.pragma('journal_mode = WAL', { simple: true });
  if (mode === 'wal' || mode === 'memory') return mode;
  connection.pragma('journal_mode = DELETE');
  return 'delete';
}
