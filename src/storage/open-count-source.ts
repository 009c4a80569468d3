/** What do analyses see of a database? */
import { countFromColumns } from '../counts/count-from-columns.js';
import type { CountSource } from '../counts/count-source.js';
import type { LedgerKind, LedgerRecord } from '../domain/records.js';
import { fail } from '../problems/problem.js';
import { type Connection, type Database, withDatabaseProblems } from './database.js';
import { readLatestDate } from './latest-date.js';
import { readLedgerTable } from './ledger-tables.js';
import { prepared } from './prepared.js';
import { quoteName } from './quote-name.js';
import { createColumnReader } from './read-columns.js';
import { readSurveys } from './read-surveys.js';
import { rememberPlans } from './remembered-plans.js';

/** The database as a source of counts and ledgers. Every answer is from one moment, whatever is imported meanwhile. */
export function openCountSource({ connection, path }: Database): CountSource {
  const planFor = rememberPlans(connection);
  const consistently = <T>(read: () => T): T =>
    withDatabaseProblems(path, () => connection.transaction(read).deferred());
  return {
    read: (need, question) =>
      consistently(() => {
        const reader = createColumnReader(connection, surveyIdOf(connection, question.survey), planFor);
        return countFromColumns(reader, need, question);
      }),
    surveys: () => consistently(() => readSurveys(connection)),
    ledger: (kind) => consistently(() => readLedger(connection, kind)),
    latestDate: () => consistently(() => readLatestDate(connection)),
  };
}

function surveyIdOf(connection: Connection, survey: string): number {
  const id = prepared<number>(connection, 'SELECT id FROM surveys WHERE name = ?').pluck().get(survey);
  return id ?? fail('unknown-survey', { survey });
}

/** Records with an id by code point of it, the others in the order of their import. */
function readLedger(connection: Connection, kind: LedgerKind): readonly LedgerRecord[] {
  const { name, fields, key } = readLedgerTable(connection, kind);
  const order = key === undefined ? 'id' : quoteName(key);
  return connection
    .prepare<[], LedgerRecord>(`SELECT ${fields.map(quoteName).join(', ')} FROM ${name} ORDER BY ${order}`)
    .all();
}
