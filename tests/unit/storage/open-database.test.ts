import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { closeDatabase } from '../../../src/storage/database.js';
import { applicationId, chooseJournalMode, openDatabase } from '../../../src/storage/open-database.js';
import { createRecordSink } from '../../../src/storage/save-records.js';
import { problemOf, temporaryFolder } from './samples.js';

const folder = temporaryFolder();
const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);
const hasSqlite = spawnSync('sqlite3', ['--version']).status === 0;

describe('opening a database', () => {
  it('sets everything that keeps it safe', () => {
    const { connection, journalMode } = openDatabase(join(folder, 'settings.db'));
    const setting = (name: string): unknown => connection.pragma(name, { simple: true });
    expect(journalMode).toBe('wal');
    expect(setting('journal_mode')).toBe('wal');
    expect(setting('synchronous')).toBe(2);
    expect(setting('foreign_keys')).toBe(1);
    expect(setting('secure_delete')).toBe(1);
    expect(setting('busy_timeout')).toBe(5000);
    expect(setting('application_id')).toBe(applicationId);
    connection.close();
  });

  it('makes the file and its log readable by its owner only', () => {
    const file = join(folder, 'private.db');
    const database = openDatabase(file);
    expect([modeOf(file), modeOf(`${file}-wal`), modeOf(`${file}-shm`)]).toEqual(['600', '600', '600']);
    closeDatabase(database);
  });

  it('opens again what it made', () => {
    const file = join(folder, 'again.db');
    closeDatabase(openDatabase(file));
    const database = openDatabase(file);
    expect(database.backup).toBeUndefined();
    closeDatabase(database);
  });

  it('takes an empty file for a new database', () => {
    const file = join(folder, 'empty.db');
    writeFileSync(file, '');
    expect(problemOf(() => closeDatabase(openDatabase(file)))).toBe('no problem');
  });

  it('works in memory without a file', () => {
    expect(openDatabase(':memory:').journalMode).toBe('memory');
  });

  it('falls back to a rollback journal where write-ahead logging is refused', () => {
    // SQLite refuses it for its temporary databases, in the same way as for folders without shared memory.
    const connection = new BetterSqlite3('');
    expect(chooseJournalMode(connection)).toBe('delete');
    expect(connection.pragma('journal_mode', { simple: true })).toBe('delete');
    connection.close();
  });
});

describe('what is not ours is refused and left as it was', () => {
  it('refuses a file that is no database', () => {
    const file = join(folder, 'answers.csv');
    for (const content of ['id,nps\n1,9\n', 'x'.repeat(10_000)]) {
      writeFileSync(file, content);
      expect(problemOf(() => openDatabase(file))).toBe('database-not-sqlite');
      expect(readFileSync(file, 'utf8')).toBe(content);
    }
  });

  it("refuses another program's database", () => {
    for (const [name, sql] of [
      ['with-tables.db', 'CREATE TABLE notes (text)'],
      ['with-id.db', 'PRAGMA application_id = 7; CREATE TABLE notes (text)'],
    ] as const) {
      const file = join(folder, name);
      const other = new BetterSqlite3(file);
      other.exec(sql);
      other.close();
      const before = readFileSync(file);
      expect(problemOf(() => openDatabase(file))).toBe('database-foreign');
      expect(readFileSync(file).equals(before)).toBe(true);
    }
  });

  it('refuses a database of a newer version', () => {
    const file = join(folder, 'newer.db');
    const database = openDatabase(file);
    database.connection.pragma('user_version = 9999');
    closeDatabase(database);
    expect(problemOf(() => openDatabase(file))).toBe('database-newer');
  });

  it('names a folder that does not exist and does not make it', () => {
    const file = join(folder, 'missing', 'x.db');
    expect(problemOf(() => openDatabase(file))).toBe('database-folder-missing');
    expect(existsSync(join(folder, 'missing'))).toBe(false);
  });

  it('refuses a folder in place of a file', () => {
    mkdirSync(join(folder, 'a-folder'));
    expect(problemOf(() => openDatabase(join(folder, 'a-folder')))).toBe('database-not-writable');
  });

  it.skipIf(!existsSync('/proc/self'))('refuses a place where nothing can be written', () => {
    expect(problemOf(() => openDatabase('/proc/crm-sat.db'))).toBe('database-not-writable');
  });

  it('says so when another program is writing', () => {
    const file = join(folder, 'busy.db');
    const first = openDatabase(file);
    const second = openDatabase(file);
    second.connection.pragma('busy_timeout = 20');
    const writing = createRecordSink(first).openFile({ name: 'a.csv', sha256: 'a' });
    expect(problemOf(() => createRecordSink(second).openFile({ name: 'b.csv', sha256: 'b' }))).toBe('database-busy');
    writing.rollback();
    const sink = createRecordSink(second).openFile({ name: 'b.csv', sha256: 'b' });
    sink.rollback();
    closeDatabase(second);
    closeDatabase(first);
  });
});

describe('the plain sqlite3 program', () => {
  it.skipIf(!hasSqlite)('finds nothing wrong with a new database', () => {
    const file = join(folder, 'plain.db');
    closeDatabase(openDatabase(file));
    expect(execFileSync('sqlite3', [file, 'PRAGMA integrity_check'], { encoding: 'utf8' }).trim()).toBe('ok');
  });
});
