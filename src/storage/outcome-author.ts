/** Under whose name is a change of an outcome written down? */
import type { Connection } from './database.js';

/** Who is at work, and when: a moment in UTC, `2026-11-30T08:15:00Z`. */
export interface Author {
  readonly changedBy: string;
  readonly changedAt: string;
}

export interface Entry extends Author {
  /** As it was called: `outcome measure`, `import`. */
  readonly command: string;
  /** Of an import, or of one that is taken back. */
  readonly importId?: number;
  readonly reason?: string;
}

/** Where nobody said who is at work: an analysis of files, whose database is gone afterwards. */
export const unknownAuthor: Author = { changedBy: 'not known', changedAt: 'not known' };

/** From here on the changes of this transaction are written down under this name; `clearAuthor` must follow in it. */
export function setAuthor(connection: Connection, { changedBy, changedAt, command, importId, reason }: Entry): void {
  connection
    .prepare('INSERT OR REPLACE INTO outcome_author VALUES (1, ?, ?, ?, ?, ?)')
    .run(changedBy, changedAt, command, importId ?? null, reason ?? null);
}

export function clearAuthor(connection: Connection): void {
  connection.exec('DELETE FROM outcome_author');
}
