/** Who left, read from a yes or no and from a list of departures, set against satisfaction and worked out by hand. */
import { describe, expect, it } from 'vitest';
import { reportOfFiles } from './report-of-files.js';

const options = '--topic loyalty';
const ids = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `C${at + 1}`);
/** C1 … in order: what the customer file says of each. */
const customers = (header: string, cells: readonly string[]): readonly string[] => [
  `customer_id,name,${header}`,
  ...cells.map((cell, at) => `C${at + 1},Firm ${at + 1},${cell}`),
];
const answers = (values: readonly number[], day = ''): readonly string[] => [
  'response_id,customer_id,submitted_at,satisfaction',
  ...values.map((value, at) => `r${at},C${at + 1},${day},${value}`),
];

describe('a yes or no to having left', () => {
  // Of 4 satisfied one left, of 6 others three.
  const files = {
    'customers.csv': customers('churn_flag', ['TRUE', 'F', 'F', 'F', 'Yes', '1', 'true', 'no', '0', 'FALSE']),
    'responses.csv': answers([5, 4, 4, 5, 1, 2, 3, 3, 2, 1]),
  };

  it('is read from the usual headers, and counts by satisfaction with the intervals', async () => {
    const { figure, rows, notices } = await reportOfFiles(files, options);
    expect(figure('left-share')).toMatchObject({ value: 0.4, answers: 10 });
    expect(figure('left-share', { satisfied: 'yes' })).toMatchObject({ value: 0.25, answers: 4, method: 'wilson' });
    expect(figure('left-share', { satisfied: 'no' })).toMatchObject({ value: 0.5, answers: 6 });
    const difference = figure('left-share', { satisfied: 'difference' });
    expect(difference).toMatchObject({ value: -0.25, answers: 10, method: 'newcombe' });
    expect(figure('left-share', { answer: '5' })).toMatchObject({ value: 0.5, answers: 2 });
    // Left: 5, 1, 2, 3; stayed: 4, 4, 5, 3, 2, 1.
    expect(figure('satisfaction-mean', { left: 'yes' })).toMatchObject({ value: 11 / 4, answers: 4 });
    expect(figure('satisfaction-mean', { left: 'no' })?.['value']).toBeCloseTo(19 / 6, 12);
    expect(figure('satisfaction-mean', { left: 'difference' })?.['value']).toBeCloseTo(11 / 4 - 19 / 6, 12);
    expect(rows('leavers').map(({ group }) => group)).toContain('answered 3');
    expect(notices).toContain('no-days');
  });

  it('shows the honest null, and no finding claims a link', async () => {
    const { text, findings } = await reportOfFiles(files, options);
    expect(text).toContain('No difference found');
    expect(findings.join(' ')).toContain('their satisfaction does not show why');
    expect(findings.join(' ')).not.toContain('were satisfied when last asked');
  });

  it('can be stated of any column', async () => {
    const stated = { ...files, 'customers.csv': customers('flag7', ['x', 'x', '0', '0', '0', '0', '0', '0', '0']) };
    const { figure } = await reportOfFiles(stated, `${options} --map flag7=has_left`);
    expect(figure('left-share')).toMatchObject({ answers: 9 });
    expect(figure('left-share')?.['value']).toBeCloseTo(2 / 9, 12);
  });

  it('counts a departure where status and flag contradict each other', async () => {
    const file = customers('status,has_left', ['active,yes', 'left,no', 'active,no', ',']);
    const { figure } = await reportOfFiles({ 'customers.csv': file, 'responses.csv': files['responses.csv'] }, options);
    expect(figure('left-share')).toMatchObject({ value: 0.5, answers: 4 });
  });
});

describe('departures of nobody, of everybody', () => {
  it.each([
    ['nobody', 'FALSE'],
    ['everybody', 'TRUE'],
  ])('%s: nothing is compared', async (_, flag) => {
    const files = {
      'customers.csv': customers(
        'churned',
        ids(8).map(() => flag),
      ),
      'responses.csv': answers([5, 4, 3, 2, 1, 5, 4, 3]),
    };
    const { figure, rows } = await reportOfFiles(files, options);
    expect(figure('left-share')).toMatchObject({ value: flag === 'TRUE' ? 1 : 0, answers: 8 });
    expect(rows('leavers')).toEqual([]);
    expect(figure('left-share', { satisfied: 'yes' })).toBeUndefined();
  });
});

