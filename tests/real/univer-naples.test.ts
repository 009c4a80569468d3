/** Satisfaction with a university service, 2,179 answers, 13 faculties that really differ. */
import { alphaIs, branch, eachGroup, expectedOf, meanIs, rankTestIs, sharesAre } from './expected.js';
import { describeRealSet } from './real-set.js';

const expected = expectedOf('univer_naples_orientation');
const split = ['faculty', 'gender', 'freqserv'] as const;

describeRealSet({
  set: 'univer_naples_orientation',
  waits: {
    'top two of seven': 'other definition: satisfied is the top three of seven, printed with the figure',
    'coefficients of the driver regression': 'not shown: shares and correlations are',
  },
  runs: [
    {
      title: 'item means with intervals, every split and its test equal R',
      command: `analyze univer.csv --map global=satisfaction ${split
        .map((name) => `--map ${name}=segment:${name}`)
        .join(' ')} --by ${split.join(',')}`,
      rows: { 'univer.csv': [expected['rows'], expected['rows'], 0] },
      figures: [
        ...eachGroup('item', branch(expected, 'item'), (by, block) => meanIs({ metric: 'item-mean', by }, block)),
        { metric: 'satisfaction-median', is: { value: branch(expected, 'item', 'global')['median'] } },
        ...split.flatMap((name) => [
          ...eachGroup(name, branch(expected, `global_by_${name}`), (by, block) =>
            meanIs({ metric: 'satisfaction-mean', by }, block),
          ),
          rankTestIs({ metric: 'group-difference', by: { split: name } }, branch(expected, `kruskal_global_${name}`)),
        ]),
      ],
    },
    {
      title: 'driver shares of the four aspects equal relaimpo, named one by one or by a pattern',
      command:
        'analyze univer.csv --map global=satisfaction --topic drivers --drivers informat,willingn,officeho --drivers "compet*"',
      figures: sharesAre('satisfaction', branch(expected, 'lmg_global'), {}),
      says: [/compete goes together with “Satisfaction” most closely/],
    },
    {
      title: 'alpha of the four aspects equals R',
      command:
        'analyze univer.csv --map informat=service --map willingn=service --map officeho=service --map compete=service',
      figures: alphaIs('service', branch(expected, 'alpha4')),
    },
  ],
});
