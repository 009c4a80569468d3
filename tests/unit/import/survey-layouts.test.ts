import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { delighted } from '../../../src/import/layouts/delighted.js';
import { formbricks } from '../../../src/import/layouts/formbricks.js';
import { googleForms } from '../../../src/import/layouts/google-forms.js';
import { layouts } from '../../../src/import/layouts/index.js';
import { jinshuju } from '../../../src/import/layouts/jinshuju.js';
import type { Layout } from '../../../src/import/layouts/layout.js';
import { microsoftForms } from '../../../src/import/layouts/microsoft-forms.js';
import { plain } from '../../../src/import/layouts/plain.js';
import { surveyking } from '../../../src/import/layouts/surveyking.js';
import { template } from '../../../src/import/layouts/template.js';
import { typeform } from '../../../src/import/layouts/typeform.js';
import { parseTarget } from '../../../src/import/stated-target.js';
import { columnsOf, sampleRows } from './sample-rows.js';

const folder = new URL('../../../fixtures/exports/', import.meta.url).pathname;

/** Target of each column that has one. */
async function targets(layout: Layout, file: string): Promise<Record<string, string | undefined>> {
  const columns = await columnsOf(layout, `${folder}${layout.id}/${file}`);
  const found = [...columns].filter(([, { target }]) => target !== undefined);
  return Object.fromEntries(found.map(([name, { target }]) => [name, target]));
}

async function kept(layout: Layout, file: string): Promise<readonly string[]> {
  const all = await targets(layout, file);
  return Object.entries(all).flatMap(([name, target]) => (target === 'ignore' ? [] : [`${name} → ${target}`]));
}

const header = (...cells: readonly string[]): readonly (readonly string[])[] => [cells];

describe('Google Forms', () => {
  it('reads the stamp, one address, lists of ticked boxes and leaves out names and quiz points', async () => {
    const columns = await columnsOf(googleForms, `${folder}google-forms/relationship-en.csv`);
    expect(await kept(googleForms, 'relationship-en.csv')).toEqual([
      'Timestamp → submitted_at',
      'Email Address → email',
    ]);
    expect(columns.get('What is your name?')?.target).toBe('ignore');
    expect(columns.get('Score')?.target).toBe('ignore');
    expect(columns.get('What do you use us for? (check all that apply)')?.choice).toEqual({
      type: 'list',
      separator: ', ',
    });
    expect(columns.get('Any other comments?')?.choice).toBeUndefined();
  });

  it.each(['service-zh.csv', 'service-fr.csv', 'undecided-dates.csv'])('recognises %s', async (file) => {
    const rows = await sampleRows(`${folder}google-forms/${file}`);
    expect(googleForms.detect(rows)).toMatchObject({ code: 'tool-columns', params: { tool: 'Google Forms' } });
  });

  it.each([
    [
      'a log',
      [
        ['timestamp', 'user', 'event'],
        ['2026-09-27 10:00:00', 'a', 'b'],
      ],
    ],
    [
      'measurements',
      [
        ['Timestamp', 'Temperature', 'Pressure'],
        ['2026-09-27 10:00:00', '1', '2'],
      ],
    ],
    [
      'stamps of a program',
      [
        ['Timestamp', 'Queue length'],
        ['2026-09-27T10:00:00Z', '3'],
      ],
    ],
    [
      'days without a time',
      [
        ['Timestamp', 'How are you?'],
        ['2026-09-27', '3'],
      ],
    ],
  ])('does not take %s for a questionnaire', (_, rows) => {
    expect(googleForms.detect(rows)).toBeUndefined();
  });
});

describe('Microsoft Forms', () => {
  it('leaves out the points and remarks of a quiz and the name', async () => {
    expect(await kept(microsoftForms, 'quiz-en.csv')).toEqual([
      'ID → response_id',
      'Start time → started_at',
      'Completion time → submitted_at',
      'Email → email',
    ]);
    const all = await targets(microsoftForms, 'quiz-en.csv');
    expect(Object.keys(all).filter((name) => all[name] === 'ignore')).toHaveLength(6);
  });

  it('answers that end with a semicolon are lists', async () => {
    const columns = await columnsOf(microsoftForms, `${folder}microsoft-forms/account-zh.csv`);
    expect(columns.get('您使用哪些功能？')?.choice).toEqual({ type: 'list', separator: ';' });
    expect(await kept(microsoftForms, 'account-zh.csv')).toContain('完成时间 → submitted_at');
  });

  it('where the form is anonymous, an address that was asked for is the person', () => {
    const rows = [
      ['ID', 'Start time', 'Completion time', 'Email', 'Name', 'Your work email'],
      ['1', '9/14/26 11:00:22', '9/14/26 11:01:24', 'anonymous', '', 'ada@halvor.example'],
    ];
    const columns = microsoftForms.columns(rows.slice(0, 1), rows);
    expect(columns.map(({ target }) => target).slice(3)).toEqual(['ignore', 'ignore', 'email']);
  });
});

