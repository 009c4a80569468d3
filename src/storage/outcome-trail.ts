/** What was changed of an outcome, by whom and when; and where did it come from? */
import type { CellValue } from '../domain/records.js';
import type { OutcomeChange, OutcomeOrigin } from '../domain/outcome-trail.js';
import { type Database, withDatabaseProblems } from './database.js';

interface ChangeRow {
  readonly id: number;
  readonly field: string;
  readonly old_value: CellValue;
  readonly new_value: CellValue;
  readonly changed_by: string;
  readonly changed_at: string;
  readonly command: string;
  readonly import_id: number | null;
  readonly reason: string | null;
}

/** Every change of the outcome, oldest first; `after` leaves out those up to that number. */
export function readOutcomeTrail(
  { connection, path }: Database,
  id: string,
  { after = 0 }: { readonly after?: number } = {},
): readonly OutcomeChange[] {
  const rows = withDatabaseProblems(path, () =>
    connection
      .prepare<unknown[], ChangeRow>('SELECT * FROM outcome_changes WHERE outcome_id = ? AND id > ? ORDER BY id')
      .all(id, after),
  );
  return rows.map((row) => ({
    number: row.id,
    field: row.field,
    before: row.old_value,
    after: row.new_value,
    changedBy: row.changed_by,
    changedAt: row.changed_at,
    command: row.command,
    ...(row.import_id === null ? {} : { importId: row.import_id }),
    ...(row.reason === null ? {} : { reason: row.reason }),
  }));
}

/** The import that wrote the outcome as it stands; undefined where it was entered by hand. */
export function readOutcomeOrigin({ connection, path }: Database, id: string): OutcomeOrigin | undefined {
  return withDatabaseProblems(path, () =>
    connection
      .prepare<unknown[], OutcomeOrigin>(
        `SELECT i.id AS importId, i.file_name AS file FROM outcomes o JOIN imports i ON i.id = o.import_id
           WHERE o.outcome_id = ?`,
      )
      .get(id),
  );
}
