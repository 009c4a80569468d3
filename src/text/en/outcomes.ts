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
  'column.alpha-raw': 'Alpha',
  'column.alpha-standardised': 'Alpha, std.',

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
    'Cronbach’s alpha over responses that answered every question, raw or standardised as the method says; pairwise alpha, omega and halves over every pair of answers',

  'note.outcomes-base':
    'Outcomes agreed: {agreed}, of which not yet due and not measured: {notDue}. As of {asOf}. Intervals are clustered by account.',
  'note.failing':
    'Satisfied: {definition}, latest period of the account, {from} or more. Failing: fewer than half of the outcomes due by {asOf} and measured were reached.',

  'items.title': 'Every question: {survey}',
  'items.table.title': 'Answers by question',
  'items.reliability.title': 'Do questions that measure the same hang together?',
  'note.items':
    'High answers: the highest of three, the top two of four and five, the top three of six and seven, 8 and above on 1..10 and 0..10, otherwise the top 30 % of the scale; of three, four and six answers whose words are known, the good ones.',
  'note.reliability':
    'Alpha with its interval (Feldt) and standardised: over the n responses that answered every question of the scale. Pairs, omega (one factor) and halves (the worst and the best way of halving): over every pair of answers.',

  'finding.satisfied-but-failing':
    'Satisfied but failing: {count} of {accounts} accounts, {share} {interval}: {names}. They are satisfied and did not reach what was agreed with them; {left} of them have left.',
  'finding.outcome-rates':
    'Of the measured outcomes {success} {successInterval} were reached as asserted, but only {verified} {verifiedInterval} were reached and verified as such by the business owner, finance or the payer (n {answers}).',
  'outcomes.not-narrowed.outcomes':
    'Outcomes belong to accounts, not to single answers: the filter on {dimensions} does not narrow them.',
  'outcomes.not-narrowed':
    'Outcomes and renewals belong to accounts, not to single answers: the filter on {dimensions} does not narrow them.',

  'column.stage': 'Stage',
  'column.agreed-role': 'Agreed with',
  'column.due-quarter': 'Due in',
  'column.agreed': 'Agreed',
  'column.reached': 'Reached',
  'column.reached-verified': 'Reached and verified',
  'column.overdue': 'Overdue',
  'column.unmeasured': 'Not measured',
  'column.measure': 'Measure',
  'column.way': 'Baseline → target → actual',
  'column.attainment': 'Attainment',
  'column.beyond-target': 'Beyond target',
  'column.wrong-way': 'Wrong way',
  'column.time-to-value': 'Median days',
  'column.within-year': 'Reached within 365 days',
  'column.measured-outcomes': 'Measured outcomes',
  'column.verified-by': 'Verified by',
  'column.stage-stated': 'From the customer file',
  'column.stage-inferred': 'From the latest outcome',
  'column.with-outcome': 'With an agreed outcome',
  'column.late': 'Late',
  'column.claimed-gain': 'Gain',
  'column.claimed': 'Claimed',
  'column.change-here': 'Change here',
  'column.matched-measures': 'Measures taken for it',
  'column.who-answers': 'Who answers',
  'column.says': 'Says',
  'column.mostly-reached': 'Half or more reached',
  'column.mostly-missed': 'Fewer reached',
  'column.downstream-satisfied': 'Their customers satisfied',
  'column.own-satisfaction': 'Own mean',
  'column.downstream-mean': 'Their customers',
  'stage.awareness': 'Awareness',
  'stage.running': 'Running',
  'stage.analysis': 'Analysis',
  'word.value-interval': '{value} {interval}',
  'outcomes.title.where': 'Where is more reached',
  'outcomes.title.attainment': 'How far did they come, and how fast',
  'outcomes.title.trust': 'Is success verified or only asserted',
  'outcomes.title.next': 'Where do the accounts stand, and what is due next',
  'outcomes.title.claims': 'How do the gains compare with what programmes claim',
  'outcomes.title.voices': 'Does what they say agree with what they reached',
  'outcomes.unmeasured': 'Not measured',
  'outcomes.left-out':
    'Splits, single outcomes and accounts are left out: they would name an account in a document that must not, or beside a survey that promised confidence.',
  'outcomes.by-stage.title': 'Outcomes by stage',
  'outcomes.by-role.title': 'Outcomes by the role that agreed',
  'outcomes.by-due.title': 'Outcomes by the quarter they were due',
  'outcomes.by-customer.title': 'Outcomes by {dimension}',
  'outcomes.without-due': 'without a due date',
  'outcomes.not-split': 'Outcomes belong to accounts, not to answers: they cannot be split by {dimensions}.',
  'outcomes.all-measures': 'All measures',
  'outcomes.asserted-only': 'asserted only',
  'outcomes.by-payer': 'payer',
  'outcomes.overdue-by': 'overdue by {days}',
  'note.outcome-rows': '{more} more: --json has their figures, the ledger itself single outcomes.',
  'attainment.title': 'How much of the agreed way was gone',
  'attainment.way': '{baseline} → {target} → {actual}',
  'attainment.trap.not-measured': 'not measured {count}',
  'attainment.trap.no-target': 'without a target {count}',
  'attainment.trap.no-baseline': 'without a baseline {count}',
  'attainment.trap.no-distance': 'target equal to the baseline {count}',
  'attainment.trap.direction-contradicts':
    'stated direction against the way to the target (reached is judged by the direction) {count}',
  'attainment.trap.unit-in-doubt': 'a value in another unit, by its size {count}',
  'note.attainment':
    'Attainment: median of (actual − baseline) ÷ (target − baseline); 100 % is the target, more is beyond it, below 0 % is the wrong way. Nothing is cut off. Baseline, target and actual are medians in their own unit. Too few outcomes (at 95 % fewer than six) or a single account carry no interval.',
  'note.attainment-traps': 'Without an attainment: {reasons}.',
  'note.direction-missing':
    'Direction not stated for {count}: the way from baseline to target tells it; without a baseline more is taken as better.',
  'time.title': 'How long until success was shown',
  'time.trap.no-agreement-day': 'without a day of agreement {count}',
  'time.trap.no-measurement-day': 'reached without a day of measurement {count}',
  'time.trap.reversed': 'measured before it was agreed {count}',
  'note.time':
    'Days from agreed_on to measured_on (Kaplan-Meier). Whatever is not shown to be reached counts as not yet reached until the day of the report: missed, unmeasured and not yet due alike. An upper end that too few have reached is not known.',
  'note.time-is-due':
    'Read with care: {due} of {reached} reached outcomes were measured within {days} days of their due date, so the days mostly say for when they were agreed, not when they were reached.',
  'note.time-traps': 'Left out: {reasons}.',
  'gap.asserted': 'Only asserted',
  'gap.verified': 'Verified by the business owner, finance or the payer',
  'gap.difference': 'Difference',
  'gap.unknown': 'Whether the two differ cannot be told: one of them comes from a single account.',
  'gap.unclear':
    'No difference found between outcomes that were only asserted and those that were verified: the interval holds 0.',
  'note.gap':
    'Reached or not, by the measurement. Verified: confirmed by somebody other than who asserted it, whether the result was good or bad. They are different outcomes: a gap does not show that verifying changes anything.',
  'note.asserters':
    'Asserted by people: {people}; outcomes: {outcomes}, the most of one person: {most}. Nobody is named here.',
  'note.asserted-by-nobody': 'Measured, but asserted by nobody in particular: {outcomes}.',
  'succeeding.title': 'Dissatisfied but succeeding',
  'succeeding.reached.title': 'What was reached and did not satisfy',
  'succeeding.none': 'None of {accounts} accounts with due, measured outcomes is dissatisfied and succeeding.',
  'note.succeeding':
    'Dissatisfied: {definition}, latest period of the account, {to} or less. Succeeding: at least half of the outcomes due by {asOf} and measured were reached.',
  'stages.title': 'Stage of each account',
  'note.stages':
    'The stage of the customer file counts; only where it has none, that of the outcome agreed last. Accounts that left are not counted.',
  'due.title': 'What is due next',
  'note.due':
    'One row an account, its earliest outcome not measured. Accounts with one: {accounts}, overdue: {overdue}. Overdue ones first, by annual value; then by day. Accounts that left are not listed.',
  'note.due-more': '{more} more accounts: the ledger lists their outcomes.',
  'without.accounts': 'Without any agreed outcome: {count} of {accounts} accounts, {share} {interval}.',
  'without.accounts-worth':
    'Without any agreed outcome: {count} of {accounts} accounts, {share} {interval}; annual value {amounts}.',
  'without.amount': '{amount} ({share} of all in that currency)',
  'without.unknown': 'not known for {count} accounts',
  'claim.sales-per-person': 'Sales per person',
  'claim.satisfaction': 'Satisfaction',
  'claim.cost-of-sales-and-service': 'Cost of sales and service',
  'claim.sales-cycle': 'Sales cycle',
  'claim.profit': 'Profit',
  'note.claims':
    'Claimed: gains quoted of successful customer programmes, without a known method, sample or period; claims, not a benchmark. Here: median of (actual − baseline) ÷ baseline over measured outcomes, baseline above 0. Outcomes are agreed where a gain is hoped for, so a change is no effect of a programme.',
  'note.claim-words':
    'A measure is taken for a gain when it has one of these words, or a Chinese one that means the same:',
  'note.claim-word-list': '{claim}: {words}',
  'said.title': 'Who says it succeeded, and what they reached: {survey}',
  'said.yes': 'it succeeded',
  'said.no': 'it did not, or not quite',
  'note.said-success':
    'It succeeded: {definition}, latest period of the account, {from} or more. Accounts with due, measured outcomes; half or more of them reached.',
  'downstream.satisfied': 'Satisfied customers of customers: {survey}',
  'downstream.accounts.title': 'How satisfied the customers of each account are: {survey}',
  'downstream.no-question':
    'The survey “{survey}” asks the customers of customers, and has no question that was recognised as satisfaction. Name one: --map "COLUMN=satisfaction"',
  'downstream.accounts-left-out':
    '{survey}: accounts are not shown one by one, because small groups are protected or a filter keeps only a part of their answers.',
  'note.downstream-accounts':
    'Latest period of each account. The interval takes each answer inside an account for one of its own. Own mean: what the account itself says of us. Reached of due: its measured outcomes.',
  'downstream.with.satisfaction': 'Their customers’ satisfaction and their own',
  'downstream.with.success': 'Their customers’ satisfaction and outcomes reached',
  'downstream.list.title': 'Satisfied with us, while their own customers are not',
  'downstream.none': 'None of {accounts} accounts is satisfied with us while its own customers are not.',
  'note.downstream':
    'Satisfied with us: {own}, {ownFrom} or more. Their customers not satisfied: {theirs}, below {theirsFrom}. Latest period of each; accounts with both: {accounts}.',
  'definition.outcome-unmeasured': 'agreed outcomes without an actual ÷ all agreed',
  'definition.outcome-attainment': 'median of (actual − baseline) ÷ (target − baseline)',
  'definition.time-to-value': 'median days from agreed_on to a reached measured_on, Kaplan-Meier',
  'definition.asserted-verified-gap': 'share reached of outcomes only asserted − share reached of verified ones',
  'definition.dissatisfied-but-succeeding':
    'dissatisfied in the latest period and at least half of the due, measured outcomes reached ÷ accounts with both known',
  'definition.accounts-without-outcome':
    'accounts still with us without an agreed outcome ÷ all accounts still with us',
  'definition.revenue-without-outcome':
    'annual value of accounts still with us without an agreed outcome ÷ that of all, in one currency',
  'definition.programme-gain': 'median of (actual − baseline) ÷ baseline',
  'definition.success-said-and-reached':
    'share of accounts with half or more reached: of those who say it succeeded − of the others',
  'definition.downstream-correlation': 'Spearman’s rank correlation over accounts',
  'finding.asserted-verified-gap':
    'Of the outcomes we only assert, {asserted} {assertedInterval} were reached (n {assertedOutcomes}); of those the business owner, finance or the payer verified, {verified} {verifiedInterval} (n {verifiedOutcomes}): a gap of {difference} {interval}. They are different outcomes, so nothing shows that verifying changed a result; the asserted rate cannot be taken for the verified one.',
  'finding.dissatisfied-but-succeeding':
    'Dissatisfied but succeeding: {count} of {accounts} accounts, {share} {interval}: {names}. They reached what was agreed and are dissatisfied all the same.',
} as const;
