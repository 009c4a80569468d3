/** A CRM: accounts, opportunities, teams and products whose keys do not all match. */
import { branch, expectedOf } from './expected.js';
import { describeRealSet } from './real-set.js';

const expected = expectedOf('maven_crm_b2b');
const rows = branch(expected, 'rows');
const stages = branch(expected, 'stage_counts');

describeRealSet({
  set: 'maven_crm_b2b',
  trap: 'GTXPro is no GTX Pro, "technolgy" is misspelt, 1,425 deals have no account',
  waits: {
    'win rates, days to close, by manager': 'no issue: sales figures',
  },
  runs: [
    {
      title: 'accounts keep their sectors as written, parents included',
      command: 'import accounts.csv --db {db}',
      rows: { 'accounts.csv': [rows['accounts'], rows['accounts'], 0] },
      queries: {
        ...Object.fromEntries(
          Object.entries(branch(expected, 'account_sectors')).map(([sector, count]) => [
            `SELECT count(*) FROM customers WHERE industry = '${sector}'`,
            count,
          ]),
        ),
        'SELECT count(parent_id) FROM customers': expected['subsidiaries'],
      },
    },
    {
      title: 'won deals add up, by sector too, found by the name of the account; open and lost ones are counted apart',
      before: ['import accounts.csv --db {db}'],
      command: 'import sales_pipeline.csv --db {db}',
      rows: { 'sales_pipeline.csv': [rows['pipeline'], stages['Won'], 0] },
      queries: {
        'SELECT sum(amount) FROM revenue': expected['won_value'],
        ...Object.fromEntries(
          Object.entries(branch(expected, 'won_value_by_sector')).map(([sector, value]) => [
            `SELECT sum(amount) FROM revenue JOIN customers ON customer_name = customers.customer_id WHERE industry = '${sector}'`,
            value,
          ]),
        ),
      },
      says: [/deals that were not won/],
    },
  ],
});
