/** How is a database read that cannot be written: in an archive, on a disc, of another user? As a copy in memory. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { fail } from '../problems/problem.js';
import { type Database, withDatabaseProblems } from './database.js';
import { openCountSource } from './open-count-source.js';
import { openDatabase, prepare, whyReadOnly } from './open-database.js';

/** Bytes 18 and 19 of the header say that a log beside the file belongs to it; in memory none can. */
function withoutLog(bytes: Buffer): Buffer {
  for (const at of [18, 19]) if (bytes[at] === 2) bytes[at] = 1;
  return bytes;
}

/** What is written to a log beside the file and not yet into it would be missing; what a journal takes back would be there. */
function refuseOpenLog(path: string): void {
  const isOpen = (file: string): boolean => existsSync(file) && statSync(file).size > 0;
  if ([`${path}-wal`, `${path}-journal`].some(isOpen)) fail('database-not-writable', { file: path });
}

/**
 * The content of the file in memory; nothing of what is done with it stays. Refused where a survey is confidential: what a
 * report has shown must be kept, or the next one could be subtracted from it.
 */
export function openCopy(path: string): Database {
  refuseOpenLog(path);
  return withDatabaseProblems(path, () => {
    const database = prepare(new BetterSqlite3(withoutLog(readFileSync(path))), path);
    const isConfidential = openCountSource(database)
      .surveys()
      .some(({ confidentiality }) => confidentiality === 'confidential');
    if (!isConfidential) return database;
    database.connection.close();
    return fail('confidential-not-writable', { file: path });
  });
}

/** The database itself, or a copy where it cannot be written. */
export const openForReading = (path: string): Database =>
  whyReadOnly(path) === undefined ? openDatabase(path) : openCopy(path);
