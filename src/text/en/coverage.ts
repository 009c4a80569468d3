/** Sentences about who was asked, who answered and who was never asked. */
export const coverageText = {
  'coverage.title': 'Who was asked, who answered: {survey}',
  'coverage.title.none': 'Who was asked, who answered',
  'coverage.none':
    'Nobody can say who stayed silent: no invitations were imported. Import a file with the columns invitation_id, survey, contact_id, customer_id, sent_at, disposition.',
  'coverage.not-narrowed':
    'Invitations belong to people and accounts, not to single answers: the filter on {dimensions} does not narrow them.',
  'coverage.matched-answers':
    'The file of invitations does not say what became of them. An invitation counts as complete where the same person answered this survey in the quarter of the invitation, otherwise as not reached; answers of people who are not known cannot be matched, so the rates may be too low.',
  'coverage.no-disposition':
    'Of {invitations} invitations {silent} say nothing of what became of them; they count as of unknown eligibility.',
  'coverage.rates.title': 'How many answered, by the definitions of AAPOR',
  'coverage.rates.by-role': 'Response rates by role',
  'coverage.rates.by-account': 'Response rates by account',
  'coverage.rates.by-worth': 'Response rates by annual value of the account',
  'coverage.worth.largest': 'Largest third, from {low}',
  'coverage.worth.middle': 'Middle third, from {low}',
  'coverage.worth.smallest': 'Smallest third, from {low}',
  'coverage.roles.title': 'Who answers when asked, and what the silent could change',
  'coverage.accounts.title': 'Which accounts were asked, and which were heard',
  'coverage.never.section': 'Who was never asked',
  'coverage.never.title': 'People of the contact file who were never asked',
  'coverage.never.accounts':
    'Of {all} accounts of the customer file {accounts} that are still customers were never asked and never heard: {names}.',
  'coverage.step.asked': 'Asked',
  'coverage.step.heard': 'Heard',
  'coverage.step.payer-asked': 'Payer asked',
  'coverage.step.payer-heard': 'Payer heard',
  'column.rate': 'Rate',
  'column.invitations': 'Invitations',
  'column.response-rate': 'Response rate (RR2)',
  'column.never-asked': 'Never asked',
  'word.not-recorded': 'not recorded',
  'rate.RR1': 'complete ÷ all asked, unknown ones included',
  'rate.RR2': 'complete or partial ÷ all asked, unknown ones included',
  'rate.RR3': 'complete ÷ all asked, of the unknown the share e that is eligible',
  'rate.RR4': 'complete or partial ÷ all asked, of the unknown the share e that is eligible',
  'rate.RR5': 'complete ÷ all asked without the unknown',
  'rate.RR6': 'complete or partial ÷ all asked without the unknown',
  'rate.COOP1': 'complete ÷ all reached',
  'rate.COOP2': 'complete or partial ÷ all reached',
  'rate.COOP3': 'complete ÷ all who answered or refused',
  'rate.COOP4': 'complete or partial ÷ all who answered or refused',
  'rate.REF1': 'refused ÷ all asked, unknown ones included',
  'rate.REF2': 'refused ÷ all asked, of the unknown the share e that is eligible',
  'rate.REF3': 'refused ÷ all asked without the unknown',
  'rate.CON1': 'reached ÷ all asked, unknown ones included',
  'rate.CON2': 'reached ÷ all asked, of the unknown the share e that is eligible',
  'rate.CON3': 'reached ÷ all asked without the unknown',
  'note.cases':
    'Complete {complete}, partial {partial}, refused {refusal}, not reached {nonContact} (bounced addresses included), other {other}, unknown {unknown}, not to be asked {ineligible}.',
  'note.rates-need-eligibility':
    'Not to be told without a column that says who belonged to those to be asked (eligible): {rates}.',
  'note.rates':
    'A rate counts invitations: who was asked in three quarters counts three times. A high rate does not make the silent like those who answered. RR1 counts complete answers alone, RR2 partial ones too; the key figures, rates by role and changes are RR2: who answered in part was heard.',
  'note.compared-rates': 'RR1: {complete}. RR2: {partial}. RR5: {known}. Definitions of AAPOR; n is the denominator.',
  'note.rates-by-account': 'Within one account: the invitations of one person taken together.',
  'note.accounts-by-value': 'The {shown} accounts of the highest annual value; --where account=ID shows another one.',
  'note.rates-by-worth':
    'Thirds by number of the accounts that were asked and have an annual value, in each currency by itself; the invitations of one account taken together.',
  'note.response-by-role':
    'Response rate: complete or partial ÷ all asked (RR2 of AAPOR), the invitations of one account taken together.',
  'note.non-response-bounds':
    'Satisfied of heard: people whose mean ({definition}) is {from} or more, counted once a quarter. The last column is no confidence interval: all silent people dissatisfied, all satisfied.',
  'note.accounts-covered':
    'Of the {accounts} accounts of the customer file that have not left. Heard: an answer to any question on a scale. Payer: contacts marked as payer.',
  'note.never-asked': 'No invitation and no answer in anything imported, at any time.',
  'definition.non-response-bounds': 'satisfied ÷ answered; ends: all silent people dissatisfied, all satisfied',
  'definition.account-coverage': 'active accounts asked or heard ÷ all active accounts',
  'definition.never-asked': 'people without any invitation and any answer ÷ all people of the contact file',
  'finding.role-answers-least':
    '{role} answers least when asked: {rate} {interval} of {answers} invitations; {other}: {otherRate} {otherInterval} of {otherAnswers} (p {p}). Their silence may hide anything.',
  'finding.never-asked-accounts':
    'Nobody at {accounts} accounts that are still customers was ever asked or heard: {names}.',
  'finding.payers-never-asked': 'Of {people} people who pay {missed} were never asked: {share} {interval}.',
} as const;
