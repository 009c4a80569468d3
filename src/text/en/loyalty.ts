/** Sentences about loyalty: classes, what is stated, what is proven. */
export const loyaltyText = {
  'column.class': 'Class',
  'column.accounts': 'Accounts',
  'column.share': 'Share',
  'column.meaning': 'Meaning',
  'column.account': 'Account',
  'column.annual-value': 'Annual value',
  'column.spearman': 'Satisfaction and loyalty (Spearman)',
  'column.pearson': 'Satisfaction and loyalty (Pearson)',
  'column.repurchase-share': 'Would buy again',
  'column.repurchase-mean': 'Mean repurchase intention',
  'column.renewal-rate': 'Renewal rate',
  'loyalty.intention.title': 'Who would buy again, by {split}',
  'word.range': '{low}..{high}',
  'word.not-known': 'not known',
  'word.unknown-day': 'an unknown day (nothing imported has a date; state one: --as-of DAY)',

  'class.loyal-by-choice': 'Loyal by choice',
  'class.unproven': 'Unproven',
  'class.hostage': 'Hostage',
  'class.mercenary': 'Mercenary',
  'class.defector': 'Defector',
  'class.loyal-by-choice.meaning':
    'satisfied, renewed while free to leave, no high switching cost, alternatives not denied',
  'class.unproven.meaning': 'stays; no proof that it is loyal by choice or a hostage',
  'class.hostage.meaning': 'not satisfied, stays, and is bound (not free to leave, or high switching cost)',
  'class.mercenary.meaning': 'satisfied, and left; or says it will not stay and has no decided renewal',
  'class.defector.meaning': 'not satisfied, and left; or says it will not stay and has no decided renewal',
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
    'By the cut, the number of hostages is {hostages} and of accounts loyal by choice {loyal}. Set another cut: --cut satisfaction=NUMBER',
  'definition.correlation': 'rank or linear correlation of satisfaction and {loyalty}, as the method says',
  'definition.satisfied-but-detractor': 'satisfied and recommend 0-6 ÷ answered both',
  'definition.renewal-rate': 'renewed, upgraded or downgraded ÷ all decided renewals',

  'note.loyalty-classes':
    'Satisfied: {definition}, latest period of the account, {from} or more; not satisfied: below. That is wider than “dissatisfied” ({upTo} or less), which roles and outcomes speak of. Without evidence of choice nobody is called loyal.',
  'note.who-is-gone':
    'Gone: left by the customer file; otherwise, its latest decided renewal says left. Staying: that renewal says anything else, or no renewal is decided and it is in the customer file, while that or a list of departures says who has left. An account with neither is left out.',
  'note.who-is-gone.intention':
    'Gone: left by the customer file; otherwise, its latest decided renewal says left; only where no renewal is decided, {upTo} or less in “{intention}” ({definition}, latest period of the account). Staying: that renewal says anything else, or the intention is higher, or there is neither and it is in the customer file, while that or a list of departures says who has left. An account with none of these is left out.',
  'note.stated-loyalty':
    'One response, one count. What people say is not evidence that they could leave: staying is unproven here.',
  'note.as-of': 'As of {asOf}.',

  'finding.hostage':
    '{count} of {accounts} accounts are hostages, not satisfied and bound: {names} ({share} {interval}).',
  'finding.hostage-by-cut':
    '{count} of {accounts} accounts are hostages, not satisfied and bound, and {others} if “satisfied” began at {from} instead of {stated}: {names} ({share} {interval}).',
  'finding.unproven':
    'Loyalty is unproven in {count} of {accounts} accounts, {share} {interval}: they stay, but neither satisfied and shown to have been free to choose, nor not satisfied and shown to be bound. {dissatisfied} of them are not satisfied.',
  'finding.unproven-unrecorded':
    'Loyalty is unproven in {count} of {accounts} accounts, {share} {interval}: they stay, but neither satisfied and shown to have been free to choose, nor not satisfied and shown to be bound. {dissatisfied} of them are not satisfied. For {lacking} of them no decided renewal says whether they were free to leave: record free_to_leave, alternatives_known and switching_cost with their renewals.',
  'finding.loyal-by-choice':
    '{count} of {accounts} accounts are loyal by choice, {share} {interval}: satisfied, and renewed while free to leave.',
  'finding.link.linked':
    '{survey}: satisfaction and “{loyalty}” go together (Spearman {value} {interval}, n {answers}).',
  'finding.link.weak':
    '{survey}: satisfaction says little about “{loyalty}” (Spearman {value} {interval}, n {answers}).',
  'finding.link.reversed':
    '{survey}: satisfaction and “{loyalty}” run against each other (Spearman {value} {interval}, n {answers}).',
  'finding.left':
    '{count} of {accounts} accounts that answered have left, {share} {interval}; {satisfied} of them were satisfied when last asked.',
  'finding.customers-left': '{count} of {customers} customers left in {periods}, {share} {interval}.',
  'finding.customers-left.worth':
    '{count} of {customers} customers left in {periods}, {share} {interval}; together they were worth {worth} a year.',
  'finding.left.of-period':
    'Only accounts with an answer in {periods} are counted, whenever they left; “{all}” counts every customer.',
  'renewals-due.one': '{account} ({day})',
  'finding.renewals-due': '{count} renewals are to be decided within {days} days of {asOf}: {names}.',
  'finding.renewals-overdue': '{count} renewals were due by {asOf}, and no decision is on record: {names}.',
  'note.renewals':
    'Renewed {renewed}, upgraded {upgraded}, downgraded {downgraded}, left {left}; without a decision on {asOf}: {undecided}, of which {later} are due only after that day.',
  'column.spearman-short': 'Spearman',
  'loyalty.link-groups.title': 'Is the link weak or reversed anywhere? By {split}',
  'note.link-groups.too-few':
    'Too few to compare: {compared} groups have 30 answers of five accounts and an interval; two are needed.',
  'note.link-groups.differ':
    'The link differs between the {compared} groups of 30 answers and five accounts or more (Q {statistic}, df {df}, p {p}).',
  'note.link-groups.same':
    'No difference found between the {compared} groups of 30 answers and five accounts or more (Q {statistic}, df {df}, p {p}): read the figure of all, not the order of the groups.',
  'definition.link-difference': 'the correlation of satisfaction and {loyalty} is the same in all groups',
  'group.satisfied': 'Satisfied',
  'group.dissatisfied': 'Not satisfied',
  'group.difference': 'Difference',
  'column.conduct': 'What they did',
  'column.first-answers': 'At the first answers',
  'column.departure-rate': 'Left',
  'column.repeat-purchase-share': 'Bought again or renewed',
  'column.upgrade-share': 'Upgraded',
  'loyalty.conduct.title': 'What did the satisfied and the others do afterwards?',
  'note.conduct':
    'Satisfied: {definition}, first period in which the account answered, {from} or more. Only what happened after the last answer of that period counts; the latest satisfaction would be hindsight.',
  'note.followed':
    'Followed: {followed} accounts. Left out: {leftBefore} that left before their first answers ended, {leftWithoutDay} that left on no known day, {unknown} of which nothing shows whether or when.',
  'note.conduct-null': 'No difference found in: {acts}. The interval of the difference holds 0.',
  'note.conduct-unrecorded': 'By the records no account did this, so there is nothing to compare: {acts}.',
  'definition.conduct': 'accounts after their first answers; satisfied: {definition}, {from} or more',
  'loyalty.retention.title': 'How long do they stay? Share still there, by satisfaction at the first answers',
  'column.after-days': 'After',
  'note.retention':
    'Days from the last answer of the first period answered; Kaplan-Meier with log-log intervals. Neither the start of the contract nor the latest answer is used: who left early could not answer late, and would make the satisfied look as if they stayed.',
  'note.retention.too-few':
    '{left} of {accounts} accounts left: too few departures to compare the curves ({needed} are needed).',
  'note.retention.differ':
    'The curves differ (log-rank {statistic}, p {p}; {left} departures). That is a link, not proof that satisfaction kept them.',
  'note.retention.same': 'No difference found between the curves (log-rank {statistic}, p {p}; {left} departures).',
  'definition.retention':
    'share still there so many days after the first answers; satisfied: {definition}, {from} or more',
  'loyalty.said.title': 'Did they do what they said? Intention before the decision, and the decision',
  'column.said': '“{intention}” before',
  'column.renewed': 'Renewed',
  'column.downgraded': 'Downgraded',
  'column.left': 'Left',
  'column.left-share': 'Share left',
  'said.high': 'says it stays ({from} or more)',
  'said.middle': 'in between',
  'said.low': 'says it goes ({upTo} or less)',
  'note.said':
    'One account, one count: its latest decision by the day of the report, and {definition} in its latest period answered before that day. {unheard} accounts decided without having been heard before.',
  'note.said.too-few':
    '{left} of {accounts} accounts left: too few departures to say whether the answers foretold them ({needed} that left and {needed} that stayed are needed).',
  'note.said.told':
    'The intention stated before told those who stayed from those who left: {value} {interval} of the pairs in the right order (0.5 is chance).',
  'note.said.null':
    'The intention stated before did not tell those who stayed from those who left: {value} {interval} of the pairs in the right order, and 0.5 is chance. No difference found.',
  'note.said.reversed':
    'Those who left had stated the higher intention: {value} {interval} of the pairs in the right order (0.5 is chance).',
  'definition.said': '{definition}, latest period of the account before its decision',
  'loyalty.at-risk.title': 'What is at risk? Annual value of the accounts that are still there',
  'column.not-gone': 'Accounts not gone',
  'risk.hostage': 'hostages',
  'risk.says-it-goes': 'say they will go',
  'risk.dissatisfied': 'otherwise not satisfied',
  'risk.together': 'at risk together',
  'risk.all': 'all of them',
  'note.at-risk':
    'One reason an account, the first that holds. At risk is not lost. Say they will go: whatever their latest renewal decided, while the classes above go by a decided renewal first. Not satisfied: below {from}. Accounts without an annual value: {unknown}; accounts that were never asked are not in this table.',
  'note.at-risk-cuts': 'At risk together by where “satisfied” begins: {shares}.',
  'note.at-risk-cut': 'from {from} {share}',
  'definition.at-risk-cut': '{definition}; satisfied from {from}',
  'note.concentration':
    'The largest fifth of these accounts holds {share} of the annual value. (Claimed of companies in general: 80 %.)',
  'definition.at-risk':
    'annual value of accounts not gone that are not satisfied or say they will go ÷ of all not gone',
  'definition.largest': 'annual value of the largest fifth of the accounts not gone ÷ of all',
  'loyalty.leaving.title': 'Why accounts left',
  'column.reason': 'Recorded reason',
  'reason.service': 'service',
  'reason.price': 'price',
  'reason.product': 'product',
  'reason.other': 'other',
  'note.reasons':
    'A reason is recorded for {recorded} of {left} accounts that left: what the account team wrote, not what the customer proved.',
  'loyalty.competitors': '{named} of {lost} lost renewals name a competitor: {names}.',
  'definition.leaving-reason': 'accounts that left for this reason ÷ accounts that left with a recorded reason',
  'loyalty.departures-not-known':
    'Whether any account left is not known: no customer has a status, a yes or no to having left, or a day of leaving, and no renewal is decided. So no account is classed. Record status, has_left or left_on with the customers, or their renewals.',
  'loyalty.accounts-left-out':
    'Classes of accounts, their conduct, retention and revenue at risk are left out: they would judge single accounts by the answers of a few people, or by a part of their answers.',
  'note.answered-in-filter':
    'Only accounts that answered in the periods chosen are counted, also among those that left. For a past day, --as-of DAY shows what was known then; --period alone judges old answers with what became known later.',
  'note.no-days':
    'The answers carry no day: whether they were given before or after an account left is not known, so what it did afterwards is not shown, and a low satisfaction of those who left may be their farewell.',
  'evidence.all': '{parts}',
  'evidence.renewal': 'renewed {day}',
  'evidence.renewal-undated': 'renewal',
  'evidence.free-yes': 'free',
  'evidence.free-no': 'not free',
  'evidence.cost-low': 'cost low',
  'evidence.cost-medium': 'cost medium',
  'evidence.cost-high': 'cost high',
  'evidence.alternatives-yes': 'alternatives known',
  'evidence.competitor': 'competitor {name}',
  'evidence.said-could-change': 'says it could change supplier',
  'evidence.said-cost-high': 'says switching costs much',
  'column.evidence': 'What decided',
  'note.more-members': '{more} more accounts; all of them are counted above.',
  'finding.left-undated':
    '{count} of {accounts} accounts that answered have left, {share} {interval}. Whether they answered before or after leaving is not known, so their satisfaction does not show why.',
  'finding.left-parts':
    '{count} of {accounts} accounts that answered have left, {share} {interval}: {after} after their first answers, {before} before those ended, {unknown} on a day that is not known or cannot be set against their answers. Only of those that left after answering can the answers tell anything.',
  'finding.left-contradicted': '{finding} The customer file says of {contradictory} of them that they are still there.',
} as const;
