import { describe, expect, it } from 'vitest';
import { limesurvey } from '../../../src/import/layouts/limesurvey.js';
import { projectFolder } from '../../run-cli.js';
import { answersOf, columnOf, type Imported, importPath } from './import-text.js';
import { columnsOf } from './sample-rows.js';

const folder = `${projectFolder}/fixtures/exports/limesurvey/`;
const codes = `${folder}codes-en.csv`;
const texts = `${folder}texts-en.csv`;
const both = `${folder}both-zh.tsv`;
const fieldOf = ({ sink }: Imported, name: string): readonly unknown[] =>
  sink.kept.responses.map(({ record }) => record.fields[name]);
const beside = ({ sink }: Imported): readonly unknown[] =>
  sink.kept.headers.flatMap(({ textItems }) => textItems.map(({ code, otherOf }) => [code, otherOf]));

describe('recognition', () => {
  it.each([
    ['codes', ['id', 'submitdate', 'lastpage', 'Q1'], 'id, submitdate, lastpage'],
    ['texts', ['Response ID', 'Date submitted', 'Last page', 'Q1'], 'Response ID, Date submitted, Last page'],
    [
      'both',
      ['id. Antwort ID', 'submitdate. Datum', 'lastpage. Seite', 'Q1. Wie?'],
      'id. Antwort ID, submitdate. Datum, lastpage. Seite',
    ],
  ])('by %s', (_, header, columns) => {
    expect(limesurvey.detect([header])).toEqual({ code: 'tool-columns', params: { tool: 'LimeSurvey', columns } });
  });

  it.each([
    ['an id alone', ['id', 'submitdate', 'Q1']],
    ['an id that is not first', ['Q1', 'id', 'submitdate', 'lastpage']],
    ['another tool’s response id', ['Response ID', 'Timestamp', 'Last page']],
    ['a numbered list', ['id. one', 'two', 'three']],
  ])('not by %s', (_, header) => {
    expect(limesurvey.detect([header])).toBeUndefined();
  });
});

describe('what the tool writes beside the answers', () => {
  it.each([
    [codes, 2],
    [texts, 1],
  ])('incomplete responses are kept without a date of submission: %s', async (file, incomplete) => {
    const imported = await importPath(file);
    expect(imported.reading.rows.kept).toBe(imported.reading.rows.read);
    expect(fieldOf(imported, 'submitted_at').filter((date) => date === null)).toHaveLength(incomplete);
    expect(columnOf(imported, imported.reading.columns[1]?.column ?? '').blanks).toBe(incomplete);
  });

  it('the one day of an anonymous survey is no date', async () => {
    const imported = await importPath(both);
    expect(fieldOf(imported, 'submitted_at')).toEqual([null, null, null, null]);
    expect(fieldOf(imported, 'started_at')[0]).toBe('2026-09-14T09:11:05');
  });

  it('times, seeds, keys, addresses, files and computed answers are left out', async () => {
    const byCode = await columnsOf(limesurvey, codes);
    const own = ['lastpage', 'seed', 'datestamp', 'ipaddr', 'refurl', 'token', 'groupTime12', 'G01Q01Time'];
    const files = ['G02Q09', 'G02Q09[filecount]'];
    expect([...own, ...files].map((name) => byCode.get(name)?.target)).toEqual([...own, ...files].map(() => 'ignore'));
    const byText = await columnsOf(limesurvey, texts);
    const computed = ['{if(G01Q01.NAOK > 8, 1, 0)}', 'Group time: About us', 'Question time: G01Q01'];
    expect(computed.map((name) => byText.get(name)?.target)).toEqual(computed.map(() => 'ignore'));
    expect(byText.get('Please enter your address [Street]')).toMatchObject({ target: 'ignore', isPersonal: true });
    expect(fieldOf(await importPath(codes), 'duration')[0]).toBe(85.31);
  });

  it('a question whose code ends with Time is a question', () => {
    const header = ['id', 'submitdate', 'lastpage', 'visitTime', 'age', 'ageTime'];
    expect(limesurvey.columns([header]).map(({ target }) => target)).toEqual([
      ...['response_id', 'submitted_at', 'ignore', undefined, undefined, 'ignore'],
    ]);
  });
});

describe('questions', () => {
  it('boxes are items; a box beside a written no is no answer', async () => {
    const imported = await importPath(codes);
    expect(answersOf(imported, 'G02Q04: SQ001')).toEqual([1, 1, 0, null, 0, null]);
    expect(answersOf(imported, 'G02Q07: SQ002')).toEqual([1, 1, null, null, 0, null]);
    expect(answersOf(imported, 'G02Q04: other')).toEqual([0, 0, 1, null, 0, null]);
  });

  it('what was written beside a choice, an option or an answer stays with it', async () => {
    expect(beside(await importPath(codes))).toEqual([
      ['G01Q02[comment]', 'G01Q02'],
      ['G01Q03[other]', 'G01Q03'],
      ['G02Q04[other] (text)', 'G02Q04[SQ001]'],
    ]);
    expect(beside(await importPath(both))).toEqual([['Q03[other] (text)', 'Q03[SQ001]']]);
    const commented = ['id', 'submitdate', 'lastpage', 'Q1[A]', 'Q1[Acomment]', 'Q1[B]', 'Q1[Bcomment]'];
    expect(limesurvey.columns([commented]).map(({ otherOf }) => otherOf)).toEqual([
      ...[undefined, undefined, undefined, undefined, 'Q1[A]', undefined, 'Q1[B]'],
    ]);
  });

  it('rows of an array are items; a question asked twice keeps both answers', async () => {
    const imported = await importPath(texts);
    const row = 'How do you rate our people? [Friendliness]';
    expect(answersOf(imported, row)).toEqual([5, 2, 4, null, 4]);
    expect(answersOf(imported, `${row} (2)`)).toEqual([4, 2, null, null, 4]);
  });

  it('two scales of one array are told apart', async () => {
    const imported = await importPath(codes);
    expect(answersOf(imported, 'G02Q06[SQ001][0]')).toEqual([5, 5, 3, null, 4, null]);
    expect(answersOf(imported, 'G02Q06[SQ001][1]')).toEqual([4, 1, 3, null, 4, null]);
    const old = await importPath(`${folder}underscores-zh.csv`);
    expect(answersOf(old, '人员_友好#1')).toEqual([4, 5, 4, null]);
    expect(answersOf(old, '功能: other')).toEqual([0, 0, 1, null]);
  });

  it('N/A is no answer, -oth- and codes such as A1 are no numbers', async () => {
    const imported = await importPath(texts);
    expect(columnOf(imported, 'Which functions do you use?  [Reports]').blanks).toBe(1);
    expect(imported.sink.kept.responses.map(({ record }) => record.texts).flat()).not.toContain('N/A');
    expect(columnOf(await importPath(codes), 'G01Q03').target).not.toMatch(/^item/);
  });

  it('a line break and a quotation mark inside an answer are part of it', async () => {
    const { sink } = await importPath(codes);
    const comments = sink.kept.responses.map(({ record }) => record.texts[0]);
    expect(comments.slice(0, 5)).toEqual([null, 'Nobody calls back, "ever"', null, null, 'Line one\nline two']);
  });

  it('codes are names, texts are labels', async () => {
    expect(columnOf(await importPath(both), 'Q04[SQ001]')).toMatchObject({ label: '请评价我们的人员 [友好]' });
  });
});
