/** Sentences about which measures told who would leave. */
export const predictionText = {
  'prediction.title': 'Which measures told who would leave',
  'prediction.none':
    'Nobody can say which measures told who would leave: of the accounts looked at none is known to have left. Departures are read from customers with status or left_on, or from a list of departures.',
  'prediction.empty': 'No measure has a value of any account before a departure.',
  'prediction.too-few':
    'Too few departures to say which measures told them: {left} accounts left and {stayed} are still there; at least {needed} of each are needed.',
  'prediction.too-few-hidden':
    'Too few departures to say which measures told them: at least {needed} accounts that left and {needed} still there are needed.',
  'prediction.undated':
    'Departures carry no day: whether anything was measured before them is not known. The table compares, it does not show what told anybody beforehand.',
  'prediction.without-day': '{accounts} accounts left on no known day and are left out.',
  'prediction.of-survey': '{measure} ({survey})',
  'prediction.payer': 'Satisfaction of who pays',
  'prediction.outcomes': 'Outcomes reached',
  'prediction.load': 'Most invitations of a person in {days} days',
  'prediction.silence': 'Invitations not answered',
  'prediction.tickets': 'Satisfaction with tickets',
  'prediction.fixed': 'Fixes confirmed',
  'prediction.leaked': 'knew it',
  'prediction.leakage':
    '“{measure}”: {certain} of the {left} accounts that left stood at {upTo} or lower, and nobody else did. Measures made beforehand are seldom so sure: it may have been entered after the departure, and is not judged.',
  'prediction.leakage-high':
    '“{measure}”: {certain} of the {left} accounts that left stood at {upTo} or higher, and nobody else did. Measures made beforehand are seldom so sure: it may have been entered after the departure, and is not judged.',
  'prediction.told': 'Measures in which those that left stood worse: {count} of {measures} tested ({names}).',
  'prediction.reversed':
    'Measures in which those that left stood better: {names}. Who is about to leave may be asked or served in another way.',
  'prediction.null':
    'No difference found (measures tested: {measures}). That is no proof that none matters: with few departures a weak link stays unseen.',
  'prediction.best':
    '“{measure}” separated better than whatever it was compared with (other measures: {others}), over the same accounts.',
  'prediction.no-best':
    '“{measure}” comes first, but it is not clearly better than all it was compared with (other measures: {others}), over the same accounts.',
  'prediction.table.title': 'How each measure separated those that left from those still there',
  'prediction.worst.title': 'How often the worst fifth left',
  'prediction.compared.title': '“{measure}” against the other measures',
  'prediction.questions.title': 'How each single question separated them',
  'column.still-there': 'Still there',
  'column.separation': 'AUC',
  'column.worst-part': 'Worst part',
  'column.left-among-worst': 'Of those left',
  'column.lift': 'Lift',
  'column.against-measure': 'Against',
  'note.separation':
    'AUC: of an account that left and one still there on a day on which some account left, how often the one that left stood worse (ties half; 0.5 is chance), all such days taken together; a day on which several left counts once for each of them. Interval: the wider of DeLong’s over account-days and of the one by account (Obuchowski). Each by what was known before its day: answers of the latest period, invitations {days} days after they were sent, outcomes and tickets up to then. Worse is low; for load and silence it is high. Answers of all roles of an account together.',
  'note.separation-undated':
    'AUC: of an account that left and one that stayed, how often the one that left stood worse (ties half; 0.5 is chance), by all records, whenever they were made. Worse is low; for load and silence it is high. Answers of all roles of an account together.',
  'note.separation-looks': 'p against 0.5, adjusted by Holm (measures tested: {measures}).',
  'note.separation-base': 'Base: {fewest} to {most} account-days, an account on the day of a departure, by measure.',
  'note.worst-fifth':
    'Base: the account-days of the AUC; whoever left on the same day as others counts among all once for each of these too, or leavers would be too rare among all. Worst part: the share of all cases at the worst values, as near to a fifth as the steps allow. Lift: how many times as often it left as all; 1 is chance.',
  'note.separation-compared':
    'Difference of AUC over accounts that have both; p adjusted for {comparisons} comparisons (Holm), not for the choice of the first.',
  'definition.leaver-separation':
    'accounts that left against those still there on that day, by what was known before it; a day counts once for each account that left on it; interval the wider of DeLong’s over account-days and of the one by account (Obuchowski)',
  'definition.leaver-separation-undated':
    'accounts that left against those that stayed, by all records; timing unknown',
  'definition.leaked': '{definition}; not to be relied on, the measure seems to have known who left',
  'definition.worst-fifth-lift':
    'share of departures among the worst fifth ÷ share among all, over the account-days of the AUC and those of accounts that left on the same day as others',
  'definition.separation-difference': 'AUC of the measure − AUC of the other, over accounts that have both',
  'finding.separated':
    'Before they left, accounts stood worse in “{measure}” than those still there on that day: AUC {area} {interval}, 0.5 is chance (departures {left}). So did {count} of {measures} tested together. It does not show why they left.',
  'finding.separated-undated':
    'Accounts that left stand worse in “{measure}” than those that stayed: AUC {area} {interval}, 0.5 is chance (departures {left}). So do {count} of {measures} tested together. Whether it was measured before they left is not known.',
  'finding.best-measure':
    '“{measure}” separated the accounts that left better than the other measures did ({others}), over the same accounts.',
} as const;
