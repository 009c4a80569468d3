/** Sentences about invitations and answers that may have been helped along: evidence beside innocent explanations. */
export const integrityText = {
  'integrity.title': 'Can the answers be trusted: {survey}',
  'integrity.none':
    'Nothing to judge here: careless answers need five questions on one scale, or thirty times; selective invitations need invitations with days and customers with an account manager; coached answers need a collector of each response. Under the rules of small groups the last two are not shown.',
  'integrity.unit': 'no. {id}',
  'integrity.unit-in': 'no. {id}, {region}',
  'integrity.selectivity.title': 'Who is invited again: those who scored high, or everybody?',
  'column.owner': 'Account manager',
  'column.high-invited-again': 'High scorers invited again',
  'column.others-invited-again': 'Others invited again',
  'column.difference': 'Difference',
  'note.selectivity':
    'High: {definition}, {from} or more. Counted: people with an answer in one quarter and a later quarter of invitations, without customers that left before the later quarter ended. p over {owners} account managers. Names only with --name-people.',
  'note.all-periods.tickets':
    'Tickets of all periods, whatever period is asked for: few of one period are rated badly.',
  'note.all-periods': 'All periods, whatever period is asked for: who is invited again shows only over time.',
  'note.selectivity-innocent':
    'Other explanations: people who changed jobs, accounts asked once a year, a file that holds only part of the invitations.',
  'definition.invite-selectivity': 'share invited again among high scorers minus the same among the others',
  'finding.selective-invitations':
    'Account managers who invite those who scored high again and others hardly: {count} of {owners}. {name}: {high} against {low}, {difference} {interval}. Their scores cannot be compared with others; ask why before concluding anything.',
  'careless.title': 'Responses that look careless, by rule',
  'careless.without.title': 'The headline with and without the flagged responses',
  'column.rule': 'Rule',
  'column.judged': 'Judged',
  'column.flagged': 'Flagged',
  'careless.all': 'all',
  'careless.kept': 'without the flagged',
  'careless.any': 'any rule',
  'careless.two': 'two rules or more',
  'careless.rule.straight-lining': 'Straight-lining: the same answer {limit} times or more in a row, {items} questions',
  'careless.rule.low-variability': 'Low variability: standard deviation below {limit} over {items} questions',
  'careless.rule.unusual-pattern': 'Unusual pattern: D² above {limit} over {items} questions',
  'careless.rule.speeding': 'Speeding: less than {limit} seconds, 30 % of the median',
  'careless.rule.repeated':
    'Repeated: all answers, {items} questions, as in another response of the person that day or with the same comment',
  'careless.rule.even-odd': 'Inconsistent halves: even-odd consistency below {limit} over {items} scales',
  'careless.rule.synonyms':
    'Inconsistent pairs: correlation below {limit} over {items} pairs of questions that nearly all answer alike',
  'careless.rule.attention': 'Attention checks: {limit} or more of {items} not answered as asked',
  'note.careless':
    'Flagged, not dropped: every figure of this report holds the flagged responses. Somebody content with everything ticks 5, 5, 5, 5, 5 and is flagged too. Straight-lining and low variability count as one rule, and so do inconsistent halves and pairs; these two are left out where they would flag more than 25 % and so say nothing of people.',
  'note.careless-chance':
    'Such rules are hardly better than chance in many conditions (Goldammer et al. 2024): a share is a reason to look, no verdict on a person.',
  'note.without-flagged':
    'Flagged by any rule. Not a correction: where content people tick straight lines, the figure falls without them although nobody was careless. The difference is that of the same answers, accounts as clusters.',
  'definition.change-without-flagged': '{definition}: without the flagged responses minus all',
  'finding.careless-answers':
    '{survey}: {flagged} of {answers} responses ({share} {interval}) look careless by two rules or more. None was left out; haste and content people look so, too.',
  'finding.careless-answers-change':
    '{survey}: {flagged} of {answers} responses ({share} {interval}) look careless by two rules or more. None was left out; without all that any rule flags, {figure} would change by {change} {changeInterval}. Haste and content people look so, too.',
  'coaching.title': 'Whose responses are unlike those of all others?',
  'coaching.explained.title': 'What the signals of these collectors may mean, and what else explains them',
  'column.collector': 'Collector',
  'column.own-share': 'Own responses',
  'column.other-share': 'All others',
  'column.may-mean': 'It may mean',
  'column.innocent': 'It may as well be',
  'signal.period-end': 'last {days} days of a quarter',
  'signal.top-answers': 'top answers, {from} or more',
  'signal.coaching-words': 'comments that tell of a score asked for',
  'signal.speeding': 'in haste',
  'signal.period-end.evidence': 'Scores are collected when they are counted.',
  'signal.period-end.innocent': 'Contracts, projects or visits that end with the quarter.',
  'signal.top-answers.evidence': 'High scores were asked for, or only friends were.',
  'signal.top-answers.innocent': 'Content customers, and good work.',
  'signal.coaching-words.evidence': 'Customers say that somebody asked for the score.',
  'signal.coaching-words.innocent': 'A quotation, a joke, or words the rules misread: read the comments.',
  'signal.speeding.evidence': 'Somebody filled it in for the customer, or beside them.',
  'signal.speeding.innocent': 'Short forms, answers by telephone, people who know the survey.',
  'note.collectors':
    'Compared: collectors with {fewest} responses or more, {collectors} of them, each with all others, accounts as clusters where they answer more than once. p is the greater of Fisher’s exact test and, where accounts repeat, the rank test over accounts; adjusted by Holm over all collectors and signals as one family, so that a p below 0.05 anywhere is a chance of 5 % where nobody coaches. Names only with --name-people.',
  'note.collectors-two': 'Said above only where two signals agree, each of {gap} or more and beyond chance.',
  'definition.collector-difference': '{signal}: share of the collector minus share of all others',
  'finding.coached-answers':
    'Responses collected by {name} are unlike those of the other collectors in {count} signals: {evidence}. That can be coaching, and it can have other causes; read the comments and ask before concluding anything.',
  'coaching.one-signal': '{signal} ({own} against {others})',
} as const;
