/** What is at risk, by reason, currency and cut: sums of a few accounts, added up by hand. */
import { beforeAll, describe, expect, it } from 'vitest';
import { reportOfFiles, type FilesReport } from './report-of-files.js';

const options = '--topic loyalty --full --as-of 2026-06-30 --scale "*=1..5"';
const header = 'response_id,customer_id,submitted_at,satisfaction,repurchase';

describe('annual value at risk', () => {
  const files = {
    'customers.csv': [
      'customer_id,name,annual_value,currency,status',
      'A,A,100,EUR,active', // satisfied, stays
      'B,B,200,EUR,active', // not satisfied and bound: hostage
      'C,C,300,EUR,active', // satisfied, says it goes
      'D,D,50,EUR,active', // at 3, not satisfied
      'E,E,350,EUR,left', // gone: in no sum
      'F,F,,EUR,active', // not satisfied, value not known
      'G,G,40,USD,active', // not satisfied
      'H,H,60,USD,active', // satisfied
      'I,I,999,EUR,active', // never asked
      'J,J,0,EUR,active', // at 4: on the cut, satisfied
    ],
    'renewals.csv': ['customer_id,decided_on,decision,free_to_leave', 'B,2026-02-01,renewed,no'],
    'responses.csv': [
      header,
      ...Object.entries({
        A: [5, 5],
        B: [1, 5],
        C: [5, 1],
        D: [3, 5],
        E: [1, 1],
        F: [2, 5],
        G: [2, 5],
        H: [5, 5],
        J: [4, 5],
      }).map(([id, answers]) => `${id},${id},2026-01-10,${answers.join(',')}`),
    ],
  };
  let report: FilesReport;
  beforeAll(async () => {
    report = await reportOfFiles(files, options);
  });

  it('is told by the first reason that holds, a currency apart from the other', () => {
    const rows = report.rows('revenue-at-risk').map((row) => [row['accounts'], row['annual-value']]);
    const [euro, dollar] = [rows.slice(0, 5), rows.slice(5)];
    expect(euro).toEqual([
      [1, 200],
      [1, 300],
      [1, 50],
      [3, 550],
      [5, 650],
    ]);
    expect(dollar.map(([, value]) => value)).toEqual([undefined, undefined, 40, 40, 100]);
    expect(report.text).toContain('Accounts without an annual value: 1');
  });

  it('is a share of the accounts that are not gone', () => {
    expect(report.figure('revenue-at-risk', { currency: 'EUR' })?.['value']).toBeCloseTo(550 / 650, 12);
    expect(report.figure('revenue-at-risk', { currency: 'USD' })?.['value']).toBeCloseTo(40 / 100, 12);
  });

  it('is told at other cuts: what an account says of going does not depend on them', () => {
    // From 3 D is satisfied; from 5 J, worth nothing, is not.
    expect(report.figure('revenue-at-risk', { currency: 'EUR', cut: '3' })?.['value']).toBeCloseTo(500 / 650, 12);
    expect(report.figure('revenue-at-risk', { currency: 'EUR', cut: '5' })?.['value']).toBeCloseTo(550 / 650, 12);
    expect(report.figure('revenue-at-risk', { currency: 'EUR', cut: '4' })).toBeUndefined();
    expect(report.text).toContain(
      'At risk together by where “satisfied” begins: from 3 76.9 %, from 4 84.6 % and from 5 84.6 %.',
    );
  });

  it('follows a stated cut', async () => {
    const { figure } = await reportOfFiles(files, `${options} --cut satisfaction=3`);
    expect(figure('revenue-at-risk', { currency: 'EUR' })?.['value']).toBeCloseTo(500 / 650, 12);
  });

  it('the largest fifth of the valued accounts is one of five', () => {
    expect(report.figure('concentration', { currency: 'EUR' })?.['value']).toBeCloseTo(300 / 650, 12);
  });

  it('without annual values nothing is said', async () => {
    const without = { ...files, 'customers.csv': ['customer_id,name,status', 'A,A,active', 'B,B,active'] };
    const { rows, figure } = await reportOfFiles(without, options);
    expect(rows('revenue-at-risk')).toEqual([]);
    expect(figure('revenue-at-risk', { currency: '' })).toBeUndefined();
  });

  it('where everybody is satisfied nothing is at risk, and where nobody is all of it', async () => {
    const all = (satisfaction: number): readonly string[] => [
      header,
      ...['A', 'C', 'D'].map((id) => `${id},${id},2026-01-10,${satisfaction},5`),
    ];
    for (const [satisfaction, share] of [
      [5, 0],
      [1, 1],
    ] as const) {
      const { figure } = await reportOfFiles({ ...files, 'responses.csv': all(satisfaction) }, options);
      expect(figure('revenue-at-risk', { currency: 'EUR' })).toMatchObject({ value: share });
    }
  });
});