describe('Typeform', () => {
  it('a column an option, also where nobody ticked it; the text beside belongs to them', async () => {
    const columns = await columnsOf(typeform, `${folder}typeform/new-era.csv`);
    const question = 'Invoices …';
    expect(columns.get('Invoices')?.choice).toEqual({ type: 'option', question, option: 'Invoices' });
    expect(columns.get('Archive')?.choice).toEqual({ type: 'option', question, option: 'Archive' });
    expect(columns.get('Other')?.otherOf).toBe('Invoices');
    expect(columns.get('Which days suit you? (choose all that apply)')?.choice).toEqual({
      type: 'list',
      separator: ' / ',
    });
    expect(await kept(typeform, 'new-era.csv')).toEqual([
      '# → response_id',
      'Your work email → email',
      'Response Type → status',
      'Start Date (UTC) → started_at',
      'Submit Date (UTC) → submitted_at',
    ]);
  });

  it('the same options once more are the next question, and questions lose tags and stars', async () => {
    const columns = await columnsOf(typeform, `${folder}typeform/old-era.csv`);
    expect(columns.get('Reports')?.choice).toMatchObject({ question: 'Invoices …' });
    expect(columns.get('Reports (2)')?.choice).toMatchObject({ question: 'Invoices (2) …' });
    expect(columns.get('Other (2)')?.otherOf).toBe('Invoices (2)');
    expect([...columns.values()].map(({ label }) => label)).toContain('Overall, how satisfied are you with us?');
    expect(columns.has('Why? (2)')).toBe(true);
  });
});

describe('Formbricks', () => {
  it('keeps the ids of the company, not those of the tool or the device', async () => {
    expect(await kept(formbricks, 'old-zeros-lost.csv')).toEqual([
      'Response ID → response_id',
      'Timestamp → submitted_at',
      'Finished → status',
      'User ID → contact_id',
      'source → channel',
      'country → segment:country',
      'email → email',
    ]);
    const all = await targets(formbricks, 'new-with-option-ids.csv');
    expect(all['2. How satisfied are you with the product? - Option ID']).toBe('ignore');
    expect(all['person.firstName']).toBe('ignore');
  });
});

describe('Delighted', () => {
  it('the score is what the type of the survey asks for', async () => {
    expect(await targets(delighted, 'nps.csv')).toMatchObject({
      score: 'recommend',
      survey_type: 'segment:survey_type',
    });
  });

  it('two types in a file are two surveys, and their score is not guessed', async () => {
    expect(await targets(delighted, 'two-types.csv')).toMatchObject({ score: 'other', survey_type: 'survey' });
  });
});

describe('Chinese tools', () => {
  it.each([
    ['wenjuanxing', 'by-text.csv', '7、您使用哪些功能？', '7、其他（请注明）', '3、您的职位'],
    ['tencent', 'answers.csv', '5.您使用哪些功能？（多选）', '5.其他（请注明）', '2.您的职位'],
  ])('%s: lists, the text beside them and numbered fields', async (id, file, list, other, title) => {
    const layout = layouts.find((candidate) => candidate.id === id) ?? plain;
    const columns = await columnsOf(layout, `${folder}${id}/${file}`);
    expect(columns.get(list)?.choice).toEqual({ type: 'list', separator: '┋' });
    expect(columns.get(other)?.otherOf).toBe(list);
    expect(columns.get(title)?.target).toBe('title');
  });

  it.each([
    [jinshuju, 'entries.csv', ['序号 → response_id', '提交时间 → submitted_at']],
    [surveyking, 'answers.csv', ['提交时间 → submitted_at', '填写时长 → duration', 'ID → response_id']],
  ] as const)('$0.tool keeps no name, device, place or address', async (layout, file, expected) => {
    expect(await kept(layout, file)).toEqual(expected);
  });

  it('no column with a personal mark is kept by any tool', async () => {
    const personal = /IP|OpenID|昵称|头像|提交人|姓名|手机|UA|用户标识/u;
    for (const [id, file] of [
      ['wenjuanxing', 'by-text.csv'],
      ['tencent', 'answers.csv'],
      ['jinshuju', 'entries.csv'],
      ['surveyking', 'answers.csv'],
    ] as const) {
      const columns = await columnsOf(layouts.find((one) => one.id === id) ?? plain, `${folder}${id}/${file}`);
      const names = [...columns.keys()].filter((name) => personal.test(name));
      expect(names.length, id).toBeGreaterThan(1);
      for (const name of names) expect(columns.get(name)?.target, `${id}: ${name}`).toBe('ignore');
    }
  });

  it('SurveyKing and Jinshuju tell each other by 填写时长 and 修改时间', () => {
    const king = header('序号', '提交人', '提交时间', '填写时长', 'ID');
    const jin = header('序号', '提交人', '提交时间', '修改时间');
    expect([surveyking.detect(king), jinshuju.detect(king)].map(Boolean)).toEqual([true, false]);
    expect([surveyking.detect(jin), jinshuju.detect(jin)].map(Boolean)).toEqual([false, true]);
    expect(jinshuju.detect(header('序号', '提交人', '提交时间', '修改时间', '填写时长', 'ID'))).toBeUndefined();
  });
});

describe('all survey tools', () => {
  const surveyTools = layouts.filter(({ kind }) => kind === 'response');

  it('hold survey responses and read columns from the header alone, too', async () => {
    for (const layout of surveyTools) {
      const columns = layout.columns(header('#', 'ID', '序号', 'Question'));
      expect(columns, layout.id).toHaveLength(4);
    }
    expect(surveyTools.length).toBeGreaterThanOrEqual(9);
  });

  it('name targets that --map knows', async () => {
    for (const layout of surveyTools) {
      for (const file of readdirSync(`${folder}${layout.id}`)) {
        const all = Object.values(await targets(layout, file));
        const unknown = all.filter((target) => target !== undefined && !parseTarget(target, 'response'));
        expect(unknown, `${layout.id}/${file}`).toEqual([]);
        expect(all.length, `${layout.id}/${file}`).toBeGreaterThan(0);
      }
    }
  });

  it('leave our own template to itself', () => {
    const own = header('response_id', 'survey', 'submitted_at', 'satisfaction', 'recommend');
    expect(surveyTools.filter(({ detect }) => detect(own))).toEqual([]);
    expect(template.detect(own)).toBeDefined();
  });
});
