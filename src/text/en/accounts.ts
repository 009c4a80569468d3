/** Which accounts to call this week, and why. */
export const accountsText = {
  'to-call.title': 'Accounts to call this week',
  'to-call.reasons': '{reasons}',
  'to-call.basis': '{mean} on {scale}, n {answers}',
  'to-call.basis-of-roles': '{mean} on {scale}, n {answers}: {roles}',
  'to-call.failing': 'satisfied ({basis}) while {reached} of {due} due outcomes were reached',
  'to-call.hostage': 'not satisfied ({basis}) and bound',
  'to-call.going': 'says it will not stay ({basis})',
  'to-call.payer': 'satisfied on average ({basis}), its payer is not ({payer}, n {payerAnswers})',
  'to-call.renewal': 'not satisfied ({basis}) and up for renewal on {day}',
  'to-call.renewal-due': 'to decide on its renewal by {day}',
  'to-call.overdue': '“{outcome}” overdue by {days}',
  'to-call.paid-not-fixed': 'complaints of the last {days} days paid off and never confirmed as fixed: {count}',
  'to-call.unanswered': 'tried {times} times in {days} days from {from} on and reached nobody',
  'to-call.none': 'No account gives a reason to call that the imported files could show.',
  'to-call.unnamed':
    'Accounts are not named: this report leaves the team, or respondents of a survey were promised confidence.',
  'column.next-renewal': 'Next renewal',
  'column.urgency': 'Urgency',
  'column.reasons': 'Why',
  'note.to-call':
    'Accounts that are still there, the most urgent first, then by annual value. Urgency adds up the reasons: 3 for what may cost the account, 2 for being let down, 1 for a renewal to be decided soon or an outcome nobody has measured. In brackets: the mean, its scale, the number of answers (n) and the roles behind it, of the latest period of the account; where n is 1, one person said so. Renewals: open and due within {renewal} days. Complaints and unanswered calls: of the last {recent} days. A reason is what the files show, not what the account would say: ask.',
  'note.to-call-more': '{left} further accounts are less urgent or worth less a year.',
} as const;
