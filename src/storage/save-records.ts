/** How does everything of one imported file become durable at once, or leave no trace? */
import type { FieldChange, FileReading, RejectedRow } from '../domain/import-audit.js';
import { auditOf } from '../domain/loss-audit.js';
import type { LedgerKind } from '../domain/records.js';
import type { FileSink, OpenedFile, RecordSink, SurveyHeader } from '../import/record-sink.js';
import { type Connection, type Database, withDatabaseProblems } from './database.js';
import { earlierImportFinder } from './earlier-import.js';
import { openImportAccount } from './import-account.js';
import { type Author, clearAuthor, setAuthor, unknownAuthor } from './outcome-author.js';
import { type LedgerSaver, openLedgerSaver } from './save-ledgers.js';
import { type ResponseSaver, openResponseSaver } from './save-responses.js';

/** Writes imported files into the database: one transaction a file. */
export function createRecordSink(database: Database, author: Author = unknownAuthor): RecordSink {
  const { connection, path, isTrial } = database;
  return {
    ...(isTrial ? { isTrial } : {}),
    importedBefore: earlierImportFinder(connection),
    openFile: (file) => withDatabaseProblems(path, () => openFileSink(database, file, author)),
  };
}

/** The write lock is taken at the beginning: nobody reads for minutes only to find the database busy. */
const ownTransaction = { begin: 'BEGIN IMMEDIATE', commit: 'COMMIT', rollback: 'ROLLBACK' };
const partOfTrial = {
  begin: 'SAVEPOINT imported_file',
  commit: 'RELEASE imported_file',
  rollback: 'ROLLBACK TO imported_file; RELEASE imported_file',
};

function openFileSink({ connection, path, isTrial }: Database, file: OpenedFile, author: Author): FileSink {
  const { begin, commit, rollback: takeBack } = isTrial ? partOfTrial : ownTransaction;
  connection.exec(begin);
  let isOpen = true;
  const rollback = (): void => {
    // SQLite itself ends the transaction after some failures, such as a full disk.
    if (isOpen && connection.inTransaction) connection.exec(takeBack);
    isOpen = false;
  };
  const writing = orRollback(rollback, () => openWriting(connection, file, author));
  const step = <T>(work: () => T): T => withDatabaseProblems(path, work);
  return {
    openSurvey: (header) => step(() => writing.openSurvey(header)),
    saveResponse: (survey, response) => step(() => writing.survey(survey).save(response)),
    saveLedgerRecord: (kind, record) => step(() => writing.ledger(kind)(record)),
    saveRejectedRow: (row) => step(() => writing.reject(row)),
    changes: () => writing.changes(),
    commit: (reading) =>
      step(() =>
        orRollback(rollback, () => {
          writing.finish(reading);
          connection.exec(commit);
          isOpen = false;
          return writing.importId;
        }),
      ),
    rollback,
  };
}

function orRollback<T>(rollback: () => void, work: () => T): T {
  try {
    return work();
  } catch (error) {
    rollback();
    throw error;
  }
}

interface Writing {
  readonly importId: number;
  openSurvey(header: SurveyHeader): void;
  survey(name: string): ResponseSaver;
  ledger(kind: LedgerKind): LedgerSaver;
  reject(row: RejectedRow): void;
  changes(): readonly FieldChange[];
  finish(reading: FileReading): void;
}

/** The open surveys and ledgers of one import. */
function openWriting(connection: Connection, file: OpenedFile, author: Author): Writing {
  const importId = addImport(connection, file);
  setAuthor(connection, { ...author, command: 'import', importId });
  const account = openImportAccount(connection, importId, file.onChange ?? 'keep');
  const target = { connection, account, given: file.fields };
  const surveys = new Map<string, ResponseSaver>();
  const ledgers = new Map<LedgerKind, LedgerSaver>();
  const reject = connection.prepare('INSERT INTO rejected_rows VALUES (?, ?, ?, ?, ?)');
  return {
    importId,
    openSurvey(header) {
      surveys.get(header.name)?.finish();
      surveys.set(header.name, openResponseSaver(target, header));
    },
    survey(name) {
      const saver = surveys.get(name);
      if (saver === undefined) throw new Error('openSurvey must come before saveResponse');
      return saver;
    },
    ledger(kind) {
      const saver = ledgers.get(kind) ?? openLedgerSaver({ ...target, kind });
      ledgers.set(kind, saver);
      return saver;
    },
    reject({ line, code, columnName, raw }) {
      reject.run(importId, line, code, columnName ?? null, raw);
    },
    changes: account.changes,
    finish(reading) {
      for (const saver of surveys.values()) saver.finish();
      account.finish();
      clearAuthor(connection);
      completeImport(connection, { ...reading, importId });
    },
  };
}

function addImport(connection: Connection, file: OpenedFile): number {
  const added = connection
    .prepare('INSERT INTO imports (file_name, sha256, can_undo) VALUES (?, ?, 1)')
    .run(file.name, file.sha256);
  return Number(added.lastInsertRowid);
}

function completeImport(connection: Connection, reading: FileReading & { readonly importId: number }): void {
  const { rows } = reading;
  connection
    .prepare(
      `UPDATE imports SET kind = ?, survey = ?, rows_read = ?, rows_kept = ?, rows_repeated = ?, rows_changed = ?,
         rows_replaced = ?, rows_rejected = ?, blank_lines = ?, reading = ?, loss_audit = ? WHERE id = ?`,
    )
    .run(
      reading.kind.kind,
      reading.survey ?? null,
      rows.read,
      rows.kept,
      rows.repeated,
      rows.changed,
      rows.replaced ?? 0,
      rows.rejected,
      rows.blankLines,
      JSON.stringify(reading),
      JSON.stringify(auditOf(reading)),
      reading.importId,
    );
}
