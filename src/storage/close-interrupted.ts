/** How is a database closed in the middle of an import, so that it is as it was before the file? */
import { rmSync } from 'node:fs';
import type { Database } from './database.js';
import { databaseFiles } from './database-files.js';
import { listImports } from './import-log.js';

/** Takes back what is not committed and closes the file. True when nothing was ever imported into it. */
export function closeInterrupted(database: Database): { readonly isEmpty: boolean } {
  const { connection, isTrial } = database;
  if (connection.inTransaction) connection.exec('ROLLBACK');
  const isEmpty = isTrial !== true && listImports(database).length === 0;
  connection.close();
  return { isEmpty };
}

export function removeDatabase(path: string): void {
  for (const file of databaseFiles(path)) rmSync(file, { force: true });
}
