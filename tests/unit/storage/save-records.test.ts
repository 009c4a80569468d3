import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditOf } from '../../../src/domain/loss-audit.js';
import type { SurveyHeader } from '../../../src/import/record-sink.js';
import { type Database, closeDatabase } from '../../../src/storage/database.js';
import { countRejected, listImports, listRejected } from '../../../src/storage/import-log.js';
import { openCountSource } from '../../../src/storage/open-count-source.js';
import { openDatabase } from '../../../src/storage/open-database.js';
import { createRecordSink } from '../../../src/storage/save-records.js';
import { header, item, response, textItem } from './plain-samples.js';
import { problemOf, reading, temporaryFolder } from './samples.js';

const folder = temporaryFolder();

function importSurvey(database: Database, survey: SurveyHeader, responses: readonly ReturnType<typeof response>[]) {
  const file = createRecordSink(database).openFile({ name: 'q3.csv', sha256: 'aa' });
  file.openSurvey(survey);
  const outcomes = responses.map((each) => file.saveResponse(survey.name, each));
  file.commit(reading());
  return outcomes;
}

/** Everything stored but the import log and what it keeps, as text. */
function contentOf({ connection }: Database): string {
  const tables = connection
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('imports', 'rejected_rows', 'import_needs', 'import_surveys', 'sqlite_sequence')",
    )
    .pluck()
    .all() as string[];
  return JSON.stringify(tables.map((table) => [table, connection.prepare(`SELECT * FROM "${table}"`).raw().all()]));
}

describe('responses', () => {
  it('that come again are repeated, or changed when something differs; the stored one stays', () => {
    const database = openDatabase(':memory:');
    importSurvey(database, header(), [response('R1', { ratings: [1, null] }), response('R2')]);
    const before = contentOf(database);
    const again = [
      response('R1', { ratings: [1, null] }),
      response('R2', { ratings: [5, 6] }),
      response('R2', { ratings: [5, null] }),
    ];
    expect(importSurvey(database, header(), again)).toEqual(['repeated', 'changed', 'changed']);
    expect(contentOf(database)).toBe(before);
  });

  it('are the same whatever the order of the columns, and however many empty columns were added', () => {
    const database = openDatabase(':memory:');
    importSurvey(database, header({ segments: ['region'] }), [response('R1', { ratings: [1, 2], segments: ['EMEA'] })]);
    const turned = header({ ratingItems: [item('q3'), item('q2'), item('q1')], segments: ['size', 'region'] });
    const same = response('R1', { ratings: [null, 2, 1], segments: [null, 'EMEA'] });
    expect(importSurvey(database, turned, [same])).toEqual(['repeated']);
  });

  it('with the same id in another survey are other responses', () => {
    const database = openDatabase(':memory:');
    importSurvey(database, header(), [response('R1')]);
    expect(importSurvey(database, header({ name: 'Q4' }), [response('R1')])).toEqual(['added']);
  });

  it('keep ratings that do not fit a byte', () => {
    const database = openDatabase(':memory:');
    importSurvey(database, header(), [response('R1', { ratings: [4.5, -2] }), response('R2', { ratings: [126, 127] })]);
    const values = database.connection
      .prepare('SELECT item, value FROM answers ORDER BY response_id, item')
      .raw()
      .all();
    expect(values).toEqual([
      ['q1', 4.5],
      ['q2', -2],
      ['q1', 126],
      ['q2', 127],
    ]);
  });

  it('fill as many chunks as they need, the last one in part', () => {
    const database = openDatabase(':memory:');
    const many = Array.from({ length: 9000 }, (_, index) => response(`R${String(index)}`));
    importSurvey(database, header(), many);
    expect(database.connection.prepare('SELECT positions FROM chunks ORDER BY chunk').pluck().all()).toEqual([
      4096, 4096, 808,
    ]);
    importSurvey(database, header(), [...many, response('new')]);
    expect(
      database.connection.prepare('SELECT positions, import_id FROM chunks ORDER BY chunk').raw().all().at(-1),
    ).toEqual([1, 2]);
  });
});

