/** Is an answer kept only as long as nothing it rests on has changed? */
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, type Database } from '../../../src/storage/database.js';
import { keepAnswer, readKept, writtenByOthers } from '../../../src/storage/kept-answers.js';
import { openDatabase } from '../../../src/storage/open-database.js';
import { projectFolder, runCli } from '../../run-cli.js';
import { temporaryFolder } from './samples.js';

const folder = temporaryFolder();
const file = join(folder, 'demo.db');
const question = Buffer.from('who is satisfied?');
const answer = Buffer.from('nobody knows');

beforeAll(async () => {
  const demo = join(projectFolder, 'fixtures', 'demo-company');
  const files = readdirSync(demo).filter((name) => name.endsWith('.csv'));
  expect((await runCli(['import', ...files.map((name) => join(demo, name)), '--db', file])).code).toBe(0);
});

function withKept(work: (database: Database) => void): void {
  const database = openDatabase(file);
  keepAnswer(database, { question, answer, since: writtenByOthers(database) });
  expect(readKept(database, question)).toEqual(answer);
  work(database);
  closeDatabase(database);
}

/** Does it, looks whether the answer is still kept, and takes it back. */
function isKeptAfter({ connection, ...database }: Database, sql: string): boolean {
  connection.pragma('foreign_keys = OFF');
  connection.exec('BEGIN');
  connection.exec(sql);
  const isKept = readKept({ connection, ...database }, question) !== undefined;
  connection.exec('ROLLBACK');
  return isKept;
}

const namesOf = ({ connection }: Database, type: 'table' | 'trigger'): readonly string[] =>
  connection
    .prepare<[string], string>(
      `SELECT name FROM sqlite_schema WHERE type = ? AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .pluck()
    .all(type);

const isOfWhatIsKept = (table: string): boolean => table.startsWith('kept_') && table !== 'kept_out';

/** The trail refuses both, so nothing can change. */
const unchangeable = new Set(['outcome_changes']);

describe('an answer that is kept', () => {
  it('has a trigger on every table for everything that can happen to a row', () => {
    withKept((database) => {
      const expected = namesOf(database, 'table')
        .filter((table) => !isOfWhatIsKept(table))
        .flatMap((table) => ['insert', 'update', 'delete'].map((event) => `kept_until_${event}_of_${table}`))
        .filter((name) => name !== 'kept_until_insert_of_responses');
      const found = namesOf(database, 'trigger').filter((name) => name.startsWith('kept_until_'));
      expect([...found].sort()).toEqual([...expected].sort());
    });
  });

  it('goes with every row that plain SQL changes or deletes, in whatever table', () => {
    withKept((database) => {
      for (const table of namesOf(database, 'table')) {
        if (isOfWhatIsKept(table) || unchangeable.has(table)) continue;
        const count = database.connection.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
        const [column] = database.connection.pragma(`table_info(${table})`) as { readonly name: string }[];
        const name = column?.name ?? '';
        expect([table, isKeptAfter(database, `UPDATE ${table} SET ${name} = ${name}`)]).toEqual([table, count === 0]);
        expect([table, isKeptAfter(database, `DELETE FROM ${table}`)]).toEqual([table, count === 0]);
      }
    });
  });

  it('goes with a row that is added', () => {
    withKept((database) => {
      const added = "INSERT INTO same_names (written, meant) VALUES ('Acme', 'C001')";
      expect(isKeptAfter(database, added)).toBe(false);
      expect(isKeptAfter(database, 'SELECT 1')).toBe(true);
    });
  });

  it('is not kept where another program wrote while it was worked out', () => {
    const [one, other] = [openDatabase(file), openDatabase(file)];
    const late = Buffer.from('what was true a moment ago?');
    const since = writtenByOthers(one);
    other.connection.exec('UPDATE customers SET name = name');
    keepAnswer(one, { question: late, answer, since });
    expect(readKept(one, late)).toBeUndefined();
    closeDatabase(one);
    closeDatabase(other);
  });

  it('is not waited for where another program is writing', () => {
    const [one, other] = [openDatabase(file), openDatabase(file)];
    one.connection.pragma('busy_timeout = 0');
    other.connection.exec('BEGIN IMMEDIATE');
    const late = Buffer.from('what if nobody may write?');
    keepAnswer(one, { question: late, answer, since: writtenByOthers(one) });
    other.connection.exec('ROLLBACK');
    expect(readKept(one, late)).toBeUndefined();
    closeDatabase(one);
    closeDatabase(other);
  });

  it('makes room for later ones', () => {
    withKept((database) => {
      for (let made = 0; made < 40; made += 1) {
        keepAnswer(database, { question: randomBytes(32), answer, since: writtenByOthers(database) });
      }
      expect(readKept(database, question)).toBeUndefined();
      const kept = database.connection.prepare<[], number>('SELECT count(*) FROM kept_answers').pluck().get();
      expect(kept).toBe(32);
    });
  });
});
