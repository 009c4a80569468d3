import { describe, expect, it } from 'vitest';
import { withoutHtml } from '../../../src/import/layouts/html-text.js';
import { isSpreadAnswer } from '../../../src/import/layouts/spread-answer.js';
import { surveymonkey } from '../../../src/import/layouts/surveymonkey.js';
import { askedColumns } from '../../../src/import/layouts/two-header-rows.js';
import { projectFolder } from '../../run-cli.js';
import { answersOf, columnOf, importPath, importText, type Imported } from './import-text.js';

const folder = `${projectFolder}/fixtures/exports/surveymonkey/`;
const fixture = (name: string): Promise<Imported> => importPath(`${folder}${name}.csv`);
const codesOf = ({ sink }: Imported): readonly string[] =>
  sink.kept.headers[0]?.ratingItems.map(({ code }) => code) ?? [];
const textsOf = ({ sink }: Imported, code: string): unknown => {
  const items = sink.kept.headers[0]?.textItems ?? [];
  const index = items.findIndex((item) => item.code === code);
  return [items[index]?.otherOf, sink.kept.responses.map(({ record }) => record.texts[index])];
};
const fieldOf = ({ sink }: Imported, name: string): readonly unknown[] =>
  sink.kept.responses.map(({ record }) => record.fields[name]);

const own = 'Respondent ID,Collector ID,Start Date,End Date';
const ownRow = (id: number): string => `${id},7,2026-09-01 10:00:00,2026-09-01 10:05:00`;
const file = (questions: string, parts: string, ...rows: readonly string[]): string =>
  [`${own},${questions}`, `,,,,${parts}`, ...rows.map((row, index) => `${ownRow(index + 1)},${row}`), ''].join('\n');

describe('what stands under the questions', () => {
  const products = 'Which of our products do you use? (Select all that apply…)';

  it('are options of a multiple-choice question, the one for others with its text', async () => {
    const imported = await fixture('text-en');
    expect(answersOf(imported, `${products}: Ledger`)).toEqual([1, 1, 0, null]);
    expect(answersOf(imported, `${products}: Stock & orders`)).toEqual([0, 0, 1, null]);
    expect(answersOf(imported, `${products}: Other (please specify)`)).toEqual([0, 0, 1, null]);
    expect(textsOf(imported, `${products} - Other (please specify) (text)`)).toEqual([
      `${products} - Ledger`,
      [null, null, 'Exports of our own', null],
    ]);
  });

  it('are rows of a matrix, each an item, with the remark beside them as a comment', async () => {
    const imported = await fixture('text-en');
    const matrix = 'How satisfied are you with our people?';
    expect(answersOf(imported, `${matrix} - Knowledge`)).toEqual([4, 1, 4, null]);
    expect(answersOf(imported, `${matrix} - Speed`)).toEqual([3, null, 4, null]);
    expect(columnOf(imported, `${matrix} - Speed`)).toMatchObject({ blanks: 2, scale: { low: 1, high: 5 } });
    expect(textsOf(imported, `${matrix} - Comments`)).toEqual([
      undefined,
      ['Always a quick answer.', null, null, null],
    ]);
  });

  it('a single answer keeps the text beside it with its question; a question asked twice keeps both answers', async () => {
    const imported = await fixture('text-en');
    expect(fieldOf(imported, 'role')).toEqual(['it', 'finance', null, 'it']);
    expect(textsOf(imported, 'Your role - Other (please specify)')).toEqual([
      'Your role',
      [null, null, 'Interim manager', null],
    ]);
    expect(textsOf(imported, 'What should we improve? (2)')).toEqual([
      undefined,
      ['Keep it up.', null, 'See above.', null],
    ]);
    expect(textsOf(imported, 'What should we improve?')).toEqual([
      undefined,
      ['Nothing, really.', 'The monthly close takes too long.', 'Fewer clicks: <3 would do, not 8.', null],
    ]);
  });

  it('parts of an address are a person’s: the e-mail finds the contact, the others are left out', async () => {
    const imported = await fixture('text-en');
    expect(fieldOf(imported, 'email')).toEqual([null, 'sample@example.com', null, null]);
    for (const part of ['Name', 'Phone Number'])
      expect(columnOf(imported, `Please tell us how to reach you. - ${part}`)).toMatchObject({
        target: 'ignored',
        evidence: [{ code: 'asks-for-person' }],
      });
  });

  it('a row of a matrix called Phone is no telephone number', async () => {
    const question = 'How satisfied are you with our channels?';
    const inNumbers = ['5,4,3', '2,2,1', '4,4,4'];
    const inWords = [
      'Very satisfied,Satisfied,Satisfied',
      'Dissatisfied,Dissatisfied,Very dissatisfied',
      'Satisfied,,',
    ];
    for (const rows of [inNumbers, inWords]) {
      const imported = await importText(file(`${question},,`, 'Phone,Email,Name', ...rows));
      expect(answersOf(imported, `${question} - Phone`)).toEqual([5, 2, 4]);
      expect(answersOf(imported, `${question} - Name`).slice(1, 2)).toEqual([1]);
    }
  });
});

describe('numerical values in the cells', () => {
  it('the number of an option is a tick, of a row an answer', async () => {
    const imported = await fixture('numeric-en');
    const question = 'Which of our products do you use?';
    expect(answersOf(imported, `${question}: Payroll`)).toEqual([1, 0, 1, null]);
    expect(answersOf(imported, `${question}: Other (please specify)`)).toEqual([0, 0, 1, null]);
    expect(answersOf(imported, 'How do you rate our people? - Friendliness')).toEqual([5, 2, 4, null]);
    expect(answersOf(imported, 'How do you rate our people?')).toEqual([3, null, 5, null]);
    expect(codesOf(imported)).toHaveLength(9);
  });
});

