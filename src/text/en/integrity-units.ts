/** Sentences about units that are unlike all others, and about answers of our own staff. */
export const integrityUnitsText = {
  'integrity.untold': 'It cannot be told {reason}',
  'integrity.tickets.title': 'Can the scores of tickets be trusted',
  'note.unit-claims':
    'Compared: {units} units with {fewest} cases or more, each with all others, accounts as clusters where they repeat. p by Holm over the units: each table keeps its own 5 %. People are named only with --name-people.',
  'note.both-readings': 'It may mean: {evidence} It may as well be: {innocent}',

  'new-contacts.title': 'Were people added to the contacts just before they were asked?',
  'column.own.new-contacts': 'New among own',
  'note.new-contacts':
    'New: added to the contacts within {days} days before the invitation (the answer, where no invitations are known). Counted: accounts whose mean of an earlier quarter was below satisfied, or with a renewal due within {renewal} days.',
  'new-contacts.evidence': 'Somebody who would score low was replaced by somebody who would not.',
  'new-contacts.innocent': 'People who changed jobs, a new project, a CRM that was tidied up.',
  'definition.new-contacts':
    'people new to the contacts within {days} days ÷ people asked, of shaky accounts: own share minus that of all others',
  'finding.new-contacts':
    'Account managers whose shaky accounts were asked through people added to the contacts just before: {count} of {units}. {name}: {own} against {others}, {difference} {interval}. Ask why before concluding anything; it may as well be: {innocent}',
  'untold.new-contacts':
    'whether contacts were exchanged before a wave, for contacts have no day on which they were added (a column created_on).',

  'exchanged-contacts.title': 'Were people exchanged under the same contact?',
  'column.own.exchanged-contacts': 'Exchanged among own',
  'note.exchanged-contacts':
    'Contacts of accounts with a quarter below satisfied; exchanged: an earlier import knew another name and another address under the same id. On which day, and so whether before a wave, is not known.',
  'exchanged-contacts.evidence': 'Somebody who scored low was replaced by somebody who would not.',
  'exchanged-contacts.innocent': 'People who left, a merger with new names and addresses, ids that are used again.',
  'definition.exchanged-contacts':
    'contacts with another name and address than in an earlier import ÷ contacts of accounts that scored low: own share minus that of all others',
  'finding.exchanged-contacts':
    'Account managers in whose low-scoring accounts people were exchanged under the same contact: {count} of {units}. {name}: {own} against {others}, {difference} {interval}. Ask why before concluding anything; it may as well be: {innocent}',

  'reassigned-tickets.title': 'Which teams hand on tickets that are rated badly?',
  'column.own.reassigned-tickets': 'Handed on among own',
  'column.handler': 'Handled by',
  'note.reassigned-tickets':
    'Tickets with a score of {to} or less; handed on: they changed hands by the count of the tool, or an earlier import knew another team or person. The unit is the first one known. Spoken of only where its well rated tickets change hands less often by {gap} or more.',
  'reassigned-tickets.evidence': 'A bad rating was moved to somebody else’s figures.',
  'reassigned-tickets.innocent': 'Hard cases that need another team, and customers who dislike being passed around.',
  'definition.reassigned-tickets':
    'badly rated tickets that changed hands ÷ badly rated tickets: own share minus that of all others',
  'finding.reassigned-tickets':
    'Teams whose badly rated tickets change hands more often than those of others: {count} of {units}. {name}: {own} against {others}, {difference} {interval}. It may as well be: {innocent}',
  'untold.reassigned-tickets':
    'whether badly rated tickets are handed on, for the export holds no count of reassignments and no earlier import knew another team.',

  'satisfaction-units.title': 'Who lies outside of what chance explains: {by}',
  'column.unit-of': '{by}',
  'column.share-satisfied': 'Satisfied',
  'note.satisfaction-units':
    '{definition}. Limits: between them lies a unit of this size, one of many for itself, if it is like all together ({reference}); exact binomial, so that small units are not accused. p by Holm over {units} units with {fewest} answers or more, doubled because shares and means are two looks at the same units; where accounts repeat it is the greater of the exact test at the number of cases these are worth (design effect of accounts, Rao & Scott) and of the one with accounts as clusters, so that a unit may lie outside its limits and be within chance all the same.',
  'satisfaction-units.evidence': 'Scores were helped along, or something is wrong there.',
  'satisfaction-units.innocent': 'Good work, easier or harder customers, and other roles that were asked.',
  'finding.satisfaction-units':
    'Satisfaction ({by}): {count} of {units} lie outside of what chance explains. {name}: {share} of {n} answers against {reference} of all (p {p}). It may be: {innocent}',

  'mean-units.title': 'Whose mean differs from that of all others: {by}',
  'column.against-others': 'Against all others',
  'note.mean-units':
    '{definition}. Against the mean of all other answers. p by Holm over {units} units with {fewest} answers or more, doubled because shares and means are two looks at the same units; it is the greater of the t test of the difference, accounts as clusters where they repeat (CR2, degrees of freedom by Satterthwaite, as in the interval; Welch’s where they do not), and of the rank test with accounts as clusters. The interval is for one unit by itself.',
  'definition.unit-share-outlier':
    'share of the unit; p that of the exact binomial test against all units together; where accounts repeat the greater of it at the number of cases these are worth (cases ÷ design effect of accounts, pooled over units) and of the rank test against all others with accounts as clusters (CR2); statistic, df and method are those of the test that decided; doubled (shares and means are two looks at the same units) and adjusted by Holm',
  'definition.unit-mean-outlier':
    'mean of the unit − that of all other answers; p the greater of the t test of the difference (where accounts repeat with accounts as clusters, CR2) and of the rank test with accounts as clusters (CR2); statistic, df and method are those of the test that decided, low and high those of the difference by its t test; doubled (shares and means are two looks at the same units) and adjusted by Holm',
  'finding.mean-units':
    'Means ({by}): {count} of {units} lie further from all others than chance explains. {name}: {mean} over {n} answers, {difference} {interval} against all others (p {p}). It may be: {innocent}',

  'staff.none': 'None of {known} responses with an address comes from your own domain ({domains}).',
  'staff.without.title': 'The headline with and without {staff} of {known} responses from your own domain ({domains})',
  'staff.kept': 'without own staff',
  'staff.evidence': 'Colleagues answered in the place of customers.',
  'staff.innocent': 'Tests of the survey, colleagues who use the product themselves, or people lent to the customer.',
  'staff.change': 'Without them {figure} would change by {change} {interval}.',
  'definition.own-domain-share': 'responses from {domains} ÷ responses with a known address',
  'finding.staff-answers':
    '{survey}: {staff} of {known} responses with an address come from your own domain ({domains}). None was left out. {change}',
  'untold.staff-pseudonyms':
    'whether own staff answered, for the addresses are kept as pseudonyms (--no-identity), which have no domain.',
  'untold.staff-addresses': 'whether own staff answered, for no respondent has an address.',
  'untold.staff-domain': 'whether own staff answered, unless your domain is stated: --own-domain DOMAIN',
  'untold.staff-proposed':
    'whether own staff answered, unless your domain is stated. {domain} stands with many accounts or with account managers; if it is yours: --own-domain {domain}',
} as const;