describe('a further file of a survey', () => {
  const database = openDatabase(':memory:');
  importSurvey(database, header({ segments: ['region'] }), [response('R1', { segments: ['EMEA'] })]);

  it('may bring further items and segments', () => {
    const more = header({ ratingItems: [item('q2'), item('q9')], textItems: [textItem('why')], segments: ['size'] });
    importSurvey(database, more, [response('R2', { ratings: [3, 7], texts: ['Late again'], segments: ['small'] })]);
    const [survey] = openCountSource(database).surveys();
    expect(survey?.items.map((each) => each.code)).toEqual(['q1', 'q2', 'q9', 'why']);
    expect(survey?.segments).toEqual(['region', 'size']);
    expect(survey?.responses).toBe(2);
  });

  it.each([
    ['another scale', header({ ratingItems: [item('q1', { scale: { low: 1, high: 5 } })] }), 'scale-changed'],
    ['words in place of ratings', header({ ratingItems: [], textItems: [textItem('q1')] }), 'scale-changed'],
    ['answers the other way round', header({ ratingItems: [item('q1', { isReversed: true })] }), 'direction-changed'],
  ])('with %s is refused and leaves no trace', (_, changed, code) => {
    const before = contentOf(database);
    const file = createRecordSink(database).openFile({ name: 'x.csv', sha256: 'xx' });
    expect(problemOf(() => file.openSurvey(changed))).toBe(code);
    file.rollback();
    expect(contentOf(database)).toBe(before);
  });

  it('in which nobody gave the lowest answers keeps the stored scale, unless its own was stated', () => {
    const scale = { low: 1, high: 10 };
    importSurvey(database, header({ ratingItems: [item('nps', { scale: { low: 0, high: 10 } })] }), []);
    importSurvey(database, header({ ratingItems: [item('nps', { scale, scaleOrigin: 'inferred' })] }), []);
    const stored = openCountSource(database)
      .surveys()[0]
      ?.items.find(({ code }) => code === 'nps');
    expect(stored?.scale).toEqual({ low: 0, high: 10 });
    const file = createRecordSink(database).openFile({ name: 'y.csv', sha256: 'yy' });
    const stated = header({ ratingItems: [item('nps', { scale, scaleOrigin: 'stated' })] });
    expect(problemOf(() => file.openSurvey(stated))).toBe('scale-changed');
    file.rollback();
  });

  it('may state a construct that was only recognised before, and the stated one stays', () => {
    const stated = item('q1', { construct: 'effort', isOverall: true, constructOrigin: 'stated' });
    importSurvey(database, header({ ratingItems: [stated] }), []);
    importSurvey(database, header({ ratingItems: [item('q1')] }), []);
    expect(openCountSource(database).surveys()[0]?.items[0]).toEqual(stated);
  });

  it('cannot take back that answers are confidential', () => {
    importSurvey(database, header({ confidentiality: 'attributed' }), []);
    importSurvey(database, header({ confidentiality: 'confidential' }), []);
    const file = createRecordSink(database).openFile({ name: 'x.csv', sha256: 'xx' });
    expect(problemOf(() => file.openSurvey(header({ confidentiality: 'attributed' })))).toBe('confidentiality-changed');
    file.rollback();
    expect(openCountSource(database).surveys()[0]?.confidentiality).toBe('confidential');
  });
});

describe('records of a ledger', () => {
  it('with an id are told apart by it', () => {
    const database = openDatabase(':memory:');
    const file = createRecordSink(database).openFile({ name: 'c.csv', sha256: 'c' });
    const save = (record: Readonly<Record<string, string | number | null>>) =>
      file.saveLedgerRecord('customer', record);
    expect(save({ customer_id: '007', name: 'Ada', annual_value: 12.5 })).toBe('added');
    expect(save({ customer_id: '007', name: 'Ada', annual_value: 12.5, region: null })).toBe('repeated');
    expect(save({ customer_id: '007', name: 'Ada' })).toBe('contradicting');
    file.commit(reading({}, 'customer'));
    const [customer] = openCountSource(database).ledger('customer');
    expect(customer).toMatchObject({ customer_id: '007', name: 'Ada', annual_value: 12.5, region: null });
    expect(Object.keys(customer ?? {})).not.toContain('import_id');
  });

  it('without an id are told apart by their whole content', () => {
    const database = openDatabase(':memory:');
    const file = createRecordSink(database).openFile({ name: 'u.csv', sha256: 'u' });
    const usage = { customer_id: 'C1', period: '2026Q3', active_users: 0 };
    expect(file.saveLedgerRecord('usage', usage)).toBe('added');
    expect(file.saveLedgerRecord('usage', { ...usage, active_users: null })).toBe('added');
    expect(file.saveLedgerRecord('usage', usage)).toBe('repeated');
    file.commit(reading({}, 'usage'));
    expect(
      openCountSource(database)
        .ledger('usage')
        .map((row) => row['active_users']),
    ).toEqual([0, null]);
  });
});

