/** Retail bank, three markets, 5,000 recommendations with day-first dates. */
import {
  branch,
  eachGroup,
  expectedOf,
  meanIs,
  netScoreChangeIs,
  netScoreIs,
  rankTestIs,
  type Tree,
} from './expected.js';
import { describeRealSet } from './real-set.js';

const expected = expectedOf('nps_bank_timeseries');

const renamed = (groups: Tree, name: (key: string) => string): Tree =>
  Object.fromEntries(Object.entries(groups).map(([key, block]) => [name(key), block]));

describeRealSet({
  set: 'nps_bank_timeseries',
  trap: 'DD/MM/YY dates: read month first, 4,827 rows land in the wrong month',
  waits: {
    'Wald interval and standard error of NPS':
      'other method: ours is adjusted Wald; standard errors stand in the reference tests',
    'chi-squared of promoters, passives and detractors over markets': 'other test: ours over groups is Kruskal-Wallis',
    'names that occur twice': 'not asked: names are personal data and are not kept',
  },
  runs: [
    {
      title: 'NPS overall, by market, quarter and month, and the test over markets equal R',
      command: 'analyze NPStimeseries.csv --map Month=segment:month --by Market,period,month',
      rows: { 'NPStimeseries.csv': [expected['rows'], expected['rows'], 0] },
      figures: [
        netScoreIs({ metric: 'nps' }, branch(expected, 'overall')),
        meanIs({ metric: 'recommend-mean' }, branch(expected, 'mean')),
        ...eachGroup('Market', branch(expected, 'by_market'), (by, block) => netScoreIs({ metric: 'nps', by }, block)),
        ...eachGroup(
          'period',
          renamed(branch(expected, 'by_quarter'), (key) => key.replace('-', '')),
          (by, block) => netScoreIs({ metric: 'nps', by }, block),
        ),
        ...eachGroup(
          'month',
          renamed(branch(expected, 'by_month'), (key) => String(Number(key.slice(5)))),
          (by, block) => netScoreIs({ metric: 'nps', by }, block),
        ),
        rankTestIs(
          { metric: 'group-difference', by: { split: 'Market', score: 'recommend' } },
          branch(expected, 'kruskal_market'),
        ),
      ],
      answers: { NPS: { zeros: branch(expected, 'score_counts')['0'], blanks: 0 } },
      says: [
        /A day above 12 in row 3 proves the order/,
        /By rank no difference was found between 3 groups \(p = 0\.314, n 5,000\), but in the figure “NPS” there is one/,
        /highest MEX, lowest UK/,
      ],
    },
    {
      title: 'first against last quarter: difference, z and p equal R, and no change is found',
      command: 'analyze NPStimeseries.csv --topic change --period 2021Q4 --compare 2021Q1',
      figures: netScoreChangeIs(
        { metric: 'nps-change', by: { compare: '2021Q1' } },
        branch(expected, 'first_vs_last_quarter'),
      ),
      says: [/No detectable change in .+ from 2021Q1 to 2021Q4/],
    },
    {
      title: 'by month there are enough periods for a control chart',
      command: 'analyze NPStimeseries.csv --map Month=period --topic change',
      figures: [{ metric: 'control-chart-signals', by: { of: 'nps-change' }, is: { answers: 5000 } }],
      says: [/Individuals chart/],
    },
    {
      title: 'the dates agree with the month column in every row',
      command: 'import NPStimeseries.csv --map Month=segment:month --db {db}',
      queries: {
        [`SELECT count(*) FROM responses`]: 5000,
        [`SELECT count(*) FROM responses WHERE period <> '2021Q' || ((CAST(substr(submitted_at, 6, 2) AS INTEGER) + 2) / 3)`]:
          expected['month_column_disagrees_with_dmy'],
        [`SELECT count(*) FROM responses WHERE CAST(substr(submitted_at, 9, 2) AS INTEGER) > 12`]:
          expected['dates_day_gt_12'],
      },
    },
  ],
});
