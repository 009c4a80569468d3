/** Sentences about how often people are asked. */
export const loadText = {
  'load.title': 'Who is asked too often',
  'load.none':
    'Nobody can say who is asked too often: no invitations with a day were imported. Import a file with the columns invitation_id, survey, contact_id, customer_id, sent_at, of every tool that sends surveys.',
  'load.without-day': '{invitations} invitations have no day and are left out.',
  'load.rule':
    'Rule: at most {most} invitations of a person within {days} days, the first and the last of them counted, over all surveys (--most-invitations, --load-days).',
  'load.above.title': 'Asked more often than the rule allows',
  'load.people-unnamed': 'One row a person. Names only with --name-people.',
  'load.response.title': 'Do people answer less when they were asked shortly before?',
  'load.response.differs':
    'Asked again within the window, people answer at another rate than asked for the first time: {difference} {interval}. Who is asked again is seldom drawn at random.',
  'load.response.null':
    'No difference found between those asked again within the window and the others: {difference} {interval}.',
  'load.score.differs':
    '{survey}: the same people score differently when asked again within the window: {change} {interval} on average ({definition}, people {people}).',
  'load.score.null':
    '{survey}: no difference found in what the same people say when asked again within the window: {change} {interval} ({definition}, people {people}).',
  'load.units.title': 'Load by {unit}',
  'column.survey-load': 'Most invitations of a person',
  'column.survey-load-breaches': 'People asked too often',
  'column.person': 'Person',
  'column.highest-load': 'Most within the window',
  'column.surveys': 'Surveys',
  'column.survey': 'Survey',
  'column.sender': 'Sender',
  'column.account-load': 'Most within the window, of the account',
  'column.breaches': 'Invitations above the rule',
  'column.above-rule': 'People above the rule',
  'column.earlier-invitations': 'Earlier invitations',
  'note.load-by-account':
    'Most within the window: invitations of the whole account within {days} days, from all surveys. Above the rule: invitations that, when sent, were more than the rule allows one person.',
  'note.accounts-broken': 'The rule was broken at {broken} of {accounts} accounts.',
  'note.accounts-broken-of-more':
    'The rule was broken at {broken} of {accounts} accounts; shown are those where it was broken most often or most invitations came at once.',
  'note.earlier':
    'Earlier invitations of the same person, of any survey, within {days} days before. Response rate: RR2 of AAPOR.',
  'definition.survey-load': 'most invitations of a person within {days} days, mean over people',
  'definition.survey-load-breaches': 'more than {most} invitations within {days} days',
  'definition.load-score-change': '{definition}: with an earlier invitation minus without, of the same people',
  'finding.asked-too-often':
    '{people} of {asked} people asked were invited more than {most} times within {days} days, up to {highest} times: {share} {interval}. Their accounts: {names}.',
  'finding.response-decay':
    'Who was invited within {days} days before answers less often than others: response rate {difference} {interval} (invitations {answers}). Who is asked again is seldom drawn at random.',
  'finding.asked-too-often-unnamed':
    '{people} of {asked} people asked were invited more than {most} times within {days} days, up to {highest} times: {share} {interval}.',
} as const;
