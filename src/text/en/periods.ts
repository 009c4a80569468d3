/** Sentences about records that have a day and name no period. */
export const periodsText = {
  'period.cut':
    'The data end on {asOf}: {left} of the {days} days of {period} are still to come, so it may yet change.',
  'period.of-tickets':
    '{periods}: tickets count in the period in which they were closed (without a day of closing: opened); with them those open on {seenOn}, as they stood then.',
  'period.of-tickets-opened':
    '{periods}: tickets count in the period in which they were opened, as they stood on {seenOn}; no ticket of these files says when it was closed.',
  'period.of-contacts': '{periods}: contacts count by their day.',
  'period.of-levels': '{periods}: service levels count in the period they name; those that name none are left out.',
  'period.of-invitations': '{periods}: invitations count in the period in which they were sent.',
  'period.of-fixes':
    'How long a fix took is asked of the complaints opened in the period, up to the day of the report: of those closed in it the slow ones would be missing.',
  'period.undated': '{count} tickets have no day at all and are in no period.',
  'period.compare-needs-period': 'Tickets are compared where both periods are named: --period LATER --compare {before}',
  'records.change.title': '{after} against {before}',
  'note.records-change':
    'Difference: the later period minus the earlier. Customers are taken together over both periods; p is adjusted for the rows. Detectable from: what would have been found with 80 % power.',
  'finding.records-change':
    '{figure}: {to} (n {toN}) in {after} against {from} (n {fromN}) in {before}, {change} {interval}, p {p}. Why, the figures do not say.',
  'finding.with-note': '{finding} {note}',
} as const;
