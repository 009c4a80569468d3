/** What becomes of a database when the program is interrupted while it writes to it? It is closed as after any other end. */
import { existsSync, rmSync } from 'node:fs';
import type { Database } from '../storage/database.js';
import type { Environment } from './environment.js';

const holdsNothing = ({ connection }: Database): boolean =>
  connection.prepare<[], number>('SELECT count(*) FROM imports').pluck().get() === 0;

/** Takes back what is not committed and closes the file; its name where nothing is in it. */
function closeInterrupted(database: Database): string | undefined {
  const { connection, isTrial } = database;
  if (connection.inTransaction) connection.exec('ROLLBACK');
  const isEmpty = isTrial !== true && holdsNothing(database);
  connection.close();
  return isEmpty ? connection.name : undefined;
}

function removeDatabase(file: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${end}`, { force: true });
}

export interface Stoppable {
  /** Undefined while it is not open. */
  readonly database: () => Database | undefined;
  readonly path: string;
}

/** Has the database closed and what stays told should a signal end the program; returns how to call that off. */
export function closeWhenStopped(environment: Environment, { database, path }: Stoppable): () => void {
  const isMadeHere = !existsSync(path);
  const calledOff = environment.whenStopped?.(() => {
    const open = database();
    try {
      const empty = open && closeInterrupted(open);
      if (isMadeHere && empty !== undefined) removeDatabase(empty);
    } catch {
      // A statement is running. SQLite takes back what is not committed when the file is opened next.
    }
    const kept = 'Nothing of the file being read was imported; files that were in before stay.';
    environment.errors.write(`\ncrm-sat: Interrupted. ${kept}\n`);
  });
  return () => calledOff?.();
}
