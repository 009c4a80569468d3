import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { itemMomentsOf } from '../../../src/counts/needs.js';
import type { ResponseRecord } from '../../../src/import/record-sink.js';
import { type Database, closeDatabase } from '../../../src/storage/database.js';
import { listImports } from '../../../src/storage/import-log.js';
import { migrate } from '../../../src/storage/migrate.js';
import { migrations } from '../../../src/storage/migrations/index.js';
import { openCountSource } from '../../../src/storage/open-count-source.js';
import { openDatabase, openForTrial } from '../../../src/storage/open-database.js';
import { createRecordSink } from '../../../src/storage/save-records.js';
import { undoImport } from '../../../src/storage/undo-import.js';
import { saveSurveyView } from '../../../src/storage/views.js';
import { contentOf } from '../../properties/undo-samples.js';
import { header, item, response, textItem } from './plain-samples.js';
import { problemOf, reading, temporaryFolder } from './samples.js';

const folder = temporaryFolder();
const survey = header({ ratingItems: [item('q1')], textItems: [textItem('why')], segments: ['region'] });

function bringIn(database: Database, sha256: string, responses: readonly ResponseRecord[], onChange?: 'replace') {
  const file = createRecordSink(database).openFile({
    name: `${sha256}.csv`,
    sha256,
    ...(onChange ? { onChange } : {}),
  });
  file.openSurvey(survey);
  const outcomes = responses.map((each) => file.saveResponse(survey.name, each));
  return { id: file.commit(reading()), outcomes: new Set(outcomes) };
}

const answer = (number: number, rating: number): ResponseRecord =>
  response(`R${String(number)}`, {
    fields: { role: rating > 5 ? 'it' : 'buyer', customer_id: `C${String(number % 700)}` },
    ratings: [rating],
    texts: [`text ${String(rating)}`],
    segments: [rating > 5 ? 'EMEA' : 'APAC'],
  });

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

describe('thousands of responses in several chunks', () => {
  it('are replaced in any order, counted right, and restored', () => {
    const database = openDatabase(':memory:');
    const source = openCountSource(database);
    const means = () =>
      source.read(itemMomentsOf('satisfaction'), { survey: survey.name, by: ['role', 'segment:region'], where: {} });
    bringIn(
      database,
      'june',
      numbers(4500).map((number) => answer(number, number % 5)),
    );
    const before = { content: contentOf(database), means: means() };
    // Every second one, from the last to the first and spread over all chunks.
    const newer = numbers(4500)
      .filter((number) => number % 2 === 0)
      .map((number) => answer((number * 7919) % 4500, 6 + (number % 4)));
    const { id, outcomes } = bringIn(database, 'september', newer, 'replace');
    expect(outcomes).toEqual(new Set(['replaced']));
    const expected = openDatabase(':memory:');
    const byId = new Map(newer.map((one) => [one.responseId, one]));
    bringIn(
      expected,
      'all',
      numbers(4500).map((number) => byId.get(`R${String(number)}`) ?? answer(number, number % 5)),
    );
    expect(contentOf(database)).toEqual(contentOf(expected));
    const { groups } = openCountSource(expected).read(itemMomentsOf('satisfaction'), {
      survey: survey.name,
      by: ['role', 'segment:region'],
      where: {},
    });
    expect(means().groups).toEqual(groups);
    undoImport(database, id);
    expect({ content: contentOf(database), means: means() }).toEqual(before);
  });
});

describe('a database of an earlier version', () => {
  const older = (name: string): string => {
    const path = join(folder, name);
    const connection = new BetterSqlite3(path);
    migrate({
      connection,
      path,
      migrations: migrations.filter(({ version }) => version < 6),
      applicationId: 0x43524d73,
    });
    connection.exec(`
      INSERT INTO imports (file_name, sha256, reading) VALUES ('old.csv', 'old', '${JSON.stringify(reading())}');
      INSERT INTO surveys (name, view_name) VALUES ('Q3', 'survey_q3');
      INSERT INTO items (survey_id, code, label, construct, is_text, is_overall, scale_low, scale_high, is_reversed,
        construct_origin, scale_origin) VALUES (1, 'q1', 'q1', 'satisfaction', 0, 0, 0, 10, 0, 'recognised', 'inferred'),
        (1, 'why', 'Why "so"?', 'comment', 1, 0, NULL, NULL, 0, 'recognised', 'inferred');
      INSERT INTO segments VALUES (1, 'region');`);
    connection.close();
    return path;
  };

  it('keeps its surveys when a newer import is undone; its own imports cannot be', () => {
    const database = openDatabase(older('older.db'));
    saveSurveyView(database.connection, 1);
    const before = contentOf(database);
    const stated = item('q1', { construct: 'effort', constructOrigin: 'stated' });
    const file = createRecordSink(database).openFile({ name: 'new.csv', sha256: 'new' });
    file.openSurvey({ ...survey, ratingItems: [stated, item('q2')], segments: ['size'] });
    const id = file.commit(reading());
    expect(contentOf(database)).not.toEqual(before);
    undoImport(database, id);
    expect(contentOf(database)).toEqual(before);
    expect(problemOf(() => undoImport(database, 1))).toBe('undo-not-kept');
    expect(listImports(database).map(({ isUndone }) => isUndone)).toEqual([false, true]);
    closeDatabase(database);
  });

  it('is brought to the present format by a trial only for the trial', () => {
    const path = older('trial.db');
    const trial = openForTrial(path);
    bringIn(trial, 'tried', [answer(1, 5)]);
    expect(listImports(trial)).toHaveLength(2);
    closeDatabase(trial);
    const connection = new BetterSqlite3(path, { readonly: true });
    expect(connection.pragma('user_version', { simple: true })).toBe(5);
    expect(connection.prepare('SELECT count(*) FROM imports').pluck().get()).toBe(1);
    connection.close();
  });
});
