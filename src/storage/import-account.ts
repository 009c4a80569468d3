/** What does one import find changed, replace and build on, so that it can be reported and taken back? */
import type { FieldChange, OnChange } from '../domain/import-audit.js';
import type { CellValue, RecordKind } from '../domain/records.js';
import type { Connection } from './database.js';

export interface ImportAccount {
  readonly importId: number;
  /** This import counted a row as repeated or changed because of what that one brought. */
  buildsOn(importId: number): void;
  /** Told of every stored record that the file holds: within one file the first row with an id decides. */
  meet(record: StoredRecord): void;
  /** Whether an earlier row of the same file brought or met the record. */
  isOfThisFile(record: StoredRecord): boolean;
  /** Told of a record that differs from the stored one; true when it is to be taken over. */
  change(kind: RecordKind, fields: readonly string[]): boolean;
  /** Told of fields of that record that stay all the same: changed by hand, or verified. */
  protect(kind: RecordKind, fields: readonly string[], id: string): void;
  /** Keeps a record as it was before this import replaced it. */
  keep(record: StoredRecord, before: object): void;
  changes(): readonly FieldChange[];
  finish(): void;
}

export interface StoredRecord {
  readonly table: string;
  readonly key: CellValue;
  /** The import that wrote it as it stands; null where it was entered by hand. */
  readonly owner: number | null;
}

const separator = '\u001F';
const idsTold = 5;

/** Opens the account of an import. */
export function openImportAccount(connection: Connection, importId: number, onChange: OnChange): ImportAccount {
  const needs = new Set<number>();
  const changed = new Map<string, number>();
  const kept = countKept();
  const isReplacing = onChange === 'replace';
  const met = isReplacing ? metRecords(connection) : undefined;
  const keepRecord = connection.prepare('INSERT INTO replaced_records VALUES (?, ?, ?, ?)');
  const buildsOn = (earlier: number): void => {
    if (earlier !== importId) needs.add(earlier);
  };
  return {
    importId,
    buildsOn,
    meet(record) {
      if (record.owner !== null) buildsOn(record.owner);
      met?.add(record);
    },
    isOfThisFile: (record) => record.owner === importId || met?.has(record) === true,
    change(kind, fields) {
      for (const field of fields) {
        const key = kind + separator + field;
        changed.set(key, (changed.get(key) ?? 0) + 1);
      }
      return isReplacing;
    },
    protect: kept.add,
    keep({ table, key }, before) {
      keepRecord.run(importId, table, key, JSON.stringify(before));
    },
    changes: () => [...changed].map(([key, rows]) => fieldChange(key, rows, kept.of(key))),
    finish() {
      const add = connection.prepare('INSERT INTO import_needs VALUES (?, ?)');
      for (const earlier of needs) add.run(importId, earlier);
    },
  };
}

type KeptRecords = NonNullable<FieldChange['kept']>;

/** Field by field: how many records keep it, and the first of them. */
function countKept() {
  const kept = new Map<string, KeptRecords>();
  return {
    add(kind: RecordKind, fields: readonly string[], id: string): void {
      for (const field of fields) {
        const key = kind + separator + field;
        const { rows, ids } = kept.get(key) ?? { rows: 0, ids: [] };
        kept.set(key, { rows: rows + 1, ids: ids.length < idsTold ? [...ids, id] : ids });
      }
    },
    of: (key: string): KeptRecords | undefined => kept.get(key),
  };
}

function fieldChange(key: string, rows: number, kept: KeptRecords | undefined): FieldChange {
  const [kind = '', field = ''] = key.split(separator);
  return { kind: kind as RecordKind, field, rows, ...(kept ? { kept } : {}) };
}

interface MetRecords {
  add(record: StoredRecord): void;
  has(record: StoredRecord): boolean;
}

/** In a temporary table, which goes to the disk: an overlapping export may hold millions of known ids. */
function metRecords(connection: Connection): MetRecords {
  connection.exec(
    `DROP TABLE IF EXISTS temp.met_records;
     CREATE TEMP TABLE met_records (record_table TEXT, record_key ANY, PRIMARY KEY (record_table, record_key))
       STRICT, WITHOUT ROWID`,
  );
  const add = connection.prepare('INSERT INTO temp.met_records VALUES (?, ?) ON CONFLICT DO NOTHING');
  const has = connection
    .prepare<unknown[], number>('SELECT 1 FROM temp.met_records WHERE record_table = ? AND record_key = ?')
    .pluck();
  return {
    add: ({ table, key }) => {
      add.run(table, key);
    },
    has: ({ table, key }) => has.get(table, key) === 1,
  };
}
