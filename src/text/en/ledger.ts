/** Sentences of the outcomes that are kept by hand, and of their trail. */
export const ledgerText = {
  'ledger.quantity': '{value} {unit}',
  'ledger.title-in-unit': '{title}, {unit}',
  'ledger.standing': '{id}, {customer}: {title}. Target {target}, actual {actual}: {status}.',
  'ledger.unchanged': 'Nothing changed: these values were stored already.',
  'ledger.removed': 'The outcome {id} is not stored any more; its trail is.',
  'ledger.origin': 'As it stands it was brought by import {import} ({file}), but for what the trail names.',
  'ledger.no-trail': 'Nothing was changed of it since.',
  'ledger.written-down': 'Written down as changed by {by}. Every change of it: {command}',
  'ledger.trail-note': 'The trail cannot be edited: what was wrong is corrected by a further change.',
  'ledger.list-note':
    'Outcomes: {outcomes}. As of {asOf}: open is not due and not measured, overdue is due and not measured, verified is reached and confirmed by the business owner, finance or the payer, not by who asserted it.',
  'ledger.by-sql': 'outside crm-sat',
  'ledger.by-import': '{command} {import}',
  'ledger.way-with-reason': '{way}: {reason}',

  'ledger.title.added': 'Outcome entered',
  'ledger.title.changed': 'Outcome changed',
  'ledger.title.measured': 'Outcome measured',
  'ledger.title.verified': 'Outcome verified',
  'ledger.title.one': 'Outcome {id}',
  'ledger.act': '{when}, {who}, {way}',
  'ledger.title.list': 'Agreed outcomes',
  'ledger.title.by-account': 'Agreed outcomes by account',

  'ledger.column.field': 'Field',
  'ledger.column.before': 'Before',
  'ledger.column.after': 'Now',
  'ledger.column.status': 'Status',
  'ledger.column.next-due': 'Next due',

  'ledger.status.open': 'open',
  'ledger.status.overdue': 'overdue',
  'ledger.status.reached': 'reached',
  'ledger.status.missed': 'missed',
  'ledger.status.verified': 'verified',

  'ledger.field.outcome-id': 'Outcome id',
  'ledger.field.customer-id': 'Customer',
  'ledger.field.customer-name': 'Customer name',
  'ledger.field.measure': 'Measure',
  'ledger.field.direction': 'Direction',
  'ledger.field.stage': 'Stage',
  'ledger.field.agreed-with': 'Agreed with',
  'ledger.field.agreed-role': 'Agreed role',
  'ledger.field.agreed-on': 'Agreed on',
  'ledger.field.measured-on': 'Measured on',
  'ledger.field.evidence': 'Evidence',
  'ledger.field.asserted-by': 'Asserted by',
  'ledger.field.verified-by': 'Verified by',
  'ledger.field.verified-role': 'Verified role',
  'ledger.field.verified-on': 'Verified on',
  'ledger.direction.higher': 'higher is better',
  'ledger.direction.lower': 'lower is better',
  'ledger.stage.awareness': 'awareness',
  'ledger.stage.running': 'running',
  'ledger.stage.analysis': 'analysis',

  'ledger.doubt.due-before-agreed': 'It was due on {second}, before it was agreed on {first}.',
  'ledger.doubt.measured-before-agreed':
    'It was measured on {second}, before it was agreed on {first}: that is a baseline, not a result.',
  'ledger.doubt.verified-before-agreed': 'It was verified on {second}, before it was agreed on {first}.',
  'ledger.doubt.verified-before-measured': 'It was verified on {second}, before it was measured on {first}.',
  'ledger.doubt.day-ahead':
    '{day} lies ahead. Reports speak of the latest day in the data, so from now on of that day, unless --as-of says otherwise.',
  'ledger.doubt.no-way-to-go': 'Target and baseline are the same: it was reached before it began.',
  'ledger.doubt.direction-against-target':
    'The stated direction leads away from the target: the baseline would count as reached.',
  'ledger.doubt.share-not-percent':
    'The unit is %, and the actual value looks like a share of 1: 88 % is written as 88, not as 0.88.',
  'ledger.doubt.customer-not-known': 'No customer {customer} is stored, so the outcome is an account of its own.',
  'ledger.doubt.contact-of-another': 'It was agreed with a contact of another customer ({customer}).',
  'ledger.doubt.verified-by-asserter':
    'This verification does not count: whoever asserts a result cannot verify it as well.',
  'ledger.doubt.verified-by-role':
    'This verification does not count: only the business owner, finance or the payer of the customer can verify a result.',
  'ledger.doubt.verifier-not-known':
    'This verification does not count: no role was stated, and no contact of that id or name is known as business owner, finance or payer.',
  'ledger.doubt.verified-not-reached':
    'What was confirmed does not reach the target: it counts as measured and missed, not as a verified success.',
} as const;
