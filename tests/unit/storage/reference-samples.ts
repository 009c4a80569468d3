/** Databases whose records refer to each other by id, address and name. */
import type { LedgerKind } from '../../../src/domain/records.js';
import type { ReferenceReading } from '../../../src/domain/references.js';
import type { Database } from '../../../src/storage/database.js';
import { openDatabase } from '../../../src/storage/open-database.js';
import { readReferences } from '../../../src/storage/read-references.js';
import { createRecordSink } from '../../../src/storage/save-records.js';
import { reading } from './samples.js';
import { answer, type Ledger, one } from './stored-source.js';

type Ledgers = Partial<Record<LedgerKind, readonly Ledger[]>>;

/** A database in memory with these records, and a response for each of the given fields. */
export function database(ledgers: Ledgers, responses: readonly Ledger[] = []): Database {
  const opened = openDatabase(':memory:');
  const file = createRecordSink(opened).openFile({ name: 'q3.csv', sha256: 'aa' });
  file.openSurvey(one);
  responses.forEach((fields, index) => file.saveResponse(one.name, answer(`R${index}`, 5, fields)));
  for (const [kind, records] of Object.entries(ledgers) as [LedgerKind, readonly Ledger[]][])
    for (const record of records) file.saveLedgerRecord(kind, record);
  file.commit(reading());
  return opened;
}

/** How the records of a kind found theirs of another. */
export function readingOf(opened: Database, kind: string, to: string): ReferenceReading | undefined {
  return readReferences(opened).readings.find((one) => one.kind === kind && one.to === to);
}
