/** Sentences about agreed outcomes, and about single questions. */
export const outcomesText = {
  'column.outcomes': 'Outcomes',
  'column.number': 'Number',
  'column.of': 'Of',
  'column.definition': 'Definition',
  'column.reached-of-due': 'Reached of due',
  'column.outcome': 'Outcome',
  'column.baseline': 'Baseline',
  'column.target': 'Target',
  'column.actual': 'Actual',
  'column.unit': 'Unit',
  'column.due-on': 'Due on',
  'column.has-left': 'Has left',
  'column.question': 'Question',
  'column.questions': 'Questions',
  'column.measures': 'Measures',
  'column.scale': 'Scale',
  'column.mean': 'Mean',
  'column.high-share': 'High answers',
  'column.alpha-raw': 'Alpha, raw',
  'column.alpha-standardised': 'Alpha, standardised',

  'word.of': '{part} of {whole}',
  'word.left-on': 'left on {day}',

  'outcomes.title': 'Did they succeed',
  'outcomes.none':
    'No agreed outcomes were imported, so success cannot be told from satisfaction. Import a file with the columns outcome_id, customer_id, title, target, actual, due_on, verified_by.',
  'outcomes.too-few': 'Too few outcomes to be published.',
  'outcomes.table.title': 'Agreed outcomes',
  'outcomes.asserted': 'Reached, as asserted',
  'outcomes.verified': 'Reached and verified',
  'outcomes.overdue': 'Due, not measured',

  'failing.title': 'Satisfied but failing',
  'failing.missed.title': 'What was agreed and not reached',
  'failing.none': 'None of {accounts} accounts with due, measured outcomes is satisfied and failing.',

  'definition.outcome-success-rate': 'actual at or past the target ÷ outcomes with an actual',
  'definition.outcome-verified-rate':
    'reached, and verified by the business owner, finance or payer, not by who asserted it ÷ outcomes with an actual',
  'definition.outcome-overdue': 'due by the as-of date without an actual ÷ due by then',
  'definition.satisfied-but-failing':
    'satisfied in the latest period and fewer than half of the due, measured outcomes reached ÷ accounts with both known',
  'definition.reliability':
    'Cronbach’s alpha over responses that answered every question, raw or standardised as the method says',

  'note.outcomes-base':
    'Outcomes agreed: {agreed}, of which not yet due and not measured: {notDue}. As of {asOf}. Intervals are clustered by account.',
  'note.failing':
    'Satisfied: {definition}, latest period of the account, {from} or more. Failing: fewer than half of the outcomes due by {asOf} and measured were reached.',

  'items.title': 'Every question: {survey}',
  'items.table.title': 'Answers by question',
  'items.reliability.title': 'Do questions that measure the same hang together',
  'note.items':
    'High answers: the highest of three, the top two of four and five, the top three of six and seven, 8 and above on 1..10 and 0..10, otherwise the top 30 % of the scale; of three, four and six answers whose words are known, the good ones.',
  'note.reliability': 'Over responses that answered every question of the scale.',

  'finding.satisfied-but-failing':
    'Satisfied but failing: {count} of {accounts} accounts, {share} {interval}: {names}. They score us well and did not reach what was agreed with them; {left} of them have left.',
  'finding.outcome-rates':
    'Of the measured outcomes {success} {successInterval} were reached as asserted, but only {verified} {verifiedInterval} were reached and verified as such by the business owner, finance or the payer (n {answers}).',
  'outcomes.not-narrowed':
    'Outcomes and renewals belong to accounts, not to single answers: the filter on {dimensions} does not narrow them.',
} as const;
