/** Which names did the user state to mean the same customer? */
import type { Database } from './database.js';

interface SameName {
  readonly written: string;
  readonly meant: string;
}

function insert({ connection }: Database, table: string, names: readonly SameName[]): void {
  const save = connection.prepare(`INSERT OR REPLACE INTO ${table} (written, meant) VALUES (?, ?)`);
  connection.transaction(() => {
    for (const { written, meant } of names) save.run(written.trim(), meant.trim());
  })();
}

/** Keeps what was stated; the same name stated anew replaces what was said before. */
export function saveSameNames(database: Database, names: readonly SameName[]): void {
  if (names.length > 0) insert(database, 'main.same_names', names);
}

/** Applies what was stated as long as the database is open; reading it must not change the file. */
export function supposeSameNames(database: Database, names: readonly SameName[]): void {
  if (names.length === 0) return;
  // A temporary table stands before the one of the file under the same name.
  database.connection.exec(
    `CREATE TEMP TABLE same_names (written TEXT PRIMARY KEY NOT NULL, meant TEXT NOT NULL) STRICT;
     INSERT INTO temp.same_names SELECT written, meant FROM main.same_names`,
  );
  insert(database, 'temp.same_names', names);
}
