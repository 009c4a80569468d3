/** A survey with its ledgers in a database of its own, as analyses see it. */
import type { CountSource } from '../../../src/counts/count-source.js';
import type { LedgerKind } from '../../../src/domain/records.js';
import type { ResponseRecord, SurveyHeader } from '../../../src/import/record-sink.js';
import { openCountSource } from '../../../src/storage/open-count-source.js';
import { openDatabase } from '../../../src/storage/open-database.js';
import { createRecordSink } from '../../../src/storage/save-records.js';
import { header, item, response } from './plain-samples.js';
import { reading } from './samples.js';

export type Ledger = Readonly<Record<string, string | number | null>>;

export function source(
  survey: SurveyHeader,
  responses: readonly ResponseRecord[],
  ledgers: Partial<Record<LedgerKind, Ledger[]>> = {},
): CountSource {
  const database = openDatabase(':memory:');
  const file = createRecordSink(database).openFile({ name: 'q3.csv', sha256: 'aa' });
  file.openSurvey(survey);
  for (const each of responses) file.saveResponse(survey.name, each);
  for (const [kind, records] of Object.entries(ledgers) as [LedgerKind, Ledger[]][]) {
    for (const record of records) file.saveLedgerRecord(kind, record);
  }
  file.commit(reading());
  return openCountSource(database);
}

export const one = header({ ratingItems: [item('q1')] });

export const answer = (id: string, value: number | null, fields: Ledger = {}) =>
  response(id, { ratings: [value], fields });
