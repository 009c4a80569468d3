/** What about an outcome that was just written must somebody know at once: days in the wrong order, a confirmation that does not count? */
import type { CountSource } from '../../counts/count-source.js';
import type { LedgerRecord } from '../../domain/records.js';
import type { Notice } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import { numberOf, textOf } from '../ledger-values.js';
import { goalOf, isReachedBy } from './outcome-state.js';
import { judgeVerification, verifiersOf } from './verification.js';

type Doubt = readonly [id: string, text: Message];

const dayOf = (record: LedgerRecord, field: string): string | undefined => textOf(record, field)?.slice(0, 10);

const orders = [
  ['agreed_on', 'due_on', 'ledger.doubt.due-before-agreed'],
  ['agreed_on', 'measured_on', 'ledger.doubt.measured-before-agreed'],
  ['agreed_on', 'verified_on', 'ledger.doubt.verified-before-agreed'],
  ['measured_on', 'verified_on', 'ledger.doubt.verified-before-measured'],
] as const;

function disorders(record: LedgerRecord): readonly Doubt[] {
  return orders.flatMap(([first, second, key]): readonly Doubt[] => {
    const [before, after] = [dayOf(record, first), dayOf(record, second)];
    if (before === undefined || after === undefined || before <= after) return [];
    return [[key, message(key, { first: before, second: after })]];
  });
}

/** A day ahead moves the day every later report speaks of. */
function daysAhead(record: LedgerRecord, today: string): readonly Doubt[] {
  const ahead = ['agreed_on', 'measured_on', 'verified_on']
    .map((field) => dayOf(record, field))
    .find((day) => day !== undefined && day > today);
  return ahead === undefined ? [] : [['day-ahead', message('ledger.doubt.day-ahead', { day: ahead })]];
}

function directionDoubts(record: LedgerRecord): readonly Doubt[] {
  const [baseline, target] = [numberOf(record, 'baseline'), numberOf(record, 'target')];
  if (baseline === undefined || target === undefined) return [];
  if (baseline === target) return [['no-way-to-go', message('ledger.doubt.no-way-to-go')]];
  const stated = textOf(record, 'direction');
  const isAgainst = stated === (target > baseline ? 'lower' : 'higher');
  return isAgainst ? [['direction-against-target', message('ledger.doubt.direction-against-target')]] : [];
}

/** 0.88 where percent is meant: the commonest slip with a unit. */
function unitDoubts(record: LedgerRecord): readonly Doubt[] {
  const [actual, target] = [numberOf(record, 'actual'), numberOf(record, 'target')];
  if (textOf(record, 'unit') !== '%' || actual === undefined || target === undefined) return [];
  const looksLikeShare = Math.abs(actual) <= 1 && actual !== 0 && Math.abs(target) > 2;
  return looksLikeShare ? [['share-not-percent', message('ledger.doubt.share-not-percent')]] : [];
}

function customerDoubts(record: LedgerRecord, source: CountSource): readonly Doubt[] {
  const customer = textOf(record, 'customer_id');
  const isKnown = source.ledger('customer').some((one) => textOf(one, 'customer_id') === customer);
  if (!isKnown)
    return [['customer-not-known', message('ledger.doubt.customer-not-known', { customer: customer ?? '' })]];
  const agreedWith = textOf(record, 'agreed_with');
  const contact = source.ledger('contact').find((one) => textOf(one, 'contact_id') === agreedWith);
  const employer = contact && textOf(contact, 'customer_id');
  if (employer === undefined || employer === customer) return [];
  return [['contact-of-another', message('ledger.doubt.contact-of-another', { customer: employer })]];
}

const verdictKeys = {
  asserter: 'ledger.doubt.verified-by-asserter',
  role: 'ledger.doubt.verified-by-role',
  'person-not-known': 'ledger.doubt.verifier-not-known',
} as const;

function verificationDoubts(record: LedgerRecord, source: CountSource): readonly Doubt[] {
  const verdict = judgeVerification(record, verifiersOf(source), undefined);
  if (verdict === 'nobody' || verdict === 'later') return [];
  if (verdict !== 'counts') return [[verdict, message(verdictKeys[verdict])]];
  const isReached = isReachedBy(goalOf(record), numberOf(record, 'actual'));
  return isReached === true ? [] : [['verified-not-reached', message('ledger.doubt.verified-not-reached')]];
}

/** As notices, the outcome as it is now. */
export function entryDoubts(record: LedgerRecord, source: CountSource, today: string | undefined): readonly Notice[] {
  const doubts = [
    ...verificationDoubts(record, source),
    ...disorders(record),
    ...(today === undefined ? [] : daysAhead(record, today)),
    ...directionDoubts(record),
    ...unitDoubts(record),
    ...customerDoubts(record, source),
  ];
  return doubts.map(([id, text]) => ({ type: 'notice', id, level: 'warning', text }));
}
