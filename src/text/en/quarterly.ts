/** Chapters, next steps and limits of the quarterly report. */
export const quarterlyText = {
  'chapter.cover': 'What was measured, and how',
  'chapter.summary': 'On one page',
  'chapter.roles': 'Who is satisfied',
  'chapter.loyalty': 'Who stays by choice',
  'chapter.outcomes': 'Outcomes: did they succeed',
  'chapter.service': 'Service: promised and experienced',
  'chapter.trust': 'Can the numbers be trusted',
  'chapter.drivers': 'What goes together with satisfaction and loyalty',
  'chapter.change': 'What changed',
  'chapter.accounts': 'Whom to call',
  'chapter.appendix': 'Method, definitions and limits',
  'missing.title': '{chapter}: nothing to show yet',
  'missing.roles':
    'No figure could be formed. Needed: answers to a question of satisfaction or recommendation, and roles of those who answered: {command}',
  'missing.loyalty':
    'No figure could be formed. Needed: a question on buying again or renewing, and what accounts did: {command}',
  'missing.outcomes':
    'No figure could be formed. Needed: what was agreed with the person who pays, and what came of it: {command}, or crm-sat outcome add',
  'missing.service':
    'No figure could be formed. Needed: tickets with their promise or their answers, or service levels: {command}',
  'missing.trust':
    'No figure could be formed. Needed: who was asked and what became of it, complaints and contacts: {command}',
  'missing.drivers':
    'No figure could be formed. Needed: further questions beside satisfaction, answered by the same people (product, price, service ...): {command}',
  'missing.change':
    'No figure could be formed. Needed: answers of a second period. Import earlier exports too, or state the period of a file: {command}',
  'missing.accounts': 'Nobody can be named. Needed: answers, tickets or outcomes that carry the account: {command}',
  'report.title.of-periods': 'Customer report {periods}, as of {day}',
  'report.title.of-periods-compared': 'Customer report {periods}, compared with {compare}, as of {day}',
  'report.title.board': '{title}: short edition',
  'section.findings.more-in-full': 'Further findings of less weight: {left}. They stand in the full report.',
  'section.findings.more-at-end': 'Further findings of less weight: {left}. They stand at the end.',
  'appendix.further-findings': 'Further findings',
  'glance.title': 'Key figures',
  'glance.all-periods': '{name} (all periods)',
  'column.earlier': '{period}',
  'note.glance-earlier':
    'Beside each figure stands that of {period} with its interval. Whether a difference is more than chance is told below; two intervals that overlap do not show that nothing changed. What became of accounts and outcomes is taken as it is known on the day of the report, for both periods: a report made at the end of {period} said otherwise.',
  'column.beyond-chance': 'Changed?',
  'glance.change.changed': 'changed (p {p})',
  'glance.change.within-chance': 'within chance (p {p})',
  'glance.changes': 'Did the key figures change since {period}',
  'note.glance-changes':
    'p is adjusted (Holm) over the tests made together. “Within chance” does not show that nothing changed.',
  'note.glance-changes.withheld': 'Not tested, because the figure itself is withheld: {figures}.',
  'note.glance-changes.no-test': 'Not tested, because no test between two periods could be made of them: {figures}.',
  'glance.of-definition': '{name}: {definition}',
  'glance.of-group': '{name}: {group}',
  'glance.of-survey': '{name} ({survey})',
  'appendix.method':
    'Every interval holds at {level} confidence. Where accounts answered more than once, intervals and tests take their answers together. How a figure was worked out is named by its method below; crm-sat explain METRIC gives formula, worked example and source.',
  'appendix.method.terms':
    'Findings are said in plain words. “Gives the higher answer in N of 100 pairs more” is Cliff’s delta, times 100; “so much by chance alone” is the p-value of the rank or exact test named beside the table, adjusted after Holm for all comparisons made there.',
  'appendix.method.title': 'How figures were worked out',
  'appendix.definitions': 'What each figure means',
  'appendix.limits': 'What this report cannot tell',
  'column.metric-id': 'Name in --json and gates',
  'column.question-answered': 'Question it answers',
  'column.method': 'Method',
  'column.figures': 'Figures',
  'note.definitions': 'The cut and scale of each figure stand beside it where it is shown.',
  'limit.cause':
    'What causes what. Questions that go together with satisfaction are where to look first, not levers proven to move it; that needs a trial.',
  'limit.silence':
    'What those think who were not asked or did not answer. Bounds show how far they could move a figure; no weighting removes that.',
  'limit.wording':
    'Whether a question was understood as it was meant. Another wording, order or channel gives another figure; compare like with like.',
  'limit.small':
    'What a few people stand for. Small groups are marked and their intervals are wide; an interval says how far chance reaches, not how far a bad sample does.',
  'limit.many':
    'Which of many differences is real. Comparisons are adjusted within their table; over a whole report some still turn up by chance.',
  'limit.records':
    'More than the records hold. What nobody entered - a departure, an outcome, a call - did not happen for this report.',
  'limit.suspicion':
    'Who did wrong. Signs of coached or selected answers have innocent explanations, which stand beside them; ask before you conclude.',
  'limit.future':
    'Who will leave. What separated leavers from stayers in the past is a description; where people act on it, it stops being true.',
  'next.satisfied-but-failing':
    'Call the payer of each account that is still there and agree what will be measured next; ask those that left what was missing.',
  'next.dissatisfied-but-succeeding':
    'Show these accounts what was reached, and ask what makes them dissatisfied all the same.',
  'next.contradictory-accounts': 'Speak with both roles in these accounts, not with the contact you already know.',
  'next.masked-accounts': 'Call the payer: the average of these accounts hides what the one who decides thinks.',
  'next.roles-disagree': 'Report roles side by side and set goals by role; leave out the single figure.',
  'next.groups-disagree': 'Report these groups side by side and look for what differs between them.',
  'next.figure-differs':
    'Say which figure and which groups are meant wherever it is quoted, and look at the groups on both ends.',
  'next.reversal': 'Compare like with like: read the rows, and do not rank by the total.',
  'next.missing-payers':
    'Invite those who decide and pay before the next report, in the accounts of most value first: they decide on the renewal.',
  'next.missing-users': 'Invite those who work with it too: only they can tell whether it works.',
  'next.csat': 'Read it by role, where roles are known, before it is quoted.',
  'next.nps': 'Read it by role, where roles are known, before it is quoted.',
  'next.nps-scale': 'Ask recommendation from 0 to 10 if an NPS is wanted, or report the mean.',
  'next.hostage': 'Call these accounts now: they stay because they must, and go when they can.',
  'next.unproven':
    'Record at each renewal whether the account was free to leave; without it loyalty cannot be told from habit.',
  'next.loyal-by-choice': 'Ask these accounts what they would tell a colleague, and whether they may be quoted.',
  'next.renewals-due': 'Speak with these accounts before they decide, the least satisfied first.',
  'next.renewals-overdue':
    'Find out what these accounts decided, and record it: until then the renewal rate leaves them out.',
  'next.customers-left': 'Ask each of them why, and hold it against what they said before.',
  'next.left': 'Ask those who left why, and look at what the satisfied among them had said.',
  'next.satisfaction-loyalty-link': 'Do not use satisfaction as a stand-in for loyalty: report both.',
  'next.outcome-rates': 'Have outcomes verified by the person who pays; a rate we only assert convinces nobody.',
  'next.asserted-verified-gap': 'Have the asserted outcomes verified by the person who pays before they are counted.',
  'next.watermelon': 'Ask the users of this service what the promise leaves out, and change the promise.',
  'next.service-unit-below': 'Look at the units below the limits one by one, with those who work there.',
  'next.units-below-target': 'Look at the units below target one by one; the pooled rate hides them.',
  'next.sla-overdue-left-out': 'Report the promise with overdue open tickets counted in.',
  'next.calls-two-denominators': 'Decide on one denominator, write it into the contract, and report that.',
  'next.selective-invitations': 'Have everybody of an account invited by a rule, not by the account manager.',
  'next.coached-answers':
    'Read the comments with the colleague concerned; let somebody else send the next invitations.',
  'next.mean-units': 'Look at the units on both ends: ask what they do, and whom they ask.',
  'next.satisfaction-units': 'Look at the units on both ends: ask what they do, and whom they ask.',
  'next.staff-answers': 'Keep your own staff off the list of who is asked, and report the figure without them.',
  'next.new-contacts': 'Ask why these people were added, and invite by the contacts of the quarter before.',
  'next.exchanged-contacts': 'Ask why these contacts were exchanged, and invite by the contacts of the quarter before.',
  'next.reassigned-tickets':
    'Ask this team why badly rated tickets change hands, and count them where they were rated.',
  'next.careless-answers': 'Keep the answers, show figures with and without them, and shorten the questionnaire.',
  'next.asked-too-often': 'Give each person a pause: plan invitations over all surveys together.',
  'next.response-decay':
    'Ask the same people less often, or draw by lot who is asked again: only that tells whether asking costs answers.',
  'next.role-answers-least': 'Ask this role by another channel, at another time, with fewer questions.',
  'next.never-asked-accounts': 'Invite these accounts in the next wave.',
  'next.payers-never-asked': 'Invite the people who pay in the next wave: they decide on the renewal.',
  'next.compensated-not-fixed': 'Call back, have the fix confirmed, and close complaints only then.',
  'next.unanswered-contacts': 'Call these accounts back today and find out where their calls go.',
  'next.left-after-unanswered': 'Watch unanswered contacts as a warning, and answer them first.',
  'next.separated-leavers': 'Watch this measure account by account, and check it again after the next departures.',
  'next.best-measure': 'Watch this measure first, and check it again after the next departures.',
  'next.driver': 'Try one change there with some of the accounts and compare; a correlation is no proof.',
  'next.change': 'Ask what was done differently in this period before it is praised or blamed.',
  'next.mix-only': 'Explain it by who answered; do not report it as a change of opinion.',
  'next.mix-only-step': 'Explain it by who answered; do not report it as a change of opinion.',
  'next.weighting-changes': 'Say which weighting is meant wherever the figure is quoted.',
} as const;
