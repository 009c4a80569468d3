/** Sentences about complaints and about contacts that nobody answered. */
export const recoveryText = {
  'column.complaints': 'Complaints',
  'column.voucher-rate': 'Compensated',
  'column.fixed-confirmed-rate': 'Confirmed fixed',
  'column.compensated-not-fixed': 'Paid, not confirmed',
  'column.complaints-repeated': 'Came back',
  'column.paid': 'Paid for these',
  'column.fixed': 'Confirmed as fixed',
  'column.days-to-fix': 'Median days',
  'column.fixed-within-month': 'Fixed within 30 days',
  'column.attempts': 'Attempts',
  'column.unanswered': 'Not answered',
  'column.longest-chain': 'Most in 30 days',
  'column.chain-from': 'From',
  'column.accounts-that': 'Accounts that',
  'column.left-afterwards': 'Left afterwards',

  'recovery.title.complaints': 'Were complaints fixed, or only paid off',
  'recovery.title.unanswered': 'Who tried to reach us and reached nobody',
  'recovery.none':
    'No complaints and no contact attempts were imported. Import tickets with the columns kind (complaint), compensated, confirmed_fixed, or contact attempts with customer_id, at, answered.',

  'recovery.complaints.title': 'What became of complaints',
  'recovery.complaints-closed': 'Closed',
  'recovery.voucher-rate': 'Compensated (voucher, refund, gift)',
  'recovery.fixed-confirmed-rate': 'Confirmed as fixed, of closed ones',
  'recovery.fixed-confirmed-of-asked': 'Confirmed as fixed, of those asked',
  'recovery.compensated-not-fixed': 'Compensated, not confirmed as fixed',
  'recovery.complaints-repeated': 'Came back about the same service within {days} days',
  'recovery.reopen-rate': 'Opened again',
  'note.complaints':
    'Complaints are tickets of that kind. Closed is what the desk says, fixed what the customer says. Not confirmed is not the same as not fixed: perhaps nobody asked. Intervals take complaints of one customer together.',
  'recovery.by-group.title': 'Complaints by team',
  'recovery.by-service.title': 'Complaints by service',
  'recovery.by-customer.title': 'Complaints by {dimension}',

  'recovery.time.title': 'How long until the customer confirmed the fix',
  'recovery.compensated': 'Compensated',
  'recovery.not-compensated': 'Not compensated',
  'note.time-to-fix':
    'Days from opening to the closing of complaints confirmed as fixed (Kaplan-Meier). Open ones, and those whose customer said no, count as not fixed up to the day of the report; of those never asked about nothing is known after their closing. Fixed within {days} days: from the same curve. An interval without an upper end is left out.',

  'recovery.paid-not-fixed.title': 'Accounts that were paid and not fixed',
  'note.paid-not-fixed':
    'Compensated, closed and not confirmed as fixed. Paid: in the unit of the export, which names no currency; empty where it holds no amount. Came back: about the same service in the stated days.',

  'recovery.unanswered-contacts': 'Tried {times} times or more in {days} days and reached nobody',
  'recovery.unanswered.title': 'Accounts that reached nobody',
  'note.unanswered':
    'Most attempts within any {days} days that nobody answered, with no answered contact, theirs or ours, between them. Only what was recorded: a call back nobody wrote down is missing here.',
  'recovery.next.title': 'What they did next',
  'recovery.reached-nobody': 'reached nobody',
  'recovery.reached-through': 'got through',
  'note.left-after-unanswered':
    'Reached nobody: {times} attempts or more in 30 days without an answer; left on or after the first day of the longest chain. Got through: all others that tried; left on or after their first attempt. The two differ in more than the answer: accounts in trouble call more, and leave more.',

  'definition.voucher-rate': 'compensated ÷ complaints that say whether',
  'definition.complaints-closed': 'closed ÷ all complaints',
  'definition.fixed-confirmed-rate': 'confirmed as fixed by the customer ÷ closed complaints',
  'definition.fixed-confirmed-of-asked': 'confirmed as fixed ÷ closed complaints whose customer said yes or no',
  'definition.compensated-not-fixed': 'not confirmed as fixed ÷ compensated, closed complaints',
  'definition.complaints-repeated':
    'same person, same service again within {days} days of the closing ÷ closed complaints with {days} days behind them',
  'definition.time-to-fix': 'median days from opening to a confirmed fix, Kaplan-Meier',
  'definition.unanswered-contacts':
    'three or more attempts within 30 days without an answered contact between them ÷ accounts with an attempt',
  'definition.left-after-unanswered': 'left afterwards ÷ accounts still with us then',
  'definition.unanswered-departure-difference':
    'share that left of accounts that reached nobody − of those that got through',

  'finding.compensated-not-fixed':
    'Compensated is not fixed: {count} of {compensated} compensated complaints, {share} {interval}, were never confirmed as fixed ({accounts} accounts); after {again} of the {known} with {days} days behind them the same person came back about the same service.',
  'finding.compensated-not-fixed-team':
    'Compensated is not fixed: {count} of {compensated} compensated complaints, {share} {interval}, were never confirmed as fixed, {inTeam} of these by “{team}” ({accounts} accounts); after {again} of the {known} with {days} days behind them the same person came back about the same service.',
  'finding.unanswered':
    '{count} of {accounts} accounts that tried to reach us, {share} {interval}, tried {least} times or more in {days} days and reached nobody; one of them {times} times from {from} on.',
  'finding.unanswered-named':
    '{count} of {accounts} accounts that tried to reach us, {share} {interval}, tried {least} times or more in {days} days and reached nobody; {account} {times} times from {from} on.',
  'finding.left-after-unanswered':
    'Of accounts that tried to reach us and reached nobody {nobody} {nobodyInterval} left afterwards (n {n}), of those that got through {through} {throughInterval} (n {throughN}): {difference} {interval}. Accounts in trouble call more and leave more; nothing shows that an answer would have kept them.',
} as const;
