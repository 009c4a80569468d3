/** Sentences about invitations and answers that may have been helped along: evidence beside innocent explanations. */
export const integrityText = {
  'integrity.title': 'Can the answers be trusted: {survey}',
  'integrity.none':
    'Nothing to judge here: selective invitations need invitations with days and customers with an account manager; coached answers need a collector of each response. Under the rules of small groups neither is shown.',
  'integrity.unit': 'no. {id}',
  'integrity.unit-in': 'no. {id}, {region}',
  'integrity.selectivity.title': 'Who is invited again: those who scored high, or everybody?',
  'column.owner': 'Account manager',
  'column.high-invited-again': 'High scorers invited again',
  'column.others-invited-again': 'Others invited again',
  'column.difference': 'Difference',
  'note.selectivity':
    'High: {definition}, {from} or more. Counted: people with an answer in one quarter and a later quarter of invitations, without customers that had left. p over {owners} account managers. Names only with --name-people.',
  'note.selectivity-innocent':
    'Other explanations: people who changed jobs, accounts asked once a year, a file that holds only part of the invitations.',
  'definition.invite-selectivity': 'share invited again among high scorers minus the same among the others',
  'finding.selective-invitations':
    'Account managers who invite those who scored high again and others hardly: {count} of {owners}. {name}: {high} against {low}, {difference} {interval}. Their scores cannot be compared with others; ask why before concluding anything.',
} as const;
