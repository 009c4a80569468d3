import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../run-cli.js';
import { cases } from './survey-cases.js';
import { answersOf, columnOf, importPath, type Imported } from './import-text.js';

const folder = `${projectFolder}/fixtures/exports/`;
const fieldOf = ({ sink }: Imported, name: string): readonly unknown[] =>
  sink.kept.responses.map(({ record }) => record.fields[name]);

describe('exports of survey tools, end to end', () => {
  it.each(cases)('$file: satisfaction, recommendation and the time of the answer', async (one) => {
    const imported = await importPath(`${folder}${one.file}`);
    expect(imported.reading).toMatchObject({ layout: { id: one.layout }, kind: { kind: 'response' } });
    const kept = one.answers.length;
    const dropped = one.dropped ?? 0;
    expect(imported.reading.rows).toMatchObject({ read: kept + dropped, kept, dropped, rejected: 0 });
    expect(columnOf(imported, one.satisfaction)).toMatchObject({ target: 'item:satisfaction' });
    expect(answersOf(imported, one.satisfaction)).toEqual(one.answers);
    expect(columnOf(imported, one.recommend)).toMatchObject({ target: 'item:recommend' });
    expect(answersOf(imported, one.recommend)).toEqual(one.promoters);
    expect(fieldOf(imported, 'submitted_at')[0]).toBe(one.submitted);
  });

  it('the time spent is seconds, whatever the tool writes', async () => {
    const seconds = async (file: string): Promise<readonly unknown[]> =>
      fieldOf(await importPath(`${folder}${file}`), 'duration');
    expect(await seconds('wenjuanxing/by-text.csv')).toEqual([10, 150, 185, 95]);
    expect(await seconds('tencent/answers.csv')).toEqual([118, 62, 240, 9]);
    expect(await seconds('surveyking/answers.csv')).toEqual([90, 58, 3720, null]);
  });

  it('a Google Form whose dates prove no order keeps its answers, and says so', async () => {
    const imported = await importPath(`${folder}google-forms/undecided-dates.csv`);
    expect(fieldOf(imported, 'submitted_at')).toEqual([null, null]);
    expect(columnOf(imported, 'Timestamp')).toMatchObject({ unreadable: 2 });
    const stated = await importPath(`${folder}google-forms/undecided-dates.csv`, { dateOrder: 'dmy' });
    expect(fieldOf(stated, 'submitted_at')[0]).toBe('2026-10-05T09:15:00');
  });

  it('rows of a grid stand on one scale', async () => {
    const imported = await importPath(`${folder}google-forms/relationship-en.csv`);
    expect(answersOf(imported, 'How do you rate our people? [Friendliness]')).toEqual([5, 2, 4, 3, 4]);
    expect(answersOf(imported, 'How do you rate our people? [Knowledge]')).toEqual([5, 1, null, 4, 5]);
  });
});

describe('what the layout knows of its own columns', () => {
  it.each([
    ['limesurvey/both-zh.tsv', ['1', '2', '3', '4']],
    ['qualtrics/choice-text-zh.tsv', [1, 2, 3, 4].map((number) => `R_1aB2cD3eF4gH5i${number}`)],
    ['qualtrics-names/written-by-r.csv', [1, 2, 3, 4].map((number) => `R_1aB2cD3eF4gH5i${number}`)],
    ['microsoft-forms/quiz-en.csv', ['1', '2', '3', '4']],
    ['surveymonkey/old-era.csv', ['3290000001', '3290000002', '3290000003']],
    ['typeform/new-era.csv', ['a81kf0qm2c7vz', 'b20qpe8r1x5tn', 'c77wmz3j9d4ka', 'd15hty6u0s8gb']],
    ['formbricks/old-zeros-lost.csv', ['cluresp0001', 'cluresp0002', 'cluresp0003', 'cluresp0004']],
    ['delighted/nps.csv', ['501', '502', '503']],
    ['wenjuanxing/by-text.csv', ['1', '2', '3', '4']],
    ['tencent/answers.csv', ['1', '2', '3', '4']],
    ['jinshuju/entries.csv', ['1', '2', '3', '4']],
    ['surveyking/answers.csv', [1, 2, 3, 4].map((number) => `179000000000000000${number}`)],
  ])('%s keeps the ids of the tool', async (file, ids) => {
    const { sink } = await importPath(`${folder}${file}`);
    expect(sink.kept.responses.map(({ record }) => record.responseId)).toEqual(ids);
  });

  it.each(cases.map(({ file }) => file))('%s: nothing personal becomes a segment', async (file) => {
    const { sink } = await importPath(`${folder}${file}`);
    const segments = sink.kept.headers.flatMap((one) => one.segments);
    const personal = /ip|openid|昵称|头像|提交人|姓名|手机|\bua\b|标识|name|email|device|city|市$/iu;
    expect(segments.filter((name) => personal.test(name))).toEqual([]);
  });

  it('a question for a name or a telephone number is left out, and the reason is said', async () => {
    const imported = await importPath(`${folder}wenjuanxing/by-text.csv`);
    for (const name of ['1、您的姓名', '2、您的手机号码是？']) {
      expect(columnOf(imported, name)).toMatchObject({ target: 'ignored', evidence: [{ code: 'asks-for-person' }] });
    }
    const map = [{ pattern: '1、您的姓名', target: 'collector' }];
    const stated = await importPath(`${folder}wenjuanxing/by-text.csv`, { map });
    expect(columnOf(stated, '1、您的姓名').target).toBe('field:collector');
  });

  it('an anonymous address is no address', async () => {
    const imported = await importPath(`${folder}microsoft-forms/quiz-en.csv`);
    expect(fieldOf(imported, 'email')).toEqual([null, null, null, null]);
  });

  it('a Delighted score is a recommendation and its time seconds since 1970', async () => {
    const imported = await importPath(`${folder}delighted/nps.csv`);
    expect(answersOf(imported, 'score')).toEqual([10, 0, 8]);
    expect(columnOf(imported, 'score')).toMatchObject({ target: 'item:recommend' });
    expect(fieldOf(imported, 'submitted_at')[0]).toBe('2026-09-14T07:13:20Z');
  });

  it('what was written beside an option stays with its question', async () => {
    const beside = async (file: string): Promise<readonly unknown[]> => {
      const { sink } = await importPath(`${folder}${file}`);
      const items = sink.kept.headers[0]?.textItems ?? [];
      const index = items.findIndex(({ otherOf }) => otherOf !== undefined);
      return [items[index]?.otherOf, ...sink.kept.responses.map(({ record }) => record.texts[index])];
    };
    expect(await beside('wenjuanxing/by-text.csv')).toEqual(['7、您使用哪些功能？', null, null, '接口导出', null]);
    expect(await beside('typeform/new-era.csv')).toEqual(['Invoices', null, null, null, 'Exports of our own']);
  });

  it('titles behind a number are titles', async () => {
    const imported = await importPath(`${folder}wenjuanxing/by-text.csv`);
    expect(fieldOf(imported, 'role')).toEqual(['it', 'finance', 'end_user', 'business_owner']);
  });
});
