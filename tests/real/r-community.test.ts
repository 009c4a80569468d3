/** R community survey, Google Forms 2018 and 2019: a recommendation asked on 1..10, role split, two waves, an attention check. */
import {
  branch,
  eachGroup,
  expectedOf,
  meanIs,
  netScoreChangeIs,
  netScoreIs,
  rankTestIs,
  shareIs,
} from './expected.js';
import { describeRealSet } from './real-set.js';

const set = 'r_community_google_forms';
const expected = expectedOf(set);
const [en2018, en2019] = ['2018_en_Form_Responses_1.tsv', '2019_en_responses.csv'];
const recommend =
  '--map "How likely are you to recommend R to*=recommend:overall" --map "*enjoy using R*=satisfaction"';
const roles = Object.entries(branch(expected, 'roles_2018')).filter(([role]) => role !== '<NA>');
const onlyRoles = roles.map(([role]) => `--where "role=${role}"`).join(' ');
const rows = branch(expected, 'rows');
const counts = (year: string): Readonly<Record<string, unknown>> => branch(expected, `recommend_counts_${year}`);

/** Counted in the file with a search for the words of the option: question, option, cells with it, cells filled. */
const social = 'Social media such as blogs, R-bloggers, Twitter, Slack, or GitHub contacts';
const [help, discover] = [
  'When you have problems in R, where do you go for help?',
  'How do you discover new packages or packages that are unfamiliar to you?',
];
const ticked = [
  [help, social, 738, 1795],
  [help, 'Your personal network, such as colleagues and professors', 483, 1795],
  [help, 'General search websites such as Google and Yahoo', 1526, 1795],
  [discover, social, 1397, 1791],
  [discover, 'Conferences, meet-ups, or seminars', 478, 1791],
  [discover, 'Books, textbooks, or journal articles (JSS, JOSS, R-Journal)', 469, 1791],
] as const;

const check = branch(expected, 'attention_check_2019');

describeRealSet({
  set,
  trap: 'recommend is asked on 1..10: no NPS until it is asked for by name',
  runs: [
    {
      title: '2018: NPS is withheld because of the scale until the column is asked for by name',
      command: `analyze ${en2018}`,
      rows: { [en2018]: [rows['en2018'], rows['en2018'], 0] },
      figures: [{ metric: 'nps', is: { value: 'scale-not-0-10' } }],
      says: [/column 28/, /The header contains words of Would recommend/],
      neverSays: [/The header contains words of Satisfaction/],
      answers: {
        'How likely are you to recommend R to a colleague, friend, or family member?': {
          blanks: counts('2018')['<NA>'],
          'outside-scale': 0,
        },
      },
    },
    {
      title: '2018: asked for by name NPS, enjoyment and their link equal R, and the scale is said',
      command: `analyze ${en2018} ${recommend}`,
      figures: [
        netScoreIs({ metric: 'nps' }, branch(expected, 'nps_2018')),
        meanIs({ metric: 'satisfaction-mean' }, branch(expected, 'enjoy_2018')),
        shareIs({ metric: 'csat' }, branch(expected, 'enjoy_top2_2018')),
        {
          metric: 'satisfaction-loyalty-correlation',
          method: 'spearman',
          is: {
            value: branch(expected, 'enjoy_vs_recommend_2018')['rho'],
            answers: branch(expected, 'enjoy_vs_recommend_2018')['n'],
          },
        },
      ],
      says: [/1\.\.10/],
    },
    {
      title: '2018: NPS and enjoyment by category of work, and both tests, equal R',
      command: `analyze ${en2018} ${recommend} --map "Which category*=role" ${onlyRoles} --headline stamped --attributed`,
      figures: [
        ...eachGroup('role', branch(expected, 'nps_by_role_2018'), (by, block) =>
          netScoreIs({ metric: 'nps', by }, block),
        ),
        ...eachGroup('role', branch(expected, 'enjoy_by_role_2018'), (by, block) =>
          meanIs({ metric: 'satisfaction-mean', by }, block),
        ),
        rankTestIs({ metric: 'role-difference' }, branch(expected, 'kruskal_enjoy_role_2018')),
        rankTestIs(
          { metric: 'role-difference', by: { score: 'recommend' } },
          branch(expected, 'kruskal_recommend_role_2018'),
        ),
      ],
      roles: Object.fromEntries(roles),
    },
    {
      title: '2019: two questions on recommendation are not averaged into one NPS',
      command: `analyze ${en2019}`,
      rows: { [en2019]: [rows['en2019'], rows['en2019'], 0] },
      figures: [{ metric: 'nps', is: { value: 'several-questions' } }],
    },
    {
      title: '2019: options that hold commas are counted as the one option they are',
      command: `analyze ${en2019} --topic items --full`,
      figures: ticked.map(([question, option, count, n]) => ({
        metric: 'item-mean',
        by: { item: `${question}: ${option}` },
        is: { value: count / n, answers: n },
      })),
    },
    {
      title: '2019: asked for by name NPS and enjoyment equal R',
      command: `analyze ${en2019} ${recommend}`,
      figures: [
        netScoreIs({ metric: 'nps' }, branch(expected, 'nps_2019')),
        meanIs({ metric: 'satisfaction-mean' }, branch(expected, 'enjoy_2019')),
        shareIs({ metric: 'csat' }, branch(expected, 'enjoy_top2_2019')),
        {
          metric: 'satisfaction-loyalty-correlation',
          method: 'spearman',
          is: { value: branch(expected, 'enjoy_vs_recommend_2019')['rho'] },
        },
      ],
    },
    {
      title:
        '2019: who fails the attention check is flagged; six wrote “eight” in quotation marks, which R’s search takes for another answer',
      command: `analyze ${en2019} --attention "*not a robot*=eight" --attributed`,
      figures: [
        {
          metric: 'flagged-responses',
          by: { rule: 'attention' },
          is: {
            value: (Number(check['digit_8']) + Number(check['other']) - 6) / Number(check['answered']),
            answers: check['answered'],
          },
        },
      ],
      says: [/An attention check: eight is right/],
    },
    {
      title: '2019: of those who passed the attention check NPS equals R',
      command: `analyze ${en2019} ${recommend} --map "*not a robot*=segment:check" --where check=eight --where check=Eight --where check=EIGHT --attributed`,
      figures: [netScoreIs({ metric: 'nps' }, branch(expected, 'nps_2019_attention_passed'))],
    },
    {
      title: '2018 against 2019: the change of NPS and its p equal R',
      before: [
        `import ${en2018} ${recommend} --survey R --period 2018 --db {db}`,
        `import ${en2019} ${recommend} --survey R --period 2019 --db {db}`,
      ],
      command: 'analyze --db {db} --topic change --period 2019 --compare 2018',
      figures: netScoreChangeIs({ metric: 'nps-change', by: { compare: '2018' } }, branch(expected, 'nps_change')),
      says: [/R: Satisfied went from/],
      neverSays: [/R: NPS went from/],
    },
    {
      title: '2019: the Spanish wave is read too',
      command: 'analyze 2019_es_responses.csv',
      rows: { '2019_es_responses.csv': [rows['es2019'], rows['es2019'], 0] },
    },
    {
      title: '2018: so is the Spanish one, a tab-separated file',
      command: 'analyze 2018_es_Form_Responses_1.tsv',
      rows: { '2018_es_Form_Responses_1.tsv': [295, 295, 0] },
    },
  ],
});
