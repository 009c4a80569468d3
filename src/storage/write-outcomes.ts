/** How is an outcome entered or changed by hand, so that of two people who do it at once one is told? */
import { fieldTable } from '../domain/fields.js';
import type { CellValue, LedgerRecord } from '../domain/records.js';
import { type Connection, type Database, withDatabaseProblems } from './database.js';
import { clearAuthor, type Entry, setAuthor } from './outcome-author.js';
import { quoteName } from './quote-name.js';

export type OutcomeCells = Readonly<Record<string, CellValue>>;

const fields = fieldTable.outcome.map(({ name }) => name);

/** The stored outcome as it is, or undefined. */
export function findOutcome({ connection, path }: Database, id: string): LedgerRecord | undefined {
  return withDatabaseProblems(path, () => outcomeOf(connection, id));
}

function outcomeOf(connection: Connection, id: string): LedgerRecord | undefined {
  const columns = fields.map(quoteName).join(', ');
  return connection.prepare<unknown[], LedgerRecord>(`SELECT ${columns} FROM outcomes WHERE outcome_id = ?`).get(id);
}

/** The ids of all outcomes, with their titles, by code point of the id. */
export function listOutcomeIds({ connection, path }: Database): readonly string[] {
  return withDatabaseProblems(path, () =>
    connection.prepare<[], string>('SELECT outcome_id FROM outcomes ORDER BY outcome_id').pluck().all(),
  );
}

/** The write lock is taken before anything is looked at: what was decided on still holds when it is written. */
function writing<T>({ connection, path }: Database, entry: Entry, work: () => T): T {
  const transaction = connection.transaction((): T => {
    setAuthor(connection, entry);
    const result = work();
    clearAuthor(connection);
    return result;
  });
  return withDatabaseProblems(path, () => transaction.immediate());
}

export interface NewOutcome {
  /** The id, made from those that are there where none was stated; may refuse what was stated. */
  readonly idAmong: (ids: readonly string[]) => string;
  readonly cells: OutcomeCells;
}

/** Enters an outcome; its id. */
export function addOutcome(database: Database, entry: Entry, { idAmong, cells }: NewOutcome): string {
  const { connection } = database;
  return writing(database, entry, () => {
    const id = idAmong(listOutcomeIds(database));
    const values = fields.map((field) => (field === 'outcome_id' ? id : (cells[field] ?? null)));
    connection
      .prepare(
        `INSERT INTO outcomes (${fields.map(quoteName).join(', ')}) VALUES (${fields.map(() => '?').join(', ')})`,
      )
      .run(...values);
    return id;
  });
}

/** Changes the cells that `decide` gives for the outcome as it is in this moment; `decide` may refuse. */
export function changeOutcome(
  database: Database,
  entry: Entry,
  { id, decide }: { readonly id: string; readonly decide: (stored: LedgerRecord | undefined) => OutcomeCells },
): void {
  const { connection } = database;
  writing(database, entry, () => {
    const cells = Object.entries(decide(outcomeOf(connection, id)));
    if (cells.length === 0) return;
    const set = cells.map(([field]) => `${quoteName(field)} = ?`).join(', ');
    connection.prepare(`UPDATE outcomes SET ${set} WHERE outcome_id = ?`).run(...cells.map(([, cell]) => cell), id);
  });
}
