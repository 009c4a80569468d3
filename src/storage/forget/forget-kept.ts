/** What do imports still keep of a person: records as they were before a newer file, rows that were rejected? */
import type { CellValue } from '../../domain/records.js';
import type { Connection } from '../database.js';
import type { StoredResponse } from '../stored-response.js';
import { anonymousContent } from './forget-answers.js';
import { recogniser, responsesOf } from './forget-records.js';
import type { Person } from './person.js';
import type { Traces } from './traces.js';

interface Kept {
  readonly import_id: number;
  readonly record_table: string;
  readonly record_key: CellValue;
  readonly before: string;
}

/** Kept so that imports can be undone: the record stays, the person in it goes; how many. */
export function forgetReplaced(connection: Connection, person: Person): number {
  const withoutPerson = cleaner(connection, person);
  const rows = connection
    .prepare<unknown[], Kept>(
      "SELECT * FROM replaced_records WHERE record_table IN ('responses', 'invitations', 'tickets', 'contact_attempts')",
    )
    .all();
  const save = connection.prepare(
    'UPDATE replaced_records SET before = ? WHERE import_id = ? AND record_table = ? AND record_key IS ?',
  );
  let records = 0;
  for (const kept of rows) {
    const after = withoutPerson(kept);
    if (after === undefined) continue;
    save.run(JSON.stringify(after), kept.import_id, kept.record_table, kept.record_key);
    records += 1;
  }
  return records;
}

/** The record without the person; undefined where it is somebody else's. */
function cleaner(connection: Connection, person: Person): (kept: Kept) => object | undefined {
  const isOfPerson = recogniser(person);
  const responses = new Set<CellValue>(responsesOf(connection, person).map(({ id }) => id));
  return ({ record_table: table, record_key: key, before }) => {
    if (table === 'responses') {
      const stored = JSON.parse(before) as StoredResponse;
      const { contact_id: id, email } = stored.content.fields;
      if (!responses.has(key) && !isOfPerson(id, email)) return undefined;
      return { ...stored, content: anonymousContent(stored.content, person.contact) };
    }
    const stored = JSON.parse(before) as Readonly<Record<string, CellValue>>;
    if (!isOfPerson(stored['contact_id'], stored['email'])) return undefined;
    return { ...stored, contact_id: null, ...('email' in stored ? { email: null } : {}) };
  };
}

/** Rejected and dropped rows stand as they were read: one that names the person goes whole; how many. */
export function forgetRejected(connection: Connection, traces: Traces): number {
  const withIds = new Set(
    connection
      .prepare<unknown[], number>(`SELECT id FROM imports WHERE instr(reading, '"target":"field:contact_id"') > 0`)
      .pluck()
      .all(),
  );
  const rows = connection
    .prepare<unknown[], { readonly id: number; readonly import_id: number; readonly raw: string }>(
      'SELECT rowid AS id, import_id, raw FROM rejected_rows',
    )
    .all();
  const remove = connection.prepare('DELETE FROM rejected_rows WHERE rowid = ?');
  const named = rows.filter(({ import_id: importId, raw }) => traces.isInRow(raw, { hasIds: withIds.has(importId) }));
  for (const { id } of named) remove.run(id);
  return named.length;
}
