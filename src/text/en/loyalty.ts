/** Sentences about loyalty: classes, what is stated, what is proven. */
export const loyaltyText = {
  'column.class': 'Class',
  'column.accounts': 'Accounts',
  'column.share': 'Share',
  'column.meaning': 'Meaning',
  'column.account': 'Account',
  'column.annual-value': 'Annual value',
  'column.switching-cost': 'Switching cost',
  'column.free-to-leave': 'Free to leave',
  'column.spearman': 'Satisfaction and loyalty (Spearman)',
  'column.pearson': 'Satisfaction and loyalty (Pearson)',
  'column.repurchase-share': 'Would buy again',
  'column.repurchase-mean': 'Mean repurchase intention',
  'column.renewal-rate': 'Renewal rate',
  'switching-cost.low': 'low',
  'switching-cost.medium': 'medium',
  'switching-cost.high': 'high',
  'word.not-known': 'not known',

  'class.loyal-by-choice': 'Loyal by choice',
  'class.unproven': 'Unproven',
  'class.hostage': 'Hostage',
  'class.mercenary': 'Mercenary',
  'class.defector': 'Defector',
  'class.loyal-by-choice.meaning':
    'satisfied, renewed while free to leave, no high switching cost, alternatives not denied',
  'class.unproven.meaning': 'stays; no proof that it is loyal by choice or a hostage',
  'class.hostage.meaning': 'dissatisfied, stays, and is bound (not free to leave, or high switching cost)',
  'class.mercenary.meaning': 'satisfied, left or clearly says it will not stay',
  'class.defector.meaning': 'dissatisfied, left or clearly says it will not stay',
  'class.loyal-by-choice.list': 'Loyal by choice: the accounts',
  'class.unproven.list': 'Unproven: the accounts',
  'class.hostage.list': 'Hostages: the accounts',
  'class.mercenary.list': 'Mercenaries: the accounts',
  'class.defector.list': 'Defectors: the accounts',

  'loyalty.title': 'Who stays by choice: {survey}',
  'loyalty.classes.title': 'Accounts by satisfaction, staying and evidence of choice',
  'loyalty.renewals.title': 'Renewals',
  'loyalty.not-possible':
    'Loyalty cannot be set against satisfaction in {survey}: it needs a question on satisfaction and one on repurchase, renewal or recommendation. Name them: --map "COLUMN=satisfaction" --map "COLUMN=repurchase"',
  'loyalty.recommend-stands-in':
    'No question on repurchase or renewal: recommendation stands in for loyalty. It is a weaker sign, and classes of accounts rest on recorded renewals only.',
  'loyalty.stated.title': 'What respondents say: satisfaction and staying',
  'loyalty.axis.satisfaction': 'satisfied ({definition})',
  'loyalty.axis.repurchase': 'would buy again ({definition})',
  'loyalty.axis.renew': 'would renew ({definition})',
  'loyalty.axis.recommend': 'would recommend ({definition})',
  'corner.satisfied-staying': 'Satisfied, says it stays (unproven)',
  'corner.dissatisfied-staying': 'Not satisfied, says it stays (possible hostage)',
  'corner.satisfied-leaving': 'Satisfied, does not say it stays',
  'corner.dissatisfied-leaving': 'Not satisfied, does not say it stays',

  'column.cut': 'Satisfied from',
  'loyalty.cuts.title': 'Do the classes depend on where “satisfied” begins?',
  'cut.lower': '{from} (one step lower)',
  'cut.stated': '{from} (as used here)',
  'cut.higher': '{from} (one step higher)',
  'cut.top': '{from} (top answer only)',
  'note.cut-range':
    'By the cut, the number of hostages is {hostagesLow}..{hostagesHigh} and of accounts loyal by choice {loyalLow}..{loyalHigh}. Set another cut: --cut satisfaction=NUMBER',
  'definition.correlation': 'rank or linear correlation of satisfaction and {loyalty}, as the method says',
  'definition.satisfied-but-detractor': 'satisfied and recommend 0-6 ÷ answered both',
  'definition.renewal-rate': 'renewed, upgraded or downgraded ÷ all decided renewals',

  'note.loyalty-classes':
    'Satisfied: {definition}, latest period of the account, {from} or more. Without evidence of choice nobody is called loyal.',
  'note.who-is-gone':
    'Gone: left by the customer file; otherwise, its latest decided renewal says left. Staying: that renewal says anything else, or no renewal is decided and it is in the customer file. An account with neither is left out.',
  'note.who-is-gone.intention':
    'Gone: left by the customer file; otherwise, its latest decided renewal says left; only where no renewal is decided, {upTo} or less in “{intention}” ({definition}, latest period of the account). Staying: that renewal says anything else, or the intention is higher, or there is neither and it is in the customer file. An account with none of these is left out.',
  'note.stated-loyalty':
    'One response, one count. What people say is not evidence that they could leave: staying is unproven here.',
  'note.as-of': 'As of {asOf}.',

  'finding.hostage':
    '{count} of {accounts} accounts are hostages, dissatisfied and bound: {names} ({share} {interval}).',
  'finding.unproven':
    'Loyalty is unproven in {count} of {accounts} accounts, {share} {interval}: they stay, but neither satisfied and shown to have been free to choose, nor dissatisfied and shown to be bound. {dissatisfied} of them are dissatisfied.',
  'finding.unproven-unrecorded':
    'Loyalty is unproven in {count} of {accounts} accounts, {share} {interval}: they stay, but neither satisfied and shown to have been free to choose, nor dissatisfied and shown to be bound. {dissatisfied} of them are dissatisfied. For {lacking} of them no decided renewal says whether they were free to leave: record free_to_leave, alternatives_known and switching_cost with their renewals.',
  'finding.loyal-by-choice':
    '{count} of {accounts} accounts are loyal by choice, {share} {interval}: satisfied, and renewed while free to leave.',
  'finding.link.linked':
    '{survey}: satisfaction and “{loyalty}” go together (Spearman {value} {interval}, n {answers}).',
  'finding.link.weak':
    '{survey}: satisfaction says little about “{loyalty}” (Spearman {value} {interval}, n {answers}).',
  'finding.link.reversed':
    '{survey}: satisfaction and “{loyalty}” run against each other (Spearman {value} {interval}, n {answers}).',
  'finding.left':
    '{count} of {accounts} accounts have left, {share} {interval}; {satisfied} of them were satisfied when last asked.',
  'note.renewals':
    'Renewed {renewed}, upgraded {upgraded}, downgraded {downgraded}, left {left}; not decided or not recorded by {asOf}: {undecided}.',
} as const;
