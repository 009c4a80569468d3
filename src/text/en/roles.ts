/** Sentences about satisfaction by role, disagreement and missing voices. */
export const rolesText = {
  verbatim: '{text}',
  'dimension.industry': 'industry',
  'dimension.region': 'region',
  'dimension.country': 'country',
  'dimension.segment': 'segment',
  'dimension.tier': 'tier',
  'dimension.account_manager': 'account_manager',
  'dimension.stage': 'stage',
  'dimension.status': 'status',
  'dimension.channel': 'channel',
  'dimension.language': 'language',
  'dimension.collector': 'collector',
  'dimension.account': 'account',
  'dimension.respondent': 'respondent',
  'dimension.payer': 'payer',
  'dimension.period': 'period',
  'dimension.role': 'role',
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
  'definition.figure-difference':
    'mean score test over the groups of {split}: Kruskal-Wallis with the figure itself in place of ranks (1 or 0 in a share, the answer in a mean, 1, 0 or −1 in a net score), p adjusted by Holm over the figures of the table; where accounts answered more than once, the answers of one account are taken together (Boos 1992)',
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
  'notice.ticket-satisfaction':
    'Tickets with a rating of satisfaction, in all the files: {rated}. The topic service uses them; roles, loyalty and drivers do not. To analyse them as answers too, import the file with {option} (in a call of its own).',
  'notice.ticket-low-end':
    'Of {rated} ratings of tickets none lies below {lowest}, though they are read on {scale}: either nobody was less content, or lower ratings were not asked for or did not come into the file. If so, shares and means are too high.',
  'notice.confidential.has-accounts': 'Confidential survey: groups with fewer than {k} answers are withheld.',
  'notice.published': 'For publication: groups with fewer than {k} answers are withheld, accounts are not named.',
  'notice.filter': 'Only answers with {dimension}: {values}.',
  'notice.mixed-scales':
    'The questions on {construct} were asked on different scales, so no single score of them was formed; see each question. Name one of them: --map "COLUMN={construct}:overall"',

  'surveys.title': 'What was asked, and how it may be read',
  'surveys.size': '{survey}: responses {responses}, questions {questions}.',
  'surveys.size.unfiltered':
    '{survey}: responses {responses} in all the files, before any filter; each figure says how many it rests on (n). Questions {questions}.',
  'surveys.kind.relationship': 'Stated kind: relationship, about all of what customers have from us.',
  'surveys.kind.transactional':
    'Stated kind: transactional, about single encounters; it does not speak of the relationship as a whole.',
  'surveys.kind.outcome': 'Stated kind: outcome, about what it was bought for.',
  'surveys.kind.downstream':
    'Stated kind: downstream. {survey} asks the customers of customers, so its answers are kept out of roles, loyalty, drivers, weighting and changes; they stand under “Did they succeed” and among the questions.',
  'roles.title': 'Who is satisfied: {survey}',
  'roles.title.none': 'Who is satisfied',
  'roles.no-responses':
    'No survey responses were imported, so nothing can be said about satisfaction. Import the export of a survey.',
  'roles.only-downstream':
    'Only the customers of customers were asked, so nothing can be said about the satisfaction of customers.',
  'roles.no-satisfaction':
    'The survey “{survey}” has no question that was recognised as satisfaction or recommendation. Name one: --map "COLUMN=satisfaction"',
  'roles.satisfaction.title': 'Satisfaction by {split}',
  'roles.answers.title': 'Every answer on satisfaction, by role',
  'roles.nps.title': 'Recommendation by {split}',
  'roles.pairs.title': 'Which differ, pair by pair',
  'roles.stamp':
    'The groups disagree, most of all {first} and {second}: one average hides how they differ. Read the groups, not the total.',
  'roles.no-roles':
    'No role is known for any response, so the answers cannot be split by role. Name a column of roles or job titles: --map "COLUMN=role" or --map "COLUMN=title"',
  'roles.test':
    'Kruskal-Wallis over {groups} groups: H = {statistic}, df = {df}, p = {p}, n = {answers}, epsilon squared = {effect}.',
  'roles.test.clustered':
    'Kruskal-Wallis over {groups} groups, with the answers of one account taken together because accounts answered more than once: Wald W = {statistic}, p = {p} (corrected for few accounts: approximate Hotelling F on {df} and {within} df), n = {answers} from {accounts} accounts, epsilon squared = {effect}.',
  'roles.none-found': 'No difference found between {groups} groups in their answers by rank (p = {p}, n {answers}).',
  'roles.none-found.figures':
    'No difference found between {groups} groups, neither in their answers by rank (p = {p}, n {answers}) nor in the figures above (mean score tests, smallest p = {figureP} after Holm).',
  'roles.none-found.but':
    'By rank no difference was found between {groups} groups (p = {p}, n {answers}), but in the figure “{figure}” there is one (mean score test, p = {figureP} after Holm): highest {highest}, lowest {lowest}. Ranks weigh every step of the scale, a figure only what it counts; say which of the two is meant.',
  'roles.smallest-found':
    'Any two groups that lie Cliff’s delta {smallest} or further apart would have been found to differ, by rank, four times out of five.',
  'roles.none-found.unclear':
    'The test over all {groups} groups finds a difference (p = {p}), but no single pair differs both for certain and by a relevant size (Cliff’s delta of 0.147 and more): the groups are not said to disagree.',
  'roles.test.too-few-answers':
    'No test: it needs at least two groups with {needed} answers each; groups with that many: {groups}.',
  'roles.test.too-few-accounts':
    'No test: accounts answered more than once, so it needs at least two groups with answers from {needed} accounts each; groups with that many: {groups}.',
  'roles.test.no-variation': 'No test: the answers do not vary enough.',
  'roles.test.shared-accounts':
    'No test: there are no more accounts than groups ({groups}), and the answers of one account are taken together.',
  'roles.headline-rule':
    'Single figures are withheld where the roles disagree. The rule in full: crm-sat explain headline',
  'headline-rule.title': 'When a single figure is withheld (headline)',
  'headline-rule.question': 'When does the report refuse a figure over all roles, and what does it show instead?',
  'headline-rule.term.disagree': 'The roles disagree when',
  'headline-rule.disagree':
    'both hold: the rank test over all roles is significant at {level}, and at least one pair of roles differs with a Holm-adjusted p below {level} and by |Cliff’s delta| of {effect} or more. Roles are tested from {needed} answers on, or from {needed} accounts where accounts answered more than once; responses without a role take no part. Satisfaction, recommendation and the intention to buy again or to renew are judged apart.',
  'headline-rule.term.withheld': 'Then withheld are',
  'headline-rule.withheld':
    'the share, mean and median of satisfaction, the NPS and the mean recommendation, the share and mean of the intention to buy again or to renew, over all roles (each where the roles disagree on it), the averages and shares of the questions they are made of, the square of satisfaction by loyalty, and the satisfied who would not recommend.',
  'headline-rule.term.rows': 'Rows of another split (--by region)',
  'headline-rule.rows':
    'are shown while the mix of roles is nearly the same in every row, so that they can be compared: as long as no row is moved by its mix by more than {shift} of the scale. Otherwise they are withheld as well, with their test, and the table of role by that split stands in their place.',
  'headline-rule.term.never': 'Never withheld by this rule',
  'headline-rule.never':
    'figures of one role, of the payers, of single accounts, of a role within a group; and correlations, which compare answers of the same person.',
  'headline-rule.term.stamped': 'To see them all the same',
  'headline-rule.stamped':
    '--headline stamped shows every one of them, under a stamp that names the two roles that differ most.',
  'headline-rule.limits':
    'That no disagreement was found is no proof that there is none: with few answers the test misses differences. A filter to one role (--where role=it) shows its figures.',
  'roles.rows-withheld':
    '{construct}: the roles disagree, and their mix differs from row to row (it moves a row by up to {shift} of the scale), so the rows by {split} are withheld: compare role by role. The rule: crm-sat explain headline',
  'roles.rows-mix':
    'The roles disagree; their mix differs between these rows and moves none of them by more than {shift} of the scale.',
  'roles.rows-stamped':
    'The roles disagree and their mix moves a row by up to {shift} of the scale: a difference between these rows may be one of mix. Read role by role.',
  'roles.by-split.title': 'Satisfied by role and {split}',
  'roles.by-split.left-out':
    'The table of role by {split} is left out: some of its cells hold fewer than {k} answers, and its margins are printed.',
  'note.more-cells':
    'The cells furthest from the share of their role, weighed by their answers; {left} more are in --json.',
  'split.period': 'period',
  'group.payer.yes': 'Pays',
  'group.payer.no': 'Does not pay',
  'roles.reversal.up':
    '{survey}: from {from} to {to} ({split}) the share satisfied over all roles rises by {total}, while within {opposed} of {compared} roles it falls: {roles}. Another mix of roles accounts for {mix}; at the same mix it would be {rate}. Report the roles, not the total (n {answers}).',
  'roles.reversal.down':
    '{survey}: from {from} to {to} ({split}) the share satisfied over all roles falls by {total}, while within {opposed} of {compared} roles it rises: {roles}. Another mix of roles accounts for {mix}; at the same mix it would be {rate}. Report the roles, not the total (n {answers}).',
  'roles.reversal.role': '{role} {move}',
  'agreement.title': 'Do the people of one role agree among themselves',
  'agreement.agree': 'mostly agree',
  'agreement.partly': 'agree, at least in part',
  'agreement.spread': 'answers all over the scale',
  'agreement.camps': 'two camps',
  'agreement.unclear': 'not certain',
  'column.role-agreement': 'Agreement A',
  'column.satisfaction-spread': 'Standard deviation',
  'column.in-words': 'In words',
  'definition.role-agreement':
    'van der Eijk’s A on {scale}, −1 two camps, 0 evenly spread, 1 all alike; bootstrap with {draws} draws, seed {seed}',
  'definition.satisfaction-spread': 'standard deviation on {scale}',
  'note.role-agreement':
    'A: −1 two camps at the ends, 0 evenly spread, 1 all at one step; interval by bootstrap ({draws} draws, seed {seed}). In words, from 30 answers on, and only what holds over the whole interval: from {agree} mostly agree, from {partly} in part at least, below it all over the scale, below 0 two camps.',
  'payer.marked': 'contacts marked as payer',
  'payer.by-role': 'business owners, because no contact is marked as payer',
  'payer.line':
    'Who pays (contacts marked as payer; they are counted in their role too): {share} satisfied {shareInterval}, mean {mean} {meanInterval}, n {answers}.',
  'payer.line.by-role':
    'Who pays: no contact that answered is marked as payer (is_payer), so the business owners stand for the payers.',
  'column.satisfied-roles': 'Satisfied',
  'column.dissatisfied-roles': 'Dissatisfied',
  'column.account-mean': 'Mean of the account',
  'column.payer-mean': 'Mean of the payer',
  'accounts.voice': '{role} {mean} (n {answers})',
  'accounts.mean': '{mean} (n {answers})',
  'accounts.contradictory-accounts.title': 'In which accounts do roles contradict each other',
  'accounts.contradictory-accounts.none':
    'In none of {accounts} accounts whose latest period holds answers of two roles and more do roles contradict each other: {definition}',
  'accounts.masked-accounts.title': 'Where a satisfied average hides a dissatisfied payer',
  'accounts.masked-accounts.none':
    'In none of {accounts} accounts whose payer answered in their latest period does a satisfied average hide a dissatisfied payer: {definition}',
  'definition.contradictory-accounts':
    'One role satisfied ({definition}, latest period of the account, {from} or more), another dissatisfied ({upTo} or less).',
  'definition.masked-accounts':
    'The account satisfied ({definition}, latest period of the account, {from} or more), the payer dissatisfied ({upTo} or less). Payer: {payer}.',
  'finding.contradictory-accounts':
    'In {count} of {accounts} accounts whose latest period holds answers of two roles and more, {share} {interval}, one role is satisfied and another dissatisfied: {names}. Two people may differ as much whatever their role.',
  'finding.masked-accounts':
    'In {count} of {accounts} accounts whose payer answered in their latest period a satisfied average hides a dissatisfied payer, {share} {interval}: {names}. Payers: {payer}.',
  'note.more-accounts': '{left} further accounts of less annual value are left out here; their figures are in --json.',
  'voices.title': 'Whose voice is missing',

  'payer.name': 'Payer',
  'voices.bounds.title': 'What could the missing voices change',
  'voices.worth': '{share} of {currency}',
  'column.accounts-heard': 'Heard',
  'column.revenue-coverage': 'Annual value heard',
  'column.satisfied-of-heard': 'Satisfied of heard',
  'column.bounds': 'All missing dissatisfied … satisfied',
  'note.voice-bounds':
    'Of {accounts} active accounts of the customer file. Bounded is the share of accounts in which the role is satisfied ({definition}, its latest period, {from} or more): as if it were dissatisfied in every account it was not heard from, and as if satisfied. No confidence interval.',
  'note.voice-bounds.unknown': 'Accounts without an annual value, left out of the value heard: {unknown}.',
  'definition.role-satisfaction-bounds':
    'accounts whose role is satisfied ({definition}) ÷ accounts heard; low and high: of all active accounts, the missing all dissatisfied, all satisfied',
  'definition.revenue-coverage': 'annual value of active accounts heard from ÷ annual value of all active accounts',
  'definition.payer-coverage': 'active accounts whose payer answered ÷ all active accounts',
  'note.satisfied-is': 'Satisfied: {definition}.',
  'note.mean-is': 'Mean: {definition}.',
  'note.nps-is': 'NPS: {definition}.',
  'note.answer-shares':
    'Share of each answer on {scale}, the lowest on the left: two groups with one mean can be of one mind or of two.',
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
    '{survey}: the roles disagree on satisfaction. {firstRole}: {first} {satisfied} {firstInterval}, n {firstAnswers}; {secondRole}: {second} {secondInterval}, n {secondAnswers}. Of 100 pairs, one person of each, {higher} gives the higher answer in {effect} more than the other; so much by chance alone: p = {p}.',
  'finding.csat': '{survey}: {value} are satisfied {interval}, n {answers}.',
  'finding.csat-cut': '{survey}: {value} are satisfied ({definition}) {interval}, n {answers}.',
  'finding.satisfied': 'satisfied',
  'finding.mean-given': '({definition})',
  'finding.satisfied-cut': 'satisfied ({definition})',
  'finding.nps': '{survey}: NPS {value} {interval}, n {answers}.',
  'finding.nps-several':
    '{survey}: NPS is withheld, because {items} questions were read as recommendation: {questions}. Name the one that counts: --map "COLUMN=recommend:overall"',
  'finding.nps-scale':
    '{survey}: NPS is withheld: the answers lie on {scale} and nobody answered 0, so the question may not have been asked on 0..10. If it was, say so: --scale "COLUMN=0..10"; if not, --map "COLUMN=recommend" has it computed all the same, not to be compared with one on 0..10.',
  'finding.nps-scale-stated':
    '{survey}: the recommendation was asked on {scale}; the NPS shown counts 9-10 against 1-6 and must not be compared with one on 0..10.',
  'finding.missing-voice':
    '{count} of {accounts} accounts that answered did so without a single answer from {role}: {names}. {share} {interval} were heard from this role.',
  'finding.missing-voice-selected':
    'In the selected answers {count} of {accounts} accounts lack an answer from {role}: {names}. {share} {interval} were heard from this role.',
  'finding.missing-voices': 'Of {accounts} accounts that answered, some did so without a voice: {roles}.',
  'finding.missing-voices.role': '{role} in {count} ({share} {interval} heard; not heard, of most value: {names})',
  'definition.share-top': 'share of {high} on {scale}',
  'list.more': '{more} more',
  'finding.missing-voices-selected': 'In the selected answers of {accounts} accounts voices are missing: {roles}.',
  'note.more-pairs': '{pairs} further pairs with a larger p are left out here; all are in --json.',
  'finding.figure-differs':
    '{survey}: the figure “{figure}” differs by {split} (so much by chance alone: p = {p}). Highest {highest}: {high} {highInterval}, n {highAnswers}; lowest {lowest}: {low} {lowInterval}, n {lowAnswers}.',
  'finding.groups-disagree':
    '{survey}: answers differ by {split}. {firstRole}: {first} {satisfied} {firstInterval}, n {firstAnswers}; {secondRole}: {second} {secondInterval}, n {secondAnswers}. Of 100 pairs, one person of each, {higher} gives the higher answer in {effect} more than the other; so much by chance alone: p = {p}.',
  'notice.as-of-answers': 'Answers after {asOf} are left out, as are measurements, decisions and departures after it.',
  'notice.accounts-withheld':
    'Under the rules for confidential surveys and publication nothing is said of single accounts or of who pays: missing voices, contradicting roles, masked accounts, classes of loyalty and the satisfied but failing are left out.',
  'notice.accounts-partial':
    'Judgements on whole accounts (missing voices, contradicting roles, masked accounts, classes of loyalty, satisfied but failing) need all answers of an account and are left out under this filter.',
  'notice.weak-scale':
    'The questions on {construct} hang together only weakly (Cronbach’s alpha {alpha}): read them one by one, or turn round a reversed one with --reverse.',
  'notice.weak-scale-apart':
    'The questions on {construct} do not hang together (Cronbach’s alpha {alpha}): they may ask about different things (two products, two services) - then read them one by one and name the one that is meant, {option} - or one of them is reversed: --reverse.',
  'notice.opposed':
    'Questions on {construct} that run against the others: {items}. If low is good there, turn them round: --reverse "{first}"',
  'notice.short-scale':
    '“{item}” was read on {scale}, the smallest usual scale of its answers, but they do not show that it ends there: on {next} the middle would be no good answer, and every share satisfied another one. Say which was asked: --scale "{item}={next}"',
  'notice.two-scales':
    'Two scales in one question: “{item}” ends at {end} in {shorter} and goes on to {high} in {longer}, so figures over both mean nothing. Import the periods as files of their own and recalculate one: --rescale "{item}=1..{end}"',
  'surveys.periods': 'Periods {first} to {last} are taken together ({periods}). One of them: --period {last}',
  'note.more-groups': 'The {shown} groups with most answers; {left} further ones are in --json.',
  'roles.pairs.too-many':
    '{groups} groups are too many to compare pair by pair (at most {most}): merge some, or filter.',
  'finding.nps-scale-other':
    '{survey}: NPS is withheld, because the recommendation was asked on {scale}; it is defined on 0..10 only and cannot be made from this scale.',
} as const;
