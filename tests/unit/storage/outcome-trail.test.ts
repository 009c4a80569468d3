/** What stays of changes by hand, whatever is imported, taken back or done with SQL? */
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { fieldTable } from '../../../src/domain/fields.js';
import type { LedgerRecord } from '../../../src/domain/records.js';
import { verificationFields, verifiedFields } from '../../../src/domain/verified-outcomes.js';
import { closeDatabase, type Database } from '../../../src/storage/database.js';
import { migrate } from '../../../src/storage/migrate.js';
import { outcomeChanges } from '../../../src/storage/migrations/0010-outcome-changes.js';
import { migrations } from '../../../src/storage/migrations/index.js';
import { openDatabase } from '../../../src/storage/open-database.js';
import { readOutcomeTrail } from '../../../src/storage/outcome-trail.js';
import { createRecordSink } from '../../../src/storage/save-records.js';
import { undoImport } from '../../../src/storage/undo-import.js';
import { addOutcome, changeOutcome, findOutcome, type OutcomeCells } from '../../../src/storage/write-outcomes.js';
import { reading, temporaryFolder } from './samples.js';

const folder = temporaryFolder();
const entry = { changedBy: 'Ada', changedAt: '2026-11-30T08:00:00Z', command: 'outcome measure' };
const full = fieldTable.outcome.map(({ name }) => name);

const outcome = (cells: LedgerRecord): LedgerRecord => ({
  ...Object.fromEntries(full.map((name) => [name, null])),
  outcome_id: 'O1',
  customer_id: 'C1',
  title: 'Faster',
  target: 90,
  ...cells,
});

function bringIn(database: Database, sha256: string, records: readonly LedgerRecord[]) {
  const author = { changedBy: 'importer', changedAt: '2026-11-30T09:00:00Z' };
  const file = createRecordSink(database, author).openFile({ name: sha256, sha256, onChange: 'replace' });
  const fates = records.map((record) => file.saveLedgerRecord('outcome', record));
  const changes = file.changes();
  return { id: file.commit(reading({}, 'outcome')), fates, changes };
}

const byHand = (database: Database, cells: OutcomeCells, id = 'O1'): void => {
  changeOutcome(database, entry, { id, decide: () => cells });
};
const stored = (database: Database, id = 'O1'): LedgerRecord | undefined => findOutcome(database, id);
const told = (database: Database, id = 'O1') =>
  readOutcomeTrail(database, id).map(({ field, before, after, changedBy, command, importId }) => [
    field,
    before,
    after,
    changedBy,
    importId === undefined ? command : `${command} ${String(importId)}`,
  ]);
const verification = { verified_by: 'P1', verified_role: 'business_owner', verified_on: '2026-12-01' };

describe('the lists of migration 10', () => {
  it('name every field, and what is verified as the program does', () => {
    for (const name of full.slice(1)) expect(outcomeChanges.sql).toContain(`SELECT '${name}' AS field`);
    const unchanged = (names: readonly string[]) => names.map((name) => `NEW."${name}" IS OLD."${name}"`).join(' AND ');
    expect(outcomeChanges.sql).toContain(`AND ${unchanged(verificationFields)} AND NOT (${unchanged(verifiedFields)})`);
  });
});

describe('changes by hand', () => {
  it('are written down one by one, an outcome that was entered with each of its values', () => {
    const database = openDatabase(':memory:');
    const id = addOutcome(
      database,
      { ...entry, command: 'outcome add' },
      { idAmong: () => 'O1', cells: { title: 'Faster', target: 90 } },
    );
    byHand(database, { actual: 88, target: 90 });
    expect(id).toBe('O1');
    expect(told(database)).toEqual([
      ['title', null, 'Faster', 'Ada', 'outcome add'],
      ['target', null, 90, 'Ada', 'outcome add'],
      ['actual', null, 88, 'Ada', 'outcome measure'],
    ]);
    expect(database.connection.prepare('SELECT count(*) FROM outcome_author').pluck().get()).toBe(0);
  });

  it('that are refused in the middle leave nothing', () => {
    const database = openDatabase(':memory:');
    bringIn(database, 'a', [outcome({})]);
    const decide = (): never => {
      throw new Error('refused');
    };
    expect(() => {
      changeOutcome(database, entry, { id: 'O1', decide });
    }).toThrow('refused');
    expect(database.connection.prepare('SELECT count(*) FROM outcome_author').pluck().get()).toBe(0);
  });
});

