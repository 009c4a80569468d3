/** How does a database get from the format it has to the one this program writes? */
import { closeSync, existsSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Connection } from './database.js';

/** One step of the format. A released step is never edited: its text is what older databases were made with. */
export interface Migration {
  /** The `user_version` of the database after the step. */
  readonly version: number;
  readonly sql: string;
}

interface MigrateOptions {
  readonly connection: Connection;
  readonly path: string;
  readonly migrations: readonly Migration[];
  readonly applicationId: number;
  /** False where the steps will be taken back. */
  readonly isBackedUp?: boolean;
}

/** Runs the missing steps, all in one transaction; a database that already holds data is copied first. */
export function migrate(options: MigrateOptions): { readonly backup?: string } {
  const { connection, path, migrations, isBackedUp = true } = options;
  const format = formatOf(connection);
  if (missing(migrations, format).length === 0) return {};
  const backup = isBackedUp && format > 0 && !connection.memory ? saveBackup(connection, path, format) : undefined;
  connection.transaction(() => runMissing(options)).immediate();
  return backup === undefined ? {} : { backup };
}

function runMissing({ connection, migrations, applicationId }: MigrateOptions): void {
  // Read again under the lock: another program may have upgraded the file in between.
  for (const migration of missing(migrations, formatOf(connection))) {
    connection.exec(migration.sql);
    connection.pragma(`user_version = ${String(migration.version)}`);
  }
  connection.pragma(`application_id = ${String(applicationId)}`);
}

function formatOf(connection: Connection): number {
  return connection.pragma('user_version', { simple: true }) as number;
}

function missing(migrations: readonly Migration[], format: number): readonly Migration[] {
  return migrations.filter((migration) => migration.version > format);
}

function saveBackup(connection: Connection, path: string, format: number): string {
  const backup = freeName(`${path}.format-${String(format)}.backup`);
  // Made empty beforehand with a private mode: SQLite itself would make it readable to everybody.
  closeSync(openSync(backup, 'wx', 0o600));
  connection.prepare('VACUUM INTO ?').run(resolve(backup));
  return backup;
}

function freeName(name: string): string {
  if (!existsSync(name)) return name;
  let number = 2;
  while (existsSync(`${name}-${String(number)}`)) number += 1;
  return `${name}-${String(number)}`;
}
