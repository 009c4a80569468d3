/** 7,043 telecom customers in three tables, and one table with two decimal marks in it. */
import { branch, eachGroup, expectedOf, meanIs, rankTestIs, shareIs } from './expected.js';
import { describeRealSet, type Run } from './real-set.js';

const expected = expectedOf('telco_ibm');
const rows = branch(expected, 'rows');
const locale = branch(expected, 'locale_variant');
const contract = '--as customer --map "Contract=segment"';

/** Nobody at 4 or 5 left: 0 of the 2,938 satisfied; Wilson's upper end is z²/(n + z²). */
const square = 1.959963984540054 ** 2;
const satisfiedLeft = { n: 2938, p: 0, lo: 0, hi: square / (2938 + square) };

function decimals(name: 'decimal_comma' | 'mixed_decimal', column: string, mean: unknown): Run {
  const file = `Telco_customer_churn_semicolon_${name}.csv`;
  return {
    title: `${column} of the ${name.replace('_', ' ')} file have the mean Python gives`,
    command: `import ${file} --as customer --map "${column}=annual_value" --db {db}`,
    rows: { [file]: [locale['rows'], locale['rows'], 0] },
    queries: { 'SELECT avg(annual_value) FROM customers': mean },
  };
}

describeRealSet({
  set: 'telco_ibm',
  trap: 'comma and dot decimals in one file; satisfaction tells who left',
  waits: {
    'value and revenue by satisfaction, share of revenue that left': 'issue 5 (revenue)',
    'rank correlations with churn, value, tenure':
      'a satisfaction that knows who left (100 % at 1-2, none at 4-5) is warned of and not correlated',
  },
  runs: [
    {
      title: 'satisfaction, by status and churn, equals R',
      command:
        'analyze telco_status.csv --map "Churn Label=segment:churn" --map "Customer Status=segment:status" --by churn,status',
      rows: { 'telco_status.csv': [rows['status'], rows['status'], 0] },
      figures: [
        meanIs({ metric: 'satisfaction-mean' }, branch(expected, 'satisfaction')),
        shareIs({ metric: 'csat' }, branch(expected, 'top2')),
        ...eachGroup('churn', branch(expected, 'sat_by_churn'), (by, block) =>
          meanIs({ metric: 'satisfaction-mean', by }, block),
        ),
        ...eachGroup('status', branch(expected, 'sat_by_status'), (by, block) =>
          meanIs({ metric: 'satisfaction-mean', by }, block),
        ),
      ],
    },
    {
      title: 'the share that left equals R',
      command: 'analyze telco_status.csv --map "Churn Label=renew"',
      figures: [shareIs({ metric: 'item-share', by: { item: 'Churn Label' } }, branch(expected, 'churn'))],
    },
    {
      title: 'by contract, joined from another table, share satisfied and the test equal R',
      before: [`import telco_services.csv ${contract} --db {db}`, 'import telco_status.csv --db {db}'],
      command: 'analyze --db {db} --by segment',
      figures: [
        ...eachGroup('segment', branch(expected, 'top2_by_contract'), (by, block) =>
          shareIs({ metric: 'csat', by }, block),
        ),
        rankTestIs({ metric: 'group-difference', by: { split: 'segment' } }, branch(expected, 'kruskal_sat_contract')),
      ],
      queries: {
        'SELECT count(*) FROM responses JOIN customers USING (customer_id)': rows['joined'],
      },
    },
    {
      title:
        'three files that share a key: who left by satisfaction, by answer and by contract equals R, with the leakage',
      before: [
        `import telco_services.csv ${contract} --db {db}`,
        'import telco_status.csv --as customer --on-change replace --db {db}',
        'import telco_status.csv --as response --db {db}',
        'import telco_demographics.csv --as customer --db {db}',
      ],
      command: 'analyze --db {db} --topic loyalty --by segment',
      says: [
        /1,440 of the 1,869 accounts that left answered 2 or less, and nobody who stayed did/,
        /their satisfaction does not show why/,
      ],
      neverSays: [/were satisfied when last asked/],
      figures: [
        shareIs({ metric: 'left-share' }, branch(expected, 'churn')),
        ...eachGroup('answer', branch(expected, 'churn_by_satisfaction'), (by, block) =>
          shareIs({ metric: 'left-share', by }, block),
        ),
        ...eachGroup('segment', branch(expected, 'churn_by_contract'), (by, block) =>
          shareIs({ metric: 'left-share', by }, block),
        ),
        shareIs({ metric: 'left-share', by: { satisfied: 'yes' } }, satisfiedLeft),
        meanIs({ metric: 'satisfaction-mean', by: { left: 'yes' } }, branch(expected, 'sat_by_churn', 'Yes')),
        meanIs({ metric: 'satisfaction-mean', by: { left: 'no' } }, branch(expected, 'sat_by_churn', 'No')),
      ],
      queries: {
        'SELECT count(*) FROM customers': rows['joined'],
        'SELECT count(*) FROM responses JOIN customers USING (customer_id) WHERE segment IS NOT NULL AND has_left = 1':
          branch(expected, 'churn')['x'],
      },
    },
    {
      title: 'a satisfaction that knew who had left is named, and neither judged nor a finding',
      before: [
        'import telco_status.csv --as customer --db {db}',
        'import telco_status.csv --as response --map "Churn Value=ignore" --db {db}',
      ],
      command: 'analyze --db {db} --topic prediction',
      says: [
        /“Satisfaction”: 1,440 of the 1,869 accounts that left stood at 2 or lower, and nobody else did/,
        /Departures carry no day/,
      ],
      neverSays: [/stand worse in/, /No difference found/, /comes first/],
      // Only 429 × 2,236 pairs are tied, at 3; in all others whoever left scored lower.
      figures: [
        {
          metric: 'leaver-separation',
          by: { measure: 'satisfaction' },
          method: 'delong',
          is: { value: 1 - (429 * 2236) / 2 / (1869 * 5174), answers: 7043 },
        },
        { metric: 'worst-fifth-lift', by: { measure: 'satisfaction' }, is: { value: 7043 / 1869 } },
      ],
    },
    {
      title: 'the table of people is read',
      command: 'import telco_demographics.csv --as customer --db {db}',
      rows: { 'telco_demographics.csv': [rows['demographics'], rows['demographics'], 0] },
    },
    decimals('decimal_comma', 'Monthly Charges', locale['monthly_charges_mean']),
    decimals('mixed_decimal', 'Monthly Charges', locale['mixed_monthly_mean']),
    decimals('decimal_comma', 'Total Charges', locale['total_charges_mean']),
    decimals('mixed_decimal', 'Total Charges', locale['mixed_total_mean']),
  ],
});
