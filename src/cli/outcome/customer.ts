/** Which customer is meant: by id, or by the exact name? */
import type { LedgerRecord } from '../../domain/records.js';
import { nearestWord } from '../../problems/nearest-word.js';
import { fail } from '../../problems/problem.js';

const nearestTold = 3;

/** The words nearest to what was written, the nearest first. */
export function nearestWords(written: string, words: readonly string[]): readonly string[] {
  const nearest: string[] = [];
  while (nearest.length < Math.min(nearestTold, words.length)) {
    nearest.push(
      nearestWord(
        written,
        words.filter((word) => !nearest.includes(word)),
      ),
    );
  }
  return nearest;
}

/** The id of the customer. Where no customer is stored at all, what is written is taken as the id. */
export function customerMeant(
  written: string,
  { customers, file }: { readonly customers: readonly LedgerRecord[]; readonly file: string },
): string {
  const text = written.trim();
  const idOf = (record: LedgerRecord): string => String(record['customer_id']);
  const nameOf = (record: LedgerRecord): string => String(record['name'] ?? '').trim();
  if (customers.length === 0 || customers.some((record) => idOf(record) === text)) return text;
  const named = customers.filter((record) => nameOf(record) === text).map(idOf);
  const [first, ...others] = named;
  if (first !== undefined && others.length > 0) {
    fail('customer-name-shared', { customer: text, ids: named.join(', '), first });
  }
  if (first !== undefined) return first;
  const words = [...new Set(customers.flatMap((record) => [idOf(record), nameOf(record)]))].filter(
    (word) => word !== '',
  );
  return fail('unknown-customer', { customer: text, nearest: nearestWords(text, words).join(', '), file });
}
