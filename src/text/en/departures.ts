/** Sentences about who left: how many customers, and how satisfied they were. */
export const departuresText = {
  'column.customers': 'Customers',
  'column.whether-left': 'Who',
  'column.satisfaction': 'Satisfaction',
  'customers.all': 'all',
  'loyalty.customers-left.title': 'Customers that left',
  'note.customers-left.in-period':
    'Left within the periods asked for, of the customers that were there at their beginning or joined in them; who left earlier, or on a day nobody knows, is not counted.',
  'note.customers-left':
    'Of the customers of the customer file, answers or not; left by that file, else by the latest decided renewal or a list of departures. A customer of whom nothing is said counts as one that stayed.',
  'note.customers-left.not-yet': 'Left out: {customers} that became customers only after the day of the report.',
  'loyalty.departures-contradict':
    'The sources contradict each other on who left. Of {accounts} accounts, {byFile} left by the customer file and {byRenewals} by renewals or a list of departures, {byBoth} of them by both. {contradictory} of those that left by a renewal or a list of departures are still there by the customer file: it was not brought up to date, or they came back. {consequence} To choose one source, leave the other file out, or import the customers without their column on who left: {option}',
  'notice.departure-columns':
    'By their names these columns say who has left: {names}. Answers may have been given or entered when an account left, or afterwards, so what goes together with them need not have come before. It must not be used to foretell who leaves.',
  'finding.by-departure': '{finding} “{column}” says who has left: this must not be used to foretell who leaves.',
  'loyalty.departures-later':
    '{accounts} accounts leave only after {asOf}, the day of the report: here they are still there. To count them as left: {option}',
  'departures-contradict.customers': 'In this table they count as left.',
  'departures-contradict.classes': 'They count as left, so there may be fewer mercenaries and defectors than shown.',
  'departures-contradict.no-finding':
    'They count as left, so there may be fewer mercenaries and defectors than shown; with so many, neither the share that left nor the shares of those that stay are a finding.',
  'departures-contradict.prediction': 'Here they count as left on the day of the renewal or the list.',
  'departures-contradict.prediction-no-finding':
    'Here they count as left on the day of the renewal or the list; with so many, what separates those that left is no finding.',
  'departures-contradict.untold':
    'The sources contradict each other on who left for so many accounts that what separates those that left is no finding.',
  'departures-contradict.hostages':
    'There may be more: {contradictory} accounts count as left that are still there by the customer file.',
  'definition.left-share.in-period':
    'customers that left within the period ÷ customers of the customer file by its end that had not left before it',
  'definition.left-share': 'customers that left by the day of the report ÷ customers of the customer file by that day',
  'loyalty.leavers.title': 'Did more of those leave who were not satisfied? Whenever they answered',
  'loyalty.leaver-means.title': 'How satisfied were those who left and those who stayed?',
  'leavers.answered': 'answered {answer}',
  'leavers.left-yes': 'left',
  'leavers.left-no': 'stayed',
  'note.leavers':
    'Satisfied: {definition}, all answers of the account, {from} or more. An answer may have been given on leaving or afterwards: this compares, it does not foretell.',
  'note.leaver-means': 'One account, one count: the mean of its answers. Difference: Welch.',
  'note.leavers-null':
    'No difference found: neither do the satisfied and the not satisfied leave at rates that can be told apart, nor does the mean satisfaction of those who left differ from that of those who stayed. Both intervals of the difference hold 0.',
  'definition.leavers':
    'accounts that left ÷ accounts with answers of which it is known; satisfied: {definition}, all answers of the account, {from} or more',
  'definition.leaver-mean': 'mean over accounts of {definition}, all answers of the account',
  'loyalty.leakage':
    '{certain} of the {left} accounts that left answered {upTo} or less, and nobody who stayed did. No opinion asked beforehand tells so many apart without exception: ask whether this satisfaction was entered when the account left. It must not be used to foretell who leaves.',
  'note.no-departure-days':
    '{accounts} accounts left on no known day: whether they answered before or after leaving is not known, so what accounts did afterwards is not shown of them. Record left_on with the customers.',
} as const;
