/**
 * How the short edition says what the full report says with options and terms: `board.KEY` stands in for the sentence KEY,
 * `board.alone.KEY` where there is one survey, so that none need be named.
 */
export const boardText = {
  'board.alone.surveys.size': 'Responses {responses}, questions {questions}.',
  'board.alone.surveys.size.unfiltered':
    'Responses {responses} in all, before any filter; each figure says how many it rests on (n). Questions {questions}.',
  'board.alone.roles.title': 'Who is satisfied',
  'board.alone.loyalty.title': 'Who stays by choice',
  'board.alone.coverage.title': 'Who was asked, who answered',
  'board.alone.drivers.title': 'What goes together with satisfaction, loyalty and success',
  'board.alone.change.title': 'What changed',
  'board.alone.finding.roles-disagree':
    'The roles disagree on satisfaction. {firstRole}: {first} {satisfied} {firstInterval}, n {firstAnswers}; {secondRole}: {second} {secondInterval}, n {secondAnswers}. More than chance (p = {p}).',
  'board.survey': 'Survey',
  'board.finding.roles-disagree':
    '{survey}: the roles disagree on satisfaction. {firstRole}: {first} {satisfied} {firstInterval}, n {firstAnswers}; {secondRole}: {second} {secondInterval}, n {secondAnswers}. More than chance (p = {p}).',
  'board.notice.attributed.has-accounts':
    'Taken as given without a promise of confidence, because the answers name accounts: small groups are shown with their interval, accounts may be named, people are not.',
  'board.notice.attributed.stated':
    'Respondents were not promised confidence: small groups are shown with their interval, accounts may be named, people are not.',
  'board.notice.confidential.no-accounts':
    'Confidential survey: groups with fewer than {k} answers are withheld, with others where that is needed to protect them.',
  'board.surveys.periods': 'Periods {first} to {last} are taken together ({periods}).',
  'board.note.loyalty-classes':
    'Satisfied: {definition}, latest period of the account, {from} or more. Without evidence of choice nobody is called loyal.',
  'board.note.who-is-gone': 'Gone: left by the customer file, or by its latest decided renewal.',
  'board.note.who-is-gone.intention':
    'Gone: left by the customer file, or by its latest decided renewal; only where no renewal is decided, {upTo} or less in “{intention}” ({definition}).',
  'board.note.answered-in-filter':
    'Only accounts that answered in the periods chosen are counted, also among those that left.',
  'board.note.watermelon':
    'Dissatisfied: a score of {to} or less on {scale}. Only some tickets are rated, and not by chance.',
  'board.column.response-rate': 'Response rate',
  'board.note.response-by-role': 'Response rate: complete or partial answers ÷ all asked.',
  'board.note.non-response-bounds':
    'Satisfied of heard: people whose mean ({definition}) is {from} or more. Last column: if all the silent were dissatisfied, if all were satisfied.',
  'board.note.crosshair':
    'Importance: how closely the question goes together with satisfaction, as a share of all. The lines: importance {importance}, rating {performance}, the mean of each. A quadrant is named only where chance is ruled out for both. A link is no cause.',
  'board.column.p-adjusted': 'p',
  'board.change.none':
    'No detectable change in {figures} from {before} to {after}. That is not “no change”: one of “{figure}” by {smallest} would have been found four times out of five, a smaller one less often.',
  'board.change.none-by-role':
    'No detectable change in {figures} from {before} to {after}. That is not “no change”: with the answers of {role} one of “{figure}” by {smallest} would have been found four times out of five, a smaller one less often.',
  'board.glance.of-group': '– {group}',
  'board.finding.missing-voices.role': '{role} in {count} ({share} {interval} heard)',
  'board.note.to-call':
    'The most urgent first, then by annual value. Urgency adds up the reasons: 3 for what may cost the account, 2 for being let down, 1 for a renewal to be decided soon or an outcome nobody has measured. In brackets: mean, scale, number of answers (n) and roles, of the latest period of the account; where n is 1, one person said so. Renewals: due within {renewal} days.',
  'board.glance.of-definition': '{name}',
  'board.glance.change.changed': 'yes (p {p})',
  'board.glance.change.within-chance': 'within chance',
  'board.glance.change.no-test': 'not tested',
  'board.note.glance':
    'Change: since {period}. “Within chance”: differences as large arise by chance too often to be called a change; that does not show that nothing changed. “Not tested”: this report holds no test between the two periods. What became of accounts and outcomes is taken as it is known today, for both periods: a report made at the end of {period} said otherwise.',
  'board.method':
    'Every interval holds at {level} confidence. Answers of one account are taken together, so that one account does not count as several witnesses. p says how often chance alone makes a difference as large, adjusted for all comparisons made together.',
  'board.edition.where-full':
    'This is the short edition: {shown} of {all} tables. The full report adds {findings} further findings, the definition and method of every figure, which files were read and what became of every row. Both are made from the same figures and withhold the same.',
  'board.limit.cause': 'What causes what: what goes together is where to look, no proven lever.',
  'board.limit.silence': 'What those think who were not asked or did not answer.',
  'board.limit.wording': 'Whether a question was understood as it was meant.',
  'board.limit.small': 'What a few people stand for: the intervals of small groups are wide.',
  'board.limit.many': 'Which of many differences is real: some turn up by chance.',
  'board.limit.records': 'What nobody entered: a departure, an outcome, a call.',
  'board.limit.suspicion': 'Who did wrong: odd answers have innocent explanations too; ask first.',
  'board.limit.future': 'Who will leave: what set leavers apart in the past is no forecast.',
} as const;
