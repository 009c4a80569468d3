/** A file of customers and the day each left is a list of departures, in whatever order files come; nothing of it is lost. */
import { describe, expect, it } from 'vitest';
import { reportOfFiles, type Files } from './report-of-files.js';

const ids = Array.from({ length: 12 }, (_, at) => `C${at + 1}`);
const customers = ['customer_id,name,region', ...ids.map((id) => `${id},Firm ${id},N`)];
const departures = ['customer_id,left_on', ...ids.slice(0, 3).map((id) => `${id},2024-11-01`)];
const responses = [
  'response_id,customer_id,submitted_at,satisfaction',
  ...ids.map((id, at) => `r${at},${id},2024-05-01,${1 + (at % 5)}`),
];

describe('a file of ids and days of leaving alone', () => {
  it.each<[string, Files]>([
    ['after the customers', { 'customers.csv': customers, 'gone.csv': departures, 'responses.csv': responses }],
    ['before the customers', { 'gone.csv': departures, 'customers.csv': customers, 'responses.csv': responses }],
  ])('%s: its days count', async (_, files) => {
    const { figure, findings, text, notices } = await reportOfFiles(files, '--topic loyalty --as-of 2024-12-31');
    expect(figure('left-share')).toMatchObject({ value: 0.25, answers: 12 });
    // Answered 1, 2 and 3: none of the three was satisfied.
    expect(findings.join(' ')).toMatch(/3 of 12 accounts that answered have left.*; 0 of them were satisfied/);
    expect(figure('left-share', { satisfied: 'yes' })).toBeUndefined();
    expect(notices).not.toContain('no-departure-days');
    expect(text).not.toContain('not taken over');
  });

  it('that lies after the latest other date is said, with the day that counts it', async () => {
    const files = { 'customers.csv': customers, 'gone.csv': departures, 'responses.csv': responses };
    const english = await reportOfFiles(files, '--topic loyalty');
    expect(english.figure('left-share')).toMatchObject({ value: 0, answers: 12 });
    expect(english.notices).toEqual(expect.arrayContaining(['departures-later', 'customers-leave-later']));
    expect(english.text).toContain('3 accounts leave only after 2024-05-01, the day of the report');
    expect(english.text).toContain('--as-of 2024-11-01');
    const chinese = await reportOfFiles(files, '--topic loyalty --lang zh-CN');
    expect(chinese.text).toContain('有 3 个客户在报告日 2024-05-01 之后才离开');
  });

  it('is a customer file where that is stated, and says why it was read otherwise', async () => {
    const files = { 'gone.csv': departures, 'responses.csv': responses };
    const stated = { ...files, 'crm-sat.config.yaml': ['files:', '  gone.csv:', '    as: customer'] };
    expect((await reportOfFiles(stated, '--topic loyalty --as-of 2024-12-31')).figure('left-share')).toMatchObject({
      value: 1,
      answers: 3,
    });
    const concluded = await reportOfFiles(files, '--topic loyalty');
    expect(concluded.figure('left-share')).toBeUndefined();
    expect(concluded.text).toContain('a list of departures. State --as customer where it is the customer file.');
  });

  it('is a customer file where a day is missing, or it says more of the customers', async () => {
    const some = ['customer_id,left_on', ...ids.map((id, at) => `${id},${at < 3 ? '2024-11-01' : ''}`)];
    const more = ['customer_id,left_on,tier', ...ids.map((id) => `${id},2024-11-01,A`)];
    for (const [file, value] of [
      [some, 0.25],
      [more, 1],
    ] as const) {
      const report = await reportOfFiles(
        { 'customers.csv': file, 'responses.csv': responses },
        '--topic loyalty --as-of 2024-12-31',
      );
      expect(report.figure('left-share')).toMatchObject({ value, answers: 12 });
    }
  });
});
