/** Mental health in tech, Typeform 2017 and 2019: markup in headers, duplicate headers, branches that were skipped. */
import { branch, expectedOf, type Figure, type Tree } from './expected.js';
import { describeRealSet, type Run } from './real-set.js';

const expected = expectedOf('osmi_typeform');
const map = [
  '--map "*importance does your employer place on mental*=satisfaction"',
  '--map "*importance does your employer place on physical*=repurchase"',
].join(' ');

const meanOf = (metric: string, { mean, n }: Tree): Figure => ({ metric, is: { value: mean, answers: n } });

function wave(year: '2017' | '2019', roles: Readonly<Record<string, unknown>>): readonly Run[] {
  const known = branch(expected, year);
  const file = `OSMI_${year}.csv`;
  return [
    {
      title: `${year}: importance of physical and mental health on 0..10 equal Python, blanks of skipped branches are no zeros`,
      command: `analyze ${file} ${map} --map "Is your primary role*=role" --headline stamped --attributed`,
      rows: { [file]: [known['rows'], known['rows'], 0] },
      figures: [
        meanOf('satisfaction-mean', branch(known, 'importance_mental')),
        meanOf('repurchase-mean', branch(known, 'importance_physical')),
      ],
      roles,
    },
    {
      title: `${year}: support by the industry on 1..5 equals Python`,
      command: `analyze ${file} --map "*how well do you think the tech industry supports*=satisfaction" --headline stamped`,
      figures: [meanOf('satisfaction-mean', branch(known, 'tech_support_1_5'))],
    },
  ];
}

const tech = (year: string): Tree => branch(expected, year, 'tech_role');

describeRealSet({
  set: 'osmi_typeform',
  waits: { 'standard deviations': 'shown as the interval of the mean', 'share of self-employed': 'a segment' },
  runs: [
    ...wave('2017', { '1': tech('2017')['1'], '0': tech('2017')['0'] }),
    ...wave('2019', { TRUE: tech('2019')['TRUE'], FALSE: tech('2019')['FALSE'] }),
  ],
});
