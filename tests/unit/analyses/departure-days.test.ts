/** Who has left by a past day, when, and by which source: worked out by hand. */
import { describe, expect, it } from 'vitest';
import { reportOfFiles, type Files } from './report-of-files.js';

const renewals = ['files:', '  departures.csv:', '    as: renewal'];
const customers = (header: string, cells: readonly string[]): readonly string[] => [
  `customer_id,name,${header}`,
  ...cells.map((cell, at) => `C${at + 1},Firm ${at + 1},${cell}`),
];
const answers = (values: readonly number[], day: string): readonly string[] => [
  'response_id,customer_id,submitted_at,satisfaction',
  ...values.map((value, at) => `r${at},C${at + 1},${day},${value}`),
];
const departures = (days: readonly string[]): readonly string[] => [
  'customer_id,churn_date',
  ...days.map((day, at) => `C${at + 1},${day}`),
];
const times = <T>(count: number, value: T): readonly T[] => Array.from({ length: count }, () => value);
const inBoth = async (files: Files, options: string) =>
  Promise.all([reportOfFiles(files, options), reportOfFiles(files, `${options} --lang zh-CN`)]);

describe('a yes or no written later than the day of the report', () => {
  // Ten left on 1 November; the export of December knows that, the list of departures knows when.
  const files = {
    'crm-sat.config.yaml': renewals,
    'customers.csv': customers('churn_flag', [...times(10, 'TRUE'), 'FALSE', 'FALSE']),
    'departures.csv': departures(times(10, '2024-11-01')),
    'responses.csv': answers([5, 4, 3, 2, 1, 5, 4, 3, 2, 1, 5, 1], '2024-05-01'),
  };

  it('does not count those as left who left after it, nor as left on no known day', async () => {
    const { figure, findings, notices } = await reportOfFiles(files, '--topic loyalty --as-of 2024-06-30');
    expect(figure('left-share')).toMatchObject({ value: 0, answers: 12 });
    expect(findings.join(' ')).not.toContain('have left');
    expect(notices).not.toContain('no-departure-days');
    expect(notices).not.toContain('departures-contradict');
    expect(notices).toEqual(expect.arrayContaining(['departures-later', 'customers-leave-later']));
  });

  it('counts them on the day they left and after', async () => {
    const { figure, findings } = await reportOfFiles(files, '--topic loyalty --as-of 2024-11-01');
    expect(figure('left-share')?.['value']).toBeCloseTo(10 / 12, 12);
    expect(findings.join(' ')).toContain('10 of 12 accounts that answered have left');
  });
});

it('customers that signed up after the day are in no share, and are counted', async () => {
  // Of four customers in June one had left; six more came in September, two of whom left again.
  const files = {
    'customers.csv': customers('customer_since,left_on,has_left', [
      '2024-01-05,2024-03-01,yes',
      ...times(3, '2024-01-05,,no'),
      ...times(4, '2024-09-01,,no'),
      ...times(2, '2024-09-01,2024-10-01,yes'),
    ]),
    'responses.csv': answers([5, 4, 3, 2], '2024-02-01'),
  };
  const [english, chinese] = await inBoth(files, '--topic loyalty --as-of 2024-06-30');
  expect(english.figure('left-share')).toMatchObject({ value: 0.25, answers: 4 });
  expect(english.text).toContain('Left out: 6 that became customers only after the day of the report.');
  expect(chinese.text).toContain('未计入：6 个在报告日之后才成为客户。');
  const later = await reportOfFiles(files, '--topic loyalty --as-of 2024-12-31');
  expect(later.figure('left-share')).toMatchObject({ value: 0.3, answers: 10 });
  expect(later.text).not.toContain('became customers only after');
});

describe('the finding on who left', () => {
  const filesOf = (cells: readonly string[]): Files => ({
    'customers.csv': customers('has_left,left_on', cells),
    'responses.csv': answers([5, 4, 3, 2, 1, 5, 4, 3], '2026-03-10'),
  });
  const options = '--topic loyalty --as-of 2026-06-30';

  it('says how many left after answering, before, and on no known day', async () => {
    const cells = ['yes,2026-05-01', 'yes,2026-06-01', 'yes,2026-01-01', 'yes,', ...times(4, 'no,')];
    const [english, chinese] = await inBoth(filesOf(cells), options);
    const said = english.findings.join(' ');
    expect(said).toMatch(
      /4 of 8 accounts that answered have left, 50\.0 % \[.*?\]: 2 after their first answers, 1 bef/,
    );
    expect(said).toContain('1 before those ended, 1 on a day that is not known');
    expect(said).not.toContain('when last asked');
    expect(chinese.findings.join(' ')).toContain('2 个在首批作答之后，1 个在首批作答结束之前，1 个的离开日期不详');
  });

  it('speaks of their satisfaction where all left after answering', async () => {
    const { findings } = await reportOfFiles(
      filesOf(['yes,2026-05-01', 'yes,2026-06-01', ...times(6, 'no,')]),
      options,
    );
    expect(findings.join(' ')).toContain('2 of them were satisfied when last asked');
  });

  it('says nothing of days that are known where all left before they answered', async () => {
    const { findings, notices } = await reportOfFiles(filesOf(times(8, 'yes,2026-01-01')), options);
    expect(findings.join(' ')).toContain('0 after their first answers, 8 before those ended, 0 on a day');
    expect(notices).not.toContain('no-days');
  });
});