describe('sales', () => {
  it('that are alike in one file are as many sales; an earlier import makes as many of them repeated', () => {
    const database = openDatabase(':memory:');
    const sale = { customer_id: 'C1', date: '2026-09-01', amount: 100 };
    const importSales = (sha256: string, count: number): readonly string[] => {
      const file = createRecordSink(database).openFile({ name: 's.csv', sha256 });
      const outcomes = Array.from({ length: count }, () => file.saveLedgerRecord('revenue', sale));
      file.commit(reading({}, 'revenue'));
      return outcomes;
    };
    expect(importSales('one', 2)).toEqual(['added', 'added']);
    expect(importSales('two', 3)).toEqual(['repeated', 'repeated', 'added']);
  });
});

describe('a file', () => {
  it('is found again by its bytes, kind and survey', () => {
    const database = openDatabase(':memory:');
    importSurvey(database, header(), [response('R1')]);
    const { importedBefore } = createRecordSink(database);
    expect(importedBefore({ sha256: 'aa', kind: 'response' })).toBe(1);
    expect(importedBefore({ sha256: 'aa', kind: 'response', survey: 'Q3' })).toBe(1);
    expect(importedBefore({ sha256: 'aa', kind: 'response', survey: 'Q4' })).toBeUndefined();
    expect(importedBefore({ sha256: 'aa', kind: 'customer' })).toBeUndefined();
    expect(importedBefore({ sha256: 'bb', kind: 'response' })).toBeUndefined();
  });

  it('keeps its audit and its rejected rows as they were', () => {
    const database = openDatabase(':memory:');
    const file = createRecordSink(database).openFile({ name: 'q3.csv', sha256: 'aa' });
    file.saveRejectedRow({ line: 7, code: 'missing-id', columnName: 'response_id', raw: ',"5",x' });
    file.saveRejectedRow({ line: 2, code: 'missing-id', raw: '' });
    const importId = file.commit(reading());
    const saved = { ...reading(), importId };
    expect(listImports(database)).toEqual([
      { importId, file: 'q3.csv', sha256: 'aa', reading: saved, audit: auditOf(saved), isUndone: false },
    ]);
    expect(countRejected(database, importId)).toBe(2);
    expect(countRejected(database, importId + 1)).toBe(0);
    expect(listRejected(database, importId)).toEqual([
      { line: 2, code: 'missing-id', raw: '' },
      { line: 7, code: 'missing-id', columnName: 'response_id', raw: ',"5",x' },
    ]);
  });

  it('rolled back leaves the database as it was, surveys, items and views included', () => {
    const database = openDatabase(':memory:');
    importSurvey(database, header(), [response('R1')]);
    const before = [contentOf(database), listImports(database)];
    const file = createRecordSink(database).openFile({ name: 'q4.csv', sha256: 'q4' });
    file.openSurvey(header({ ratingItems: [item('q7')] }));
    file.openSurvey(header({ name: 'Q4', ratingItems: [item('n1')], segments: ['region'] }));
    for (let index = 0; index < 5000; index += 1) {
      file.saveResponse('Q4', response(`R${String(index)}`, { ratings: [1], segments: ['EMEA'] }));
    }
    file.saveLedgerRecord('customer', { customer_id: 'C1' });
    file.rollback();
    file.rollback();
    expect([contentOf(database), listImports(database)]).toEqual(before);
  });

  it('leaves no trace when the program is killed in the middle of it', () => {
    const path = join(folder, 'killed.db');
    const database = openDatabase(path);
    importSurvey(database, header(), [response('R1')]);
    const before = contentOf(database);
    closeDatabase(database);
    const script = join(import.meta.dirname, 'killed-import.ts');
    const killed = spawnSync(process.execPath, ['--import', 'tsx', script, path], { encoding: 'utf8' });
    expect([killed.signal, killed.stdout]).toEqual(['SIGKILL', 'saved 20000\n']);
    const after = openDatabase(path);
    expect(contentOf(after)).toBe(before);
    expect(after.connection.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(importSurvey(after, header(), [response('R2')])).toEqual(['added']);
    closeDatabase(after);
  });
});
