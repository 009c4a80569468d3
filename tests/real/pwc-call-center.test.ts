/** A call centre, 5,000 calls: blank ratings where nobody answered, agents who do not differ. */
import { branch, eachGroup, expectedOf, meanIs, rankTestIs, shareIs } from './expected.js';
import { describeRealSet } from './real-set.js';

const expected = expectedOf('pwc_call_center');
const file = 'call_center.csv';
const asCalls = '--as contact_attempt --map Resolved=solved_at_once --map "Speed of answer in seconds=wait_seconds"';

describeRealSet({
  set: 'pwc_call_center',
  waits: {
    'link of speed, resolution and rating': 'issue 4 (drivers)',
  },
  runs: [
    {
      title: 'answered, within 60 seconds and solved at once, of answered calls and of all, equal R',
      command: `analyze ${file} ${asCalls} --answer-within 60 --topic service`,
      rows: { [file]: [expected['rows'], expected['rows'], 0] },
      figures: [
        shareIs({ metric: 'calls-answered' }, branch(expected, 'answered')),
        shareIs({ metric: 'calls-in-time' }, branch(expected, 'within_60s_of_answered')),
        shareIs({ metric: 'calls-in-time-of-all' }, branch(expected, 'within_60s_of_all_calls')),
        shareIs({ metric: 'first-contact-resolution' }, branch(expected, 'fcr_of_answered')),
        shareIs({ metric: 'first-contact-resolution-of-all' }, branch(expected, 'resolved')),
        meanIs({ metric: 'call-wait' }, branch(expected, 'speed')),
      ],
      says: [/Within 60 seconds were answered 44\.3 % .* of the answered .*, but 35\.9 % .* of all/],
    },
    {
      title: 'without a stated time nobody is said to be answered in time',
      command: `analyze ${file} ${asCalls} --topic service`,
      says: [/not stated: --answer-within SECONDS/],
      neverSays: [/Within \d+ seconds/],
    },
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
