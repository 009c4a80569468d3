/** Sentences about tickets, calls and reported service levels. */
export const serviceText = {
  'inexact.notice':
    'Numbers beyond {largest} cannot be added exactly; they are left out of every figure, as if they were missing: {fields}.',
  'inexact.annual-value': 'annual values of customers: {values}',
  'inexact.compensation-amount': 'compensation of tickets: {values}',
  'inexact.first-response-minutes': 'minutes to the first response of tickets: {values}',
  'inexact.resolution-minutes': 'minutes to the solution of tickets: {values}',
  'column.tickets': 'Tickets',
  'column.calls': 'Contacts',
  'column.kept': 'Promise kept',
  'column.kept-closed': 'Promise kept, closed',
  'column.kept-with-overdue': 'With overdue open ones',
  'column.reopened': 'Opened again',
  'column.ticket-service': 'Service',
  'column.ticket-priority': 'Priority',
  'column.ticket-group': 'Team',
  'column.ticket-kind': 'Kind',
  'column.ticket-status': 'Status',
  'column.rated-by-user': 'Rated',
  'column.ticket-quarter': 'Opened in',
  'column.rated': 'Rated',
  'column.dissatisfied': 'Dissatisfied, of rated',
  'column.watermelon': 'In time, yet dissatisfied',
  'column.funnel-limits': 'Limits by chance',
  'column.verdict': 'Against all',
  'column.span': 'From – to',
  'column.impossible': 'Impossible, left out',
  'column.units': 'Units',
  'column.cases': 'Cases',
  'column.pooled': 'All cases together',
  'column.mean-of-rates': 'Mean of the units',
  'column.meeting-target': 'Units that meet it',
  'column.below-target': 'Units surely below',

  'ticket-kind.incident': 'Incident',
  'ticket-kind.request': 'Request',
  'ticket-kind.complaint': 'Complaint',

  'service.title': 'Was the service as promised',
  'service.title.promise': 'Was the service as promised',
  'service.title.satisfied': 'Were those who rated their ticket satisfied',
  'service.title.watermelon': 'Is the promise kept where users are dissatisfied',
  'service.title.where': 'Where is the promise kept',
  'service.title.times': 'How long did tickets take',
  'service.title.levels': 'Service levels as reported',
  'service.title.calls': 'Were those who called answered',
  'service.title.lost': 'How much time was lost',
  'service.none':
    'No tickets, calls or service levels were imported, and no survey asks for lost time. Import a file with the columns ticket_id, service, opened_at, resolved_at, due_at or target_minutes, satisfaction.',
  'service.not-narrowed':
    'Tickets belong to accounts, not to answers: the filter on {dimensions} does not narrow them.',
  'service.not-split': 'Tickets belong to accounts, not to answers: they cannot be split by {dimensions}.',
  'service.group-not-named': 'Not named',

  'service.attainment.title': 'The promise, by denominator',
  'service.sla-attainment': 'Promise kept, closed tickets only',
  'service.sla-attainment-with-overdue': 'Promise kept, with overdue open tickets',
  'service.sla-no-target': 'Without a promise',
  'service.reopen-rate': 'Opened again',
  'service.ticket-rated-share': 'Rated by its user',
  'note.sla-attainment':
    'Tickets opened by {asOf}: {tickets}; open and still in time, in no share but that without a promise: {open}.',
  'note.sla-attainment-period':
    'Tickets closed in the period or open on {asOf}: {tickets}; of these open and still in time, in no share but that without a promise: {open}.',
  'note.tickets-opened': 'Tickets opened by {asOf}: {tickets}.',
  'note.tickets-opened-period': 'Tickets closed in the period or open on {asOf}: {tickets}.',
  'note.tickets-undated': 'Tickets: {tickets}. No opening date is known of any of them.',
  'note.open-in-time': 'Open and still in time, in no share but that without a promise: {open}.',
  'note.tickets-together': 'Intervals take tickets of one customer together.',
  'service.no-promise':
    'No ticket has a promise, so nobody can say whether one was kept. A column with one of these would bring it: due_at (by when it had to be solved), target_minutes (in how many minutes), sla_met (yes or no).',
  'service.stated-against-times':
    'In {count} of {closed} closed tickets the record says of the promise something else than its own times do; the record is followed. A clock that pauses while the customer is awaited, or runs in office hours only, explains it as well as a mistake.',

  'service.satisfaction.title': 'Satisfied with their ticket: {by}',
  'note.ticket-satisfaction':
    'Satisfied: a score of {from} or more on {scale}. Of the tickets with a score only; interval by Wilson, several tickets of one customer taken together.',
  'note.ticket-satisfaction-single':
    'Satisfied: a score of {from} or more on {scale}. Of the tickets with a score only; interval by Wilson.',
  'service.by-service.title': 'Tickets by service',
  'service.by-priority.title': 'Tickets by priority',
  'service.by-group.title': 'Tickets by team',
  'service.by-kind.title': 'Tickets by kind',
  'service.by-status.title': 'Tickets by status',
  'service.by-quarter.title': 'Tickets by quarter of opening',
  'service.by-customer.title': 'Tickets by {dimension}',
  'note.service-split':
    'Each share with its interval, of the tickets that have it: closed ones with a promise; with them open ones past their time; those that say how often they were opened again; all of them (rated).',
  'note.service-rows': '{more} more: --json has their figures.',

  'service.funnel-service.title': 'Services against all services together',
  'service.funnel-group.title': 'Teams against all teams together',
  'service.verdict.below': 'below',
  'service.verdict.above': 'above',
  'service.verdict.within': 'within chance',
  'service.funnel-priority.title': 'Priorities against all priorities together',
  'service.funnel-levels.title': 'Services against all services together: {measure}',
  'note.funnel-limits':
    'Limits: between them lies a unit of this size, one of many for itself, if it is like all together ({reference}). Exact binomial, so that small units are not accused; p adjusted for the number of units (Holm).',
  'note.service-funnel':
    'Where customers brought several tickets, p is the greater of the exact one, at the number of cases these are worth (design effect of customers, Rao & Scott), and that of the rank test against all other units with customers as clusters. A difference says where to look; a harder mix of tickets explains it as well as worse work.',
  'note.priority-funnel':
    'Where customers brought several tickets, p is the greater of the exact one, at the number of cases these are worth (design effect of customers, Rao & Scott), and that of the rank test against all other priorities with customers as clusters. Priorities are promised different times, so a difference may lie in the promise and not in the work.',
  'note.level-funnel':
    'Cases count as independent. Outside: {outside} of {units} services. Where most lie outside, their spread is what there is to say, and no single one stands out; a harder mix of cases explains a difference as well as worse work.',

  'service.watermelon.title': 'Promise and experience by service',
  'note.watermelon':
    'Dissatisfied: a score of {to} or less on {scale}, the smallest usual scale that holds all scores. In time, yet dissatisfied: of rated tickets that kept or missed a promise. Only some tickets are rated, and not by chance.',
  'note.watermelon.unrated': 'Not shown, for none of their tickets was rated: {services}.',
  'service.watermelon-by-quarter.title': 'In time, yet dissatisfied, by service and quarter',
  'note.watermelon-by-quarter':
    'Tickets in time and rated as dissatisfied, of rated ones, by the quarter of opening. Counts, because a quarter has few scores; shares with intervals are in --json.',

  'service.times.title': 'Minutes between two moments of a ticket',
  'service.span.opened-to-response': 'Opened – first response',
  'service.span.response-to-solved': 'First response – solved',
  'service.span.opened-to-solved': 'Opened – solved',
  'note.ticket-times':
    'Median and mean with their intervals, over tickets with both moments in a possible order. Nights and weekends count. Tickets not there yet are left out.',
  'service.impossible.opened-to-response':
    'Tickets whose first response lies before the opening: {count}, left out of this time and not averaged; {left} remain.',
  'service.impossible.response-to-solved':
    'Tickets whose solution lies before the first response: {count}, left out of this time and not averaged; {left} remain.',
  'service.impossible.opened-to-solved':
    'Tickets whose solution lies before the opening: {count}, left out of this time and not averaged; {left} remain.',

  'service.levels.title': 'Cases within the promise',
  'service.levels-by-period.title': 'The latest periods: {measure}',
  'service.levels-by-unit.title': 'The units with the lowest share: {measure}',
  'note.service-levels':
    'All cases together: a case taken at random; its interval takes cases of one unit together. Mean of the units: a unit taken at random, each counting once. They answer two questions; where they differ, large units do better or worse than small ones.',
  'note.service-levels-target':
    'Surely below: the unit’s own interval, at the confidence of this report, ends below the target. Each unit by itself: some units that just meet it fall below by chance.',
  'note.service-levels-left-out':
    'Left out, because they hold no whole counts or counts that do not add up: {count} records.',
  'note.service-levels-counts':
    'Wilson intervals as if cases were independent: with many cases they say how exactly was counted, not how the next period will be.',

  'service.calls.title': 'Answered, in time and solved at once',
  'service.calls-answered': 'Answered',
  'service.calls-in-time': 'Within {seconds} seconds, of answered ones',
  'service.calls-in-time-of-all': 'Within {seconds} seconds, of all',
  'service.first-contact-resolution': 'Solved at once, of answered ones',
  'service.first-contact-resolution-of-all': 'Solved at once, of all',
  'service.call-wait': 'Seconds until answered, mean',
  'note.calls-without-promise':
    'Within which time contacts were to be answered is not stated: --answer-within SECONDS.',

  'service.lost-time.title': 'Time lost, over those who answered: {survey}',
  'note.lost-time':
    'Asked: “{question}”. Mean over those who answered it, in the unit of the question; 0 is an answer.',
  'note.lost-time-answered':
    'The question was answered in {share} {interval} of {responses} responses; of the others nothing is known.',

  'definition.sla-attainment': 'in time ÷ closed tickets with a promise',
  'definition.sla-attainment-with-overdue': 'in time ÷ closed tickets with a promise and open ones past their time',
  'definition.sla-no-target': 'no promise recorded ÷ all tickets',
  'definition.reopen-rate': 'opened again at least once ÷ tickets that say how often',
  'definition.ticket-rated-share': 'with a score ÷ all tickets',
  'definition.ticket-satisfied-share': 'satisfied score ÷ tickets with a score',
  'definition.ticket-dissatisfied-share': 'dissatisfied score ÷ tickets with a score',
  'definition.watermelon-share': 'in time and dissatisfied ÷ tickets with a score that kept or missed a promise',
  'definition.ticket-minutes': 'mean minutes, tickets with both moments in a possible order',
  'definition.ticket-minutes-median': 'median minutes, tickets with both moments in a possible order',
  'definition.unit-outlier': 'share of the unit against that of all units together, exact binomial',
  'definition.sla-pooled': 'cases within the promise ÷ all cases',
  'definition.sla-pooled-over-units': 'cases within the promise ÷ all cases, interval over units',
  'definition.sla-mean-of-rates': 'mean over units of cases within the promise ÷ cases',
  'definition.units-meeting-target': 'units at or above the promised share ÷ units with cases',
  'definition.units-below-target': 'units whose interval ends below the promised share ÷ units with cases',
  'definition.calls-answered': 'answered ÷ contacts that say whether they were answered',
  'definition.calls-in-time': 'answered within {seconds} seconds ÷ answered contacts with a waiting time',
  'definition.calls-in-time-of-all': 'answered within {seconds} seconds ÷ all contacts',
  'definition.first-contact-resolution': 'solved ÷ answered contacts that say whether they were solved',
  'definition.first-contact-resolution-of-all': 'solved ÷ all contacts that say whether they were solved',
  'definition.call-wait': 'mean seconds over answered contacts with a waiting time',
  'definition.lost-time': 'mean of the answers to “{question}”',
  'definition.lost-time-answered': 'responses with an answer on lost time ÷ all responses',

  'finding.sla-overdue-left-out':
    'The promise was kept in {closed} {closedInterval} of closed tickets (n {n}). Counting the {overdue} open ones past their time it is {all} {allInterval} (n {allN}).',
  'finding.service-unit-below':
    '“{unit}” keeps its promise less often than all together: {share} of {n} closed tickets against {reference}, more than chance explains (so much by chance alone: p = {p}, adjusted for {units} units). Why, the figures do not say: its tickets may be harder.',
  'finding.watermelon':
    '“{service}” is in time and leaves its users dissatisfied: {kept} {keptInterval} of its closed tickets kept the promise (n {n}), yet {share} {interval} of the rated ones were in time and rated as dissatisfied (n {rated}); in all other services {others} (n {othersRated}).',
  'finding.units-below-target':
    'Service levels, {measure}: {below} of {units} units lie below the promised {target} by more than chance, each by its own interval and not adjusted for so many looks; {meeting} reach it. Of all {cases} cases {pooled} were within the promise; the mean of the units is {mean}.',
  'finding.calls-two-denominators':
    'Within {seconds} seconds were answered {some} {someInterval} of the answered contacts (n {someN}), but {all} {allInterval} of all (n {allN}): {unanswered} were never answered.',
} as const;
