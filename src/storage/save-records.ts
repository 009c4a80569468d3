/** How does everything of one imported file become durable at once, or leave no trace? */
import type { FileReading, RejectedRow } from '../domain/import-audit.js';
import { auditOf } from '../domain/loss-audit.js';
import type { LedgerKind } from '../domain/records.js';
import type { FileSink, RecordSink, SurveyHeader } from '../import/record-sink.js';
import { type Connection, type Database, withDatabaseProblems } from './database.js';
import { type LedgerSaver, openLedgerSaver } from './save-ledgers.js';
import { type ResponseSaver, openResponseSaver } from './save-responses.js';

/** Writes imported files into the database: one transaction a file. */
export function createRecordSink(database: Database): RecordSink {
  const { connection, path } = database;
  const before = connection
    .prepare<unknown[], number>(
      `SELECT id FROM imports WHERE sha256 = :sha256 AND kind = :kind AND (:survey IS NULL OR survey = :survey)
         ORDER BY id LIMIT 1`,
    )
    .pluck();
  return {
    importedBefore: ({ sha256, kind, survey }) => before.get({ sha256, kind, survey: survey ?? null }),
    openFile: (file) => withDatabaseProblems(path, () => openFileSink(database, file)),
  };
}

function openFileSink({ connection, path }: Database, file: ImportedBytes): FileSink {
  // The write lock is taken now: nobody reads for minutes only to find the database busy.
  connection.exec('BEGIN IMMEDIATE');
  const rollback = (): void => {
    if (connection.inTransaction) connection.exec('ROLLBACK');
  };
  const writing = orRollback(rollback, () => openWriting(connection, file));
  const step = <T>(work: () => T): T => withDatabaseProblems(path, work);
  return {
    openSurvey: (header) => step(() => writing.openSurvey(header)),
    saveResponse: (survey, response) => step(() => writing.survey(survey).save(response)),
    saveLedgerRecord: (kind, record) => step(() => writing.ledger(kind)(record)),
    saveRejectedRow: (row) => step(() => writing.reject(row)),
    commit: (reading) =>
      step(() =>
        orRollback(rollback, () => {
          writing.finish(reading);
          connection.exec('COMMIT');
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

interface ImportedBytes {
  readonly name: string;
  readonly sha256: string;
}

interface Writing {
  readonly importId: number;
  openSurvey(header: SurveyHeader): void;
  survey(name: string): ResponseSaver;
  ledger(kind: LedgerKind): LedgerSaver;
  reject(row: RejectedRow): void;
  finish(reading: FileReading): void;
}

/** The open surveys and ledgers of one import. */
function openWriting(connection: Connection, file: ImportedBytes): Writing {
  const importId = addImport(connection, file);
  const surveys = new Map<string, ResponseSaver>();
  const ledgers = new Map<LedgerKind, LedgerSaver>();
  const reject = connection.prepare('INSERT INTO rejected_rows VALUES (?, ?, ?, ?, ?)');
  return {
    importId,
    openSurvey(header) {
      surveys.get(header.name)?.finish();
      surveys.set(header.name, openResponseSaver(connection, importId, header));
    },
    survey(name) {
      const saver = surveys.get(name);
      if (saver === undefined) throw new Error('openSurvey must come before saveResponse');
      return saver;
    },
    ledger(kind) {
      const saver = ledgers.get(kind) ?? openLedgerSaver(connection, importId, kind);
      ledgers.set(kind, saver);
      return saver;
    },
    reject({ line, code, columnName, raw }) {
      reject.run(importId, line, code, columnName ?? null, raw);
    },
    finish(reading) {
      for (const saver of surveys.values()) saver.finish();
      completeImport(connection, { ...reading, importId });
    },
  };
}

function addImport(connection: Connection, file: ImportedBytes): number {
  const added = connection.prepare('INSERT INTO imports (file_name, sha256) VALUES (?, ?)').run(file.name, file.sha256);
  return Number(added.lastInsertRowid);
}

function completeImport(connection: Connection, reading: FileReading & { readonly importId: number }): void {
  const { rows } = reading;
  connection
    .prepare(
      `UPDATE imports SET kind = ?, survey = ?, rows_read = ?, rows_kept = ?, rows_repeated = ?, rows_changed = ?,
         rows_rejected = ?, blank_lines = ?, reading = ?, loss_audit = ? WHERE id = ?`,
    )
    .run(
      reading.kind.kind,
      reading.survey ?? null,
      rows.read,
      rows.kept,
      rows.repeated,
      rows.changed,
      rows.rejected,
      rows.blankLines,
      JSON.stringify(reading),
      JSON.stringify(auditOf(reading)),
      reading.importId,
    );
}
