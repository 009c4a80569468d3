/** How is one import taken back, as though it had never been - or which others must go first? */
import type { LedgerKind, RecordKind } from '../domain/records.js';
import { fail } from '../problems/problem.js';
import { type Connection, type Database, withDatabaseProblems } from './database.js';
import { restoreLedger } from './ledger-changes.js';
import { ledgerTables, replaceableTable } from './ledger-tables.js';
import { type Author, clearAuthor, setAuthor, unknownAuthor } from './outcome-author.js';
import { keepOutcomesByHand } from './outcome-protection.js';
import { removeResponses, restoreResponses } from './undo-responses.js';

/** What became of the records of one kind. */
export interface UndoneRecords {
  readonly kind: RecordKind;
  /** The import had brought them. */
  readonly removed: number;
  /** The import had replaced them; they are what they were before. */
  readonly restored: number;
  /** The import had brought them, and they were changed by hand since: they stay. Absent where there are none. */
  readonly kept?: number;
}

export interface Undone {
  readonly importId: number;
  readonly file: string;
  readonly records: readonly UndoneRecords[];
}

/** Takes the import back: all of it, or nothing when that is refused. */
export function undoImport({ connection, path }: Database, importId: number, author: Author = unknownAuthor): Undone {
  const undo = connection.transaction((): Undone => {
    refuseDamaged(connection, path);
    const file = refuseUndo(connection, path, importId);
    setAuthor(connection, { ...author, command: 'import --undo', importId });
    const records = [...ledgersOf(connection, importId), responsesOf(connection, importId)];
    clearAuthor(connection);
    forget(connection, importId);
    return { importId, file, records: records.filter(isWorthTelling) };
  });
  return withDatabaseProblems(path, () => undo.immediate());
}

/** What removes records reads few pages; it would report success beside ones that cannot be read any more. */
function refuseDamaged(connection: Connection, path: string): void {
  if (connection.pragma('quick_check(1)', { simple: true }) !== 'ok') fail('database-damaged', { file: path });
}

interface ImportRow {
  readonly file_name: string;
  readonly can_undo: number;
  readonly is_undone: number;
}

/** The name of the file, when nothing speaks against it. */
function refuseUndo(connection: Connection, path: string, id: number): string {
  const found = connection
    .prepare<unknown[], ImportRow>('SELECT file_name, can_undo, is_undone FROM imports WHERE id = ?')
    .get(id);
  if (found === undefined) return fail('unknown-import', { id, file: path });
  if (found.is_undone === 1) fail('already-undone', { id, file: path });
  if (found.can_undo === 0) fail('undo-not-kept', { id });
  const others = importsBuiltOn(connection, id);
  if (others.length > 0) fail('undo-others-first', { id, others: others.join(', ') });
  return found.file_name;
}

/** The latest first: nothing builds on it. */
function importsBuiltOn(connection: Connection, id: number): readonly number[] {
  return connection
    .prepare<unknown[], number>(
      `WITH RECURSIVE built (id) AS (
         SELECT import_id FROM import_needs WHERE needs = ?
         UNION SELECT n.import_id FROM import_needs n JOIN built b ON n.needs = b.id
       ) SELECT id FROM built ORDER BY id DESC`,
    )
    .pluck()
    .all(id);
}

const isWorthTelling = ({ removed, restored, kept = 0 }: UndoneRecords): boolean => removed + restored + kept > 0;

function ledgersOf(connection: Connection, importId: number): readonly UndoneRecords[] {
  return (Object.keys(ledgerTables) as LedgerKind[]).map((kind) => {
    const table = replaceableTable(connection, kind);
    // What was replaced belongs to its own import again before everything of this one goes.
    const restored = table ? restoreLedger(connection, importId, table) : 0;
    const kept = kind === 'outcome' ? keepOutcomesByHand(connection, importId) : 0;
    const { changes } = connection.prepare(`DELETE FROM ${ledgerTables[kind]} WHERE import_id = ?`).run(importId);
    return { kind, removed: changes, restored, ...(kept > 0 ? { kept } : {}) };
  });
}

function responsesOf(connection: Connection, importId: number): UndoneRecords {
  const restored = restoreResponses(connection, importId);
  return { kind: 'response', removed: removeResponses(connection, importId), restored };
}

/** The line of the import stays in the log; what it kept goes, rejected rows included. */
function forget(connection: Connection, importId: number): void {
  for (const table of ['replaced_records', 'rejected_rows', 'import_needs']) {
    connection.prepare(`DELETE FROM ${table} WHERE import_id = ?`).run(importId);
  }
  connection.prepare('UPDATE imports SET is_undone = 1 WHERE id = ?').run(importId);
}
