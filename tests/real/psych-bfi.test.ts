/** 25 personality questions, 2,800 people: reversed items, missing answers, a scale of 1..6. */
import { alphaIs, branch, eachGroup, expectedOf, type Figure, meanIs, rankTestIs, type Tree } from './expected.js';
import { describeRealSet, type Run } from './real-set.js';

const expected = expectedOf('psych_bfi');
/** `sameHalves`: of five items psych tries only half of the ways of halving, and misses the other end. */
const scales = [
  { name: 'agree', columns: 'A*', reversed: ['A1'], sameHalves: ['max', 'min'] },
  { name: 'conscientious', columns: 'C*', reversed: ['C4', 'C5'], sameHalves: ['min'] },
  { name: 'extraversion', columns: 'E?', reversed: ['E1', 'E2'], sameHalves: ['max'] },
  { name: 'neuroticism', columns: 'N*', reversed: [], sameHalves: ['max'] },
  { name: 'openness', columns: 'O*', reversed: ['O2', 'O5'], sameHalves: ['max'] },
] as const;

const itemsOf = (letter: string): readonly string[] => [1, 2, 3, 4, 5].map((number) => `${letter}${number}`);
const rows = { 'bfi.csv': [expected['rows'], expected['rows'], 0] } as const;

function commandOf(columns: string): string {
  const map = itemsOf(columns.charAt(0)).map((item) => `--map ${item}=satisfaction`);
  const segments = '--map gender=segment:gender --map education=segment:education --by gender,education';
  return `analyze bfi.csv ${map.join(' ')} ${segments}`;
}

/** Over every pair of answers: alpha, omega (psych stops its loadings early), the best and the worst halves. */
function overPairs(scale: Tree, sameHalves: readonly ('max' | 'min')[]): readonly Figure[] {
  const at = { metric: 'reliability', by: { construct: 'satisfaction' } };
  const halves = branch(scale, 'split_half_max_min');
  return [
    { ...at, method: 'cronbach-alpha-pairwise', is: { value: branch(scale, 'pairwise_psych')['raw_alpha'] } },
    { ...at, method: 'mcdonald-omega', is: { value: scale['omega_total_1factor'] }, decimals: 5 },
    ...sameHalves.map((end) => ({
      ...at,
      by: { construct: 'satisfaction', halves: end === 'max' ? 'best' : 'worst' },
      is: { value: halves[end] },
    })),
  ];
}

function stated({ name, columns, reversed, sameHalves }: (typeof scales)[number]): Run {
  return {
    title: `${name}: alpha, means by gender and the test over education equal R once the items are turned round`,
    command: `${commandOf(columns)} ${reversed.map((item) => `--reverse ${item}`).join(' ')}`,
    rows,
    figures: [
      ...alphaIs('satisfaction', branch(expected, 'scales', name, 'listwise')),
      ...overPairs(branch(expected, 'scales', name), sameHalves),
      ...eachGroup('gender', branch(expected, 'scale_by_gender', name), (by, block) =>
        meanIs({ metric: 'satisfaction-mean', by }, block),
      ),
      rankTestIs(
        { metric: 'group-difference', by: { split: 'education' } },
        branch(expected, 'kruskal_by_education', name),
      ),
    ],
    answers: Object.fromEntries(
      itemsOf(columns.charAt(0)).map((item) => [item, { blanks: branch(expected, 'missing')[item] }]),
    ),
    neverSays: [/run against the others/],
  };
}

/** Not turned round: the wrong alpha is printed, with the items that make it wrong. */
function unstated({ name, columns, reversed }: (typeof scales)[number]): Run {
  return {
    title: `${name}: without --reverse the alpha is R's wrong one, and the reversed items are named`,
    command: commandOf(columns),
    figures: [
      {
        metric: 'reliability',
        by: { construct: 'satisfaction' },
        method: 'cronbach-alpha',
        is: { value: branch(expected, 'scales', name)['not_reversed_alpha'] },
      },
    ],
    says: [
      /hang together only weakly|do not hang together/,
      new RegExp(`run against the others: .*${reversed.join('.*')}.*--reverse`),
    ],
  };
}

describeRealSet({
  set: 'psych_bfi',
  trap: 'reversed items give alphas of .43, -.29, -.62, -.16 when nobody says so',
  waits: {
    'Guttman’s lambda 6, mean inter-item correlation': 'not shown',
    'age, education codes as numbers': 'not asked: they are segments',
  },
  runs: [...scales.map(stated), ...scales.filter(({ reversed }) => reversed.length > 0).map(unstated)],
});