describe('satisfaction that knows who left', () => {
  // 40 that left answered 1, 20 that stayed 4 and 20 5: exact interval of 40 of 40 begins at 0.912.
  const files = {
    'customers.csv': customers(
      'churned',
      ids(80).map((_, at) => (at < 40 ? 'yes' : 'no')),
    ),
    'responses.csv': answers(ids(80).map((_, at) => (at < 40 ? 1 : 4 + (at % 2)))),
  };

  it('is warned of, with the numbers', async () => {
    const { notices, text } = await reportOfFiles(files, options);
    expect(notices).toContain('leakage');
    expect(text).toContain('40 of the 40 accounts that left answered 1 or less, and nobody who stayed did.');
  });

  it('one stayer at the bottom, and it is no longer without exception', async () => {
    const values = ids(80).map((_, at) => (at < 40 || at === 79 ? 1 : 4));
    const { notices } = await reportOfFiles({ ...files, 'responses.csv': answers(values) }, options);
    expect(notices).not.toContain('leakage');
  });
});

describe('a list of departures', () => {
  const files = {
    'crm-sat.config.yaml': ['files:', '  departures.csv:', '    as: renewal'],
    'customers.csv': customers('region', ['N', 'N', 'N', 'S', 'S', 'S']),
    'responses.csv': answers([5, 5, 1, 1, 4, 2], '2026-01-10'),
    'departures.csv': ['customer_id,churn_date', 'C1,2026-03-01', 'C4,2026-02-01', 'Z9,2026-02-01'],
  };
  const asOf = `${options} --as-of 2026-06-30 --by region`;

  it('makes leavers of those in it, and stayers of the other customers', async () => {
    const { figure, metrics } = await reportOfFiles(files, asOf).then((report) => ({
      ...report,
      metrics: new Set(report.results.map((one) => one['metric'])),
    }));
    // Z9 is no customer of the file: whoever only left is in no share.
    expect(figure('left-share')).toMatchObject({ answers: 6 });
    expect(figure('left-share')?.['value']).toBeCloseTo(2 / 6, 12);
    expect(figure('left-share', { region: 'N' })?.['value']).toBeCloseTo(1 / 3, 12);
    // After the answers of 10 January: one of three satisfied, one of three others.
    expect(figure('departure-rate', { satisfied: 'yes' })).toMatchObject({ answers: 3 });
    expect(figure('departure-rate', { satisfied: 'difference' })).toMatchObject({ value: 0, answers: 6 });
    expect(metrics).not.toContain('repeat-purchase-share');
  });

  it('is no list of renewals: no renewal rate is told', async () => {
    const { figure } = await reportOfFiles(files, asOf);
    expect(figure('renewal-rate')).toBeUndefined();
  });

  it('counts what is later than the day of the report as not yet happened', async () => {
    const { figure } = await reportOfFiles(files, `${options} --as-of 2026-02-15`);
    expect(figure('left-share')?.['value']).toBeCloseTo(1 / 6, 12);
  });

  it('gives its day to a customer of whom the file only says that it left, and contradicts one said to be there', async () => {
    const flags = { ...files, 'customers.csv': customers('churned', ['yes', 'no', 'no', 'no', 'no', 'no']) };
    const { figure, text, notices } = await reportOfFiles(flags, asOf.replace(' --by region', ''));
    expect(figure('departure-rate', { satisfied: 'yes' })).toMatchObject({ answers: 3 });
    expect(notices).not.toContain('no-departure-days');
    expect(text).toContain('1 of those that left by a renewal or a list of departures are still there');
  });
});

describe('departures without a day among answers with one', () => {
  const files = {
    'customers.csv': customers('churned', ['1', '1', '0', '0', '0', '0']),
    'responses.csv': answers([5, 1, 5, 1, 4, 2], '2026-01-10'),
  };

  it('nobody is said to have stayed because those who left cannot be followed', async () => {
    const { figure, notices } = await reportOfFiles(files, `${options} --as-of 2026-06-30`);
    expect(figure('departure-rate', { satisfied: 'yes' })).toBeUndefined();
    expect(figure('survival', { satisfied: 'yes', days: '90' })).toBeUndefined();
    expect(notices).toContain('no-departure-days');
    expect(figure('left-share', { satisfied: 'yes' })?.['value']).toBeCloseTo(1 / 3, 12);
  });
});
