/** What was imported, when it came to what, and which rows were left out? */
import type { FileReading, RejectedRow } from '../domain/import-audit.js';
import type { LossAudit } from '../domain/loss-audit.js';
import type { Database } from './database.js';
import { storedAudit, storedReading } from './stored-audit.js';

export interface ImportedFile {
  readonly importId: number;
  readonly file: string;
  readonly sha256: string;
  readonly reading: FileReading;
  /** As it was saved at the import; made from the reading where an earlier program saved none. */
  readonly audit: LossAudit;
  /** It was taken back: nothing of it is stored. */
  readonly isUndone: boolean;
}

interface ImportRow {
  readonly id: number;
  readonly file_name: string;
  readonly sha256: string;
  readonly reading: string;
  readonly loss_audit: string | null;
  readonly is_undone: number;
}

/** Every import with its audit, oldest first. */
export function listImports({ connection, path }: Database): readonly ImportedFile[] {
  return connection
    .prepare<[], ImportRow>('SELECT id, file_name, sha256, reading, loss_audit, is_undone FROM imports ORDER BY id')
    .all()
    .map(({ id, file_name, sha256, reading: stored, loss_audit, is_undone }) => {
      const reading = storedReading(stored, path);
      const audit = storedAudit(loss_audit, reading, path);
      return { importId: id, file: file_name, sha256, reading, audit, isUndone: is_undone === 1 };
    });
}

/** How many rows of an import were rejected and are kept verbatim. */
export function countRejected({ connection }: Database, importId: number): number {
  const count = connection.prepare<unknown[], number>('SELECT count(*) FROM rejected_rows WHERE import_id = ?').pluck();
  return count.get(importId) ?? 0;
}

interface RejectedRowOfTable {
  readonly line: number;
  readonly code: string;
  readonly column_name: string | null;
  readonly raw: string;
}

/** The rejected rows of an import, in the order of the file. */
export function listRejected({ connection }: Database, importId: number): readonly RejectedRow[] {
  return connection
    .prepare<unknown[], RejectedRowOfTable>(
      'SELECT line, code, column_name, raw FROM rejected_rows WHERE import_id = ? ORDER BY line, rowid',
    )
    .all(importId)
    .map(({ line, code, column_name, raw }) => ({
      line,
      code,
      ...(column_name === null ? {} : { columnName: column_name }),
      raw,
    }));
}
