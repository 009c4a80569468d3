/** Random imports that overlap, and everything a reader of the database can see. */
import fc from 'fast-check';
import type { OnChange } from '../../src/domain/import-audit.js';
import type { LedgerKind, LedgerRecord } from '../../src/domain/records.js';
import type { Item } from '../../src/domain/surveys.js';
import type { FileSink, ResponseRecord, SurveyHeader } from '../../src/import/record-sink.js';
import type { Database } from '../../src/storage/database.js';
import { ledgerTables } from '../../src/storage/ledger-tables.js';
import { createRecordSink } from '../../src/storage/save-records.js';
import { reading } from '../unit/storage/samples.js';

export interface Imported {
  readonly onChange: OnChange;
  readonly fields: readonly string[] | undefined;
  readonly header: SurveyHeader;
  readonly responses: readonly ResponseRecord[];
  readonly records: readonly { readonly kind: LedgerKind; readonly record: LedgerRecord }[];
}

const item = (code: string): fc.Arbitrary<Item> =>
  fc
    .record({ isStated: fc.boolean(), hasScale: fc.boolean(), label: fc.constantFrom(code, `${code}?`) })
    .map(({ isStated, hasScale, label }): Item => ({
      code,
      label,
      construct: isStated ? 'effort' : 'satisfaction',
      isOverall: isStated,
      ...(hasScale ? { scale: { low: -2, high: 500 } } : {}),
      constructOrigin: isStated ? 'stated' : 'recognised',
      scaleOrigin: 'inferred',
      isReversed: false,
    }));

const subset = <T>(values: readonly T[]): fc.Arbitrary<readonly T[]> => fc.subarray([...values]);
const maybe = <T>(...values: readonly T[]): fc.Arbitrary<T | null> => fc.constantFrom(null, ...values);

const header: fc.Arbitrary<SurveyHeader> = fc
  .tuple(
    fc.constantFrom('Q3', 'Q4'),
    fc.tuple(item('q1'), item('q2'), item('q3')).chain(subset),
    item('why').chain((one) => subset([{ ...one, construct: 'comment' as const }])),
    subset(['region', 'size']),
    fc.constantFrom(undefined, 'confidential' as const),
  )
  .map(([name, ratingItems, textItems, segments, confidentiality]) => ({
    name,
    ratingItems,
    textItems: textItems.map(({ scale: _scale, ...text }) => text),
    segments,
    ...(confidentiality ? { confidentiality } : {}),
  }));

function response({ ratingItems, textItems, segments }: SurveyHeader): fc.Arbitrary<ResponseRecord> {
  const all = <T>(of: readonly unknown[], value: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
    fc.array(value, { minLength: of.length, maxLength: of.length });
  return fc.record({
    responseId: fc.constantFrom('R1', 'R2', 'R3', 'R4', 'R5'),
    fields: fc.record({
      role: maybe('it', 'buyer'),
      customer_id: maybe('C1', 'C2'),
      email: maybe('a@example.org'),
      submitted_at: maybe('2026-07-01', '2026-09-30'),
    }),
    ratings: all(ratingItems, maybe(0, 5, 126, 127, 4.5, -2)),
    texts: all(textItems, maybe('好', 'fine')),
    segments: all(segments, maybe('EMEA', 'APAC')),
  });
}

const ledgerRecord: fc.Arbitrary<Imported['records'][number]> = fc.oneof(
  fc
    .record({ customer_id: fc.constantFrom('C1', 'C2', 'C3'), name: maybe('Ada', 'Bo'), annual_value: maybe(1, 2.5) })
    .map((record) => ({ kind: 'customer' as const, record })),
  fc
    .record({ ticket_id: fc.constantFrom('T1', 'T2'), closed_at: maybe('2026-01-02'), reopened: maybe(0, 1) })
    .map((record) => ({ kind: 'ticket' as const, record })),
  fc
    .record({ customer_id: fc.constantFrom('C1', 'C2'), period: maybe('2026Q3'), sessions: maybe(1, 2) })
    .map((record) => ({ kind: 'usage' as const, record })),
  fc
    .record({
      customer_id: fc.constantFrom('C1'),
      amount: fc.constantFrom(10, 20, 30),
      sale_id: maybe('S1', 'S2'),
      product: maybe('P1'),
    })
    .map((record) => ({ kind: 'revenue' as const, record })),
);

export const imported: fc.Arbitrary<Imported> = header.chain((survey) =>
  fc.record({
    onChange: fc.constantFrom<OnChange>('keep', 'replace', 'replace'),
    fields: fc.constantFrom(undefined, ['customer_id', 'role', 'name', 'ticket_id', 'closed_at', 'amount', 'sale_id']),
    header: fc.constant(survey),
    responses: fc.array(response(survey), { maxLength: 5 }),
    records: fc.array(ledgerRecord, { maxLength: 6 }),
  }),
);

/** Brings it in, as one file; returns the number of the import. */
export function bringIn(database: Database, one: Imported, name: string): number {
  const fields = one.fields === undefined ? {} : { fields: one.fields };
  const file: FileSink = createRecordSink(database).openFile({ name, sha256: name, onChange: one.onChange, ...fields });
  file.openSurvey(one.header);
  for (const each of one.responses) file.saveResponse(one.header.name, each);
  for (const { kind, record } of one.records) file.saveLedgerRecord(kind, record);
  return file.commit(reading());
}

const hidden: ReadonlySet<string> = new Set(['id', 'import_id', 'content_hash']);

function rowsOf({ connection }: Database, sql: string): readonly string[] {
  const rows = connection.prepare<[], Record<string, unknown>>(sql).all();
  return rows
    .map((row) =>
      JSON.stringify(
        Object.entries(row)
          .filter(([name]) => !hidden.has(name))
          .sort(),
      ),
    )
    .sort();
}

/** Views, ledgers, questions, segments and the values of dimensions; without the numbers storage gives. */
export function contentOf(database: Database): Readonly<Record<string, readonly string[]>> {
  const views = database.connection.prepare<[], string>('SELECT view_name FROM surveys ORDER BY name').pluck().all();
  const content: Record<string, readonly string[]> = {};
  for (const view of ['answers', ...views, ...Object.values(ledgerTables)]) {
    content[view] = rowsOf(database, `SELECT * FROM "${view}"`);
  }
  const ofSurveys = (columns: string, table: string): readonly string[] =>
    rowsOf(database, `SELECT s.name AS survey, ${columns} FROM ${table} JOIN surveys s ON s.id = t.survey_id`);
  content['surveys'] = rowsOf(database, 'SELECT name, confidentiality FROM surveys');
  content['hashes'] = ofSurveys('t.external_id, t.content_hash AS hash', 'responses t');
  content['items'] = ofSurveys('t.code, t.label, t.construct, t.is_overall, t.scale_low, t.scale_high', 'items t');
  content['segments'] = ofSurveys('t.name AS segment', 'segments t');
  content['values'] = ofSurveys('t.dimension, t.value', 'dimension_values t');
  content['latest'] = ofSurveys('max(t.latest_submitted_on) AS day', 'chunks t').filter((row) => !row.includes('null'));
  return content;
}
