/** What becomes of a database when the program is interrupted while it writes to it? It is closed as after any other end. */
import { existsSync } from 'node:fs';
import { closeInterrupted, removeDatabase } from '../storage/close-interrupted.js';
import type { Database } from '../storage/database.js';
import type { Environment } from './environment.js';

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
      if (open && closeInterrupted(open).isEmpty && isMadeHere) removeDatabase(path);
    } catch {
      // A statement is running. SQLite takes back what is not committed when the file is opened next.
    }
    const kept = 'Nothing of the file being read was imported; files that were in before stay.';
    environment.errors.write(`\ncrm-sat: Interrupted. ${kept}\n`);
  });
  return () => calledOff?.();
}
