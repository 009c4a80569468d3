/** What accounts did after they answered, and how long they stayed: followed by hand. */
import { beforeAll, describe, expect, it } from 'vitest';
import { reportOfFiles, type FilesReport } from './report-of-files.js';

const options = '--topic loyalty --full --as-of 2026-06-30 --scale "*=1..5"';
/** Answers of 10 January 2026; 171 days before the day of the report. */
const answered = (account: string, satisfaction: number): string => `${account},${account},2026-01-10,${satisfaction}`;
const header = 'response_id,customer_id,submitted_at,satisfaction';

describe('what the satisfied and the others did after their first answers', () => {
  const files = {
    'customers.csv': [
      'customer_id,name,status,left_on',
      'A,A,left,2026-04-10', // satisfied, leaves after 90 days
      ...['B', 'C', 'D'].map((id) => `${id},${id},active,`),
      'E,E,left,2026-03-01', // not satisfied, leaves after 50 days
      ...['F', 'G', 'H', 'L'].map((id) => `${id},${id},active,`),
      'I,I,left,2026-01-05', // before it answered
      'J,J,left,', // on no known day
      'M,M,left,2026-08-01', // after the day of the report
      'N,N,left,2026-01-10', // on the day it answered
    ],
    'renewals.csv': [
      'customer_id,decided_on,decision',
      'B,2026-03-01,renewed',
      'C,2026-03-01,upgraded',
      'D,2026-01-10,renewed', // on the day it answered: not afterwards
      'F,2025-12-01,renewed', // before
      'L,2026-09-01,upgraded', // after the day of the report
    ],
    'revenue.csv': ['customer_id,date,amount,kind', 'G,2026-02-01,10,repeat', 'H,2026-02-01,10,new'],
    'responses.csv': [
      header,
      ...['A', 'B', 'C', 'D', 'M'].map((id) => answered(id, 5)),
      ...['E', 'F', 'G', 'H', 'L'].map((id) => answered(id, 2)),
      'L2,L,2026-05-01,5', // satisfied later, which is hindsight
      ...['I', 'J', 'K', 'N'].map((id) => answered(id, 3)), // K is no customer of the file
    ],
  };
  let report: FilesReport;
  beforeAll(async () => {
    report = await reportOfFiles(files, options);
  });

  it.each([
    ['departure-rate', 'yes', 1 / 5, 5],
    ['departure-rate', 'no', 1 / 5, 5],
    ['departure-rate', 'difference', 0, 10],
    ['repeat-purchase-share', 'yes', 1, 2],
    ['repeat-purchase-share', 'no', 1 / 2, 2],
    ['repeat-purchase-share', 'difference', 1 / 2, 4],
    ['upgrade-share', 'yes', 1 / 2, 2],
    ['upgrade-share', 'no', 0, 2],
  ])('%s, satisfied: %s', (metric, satisfied, value, answers) => {
    expect(report.figure(metric, { satisfied })).toMatchObject({ value, answers });
  });

  it('differences stand in percentage points, and the null is told', () => {
    const differences = report.rows('loyalty-conduct').filter(({ group }) => group === 'Difference');
    expect(differences).toHaveLength(3);
    // A value and an interval each.
    expect(JSON.stringify(report.block('loyalty-conduct')).match(/share-change/g)).toHaveLength(6);
    expect(report.text).toContain('No difference found in: Left, Bought again or renewed and Upgraded.');
  });

  it('tells who could not be followed, and why', () => {
    expect(report.text).toContain(
      'Followed: 10 accounts. Left out: 2 that left before their first answers ended, 1 that left on no known day, 1 of which nothing shows whether or when.',
    );
  });

  it('the curves count who leaves on the ninetieth day, and two departures are too few to compare', () => {
    for (const satisfied of ['yes', 'no'])
      expect(report.figure('survival', { satisfied, days: '90' })?.['value']).toBeCloseTo(4 / 5, 12);
    expect(report.figure('survival', { satisfied: 'yes', days: '180' })).toBeUndefined();
    expect(report.text).toContain('2 of 10 accounts left: too few departures to compare the curves (10 are needed)');
  });
});

/** Twelve satisfied and twelve others; so many of each leave on the thirtieth day after they answered. */
const company = (satisfied: number, others: number) => {
  const ids = Array.from({ length: 24 }, (_, at) => `C${at + 10}`);
  const hasLeft = (at: number): boolean => (at < 12 ? at < satisfied : at - 12 < others);
  return {
    'customers.csv': [
      'customer_id,name,status,left_on',
      ...ids.map((id, at) => `${id},${id},${hasLeft(at) ? 'left,2026-02-09' : 'active,'}`),
    ],
    'responses.csv': [header, ...ids.map((id, at) => answered(id, at < 12 ? 4 : 3))],
  };
};

describe('retention curves by satisfaction', () => {
  it('that differ are said to, with the log-rank test', async () => {
    const { figure, results, text } = await reportOfFiles(company(2, 10), options);
    expect(figure('survival', { satisfied: 'yes', days: '90' })?.['value']).toBeCloseTo(10 / 12, 12);
    expect(figure('survival', { satisfied: 'no', days: '90' })?.['value']).toBeCloseTo(2 / 12, 12);
    // All at one time: expected 6, variance 12 · ½ · ½ · 12/23; (10 − 6)² over it.
    const test = results.find((one) => one['metric'] === 'survival' && one['statistic'] !== undefined);
    expect(test?.['statistic']).toBeCloseTo(16 / ((12 / 4) * (12 / 23)), 9);
    expect(text).toContain('The curves differ');
  });

  it('that do not differ are said not to', async () => {
    const { text } = await reportOfFiles(company(6, 6), options);
    expect(text).toContain('No difference found between the curves (log-rank 0.00, p 1.000; 12 departures)');
  });

  it('a group that nobody left stays at one, a group that everybody left falls to nothing', async () => {
    const { figure } = await reportOfFiles(company(0, 12), options);
    expect(figure('survival', { satisfied: 'yes', days: '90' })).toMatchObject({ value: 1 });
    expect(figure('survival', { satisfied: 'no', days: '90' })).toMatchObject({ value: 0 });
    expect(figure('departure-rate', { satisfied: 'no' })).toMatchObject({ value: 1, answers: 12 });
  });

  it('where nobody left there are none', async () => {
    const { figure, rows } = await reportOfFiles(company(0, 0), options);
    expect(rows('retention-curves')).toEqual([]);
    expect(figure('departure-rate', { satisfied: 'yes' })).toMatchObject({ value: 0, answers: 12 });
  });
});

describe('accounts of people who were promised confidence', () => {
  it('are neither classed, followed nor named', async () => {
    const { figure, rows, output } = await reportOfFiles(company(2, 10), `${options} --confidential`).then(
      (report) => ({
        ...report,
        output: JSON.stringify([...report.tables]),
      }),
    );
    for (const metric of ['departure-rate', 'survival', 'left-share', 'defector-share'])
      expect(figure(metric) ?? figure(metric, { satisfied: 'yes' })).toBeUndefined();
    expect(rows('leavers')).toEqual([]);
    expect(output).not.toMatch(/C1[0-9]/);
  });
});
