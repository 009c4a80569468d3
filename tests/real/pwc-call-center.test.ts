/** A call centre, 5,000 calls: blank ratings where nobody answered, agents who do not differ. */
import { branch, eachGroup, expectedOf, meanIs, rankTestIs, shareIs } from './expected.js';
import { describeRealSet } from './real-set.js';

const expected = expectedOf('pwc_call_center');
const file = 'call_center.csv';

describeRealSet({
  set: 'pwc_call_center',
  waits: {
    'answered within 60 seconds, of all calls and of answered ones, first-contact resolution, speed':
      'issue 5 (service)',
    'link of speed, resolution and rating': 'issue 4 (drivers)',
  },
  runs: [
    {
      title: 'rating, share satisfied, by agent and topic with their tests equal R',
      command: `analyze ${file} --by collector,Topic --attributed`,
      rows: { [file]: [expected['rows'], expected['rows'], 0] },
      figures: [
        meanIs({ metric: 'satisfaction-mean' }, branch(expected, 'rating')),
        shareIs({ metric: 'csat' }, branch(expected, 'csat_4_5')),
        ...eachGroup('collector', branch(expected, 'rating_by_agent'), (by, block) =>
          meanIs({ metric: 'satisfaction-mean', by }, block),
        ),
        ...eachGroup('Topic', branch(expected, 'rating_by_topic'), (by, block) =>
          meanIs({ metric: 'satisfaction-mean', by }, block),
        ),
        rankTestIs({ metric: 'group-difference', by: { split: 'collector' } }, branch(expected, 'kruskal_agent')),
        rankTestIs({ metric: 'group-difference', by: { split: 'Topic' } }, branch(expected, 'kruskal_topic')),
      ],
      answers: { 'Satisfaction rating': { blanks: branch(expected, 'rating_counts')['<NA>'], zeros: 0 } },
    },
    {
      title: 'yes and no are shares: answered and resolved calls',
      command: `analyze ${file} --map "Answered (Y/N)=success" --map "Resolved=effort"`,
      figures: [
        shareIs({ metric: 'item-share', by: { item: 'Answered (Y/N)' } }, branch(expected, 'answered')),
        shareIs({ metric: 'item-share', by: { item: 'Resolved' } }, branch(expected, 'resolved')),
      ],
    },
  ],
});