describe('expanded columns', () => {
  const question = 'Overall, how satisfied are you with us?';

  it('the labels of a scale are gathered into one item, in the direction of the labels', async () => {
    const imported = await fixture('expanded-en');
    expect(answersOf(imported, question)).toEqual([5, 2, 4, null]);
    expect(columnOf(imported, question)).toMatchObject({ target: 'item:satisfaction', missingCodes: 1 });
    expect(columnOf(imported, `${question} - Dissatisfied`)).toMatchObject({
      target: 'ignored',
      evidence: [{ code: 'spread-answer', params: { column: question } }],
    });
    expect(answersOf(imported, 'Which of our products do you use?: Payroll')).toEqual([1, 0, 0, null]);
  });

  it('two ticks in one row are no answer on the scale, and are counted', async () => {
    const labels = 'Very satisfied,Satisfied,Dissatisfied,Very dissatisfied';
    // The rows read ahead are fifty records: the slip comes behind them.
    const rows: string[] = Array.from({ length: 59 }, (_, index) =>
      index % 2 === 0 ? 'Very satisfied,,,' : ',,Dissatisfied,',
    );
    rows.push(',Satisfied,Dissatisfied,');
    const imported = await importText(file(`"${question}",,,`, labels, ...rows));
    expect(answersOf(imported, question).filter((answer) => answer !== null)).toHaveLength(59);
    expect(columnOf(imported, question)).toMatchObject({ outsideScale: 1 });
  });

  it('options that are no scale, or of which two were ticked, stay options', () => {
    const scale = ['Satisfied', 'Dissatisfied', 'Very satisfied'];
    expect(isSpreadAnswer(scale, [['x', '', '']])).toBe(true);
    expect(isSpreadAnswer(scale, [['x', 'x', '']])).toBe(false);
    expect(isSpreadAnswer(scale, [['', '', '']])).toBe(false);
    expect(isSpreadAnswer(['Ledger', 'Payroll', 'Stock'], [['x', '', '']])).toBe(false);
  });
});

describe('Chinese surveys', () => {
  it('are read as English ones are', async () => {
    const imported = await fixture('text-zh');
    expect(answersOf(imported, '您对以下方面满意吗？ - 专业程度')).toEqual([4, 1, 4, null]);
    expect(answersOf(imported, '您使用哪些功能？（可多选）: 其他（请注明）')).toEqual([0, 0, 1, null]);
    expect(fieldOf(imported, 'role')).toEqual(['it', 'finance', 'business_owner', null]);
    expect(textsOf(imported, '您希望我们改进什么？')).toEqual([
      undefined,
      ['暂时没有。', '月结太慢，<3 天才好。', null, null],
    ]);
  });
});

describe('detection', () => {
  const parts = ['', '', 'Response', 'Open-Ended Response'];
  const evidence = (header: readonly string[], below: readonly string[]) => surveymonkey.detect([header, below]);

  it('needs the number of the respondent and a second row with nothing under it', () => {
    expect(evidence(['Respondent ID', 'Collector ID', 'Q', 'R'], parts)).toMatchObject({
      code: 'tool-header-rows',
      params: { columns: 'Respondent ID, Collector ID', words: 'Response, Open-Ended Response' },
    });
    expect(evidence(['RespondentID', 'Q', 'Q2'], ['', 'Response', 'Response'])).toBeDefined();
    expect(evidence(['Respondent ID', 'Collector ID', 'Q', 'R'], ['1', '2', 'Response', 'x'])).toBeUndefined();
    expect(evidence(['Respondent ID', 'Q', 'R'], ['', 'yes', 'no'])).toBeUndefined();
    expect(evidence(['Q', 'R'], ['', 'Response'])).toBeUndefined();
  });

  it('does not need the number where it was taken out but the other columns of the tool are there', () => {
    const header = ['Collector ID', 'Start Date', 'End Date', 'Q'];
    expect(evidence(header, ['', '', '', 'Response'])).toBeDefined();
    expect(evidence(['Start Date', 'End Date', 'Q'], ['', '', 'Response'])).toBeUndefined();
  });
});

describe('two header rows', () => {
  it('a blank cell continues the question; a question asked twice is two', () => {
    const columns = askedColumns([
      ['Respondent ID', 'Which?', '', 'Which?', '', 'Why?'],
      ['', 'A', 'B', 'A', 'B', 'Open-Ended Response'],
    ]);
    expect(columns.map(({ question, part, isOwn }) => [question, part, isOwn])).toEqual([
      ['Respondent ID', undefined, true],
      ['Which?', 'A', false],
      ['Which?', 'B', false],
      ['Which? (2)', 'A', false],
      ['Which? (2)', 'B', false],
      ['Why?', undefined, false],
    ]);
  });

  it('a second row that is longer than the first keeps its columns', () => {
    expect(askedColumns([['Which?'], ['A', 'B']]).map(({ part }) => part)).toEqual(['A', 'B']);
  });
});

describe('HTML in labels', () => {
  it.each([
    ['<p>How <strong>well</strong>?</p>', 'How well?'],
    ['Stock &amp; orders', 'Stock & orders'],
    ['one<br/>two', 'one two'],
    ['&#8220;so&#x201d;', '“so”'],
    ['less <3 and a < b > c', 'less <3 and a < b > c'],
    ['AT&T; R&D', 'AT&T; R&D'],
    ['&#0;&#99999999;', '&#0;&#99999999;'],
    ['&constructor;', '&constructor;'],
    ['<span style="color:red">red</span>', 'red'],
  ])('%s says %s', (written, said) => {
    expect(withoutHtml(written)).toBe(said);
  });
});