describe('a newer import that takes changes over', () => {
  it('leaves what was changed by hand, takes the rest, and names what stays', () => {
    const database = openDatabase(':memory:');
    bringIn(database, 'a', [outcome({}), outcome({ outcome_id: 'O2' })]);
    byHand(database, { actual: 88, measured_on: '2026-11-30' });
    const newer = bringIn(database, 'b', [
      outcome({ title: 'Much faster', actual: 70 }),
      outcome({ outcome_id: 'O2', actual: 5 }),
    ]);
    expect(newer.fates).toEqual(['replaced', 'replaced']);
    expect(stored(database)).toMatchObject({ title: 'Much faster', actual: 88, measured_on: '2026-11-30' });
    expect(stored(database, 'O2')).toMatchObject({ actual: 5 });
    expect(newer.changes).toContainEqual({ kind: 'outcome', field: 'actual', rows: 2, kept: { rows: 1, ids: ['O1'] } });
    expect(newer.changes).toContainEqual({
      kind: 'outcome',
      field: 'measured_on',
      rows: 1,
      kept: { rows: 1, ids: ['O1'] },
    });
    expect(told(database).at(-1)).toEqual(['title', 'Faster', 'Much faster', 'importer', 'import 2']);
  });

  it('does not change what was verified, unless it changes the verification', () => {
    const database = openDatabase(':memory:');
    bringIn(database, 'a', [outcome({ actual: 91, ...verification })]);
    const kept = bringIn(database, 'b', [outcome({ actual: 70, target: 95, ...verification })]);
    expect(kept.fates).toEqual(['changed']);
    expect(stored(database)).toMatchObject({ actual: 91, target: 90, verified_by: 'P1' });
    bringIn(database, 'c', [outcome({ actual: 96, target: 95, ...verification, verified_on: '2026-12-20' })]);
    expect(stored(database)).toMatchObject({ actual: 96, target: 95, verified_on: '2026-12-20' });
    byHand(database, { ...verification, verified_on: '2026-12-24' });
    bringIn(database, 'd', [outcome({ actual: 1, target: 2 })]);
    expect(stored(database)).toMatchObject({ actual: 96, target: 95, verified_on: '2026-12-24' });
  });
});

describe('a newer import that verifies', () => {
  it('confirms its own value and no other that was entered by hand', () => {
    const database = openDatabase(':memory:');
    bringIn(database, 'a', [outcome({}), outcome({ outcome_id: 'O2' })]);
    byHand(database, { actual: 88 });
    byHand(database, { actual: 88 }, 'O2');
    const newer = [
      outcome({ actual: 95, ...verification }),
      outcome({ outcome_id: 'O2', actual: 88, ...verification }),
    ];
    bringIn(database, 'b', newer);
    expect(stored(database)).toMatchObject({ actual: 88, verified_by: null });
    expect(stored(database, 'O2')).toMatchObject({ actual: 88, verified_by: 'P1' });
  });
});

