/** Sentences about what changed between periods. */
export const changeText = {
  'change.title': 'What changed: {survey}',
  'change.no-score':
    'The survey “{survey}” has no question on satisfaction, recommendation or intention to stay that could be compared.',
  'change.one-period':
    'Nothing can be compared: periods with answers that may be shown: {periods}. Name the period of each file: crm-sat import FILE --period 2026Q3',
  'change.compared.stated':
    '{after} (n {afterAnswers}) against {before} (n {beforeAnswers}), as asked for. Change is {after} minus {before}.',
  'change.compared.latest':
    '{after} (n {afterAnswers}) against {before} (n {beforeAnswers}), the latest period and the one before it with enough answers (30, or 5 where no two have 30). Change is {after} minus {before}. Others: --period {after} --compare {before}',
  'change.passed-over': 'Passed over, because too few answered: {periods}.',
  'change.unordered':
    'The names of the periods do not say which comes first ({periods}), so there is no trend. Name two: --period LATER --compare EARLIER',
  'change.hidden': 'Periods in which too few people answered are left out, with others where that protects them.',
  'change.without-period': 'Answers without a period are left out here: {answers}.',
  'change.too-small':
    'Roles by period are left out: some cells hold fewer people than the smallest group that may be shown.',
  'change.none':
    'No detectable change in {figures} from {before} to {after} (comparisons: {tests}, p adjusted over them). That is not “no change”: a change of “{figure}” by {smallest} would have been found with 80 % power (in one comparison alone).',
  'change.none-by-role':
    'No detectable change in {figures} from {before} to {after} (comparisons: {tests}, p adjusted over them). That is not “no change”: with the answers of {role} a change of “{figure}” by {smallest} would have been found with 80 % power (in one comparison alone).',
  'change.within-chance':
    'These two differ in “{figure}”, but among {pairs} neighbouring pairs of periods one often does where nothing changes: over all pairs p is {p}, and no trend goes the same way. So it is no finding. A pair named beforehand, with --period and --compare, is tested alone.',
  'change.cut-end':
    '{period} is not whole: the data end on {asOf}, and in the other periods {share} of the answers came after that day of the period.',
  'change.cut-start':
    '{period} is not whole: its answers begin late, and in the other periods {share} of the answers came before that day of the period.',
  'change.withheld':
    'The roles disagree, so no change over everybody is shown of: {figures}. See the roles, and what is left at the same mix of roles; --headline stamped shows the change all the same, under the stamp.',
  'change.stamp':
    'The roles disagree: a change over everybody mixes what they say with how many of each answered. Read the roles.',
  'change.by-role.title': '{figure} by role',
  'change.mix.title': 'How much of it is only another mix of people',
  'change.same-people.title': 'Did the same people change',
  'change.return.title': 'Were those who no longer answer different, while they still answered',
  'change.people':
    'Known people who answered the first of these questions: {both} in both periods, {onlyBefore} only in {before}, {onlyAfter} only in {after}.',
  'change.trend.title': '{figure} period by period',
  'change.roles.title': 'Who answered, period by period',
  'change.line.title': 'Does it rise or fall along a line',
  'change.steps.title': 'From period to period',
  'change.more-periods': '{left} earlier periods are left out here; their figures are in --json (--by period).',
  'change.chart.title': 'Does a period stand out: {figure}',
  'change.chart.too-few':
    'No control chart: it needs {needed} periods, and there are {periods}. Limits from fewer would be a guess.',
  'change.chart.withheld': 'No control chart over everybody where the roles disagree. One of a role: --where role=it',

  'column.smallest': 'Detectable from',
  'column.split': 'Split',
  'column.change-of-all': 'Change in all',
  'column.mix-effect': 'By mix',
  'column.rate-effect': 'At same mix',
  'column.people': 'People',
  'column.before': 'Before',
  'column.after': 'After',
  'column.return-difference': 'Not again − again',
  'column.period': 'Period',
  'column.everybody': 'All',
  'column.slope': 'Change a period',
  'column.step': 'Step',
  'column.limits': 'Limits',
  'column.signal': 'Signal',

  'definition.change': '{after} minus {before}: {definition}',
  'definition.smallest-detectable-change': 'smallest change that would have been found with 80 % power',
  'definition.mix': 'Kitagawa decomposition by {split}, {after} minus {before}',
  'definition.paired-change': '{after} minus {before}, mean over the people who answered in both: {definition}',
  'definition.return-difference': 'in {before}: those who did not answer in {after} minus those who did: {definition}',
  'definition.linear-trend': 'least-squares slope over the answers, change from one period to the next',
  'definition.control-chart-signals':
    'periods beyond 3 sigma, eighth on one side, or two of three beyond 2 sigma on one side',

  'note.change':
    'Accounts (people, where no account is known) are taken together over both periods, so that who answered twice is not counted as two witnesses. p is adjusted over the rows (Holm). Detectable from: what would have been found with 80 % power in a single comparison.',
  'note.change-of-roles':
    'Accounts are taken together over both periods. p is adjusted over all roles and figures (Holm). Detectable from: what would have been found with 80 % power in a single comparison.',
  'note.same-people-levels':
    'The roles disagree, so levels over everybody are left out; each person’s own change does not depend on who else answers.',
  'note.mix':
    'Change in all = by mix + at same mix, exactly (Kitagawa 1955). By mix: other people answered. At same mix: what is left when every group keeps the mean of its two shares; interval and p (Holm over the rows) are of that.',
  'note.mix-stamp':
    'The roles disagree, so the change in all is not shown. Read what is left at the same mix, and the roles.',
  'note.same-people':
    'Only people who answered in both periods: each one’s own change, people of one account taken together. p is adjusted over the rows (Holm).',
  'note.return':
    'In the earlier period: the figure of those who did not answer again minus that of those who did. Where they differ, the later period misses a kind of people. p is adjusted over the rows (Holm).',
  'note.trend-by-role': 'The roles disagree, so each has its own column and there is none of everybody.',
  'note.line':
    'Test for trend: least-squares slope over the answers, accounts taken together over all periods; p is adjusted over the rows (Holm). Up and down again is no trend.',
  'note.steps':
    'Several looks: p is Holm-adjusted over all {tests} steps of the figures. It is that of the change at the same mix where roles are known.',
  'note.chart.p': 'p chart: centre {centre}, limits at 3 sigma by the n of each period.',
  'note.chart.laney-p':
    'p chart widened after Laney (2002), because periods scatter more than their n explains: centre {centre}, limits at 3 sigma.',
  'note.chart.individuals': 'Individuals chart (XmR): centre {centre}, limits at 3 × mean moving range ÷ 1.128.',
  'rule.beyond-three-sigma': 'beyond 3 sigma',
  'rule.eight-on-one-side': 'eight in a row on one side',
  'rule.two-of-three-beyond-two-sigma': 'two of three beyond 2 sigma',

  'finding.change':
    '{survey}: {figure} went from {from} in {before} to {to} in {after}, a change of {change} {interval}, n {answers} (p = {p}, adjusted).',
  'finding.change-of-role':
    '{survey}, {role}: {figure} went from {from} in {before} to {to} in {after}, a change of {change} {interval}, n {answers} (p = {p}, adjusted over all roles).',
  'finding.mix-only-withheld':
    '{survey}: from {before} to {after} another mix of people answering ({split}) alone moves {figure} by {mix} {mixInterval}. At the same mix no change is detected: {rate} {interval}, n {answers}.',
  'finding.mix-only':
    '{survey}: from {before} to {after} {figure} moves by {change}; another mix of people answering ({split}) accounts for {mix} {mixInterval}. At the same mix no change is detected: {rate} {interval}, n {answers}.',
  'finding.mix-only-step':
    '{survey}: from {before} to {after} {figure} moved by {change}; another mix of people answering ({split}) accounts for {mix} {mixInterval}. At the same mix no change is detected: {rate} {interval}, n {answers}.',
} as const;
