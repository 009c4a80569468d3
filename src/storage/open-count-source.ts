/** What do analyses see of a database? */
import type { BaseMarks } from '../counts/base-marks.js';
import { countFromColumns } from '../counts/count-from-columns.js';
import type { ColumnReader } from '../counts/column-reader.js';
import type { CountSource } from '../counts/count-source.js';
import { fail } from '../problems/problem.js';
import { type Connection, type Database, withDatabaseProblems } from './database.js';
import { readLatestDate } from './latest-date.js';
import { readLedger, readReplaced } from './read-ledger.js';
import { prepared } from './prepared.js';
import { createColumnReader } from './read-columns.js';
import { readSurveys } from './read-surveys.js';
import { rememberPlans, stateOf } from './remembered-plans.js';

/** The marks of a survey's responses by its name; none of a source that is not asked for `base`. */
export type MarksOf = (survey: string) => BaseMarks | undefined;

/** The database as a source of counts and ledgers. Every answer is from one moment, whatever is imported meanwhile. */
export function openCountSource({ connection, path }: Database, marksOf?: MarksOf): CountSource {
  const readerFor = rememberReaders(connection, marksOf);
  const consistently = <T>(read: () => T): T =>
    withDatabaseProblems(path, () => connection.transaction(read).deferred());
  return {
    read: (need, question) =>
      consistently(() => {
        return countFromColumns(readerFor(question.survey), need, question);
      }),
    surveys: () => consistently(() => readSurveys(connection)),
    ledger: (kind) => consistently(() => readLedger(connection, kind)),
    replaced: (kind) => consistently(() => readReplaced(connection, kind)),
    latestDate: () => consistently(() => readLatestDate(connection)),
  };
}

/** The reader of a survey knows its items; with thousands of them, listing them anew for each need is most of the work. */
function rememberReaders(connection: Connection, marksOf?: MarksOf): (survey: string) => ColumnReader {
  const planFor = rememberPlans(connection);
  const readers = new Map<string, ColumnReader>();
  let state = '';
  return (survey) => {
    const present = stateOf(connection);
    if (present !== state) readers.clear();
    state = present;
    const known = readers.get(survey);
    if (known) return known;
    const reader = createColumnReader(connection, surveyIdOf(connection, survey), {
      planFor,
      marks: marksOf?.(survey),
    });
    readers.set(survey, reader);
    return reader;
  };
}

export function surveyIdOf(connection: Connection, survey: string): number {
  const id = prepared<number>(connection, 'SELECT id FROM surveys WHERE name = ?').pluck().get(survey);
  return id ?? fail('unknown-survey', { survey });
}
