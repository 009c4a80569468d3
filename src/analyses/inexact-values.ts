/** Which numbers are left out of every sum because they cannot be added exactly, and how many are there? */
import type { CountSource } from '../counts/count-source.js';
import { number } from '../report/build.js';
import type { Notice } from '../report/document.js';
import { message, type Message } from '../text/message.js';
import { exactNumberOf, numberOf } from './ledger-values.js';

/** Fields that are added up. */
const added = [
  ['customer', 'annual_value', 'inexact.annual-value'],
  ['ticket', 'compensation_amount', 'inexact.compensation-amount'],
  ['ticket', 'first_response_minutes', 'inexact.first-response-minutes'],
  ['ticket', 'resolution_minutes', 'inexact.resolution-minutes'],
] as const;

/** A warning with the count of each field that has such values; they lie beyond ±9,007,199,254,740,991. */
export function inexactNotices(source: CountSource): readonly Notice[] {
  const items = added.flatMap(([kind, field, key]): readonly Message[] => {
    const values = source
      .ledger(kind)
      .filter((record) => numberOf(record, field) !== undefined && exactNumberOf(record, field) === undefined);
    return values.length > 0 ? [message(key, { values: number(values.length, 'count') })] : [];
  });
  if (items.length === 0) return [];
  const params = { fields: message('list', { items }), largest: number(Number.MAX_SAFE_INTEGER, 'count') };
  return [{ type: 'notice', id: 'inexact-values', level: 'warning', text: message('inexact.notice', params) }];
}
