/** 8,469 support tickets: line breaks inside cells, an impossible order of times, ratings nothing predicts. */
import { branch, eachGroup, expectedOf, meanIs, rankTestIs, shareIs } from './expected.js';
import { describeRealSet } from './real-set.js';

const expected = expectedOf('support_tickets_kaggle');
const file = 'customer_support_tickets.csv';
/** Times of the first response before the solution, in hours. */
const hours = branch(expected, 'hours_first_to_resolution_positive');
const inMinutes = (value: unknown): number => Number(value) * 60;
const segments = [
  '--map "Ticket Priority=segment:priority"',
  '--map "Ticket Channel=segment:medium"',
  '--map "Ticket Type=segment:type"',
].join(' ');

describeRealSet({
  set: 'support_tickets_kaggle',
  trap: '1,365 resolutions precede the first response',
  runs: [
    {
      title: 'as tickets the impossible order is counted and said, and no row is lost',
      command: `import ${file} --db {db}`,
      rows: { [file]: [expected['rows'], expected['rows'], 0] },
      queries: {
        'SELECT count(satisfaction) FROM tickets': branch(expected, 'rating')['n'],
        'SELECT avg(satisfaction) FROM tickets': branch(expected, 'rating')['mean'],
      },
      says: [/in 1,?365 rows “Time to Resolution” lies before “First Response Time”/],
    },
    {
      title: 'times in an impossible order are flagged and left out; the others equal R, and how many rated',
      command: `analyze ${file} --map "Customer Name=ignore" --topic service`,
      figures: [
        shareIs({ metric: 'ticket-rated-share' }, branch(expected, 'response_rate')),
        {
          metric: 'ticket-minutes',
          by: { span: 'response-to-solved' },
          is: {
            answers: hours['n'],
            value: inMinutes(hours['mean']),
            low: inMinutes((hours['t95'] as readonly number[] | undefined)?.[0]),
            high: inMinutes((hours['t95'] as readonly number[] | undefined)?.[1]),
          },
          decimals: 8,
        },
        {
          metric: 'ticket-minutes-median',
          by: { span: 'response-to-solved' },
          is: { value: inMinutes(hours['median']) },
          decimals: 8,
        },
      ],
      says: [/Tickets whose solution lies before the first response: 1,365, left out .* not averaged; 1,404 remain/],
    },
    {
      title: 'ratings as answers: mean, share, by priority, channel and type equal R',
      command: `analyze ${file} --as response ${segments} --by priority,medium,type`,
      rows: { [file]: [expected['rows'], expected['rows'], 0] },
      says: [/No difference found between 4 groups/, /No difference found between 5 groups/],
      neverSays: [/answers differ by/, /Which differ, pair by pair/],
      figures: [
        meanIs({ metric: 'satisfaction-mean' }, branch(expected, 'rating')),
        shareIs({ metric: 'csat' }, branch(expected, 'csat_4_5')),
        ...(
          [
            ['priority', 'priority'],
            ['medium', 'channel'],
            ['type', 'type'],
          ] as const
        ).flatMap(([name, key]) =>
          eachGroup(name, branch(expected, `rating_by_${key}`), (by, block) =>
            meanIs({ metric: 'satisfaction-mean', by }, block),
          ),
        ),
        rankTestIs({ metric: 'group-difference', by: { split: 'priority' } }, branch(expected, 'kruskal_priority')),
      ],
      answers: { 'Customer Satisfaction Rating': { blanks: branch(expected, 'rating_counts')['<NA>'], zeros: 0 } },
    },
  ],
});
