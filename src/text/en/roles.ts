/** Sentences about satisfaction by role, disagreement and missing voices. */
export const rolesText = {
  verbatim: '{text}',
  list: '{items}',
  'group.unknown': 'Not known',
  'group.withheld': 'Withheld groups: {groups}',
  'split.role': 'role',

  'column.role': 'Role',
  'column.answers': 'n',
  'column.interval': 'Interval',
  'column.csat': 'Satisfied',
  'column.csat-top-box': 'Totally satisfied',
  'column.satisfaction-mean': 'Mean satisfaction',
  'column.satisfaction-median': 'Median satisfaction',
  'column.nps': 'NPS',
  'column.recommend-mean': 'Mean recommendation',
  'column.first-group': 'First',
  'column.second-group': 'Second',
  'column.cliffs-delta': 'Cliff’s delta',
  'column.p': 'p',
  'column.p-adjusted': 'p (Holm)',
  'column.role-coverage': 'Accounts heard',
  'column.accounts-missing': 'Not heard',
  'column.accounts-named': 'Accounts without this voice',

  'definition.share-in-words': 'share of {answers} ({from}-{high} on {scale})',
  'definition.share': 'share of {from}-{high} on {scale}',
  'definition.share-of-several':
    'share with a mean of {from} or more on {scale}, over the answered of {items} questions',
  'definition.mean': 'mean on {scale}',
  'definition.mean-of-several': 'mean on {scale} over the answered of {items} questions',
  'definition.median': 'median on {scale}',
  'definition.median-of-several': 'median on {scale} of the mean over the answered of {items} questions',
  'definition.top-box': 'share of {high}, the highest answer there is',
  'definition.nps': '100 × (share of 9-10 − share of 0-6) on 0..10',
  'definition.nps-1-10':
    '100 × (share of 9-10 − share of 1-6) on {scale}, computed because it was asked for by name; not comparable with 0..10',
  'definition.nps-several': 'not computed: {items} questions were read as recommendation',
  'definition.nps-other': 'not computed: the question was asked on {scale}, not on 0..10',
  'definition.role-difference':
    'Kruskal-Wallis over the groups of {split}; pairs by Mann-Whitney, p adjusted by Holm; where accounts answered more than once, the answers of one account are taken together (Lumley & Scott 2013)',
  'definition.role-coverage': 'accounts with an answer from the role ÷ accounts with any answer',

  'notice.attributed.stated':
    'Attributed survey, as stated: small groups are shown with their interval, accounts may be named, people are not.',
  'notice.attributed.has-accounts':
    'Attributed survey, because its responses name an account: small groups are shown with their interval, accounts may be named, people are not. State --confidential if respondents were promised confidence.',
  'notice.attributed.no-accounts': 'Attributed survey: small groups are shown with their interval.',
  'notice.confidential.stated':
    'Confidential survey, as stated: groups with fewer than {k} answers are withheld, with others where that is needed to protect them.',
  'notice.confidential.no-accounts':
    'Confidential survey, because its responses name no account: groups with fewer than {k} answers are withheld, with others where that is needed to protect them. State --attributed if respondents knew who reads their answers.',
  'notice.confidential.has-accounts': 'Confidential survey: groups with fewer than {k} answers are withheld.',
  'notice.published': 'For publication: groups with fewer than {k} answers are withheld, accounts are not named.',
  'notice.filter': 'Only answers with {dimension}: {values}.',
  'notice.mixed-scales':
    'The questions on {construct} were asked on different scales, so no single score of them was formed; see each question. Name one of them: --map "COLUMN={construct}:overall"',

  'surveys.title': 'What was asked, and how it may be read',
  'surveys.size': '{survey}: responses {responses}, questions {questions}.',
  'roles.title': 'Who is satisfied: {survey}',
  'roles.title.none': 'Who is satisfied',
  'roles.no-responses':
    'No survey responses were imported, so nothing can be said about satisfaction. Import the export of a survey.',
  'roles.no-satisfaction':
    'The survey “{survey}” has no question that was recognised as satisfaction or recommendation. Name one: --map "COLUMN=satisfaction"',
  'roles.satisfaction.title': 'Satisfaction by {split}',
  'roles.nps.title': 'Recommendation by {split}',
  'roles.pairs.title': 'Which differ, pair by pair',
  'roles.stamp':
    'The groups disagree, most of all {first} and {second}: an average over them describes nobody. Read the groups, not the total.',
  'roles.no-roles':
    'No role is known for any response, so the answers cannot be split by role. Name a column of roles or job titles: --map "COLUMN=role" or --map "COLUMN=title"',
  'roles.test':
    'Kruskal-Wallis over {groups} groups: H = {statistic}, df = {df}, p = {p}, n = {answers}, epsilon squared = {effect}.',
  'roles.test.clustered':
    'Kruskal-Wallis over {groups} groups, with the answers of one account taken together because accounts answered more than once: W = {statistic}, df = {df}, p = {p}, n = {answers} from {accounts} accounts, epsilon squared = {effect}.',
  'roles.test.few-accounts':
    'p is too small where groups hold few accounts; the smallest holds {smallest}. Below about 20 read the effect, not p.',
  'roles.test.too-few-answers':
    'No test: it needs at least two groups with {needed} answers each; groups with that many: {groups}.',
  'roles.test.too-few-accounts':
    'No test: accounts answered more than once, so it needs at least two groups with answers from {needed} accounts each; groups with that many: {groups}.',
  'roles.test.no-variation': 'No test: the answers do not vary enough.',
  'roles.test.shared-accounts':
    'No test: there are no more accounts than groups ({groups}), and the answers of one account are taken together.',
  'voices.title': 'Whose voice is missing',

  'note.satisfied-is': 'Satisfied: {definition}.',
  'note.mean-is': 'Mean: {definition}.',
  'note.nps-is': 'NPS: {definition}.',
  'note.small-base': '* fewer than {smallBelow} answers: read the interval, not the figure.',
  'note.one-account':
    'No interval where a single answer or a single account stands behind the figure: the spread is unknown.',
  'note.pairs':
    'Mann-Whitney with tie and continuity correction; Cliff’s delta is the chance that a first answer is higher minus the chance that it is lower (from 0.147 on at least small).',
  'note.pairs.clustered':
    'Mann-Whitney with the answers of one account taken together; Cliff’s delta is the chance that a first answer is higher minus the chance that it is lower (from 0.147 on at least small).',
  'note.role-coverage':
    'Of the accounts from which anybody answered. An account is counted once, however often it answered.',

  'finding.roles-disagree':
    '{survey}: the roles disagree on satisfaction. {firstRole}: {first} {satisfied} {firstInterval}, n {firstAnswers}; {secondRole}: {second} {secondInterval}, n {secondAnswers} (Cliff’s delta {effect}, Holm-adjusted p = {p}).',
  'finding.roles-agree':
    '{survey}: no relevant difference in satisfaction between {groups} roles was found (Kruskal-Wallis p = {p}, n {answers}).',
  'finding.csat': '{survey}: {value} are satisfied {interval}, n {answers}.',
  'finding.csat-cut': '{survey}: {value} are satisfied ({definition}) {interval}, n {answers}.',
  'finding.satisfied': 'satisfied',
  'finding.satisfied-cut': 'satisfied ({definition})',
  'finding.nps': '{survey}: NPS {value} {interval}, n {answers}.',
  'finding.nps-several':
    '{survey}: NPS is withheld, because {items} questions were read as recommendation: {questions}. Name the one that counts: --map "COLUMN=recommend:overall"',
  'finding.nps-scale':
    '{survey}: NPS is withheld, because the recommendation was asked on {scale}, not 0..10. Name the column to have it computed all the same: --map "COLUMN=recommend"',
  'finding.nps-scale-stated':
    '{survey}: the recommendation was asked on {scale}; the NPS shown counts 9-10 against 1-6 and must not be compared with one on 0..10.',
  'finding.missing-voice':
    '{count} of {accounts} accounts that answered did so without a single answer from {role}: {names}. {share} {interval} were heard from this role.',
  'definition.share-top': 'share of {high} on {scale}',
  'list.more': '{more} more',
  'finding.missing-voice-selected':
    'In the selected answers {count} of {accounts} accounts lack an answer from {role}: {names}. {share} {interval} were heard from this role.',
  'note.more-pairs': '{pairs} further pairs with a larger p are left out here; all are in --json.',
  'finding.groups-disagree':
    '{survey}: answers differ by {split}. {firstRole}: {first} {satisfied} {firstInterval}, n {firstAnswers}; {secondRole}: {second} {secondInterval}, n {secondAnswers} (Cliff’s delta {effect}, Holm-adjusted p = {p}).',
  'notice.as-of-answers': 'Answers after {asOf} are left out, as are measurements, decisions and departures after it.',
  'notice.accounts-withheld':
    'Under the rules for confidential surveys and publication nothing is said of single accounts: missing voices, classes of loyalty and the satisfied but failing are left out.',
  'notice.accounts-partial':
    'Judgements on whole accounts (missing voices, classes of loyalty, satisfied but failing) need all answers of an account and are left out under this filter.',
  'notice.weak-scale':
    'The questions on {construct} hang together only weakly (Cronbach’s alpha {alpha}): read them one by one, or turn round a reversed one with --reverse.',
  'notice.opposed':
    'Questions on {construct} that run against the others: {items}. If low is good there, turn them round: --reverse "{first}"',
  'notice.two-scales':
    'Two scales in one question: “{item}” ends at {end} in {shorter} and goes on to {high} in {longer}, so figures over both mean nothing. Import the periods as files of their own and recalculate one: --rescale "{item}=1..{end}"',
  'surveys.periods': 'Periods {first} to {last} are taken together ({periods}). One of them: --period {last}',
  'note.more-groups': 'The {shown} groups with most answers; {left} further ones are in --json.',
  'roles.pairs.too-many':
    '{groups} groups are too many to compare pair by pair (at most {most}): merge some, or filter.',
} as const;
