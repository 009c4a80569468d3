/** Which accounts to call this week, and why. */
export const accountsText = {
  'to-call.title': 'Accounts to call this week',
  'to-call.reasons': '{reasons}',
  'to-call.failing': 'satisfied ({mean}) while {reached} of {due} due outcomes were reached',
  'to-call.hostage': 'not satisfied ({mean}) and bound',
  'to-call.going': 'says it will not stay ({mean})',
  'to-call.payer': 'satisfied on average ({mean}), its payer is not ({payer})',
  'to-call.renewal': 'not satisfied ({mean}) and up for renewal on {day}',
  'to-call.overdue': '“{outcome}” overdue by {days}',
  'to-call.paid-not-fixed': 'complaints of the last {days} days paid off and never confirmed as fixed: {count}',
  'to-call.unanswered': 'tried {times} times in {days} days from {from} on and reached nobody',
  'to-call.none': 'No account gives a reason to call that the imported files could show.',
  'to-call.unnamed':
    'Accounts are not named: this report leaves the team, or respondents of a survey were promised confidence.',
  'column.next-renewal': 'Next renewal',
  'column.reasons': 'Why',
  'note.to-call':
    'Accounts that are still there; the heaviest reasons first (what may cost the account counts 3, being let down 2, an outcome nobody has measured 1), then by annual value. Renewals: open and due within {renewal} days. Complaints and unanswered calls: of the last {recent} days. A reason is what the files show, not what the account would say: ask.',
  'note.to-call-more': '{left} further accounts have lighter reasons or are worth less a year.',
} as const;
