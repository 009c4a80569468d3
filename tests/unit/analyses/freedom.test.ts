/** Was an account free to go? Records and answers in every combination that decides, with real files. */
import { beforeAll, describe, expect, it } from 'vitest';
import { reportOfFiles, type FilesReport } from './report-of-files.js';

interface Case {
  readonly account: string;
  /** satisfaction, could change supplier, changing costs much */
  readonly answers: readonly (readonly [string, number, number, number])[];
  /** decision, free_to_leave, alternatives_known, switching_cost */
  readonly renewal?: string;
  readonly is: 'loyal-by-choice' | 'hostage' | 'unproven';
  readonly evidence?: string;
}

const at = (satisfaction: number, alternatives: number, cost: number, period = '2026Q2') =>
  [[period, satisfaction, alternatives, cost]] as const;

const cases: readonly Case[] = [
  {
    account: 'A-said-free',
    answers: at(5, 5, 1),
    renewal: 'renewed,,,',
    is: 'loyal-by-choice',
    evidence: 'says it could change supplier',
  },
  { account: 'B-said-free-and-dear', answers: at(5, 5, 5), renewal: 'renewed,,,', is: 'unproven' },
  {
    account: 'C-said-dear',
    answers: at(1, 1, 5),
    renewal: 'renewed,,,',
    is: 'hostage',
    evidence: 'says switching costs much',
  },
  { account: 'D-recorded-cheap', answers: at(1, 1, 5), renewal: 'renewed,,,low', is: 'unproven' },
  { account: 'E-recorded-bound', answers: at(5, 5, 1), renewal: 'renewed,no,,', is: 'unproven' },
  { account: 'F-knew-no-other', answers: at(5, 5, 1), renewal: 'renewed,yes,no,', is: 'unproven' },
  { account: 'G-no-renewal', answers: at(5, 5, 1), is: 'unproven' },
  {
    account: 'H-recorded-free',
    answers: at(5, 1, 1),
    renewal: 'renewed,yes,yes,low',
    is: 'loyal-by-choice',
    evidence: 'alternatives known',
  },
  {
    account: 'I-recorded-free-said-dear',
    answers: at(5, 1, 5),
    renewal: 'renewed,yes,,',
    is: 'loyal-by-choice',
    evidence: 'free',
  },
  {
    account: 'J-recorded-dear',
    answers: at(1, 5, 1),
    renewal: 'renewed,yes,yes,high',
    is: 'hostage',
    evidence: 'cost high',
  },
  // Two people, 3 and 5: the mean lies on the cut of 4 and counts as high.
  { account: 'K-tie', answers: [...at(3, 3, 1), ...at(5, 5, 1)], renewal: 'upgraded,,,', is: 'loyal-by-choice' },
  { account: 'L-below-tie', answers: [...at(5, 3, 1), ...at(5, 4, 1)], renewal: 'renewed,,,', is: 'unproven' },
  {
    account: 'M-said-once',
    answers: [...at(5, 5, 1, '2026Q1'), ...at(5, 1, 1)],
    renewal: 'renewed,,,',
    is: 'unproven',
  },
  { account: 'N-medium', answers: at(1, 1, 1), renewal: 'renewed,,,medium', is: 'unproven' },
];

const files = {
  'customers.csv': ['customer_id,name,status', ...cases.map(({ account }) => `${account},${account},active`)],
  'renewals.csv': [
    'customer_id,decided_on,decision,free_to_leave,alternatives_known,switching_cost',
    ...cases.flatMap(({ account, renewal }) => (renewal === undefined ? [] : [`${account},2026-06-01,${renewal}`])),
  ],
  'responses.csv': [
    'response_id,customer_id,period,satisfaction,Could you change,Cost of change',
    ...cases.flatMap(({ account, answers }) =>
      answers.map(([period, ...values], person) => `${account}${person},${account},${period},${values.join(',')}`),
    ),
  ],
};
const options =
  '--topic loyalty --full --as-of 2026-09-30 --map "Could you change=alternatives" --map "Cost of change=switching_cost" --scale "*=1..5"';

let report: FilesReport;
beforeAll(async () => {
  report = await reportOfFiles(files, options);
});

describe('evidence of choice', () => {
  it('counts each class over all accounts', () => {
    const shareOf = (is: Case['is']) => cases.filter((one) => one.is === is).length / cases.length;
    expect(report.figure('loyal-by-choice')).toMatchObject({ value: shareOf('loyal-by-choice'), answers: 14 });
    expect(report.figure('hostage-share')).toMatchObject({ value: shareOf('hostage') });
    expect(report.figure('unproven-loyal-share')).toMatchObject({ value: shareOf('unproven') });
  });

  it.each(cases.map((one) => [one.account, one] as const))('%s', (account, { is, evidence }) => {
    const listed = ['loyal-by-choice', 'hostage'].flatMap((id) =>
      report.rows(`${id}-accounts`).map((row) => [id, row] as const),
    );
    const found = listed.find(([, row]) => row['account'] === account);
    expect(found?.[0] ?? 'unproven').toBe(is);
    if (evidence !== undefined) expect(JSON.stringify(found?.[1])).toContain(evidence);
  });
});
