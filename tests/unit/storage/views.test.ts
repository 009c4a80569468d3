import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ResponseRecord, SurveyHeader } from '../../../src/import/record-sink.js';
import { closeDatabase } from '../../../src/storage/database.js';
import { openDatabase } from '../../../src/storage/open-database.js';
import { createRecordSink } from '../../../src/storage/save-records.js';
import { header, item, response, textItem } from './plain-samples.js';
import { reading, temporaryFolder } from './samples.js';

const folder = temporaryFolder();
const hasSqlite = spawnSync('sqlite3', ['--version']).status === 0;

let files = 0;
function written(survey: SurveyHeader, responses: readonly ResponseRecord[]): string {
  files += 1;
  const path = join(folder, `${String(files)}.db`);
  const database = openDatabase(path);
  const file = createRecordSink(database).openFile({ name: 'q3.csv', sha256: 'aa' });
  file.openSurvey(survey);
  for (const each of responses) file.saveResponse(survey.name, each);
  file.commit(reading());
  closeDatabase(database);
  return path;
}

/** What the program Debian ships, not our own library, reads from the file. */
function query(path: string, sql: string): readonly Readonly<Record<string, unknown>>[] {
  const text = execFileSync('sqlite3', ['-json', '-readonly', path, sql], { encoding: 'utf8' });
  return text === '' ? [] : (JSON.parse(text) as Readonly<Record<string, unknown>>[]);
}

describe.skipIf(!hasSqlite)('read by the plain sqlite3 program', () => {
  it('an answer of 0 is 0 and a blank is NULL', () => {
    const path = written(header(), [
      response('R1', { ratings: [0, null] }),
      response('R2', { ratings: [10, 0] }),
      response('R3', { ratings: [null, 126] }),
    ]);
    expect(query(path, 'SELECT response_id, q1, q2 FROM survey_q3 ORDER BY response_id')).toEqual([
      { response_id: 'R1', q1: 0, q2: null },
      { response_id: 'R2', q1: 10, q2: 0 },
      { response_id: 'R3', q1: null, q2: 126 },
    ]);
    expect(query(path, "SELECT count(*) AS n, sum(value) AS total FROM answers WHERE item = 'q1'")).toEqual([
      { n: 2, total: 10 },
    ]);
  });

  it('every response has its own answers, beyond the first chunk too', () => {
    const many = Array.from({ length: 4100 }, (_, index) => response(String(index), { ratings: [index % 11, 4.5] }));
    const path = written(header(), many);
    expect(
      query(
        path,
        'SELECT count(*) AS n, sum(q1 IS CAST(response_id AS INTEGER) % 11) AS right, sum(q2) AS q2 FROM survey_q3',
      ),
    ).toEqual([{ n: 4100, right: 4100, q2: 4100 * 4.5 }]);
  });

  it('the long view names survey, respondent, role, item and construct', () => {
    const fields = { customer_id: 'C1', contact_id: 'P1', role: 'it', period: '2026Q3' };
    const path = written(header({ ratingItems: [item('q1', { construct: 'recommend' })] }), [
      response('R1', { ratings: [0], fields }),
    ]);
    expect(query(path, 'SELECT * FROM answers')).toEqual([
      { survey: 'Q3', response_id: 'R1', ...fields, item: 'q1', construct: 'recommend', value: 0 },
    ]);
  });

  it('the wide view shows words and segments beside the ratings', () => {
    const segments = Array.from({ length: 300 }, (_, index) => `area ${String(index)}`);
    const survey = header({ textItems: [textItem('why')], segments: ["o'clock"] });
    const path = written(
      survey,
      segments.map((segment) => response(segment, { texts: ['迟到'], segments: [segment] })),
    );
    const wrong = query(path, `SELECT * FROM survey_q3 WHERE "o'clock" IS NOT response_id OR why IS NOT '迟到'`);
    expect(wrong).toEqual([]);
    expect(query(path, 'SELECT count(*) AS n FROM survey_q3')).toEqual([{ n: 300 }]);
  });

  it('headers of any kind become columns that can be told apart', () => {
    const long = '很'.repeat(3000);
    const codes = ['say "hi"', 'Role', 'ROLE', '满意度', `${long}1`, `${long}2`, '"; DROP TABLE responses; --', ' '];
    const path = written(header({ ratingItems: codes.map((code) => item(code)) }), [
      response('R1', { ratings: codes.map((_, index) => index), fields: { role: 'it' } }),
    ]);
    const [row] = query(path, 'SELECT * FROM survey_q3');
    expect(Object.keys(row ?? {}).slice(-codes.length)).toEqual([
      'say "hi"',
      'Role_2',
      'ROLE_3',
      '满意度',
      '很'.repeat(60),
      `${'很'.repeat(60)}_2`,
      '"; DROP TABLE responses; --',
      'column',
    ]);
    expect(Object.values(row ?? {}).slice(-codes.length)).toEqual(codes.map((_, index) => index));
  });

  it('surveys whose names look alike have a view each', () => {
    const path = join(folder, 'alike.db');
    const database = openDatabase(path);
    for (const name of ['Q3 survey', 'q3-SURVEY', '满意度', '!!!', 'Q3 survey']) {
      const file = createRecordSink(database).openFile({ name: 'q3.csv', sha256: name });
      file.openSurvey(header({ name }));
      file.commit(reading());
    }
    closeDatabase(database);
    expect(
      query(path, "SELECT name FROM sqlite_schema WHERE type = 'view' AND name <> 'answers' ORDER BY name"),
    ).toEqual([
      { name: 'survey_' },
      { name: 'survey_q3_survey' },
      { name: 'survey_q3_survey_2' },
      { name: 'survey_满意度' },
    ]);
  });

  it('a survey of 2,000 items can still be read', () => {
    const ratingItems = Array.from({ length: 2000 }, (_, index) => item(`满意 ${String(index)} ${'很'.repeat(80)}`));
    const path = written(header({ ratingItems }), [
      response('R1', { ratings: ratingItems.map((_, index) => index % 100) }),
    ]);
    const [row] = query(path, 'SELECT * FROM survey_q3');
    expect(Object.values(row ?? {}).slice(-1900)).toEqual(Array.from({ length: 1900 }, (_, index) => index % 100));
    expect(query(path, 'SELECT count(*) AS n FROM answers')).toEqual([{ n: 2000 }]);
    expect(query(path, "SELECT length(sql) < 1000000 AS fits FROM sqlite_schema WHERE name = 'survey_q3'")).toEqual([
      { fits: 1 },
    ]);
  });
});
