/** How does a dimension of a response come about: from its own column, through its contact, or through its customer? */
import type { Dimension, ResponseDimension } from '../counts/count-source.js';
import { fail } from '../problems/problem.js';
import { codesOf } from './code-blobs.js';
import type { Connection } from './database.js';
import { readLedgerTable } from './ledger-tables.js';
import { quoteName } from './quote-name.js';

/** Names of the packed columns of `dimension_chunks`. */
export type PackedDimension =
  'role' | 'period' | 'account' | 'respondent' | 'email' | 'day' | ResponseDimension | `segment:${string}`;

/** The first source that gives a number above 0 decides; `final` then turns the number into a label. */
export interface DimensionPlan {
  /** The first is '', no value. */
  readonly labels: readonly string[];
  readonly sources: readonly DimensionSource[];
  readonly final: Uint32Array;
}

export interface DimensionSource {
  readonly column: PackedDimension;
  /** Code of the column's dictionary -> number for `final`; 0: this source knows nothing. */
  readonly translate: Uint32Array;
}

/** Looks everything up once per distinct account or contact, never per response. */
export function planDimension(connection: Connection, surveyId: number, dimension: Dimension): DimensionPlan {
  switch (dimension) {
    case 'role':
      return planThroughContact(connection, surveyId, { own: 'role', ofContact: 'role' });
    case 'account':
      return planThroughContact(connection, surveyId, { own: 'account', ofContact: 'customer_id' });
    case 'respondent':
      return planRespondent(connection, surveyId);
    case 'period':
    case 'day':
    case 'channel':
    case 'language':
    case 'collector':
      return planOwn(connection, surveyId, dimension);
    default:
      return dimension.startsWith('customer:')
        ? planCustomer(connection, surveyId, dimension.slice('customer:'.length))
        : planOwn(connection, surveyId, dimension as PackedDimension);
  }
}

interface Entry {
  readonly code: number;
  /** NULL: the contact is known, but has no such value. */
  readonly value: string | null;
}

function planOwn(connection: Connection, surveyId: number, column: PackedDimension): DimensionPlan {
  const labels = createLabels();
  const translate = labels.translate(ownValues(connection, surveyId, column));
  return { labels: labels.all, sources: [{ column, translate }], final: labels.final() };
}

/** The response's own value, else that of its contact, found by contact_id, else by e-mail. */
function planThroughContact(
  connection: Connection,
  surveyId: number,
  { own, ofContact }: { readonly own: 'role' | 'account'; readonly ofContact: 'role' | 'customer_id' },
): DimensionPlan {
  if (!hasGaps(connection, surveyId, own)) return planOwn(connection, surveyId, own);
  const labels = createLabels();
  const sources = [
    { column: own, translate: labels.translate(ownValues(connection, surveyId, own)) },
    { column: 'respondent', translate: labels.translate(valuesOfContacts(connection, surveyId, ofContact)) },
    { column: 'email', translate: labels.translate(valuesByEmail(connection, surveyId, ofContact)) },
  ] as const;
  return { labels: labels.all, sources, final: labels.final() };
}

/** Whether any response lacks the value: if none does, the contacts need not be looked up. */
function hasGaps(connection: Connection, surveyId: number, column: PackedDimension): boolean {
  const blobs = connection
    .prepare<unknown[], Buffer | null>(
      `SELECT d.codes FROM chunks c LEFT JOIN dimension_chunks d
         ON d.survey_id = c.survey_id AND d.dimension = ? AND d.chunk = c.chunk WHERE c.survey_id = ?`,
    )
    .pluck();
  for (const blob of blobs.iterate(column, surveyId)) {
    if (blob === null || codesOf(blob).includes(0)) return true;
  }
  return false;
}

function planRespondent(connection: Connection, surveyId: number): DimensionPlan {
  const labels = createLabels();
  const sources = [
    { column: 'respondent', translate: labels.translate(ownValues(connection, surveyId, 'respondent')) },
    { column: 'email', translate: labels.translate(valuesByEmail(connection, surveyId, 'contact_id')) },
  ] as const;
  return { labels: labels.all, sources, final: labels.final() };
}

/** A column of the customer the account stands for. */
function planCustomer(connection: Connection, surveyId: number, field: string): DimensionPlan {
  const { name, fields } = readLedgerTable(connection, 'customer');
  if (!fields.includes(field)) fail('unknown-customer-column', { column: field, columns: fields.join(', ') });
  const account = planDimension(connection, surveyId, 'account');
  const find = connection
    .prepare<unknown[], string | number | null>(`SELECT ${quoteName(field)} FROM ${name} WHERE customer_id = ?`)
    .pluck();
  const labels = createLabels();
  const ofLabel = Uint32Array.from(account.labels, (id) => {
    const value = id === '' ? null : (find.get(id) ?? null);
    return value === null ? 0 : labels.numberOf(String(value));
  });
  return { labels: labels.all, sources: account.sources, final: account.final.map((label) => ofLabel[label] ?? 0) };
}

function ownValues(connection: Connection, surveyId: number, column: PackedDimension): Iterable<Entry> {
  return connection
    .prepare<unknown[], Entry>(
      'SELECT code, value FROM dimension_values WHERE survey_id = ? AND dimension = ? ORDER BY code',
    )
    .iterate(surveyId, column);
}

type ContactField = 'role' | 'customer_id' | 'contact_id';

function valuesOfContacts(connection: Connection, surveyId: number, field: ContactField): Iterable<Entry> {
  return connection
    .prepare<unknown[], Entry>(
      `SELECT v.code, c.${field} AS value FROM dimension_values v JOIN contacts c ON c.contact_id = v.value
         WHERE v.survey_id = ? AND v.dimension = 'respondent' ORDER BY v.code`,
    )
    .iterate(surveyId);
}

/** An address several contacts share (a team's mailbox) tells only what they have in common. */
function valuesByEmail(connection: Connection, surveyId: number, field: ContactField): Iterable<Entry> {
  return connection
    .prepare<unknown[], Entry>(
      `SELECT v.code, CASE WHEN count(DISTINCT ifnull(c.${field}, '')) = 1 THEN max(c.${field}) END AS value
         FROM dimension_values v JOIN contacts c ON lower(trim(c.email)) = v.value
         WHERE v.survey_id = ? AND v.dimension = 'email' GROUP BY v.code ORDER BY v.code`,
    )
    .iterate(surveyId);
}

interface Labels {
  readonly all: readonly string[];
  numberOf(value: string): number;
  translate(entries: Iterable<Entry>): Uint32Array;
  final(): Uint32Array;
}

/** The number of a known contact without a value: no further source is asked, and `final` makes it 'no value'. */
const knownWithoutValue = 1;

function createLabels(): Labels {
  const all = [''];
  const numbers = new Map<string, number>();
  const numberOf = (value: string): number => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    all.push(value);
    numbers.set(value, all.length - 1);
    return all.length - 1;
  };
  return {
    all,
    numberOf,
    translate(entries) {
      const numbersByCode: number[] = [0];
      for (const { code, value } of entries) {
        numbersByCode[code] = value === null || value === '' ? knownWithoutValue : numberOf(value) + knownWithoutValue;
      }
      // A code without an entry is a hole, which becomes 0.
      return Uint32Array.from(numbersByCode);
    },
    final() {
      const labels = new Uint32Array(all.length + knownWithoutValue);
      for (let number = knownWithoutValue; number < labels.length; number += 1)
        labels[number] = number - knownWithoutValue;
      return labels;
    },
  };
}
