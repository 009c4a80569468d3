/** Which period does `--period` or `--compare` mean in this data? One of the answers, or one in which another record lies. */
import { recordPeriods } from '../analyses/record-periods.js';
import { orderPeriods, periodName, quarterOf } from '../domain/periods.js';
import type { LedgerKind } from '../domain/records.js';
import { nearestWord } from '../problems/nearest-word.js';
import { fail } from '../problems/problem.js';
import { valueOf, valuesOf, type Answers } from './dimensions.js';

/** Records with a day of their own that a period narrows, and the fields that hold it. */
const days: readonly (readonly [kind: LedgerKind, fields: readonly string[]])[] = [
  ['ticket', ['opened_at', 'resolved_at', 'closed_at']],
  ['contact_attempt', ['at']],
  ['invitation', ['sent_at']],
];

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const daysOf = ({ source }: Answers): readonly string[] =>
  days.flatMap(([kind, fields]) =>
    source.ledger(kind).flatMap((record) => fields.map((field) => record[field]).filter(isText)),
  );

const levelPeriodsOf = ({ source }: Answers): readonly string[] =>
  source.ledger('service_level').flatMap(({ period }) => (isText(period) ? [period] : []));

/** The period in the spelling of the data; one that neither answers nor other records know is a wrong call. */
export function periodOf(data: Answers, written: string): string {
  const name = periodName(written);
  const ofAnswers = valuesOf(data, 'period');
  if (ofAnswers.includes(name)) return name;
  const [ofRecords, ofLevels] = [daysOf(data), levelPeriodsOf(data)];
  const periods = recordPeriods([name]);
  if (periods && (ofRecords.some((day) => periods.holds(day)) || ofLevels.some(periods.holdsPeriod))) return name;
  if (ofAnswers.length > 0 || ofRecords.length + ofLevels.length === 0) return valueOf(data, 'period', written);
  const known = orderPeriods([...new Set([...ofRecords.map(quarterOf), ...ofLevels])]).names;
  const values = known.slice(-20).join(', ');
  return fail('unknown-filter-value', { name: 'period', value: written, values, nearest: nearestWord(written, known) });
}
