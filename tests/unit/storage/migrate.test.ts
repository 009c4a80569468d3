import { copyFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { fieldTable } from '../../../src/domain/fields.js';
import { recordKinds } from '../../../src/domain/records.js';
import { closeDatabase } from '../../../src/storage/database.js';
import { eventDates } from '../../../src/storage/latest-date.js';
import { readLedgerTable } from '../../../src/storage/ledger-tables.js';
import { migrate } from '../../../src/storage/migrate.js';
import { migrations } from '../../../src/storage/migrations/index.js';
import { openDatabase } from '../../../src/storage/open-database.js';
import { responseFields } from '../../../src/storage/response-fields.js';
import { temporaryFolder } from './samples.js';

const folder = temporaryFolder();

describe('the tables follow the field table', () => {
  const { connection } = openDatabase(':memory:');
  const types = { number: 'REAL', rating: 'REAL', integer: 'INTEGER', boolean: 'INTEGER' } as Readonly<
    Record<string, string>
  >;

  for (const kind of recordKinds) {
    if (kind === 'response') continue;
    it(`has a column for every field of a ${kind}; a new field needs a migration`, () => {
      const { name, fields, key } = readLedgerTable(connection, kind);
      expect(fields).toEqual(fieldTable[kind].map((field) => field.name));
      expect(key === undefined ? [] : [key]).toEqual(
        fieldTable[kind].filter((field) => field.isKey).map((field) => field.name),
      );
      const columns = connection.pragma(`table_info("${name}")`) as { name: string; type: string }[];
      for (const field of fieldTable[kind]) {
        expect([field.name, columns.find((column) => column.name === field.name)?.type]).toEqual([
          field.name,
          types[field.kind] ?? 'TEXT',
        ]);
      }
    });
  }

  it('has a column for every field of a response', () => {
    const columns = connection.pragma('table_info(responses)') as { name: string }[];
    expect(columns.map((column) => column.name)).toEqual(expect.arrayContaining([...responseFields]));
    // Its id stands as external_id, the name and the kind of its survey beside the survey.
    expect(responseFields).toHaveLength(fieldTable.response.length - 3);
  });

  it('keeps every table strict', () => {
    const tables = connection.pragma('table_list') as { name: string; type: string; strict: number }[];
    const loose = tables.filter(
      ({ name, type, strict }) => type === 'table' && strict === 0 && !name.startsWith('sqlite_'),
    );
    expect(loose).toEqual([]);
  });

  it('knows for every date field whether it is an event', () => {
    const notEvents = ['customer_since', 'created_on', 'left_on', 'due_on', 'due_at'];
    for (const kind of recordKinds) {
      if (kind === 'response') continue;
      const dates = fieldTable[kind].filter((field) => field.kind === 'date').map((field) => field.name);
      const events: readonly string[] = eventDates[kind];
      expect(dates.filter((date) => !notEvents.includes(date)).sort()).toEqual([...events].sort());
    }
  });
});

describe('upgrading an older database', () => {
  const older = (name: string): string => {
    const file = join(folder, name);
    const connection = new BetterSqlite3(file);
    migrate({ connection, path: file, migrations: migrations.slice(0, 1), applicationId: 0x43524d73 });
    connection.exec("INSERT INTO surveys (name, view_name) VALUES ('Q3', 'survey_q3')");
    connection.close();
    return file;
  };

  it('keeps its data and a private copy of the file as it was', () => {
    const file = older('older.db');
    const database = openDatabase(file);
    expect(database.connection.prepare('SELECT name FROM surveys').pluck().all()).toEqual(['Q3']);
    expect(database.connection.pragma('user_version', { simple: true })).toBe(migrations.at(-1)?.version);
    expect(database.backup).toBe(`${file}.format-1.backup`);
    closeDatabase(database);

    const backup = new BetterSqlite3(`${file}.format-1.backup`, { readonly: true });
    expect(backup.pragma('user_version', { simple: true })).toBe(1);
    expect(backup.pragma('application_id', { simple: true })).toBe(0x43524d73);
    expect(backup.prepare('SELECT name FROM surveys').pluck().all()).toEqual(['Q3']);
    backup.close();
    expect((statSync(`${file}.format-1.backup`).mode & 0o777).toString(8)).toBe('600');
  });

  it('leaves everything as it was when a step fails', () => {
    const file = older('failing.db');
    const connection = new BetterSqlite3(file);
    const good = { version: 2, sql: 'CREATE TABLE fine (id INTEGER) STRICT' };
    const bad = { version: 3, sql: 'CREATE TABLE broken (' };
    expect(() =>
      migrate({ connection, path: file, migrations: [...migrations.slice(0, 1), good, bad], applicationId: 1 }),
    ).toThrow();
    expect(connection.pragma('user_version', { simple: true })).toBe(1);
    expect(connection.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'fine'").pluck().get()).toBe(0);
    connection.close();
  });

  it('numbers a second copy instead of overwriting the first', () => {
    const file = older('twice.db');
    copyFileSync(file, `${file}.original`);
    for (const expected of ['.format-1.backup', '.format-1.backup-2']) {
      const database = openDatabase(file);
      expect(database.backup).toBe(file + expected);
      closeDatabase(database);
      copyFileSync(`${file}.original`, file);
    }
  });
});