describe('sources that contradict each other', () => {
  const filesOf = (count: number, left: number): Files => ({
    'crm-sat.config.yaml': renewals,
    'customers.csv': customers('churn_flag', ['TRUE', ...times(count - 1, 'FALSE')]),
    'departures.csv': departures(times(left, '2026-05-01')),
    'responses.csv': answers(
      times(count, 0).map((_, at) => 1 + (at % 5)),
      '2026-03-10',
    ),
  });
  const options = '--topic loyalty --as-of 2026-06-30';

  it('make no finding of the share that left, and both counts stand before the classes', async () => {
    // 1 by the file; 3 by the list, of which one by both: 2 of 20 contradict, 10 %.
    const [english, chinese] = await inBoth(filesOf(20, 3), options);
    expect(english.findings.join(' ')).not.toContain('have left');
    expect(english.notices).toEqual(expect.arrayContaining(['departures-contradict', 'customers-contradict']));
    const said = english.text.replace(/\s+/g, ' ');
    expect(said).toContain(
      'Of 20 accounts, 1 left by the customer file and 3 by renewals or a list of departures, 1 of',
    );
    expect(said).toContain('2 of those that left by a renewal or a list of departures are still there');
    expect(said).toContain('neither the share that left nor the shares of those that stay are a finding');
    // Those that stay are the rest of them: their share is the choice of a source as well.
    expect(english.findings.join(' ')).not.toContain('Loyalty is unproven');
    expect(said).toContain('--map churn_flag=ignore');
    expect(chinese.text).toContain('按客户档案有 1 个已离开，按续约或离开名单有 3 个已离开，两者一致的有 1 个');
  });

  it('at one in twenty and fewer stay a finding that names the contradiction itself', async () => {
    const [english, chinese] = await inBoth(filesOf(20, 2), options);
    expect(english.findings.join(' ')).toMatch(/2 of 20 accounts that answered have left.* says of 1 of them/);
    expect(chinese.findings.join(' ')).toContain('其中 1 个按客户档案仍在');
    expect(english.text).not.toContain('is no finding');
  });

  it('are asked about where measures are held against departures, and bring no finding', async () => {
    const asked = '--topic prediction --as-of 2026-06-30';
    // 20 of 60 left by the list, one of them by the file too.
    const { findings, notices, text } = await reportOfFiles(filesOf(60, 20), asked);
    expect(notices).toContain('departures-contradict');
    expect(findings).toEqual([]);
    expect(text.replace(/\s+/g, ' ')).toContain('what separates those that left is no finding');
    const published = await reportOfFiles(filesOf(60, 20), `${asked} --publish`);
    expect(published.text).not.toContain('Of 60 accounts');
  });

  it('are none where the flag is not read', async () => {
    const { findings, notices } = await reportOfFiles(filesOf(20, 3), `${options} --map churn_flag=ignore`);
    expect(findings.join(' ')).toContain('3 of 20 accounts that answered have left');
    expect(notices).not.toContain('departures-contradict');
  });
});

describe('hostages', () => {
  // Bound and still there; the two last chose to stay.
  const filesOf = (values: readonly number[]): Files => ({
    'customers.csv': customers('status', times(values.length + 2, 'active')),
    'renewals.csv': [
      'customer_id,decision,decided_on,free_to_leave,switching_cost',
      ...values.map((_, at) => `C${at + 1},renewed,2026-05-01,no,high`),
      ...[1, 2].map((more) => `C${values.length + more},renewed,2026-05-01,yes,low`),
    ],
    'responses.csv': answers([...values, 5, 5], '2026-03-10'),
  });

  it('are named with how many would be left one step lower, and rank behind where these are fewer than half', async () => {
    const [english, chinese] = await inBoth(filesOf([3, 3, 3, 3, 2]), '--topic loyalty');
    const at = english.findings.findIndex((one) => one.includes('hostages'));
    expect(english.findings[at]).toMatch(
      /^5 of 7 accounts are hostages.*, and 1 if “satisfied” began at 3 instead of 4:/,
    );
    expect(at).toBeGreaterThan(english.findings.findIndex((one) => one.includes('loyal by choice')));
    expect(chinese.findings.join(' ')).toContain('若“满意”从 3 而非 4 起则为 1 个');
  });

  it('come first where the cut changes little', async () => {
    const { findings } = await reportOfFiles(filesOf([2, 2, 1, 1, 3]), '--topic loyalty');
    expect(findings[0]).toMatch(/^5 of 7 accounts are hostages.*, and 4 if “satisfied” began at 3/);
  });
});