describe('undoing an import', () => {
  it('gives back what it had replaced but for what was changed by hand since', () => {
    const database = openDatabase(':memory:');
    bringIn(database, 'a', [outcome({})]);
    const { id } = bringIn(database, 'b', [outcome({ title: 'Slower', target: 80 })]);
    byHand(database, { target: 85 });
    undoImport(database, id);
    expect(stored(database)).toMatchObject({ title: 'Faster', target: 85 });
    expect(told(database).at(-1)).toEqual(['title', 'Slower', 'Faster', 'not known', `import --undo ${String(id)}`]);
  });

  it('keeps an outcome that was changed by hand and removes the others', () => {
    const database = openDatabase(':memory:');
    const { id } = bringIn(database, 'a', [outcome({}), outcome({ outcome_id: 'O2' })]);
    byHand(database, { actual: 88 });
    const { records } = undoImport(database, id);
    expect(records).toEqual([{ kind: 'outcome', removed: 1, restored: 0, kept: 1 }]);
    expect([stored(database)?.['actual'], stored(database, 'O2')]).toEqual([88, undefined]);
    // The corrected file comes in again: it needs no import that is gone.
    const again = bringIn(database, 'c', [outcome({ title: 'Right' }), outcome({ outcome_id: 'O2' })]);
    expect(again.fates).toEqual(['replaced', 'added']);
    expect(stored(database)).toMatchObject({ title: 'Right', actual: 88 });
    undoImport(database, again.id);
    expect(stored(database)).toMatchObject({ title: 'Faster', actual: 88 });
  });
});

describe('SQL of somebody else', () => {
  const sql = (database: Database, text: string) => () => database.connection.exec(text);

  it('leaves a trace', () => {
    const database = openDatabase(':memory:');
    bringIn(database, 'a', [outcome({})]);
    sql(database, `UPDATE outcomes SET actual = 99 WHERE outcome_id = 'O1'`)();
    sql(database, `INSERT INTO outcomes (outcome_id, title, import_id) VALUES ('O9', 'Smuggled', 1)`)();
    sql(database, `DELETE FROM outcomes WHERE outcome_id = 'O1'`)();
    expect(told(database)).toEqual([
      ['actual', null, 99, 'not known', 'sql'],
      ['outcome_id', 'O1', null, 'not known', 'sql'],
    ]);
    expect(told(database, 'O9')).toEqual([['title', null, 'Smuggled', 'not known', 'sql']]);
    expect(readOutcomeTrail(database, 'O1')[0]?.changedAt).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  it('cannot change a verified value under its verification, nor the trail', () => {
    const database = openDatabase(':memory:');
    bringIn(database, 'a', [outcome({ actual: 91, ...verification })]);
    expect(sql(database, 'UPDATE outcomes SET actual = 99')).toThrow('together with its verification');
    expect(sql(database, `UPDATE outcomes SET target = 1, title = 'x'`)).toThrow('together with its verification');
    sql(database, `UPDATE outcomes SET actual = 99, verified_by = NULL`)();
    expect(told(database)).toHaveLength(2);
    for (const text of ['UPDATE outcome_changes SET new_value = 1', 'DELETE FROM outcome_changes']) {
      expect(sql(database, text)).toThrow('the trail of outcomes cannot be changed');
    }
  });
});

describe('a database of an earlier version', () => {
  it('keeps its outcomes and the imports they belong to', () => {
    const path = join(folder, 'format-8.db');
    const connection = new BetterSqlite3(path);
    const older = migrations.filter(({ version }) => version < 9);
    migrate({ connection, path, migrations: older, applicationId: 0x43524d73 });
    connection.exec(`
      INSERT INTO imports (file_name, sha256, reading, can_undo) VALUES ('old.csv', 'old', '${JSON.stringify(reading())}', 1);
      INSERT INTO outcomes (outcome_id, title, target, customer_name, import_id) VALUES ('O1', '更快', 90, 'Acme', 1);`);
    connection.close();
    const database = openDatabase(path);
    expect(stored(database)).toMatchObject({ title: '更快', target: 90, customer_name: 'Acme' });
    expect(told(database)).toEqual([]);
    expect(undoImport(database, 1).records).toEqual([{ kind: 'outcome', removed: 1, restored: 0 }]);
    closeDatabase(database);
  });
});
