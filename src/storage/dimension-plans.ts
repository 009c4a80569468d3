/** How does a dimension of a response come about: from its own column, through its contact, or through its customer? */
import type { Dimension, ResponseDimension } from '../counts/count-source.js';
import { fail } from '../problems/problem.js';
import { codesOf } from './code-blobs.js';
import type { Connection } from './database.js';
import { createLabels, type LabelledCode } from './dimension-labels.js';
import { hasAddress } from './email-key.js';
import { type AccountFinder, createAccountFinder } from './find-accounts.js';
import { readLedgerTable } from './ledger-tables.js';
import { quoteName } from './quote-name.js';
import { distinctWeights } from './response-weights.js';

/** Names of the packed columns of `dimension_chunks`. */
export type PackedDimension =
  | 'role'
  | 'period'
  | 'account'
  | 'account_name'
  | 'respondent'
  | 'email'
  | 'day'
  | ResponseDimension
  | `segment:${string}`;

/** The first source that gives a number above 0 decides; `final` then turns the number into a label. */
export interface DimensionPlan {
  /** The first is '', no value. */
  readonly labels: readonly string[];
  readonly sources: readonly DimensionSource[];
  readonly final: Uint32Array;
}

export interface DimensionSource {
  readonly column: PackedDimension | 'weight';
  /** Code of the column's dictionary -> number for `final`; 0: this source knows nothing. */
  readonly translate: Uint32Array;
}

/** Looks everything up once per distinct account or contact, never per response. */
export function planDimension(connection: Connection, surveyId: number, dimension: Dimension): DimensionPlan {
  switch (dimension) {
    case 'role':
      return planRole(connection, surveyId);
    case 'account':
      return planAccount(connection, surveyId);
    case 'respondent':
      return planRespondent(connection, surveyId);
    case 'payer':
      return planPayer(connection, surveyId);
    case 'weight':
      return planWeight(connection, surveyId);
    case 'period':
    case 'day':
    case 'channel':
    case 'language':
    case 'collector':
      return planOwn(connection, surveyId, dimension);
    case 'base':
      // Which earlier reports a response stood in is in no column: it is read from their marks (`read-columns.ts`).
      throw new RangeError('The bases of earlier reports are no column.');
    default:
      return dimension.startsWith('customer:')
        ? planCustomer(connection, surveyId, dimension.slice('customer:'.length))
        : planOwn(connection, surveyId, dimension as PackedDimension);
  }
}

function planOwn(connection: Connection, surveyId: number, column: PackedDimension): DimensionPlan {
  const labels = createLabels();
  const translate = labels.translate(ownValues(connection, surveyId, column));
  return { labels: labels.all, sources: [{ column, translate }], final: labels.final() };
}

function planWeight(connection: Connection, surveyId: number): DimensionPlan {
  const labels = createLabels();
  const weights = distinctWeights(connection, surveyId);
  const translate = labels.translate(weights.map((weight, place) => ({ code: place + 1, value: String(weight) })));
  return { labels: labels.all, sources: [{ column: 'weight', translate }], final: labels.final() };
}

/** The response's own role, else that of its contact, found by contact_id, else by e-mail. */
function planRole(connection: Connection, surveyId: number): DimensionPlan {
  if (!hasGaps(connection, surveyId, 'role')) return planOwn(connection, surveyId, 'role');
  const labels = createLabels();
  const sources = [
    { column: 'role', translate: labels.translate(ownValues(connection, surveyId, 'role')) },
    { column: 'respondent', translate: labels.translate(valuesOfContacts(connection, surveyId, 'role')) },
    { column: 'email', translate: labels.translate(valuesByEmail(connection, surveyId, 'role')) },
  ] as const;
  return { labels: labels.all, sources, final: labels.final() };
}

/** The customer the response names by id, else by name, else that of its contact. */
function planAccount(connection: Connection, surveyId: number): DimensionPlan {
  const labels = createLabels();
  const accounts = createAccountFinder(connection);
  const own = (column: 'account' | 'account_name', find: (written: string) => string): DimensionSource => ({
    column,
    translate: labels.translate(found(ownValues(connection, surveyId, column), find)),
  });
  const byId = own('account', (written) => accounts.byId(written).account);
  if (!hasGaps(connection, surveyId, 'account')) return { labels: labels.all, sources: [byId], final: labels.final() };
  const sources: readonly DimensionSource[] = [
    byId,
    own('account_name', (written) => accounts.byName(written).account),
    { column: 'respondent', translate: labels.translate(accountsOfContacts(connection, surveyId, accounts)) },
    { column: 'email', translate: labels.translate(accountsByEmail(connection, surveyId, accounts)) },
  ];
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
    // Somebody no contact knows is one person all the same.
    { column: 'email', translate: labels.translate(ownValues(connection, surveyId, 'email')) },
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

/** Whether the contact pays: known of contacts alone. */
function planPayer(connection: Connection, surveyId: number): DimensionPlan {
  const labels = createLabels();
  const sources = [
    { column: 'respondent', translate: labels.translate(valuesOfContacts(connection, surveyId, 'is_payer')) },
    { column: 'email', translate: labels.translate(valuesByEmail(connection, surveyId, 'is_payer')) },
  ] as const;
  return { labels: labels.all, sources, final: labels.final() };
}

function ownValues(connection: Connection, surveyId: number, column: PackedDimension): Iterable<LabelledCode> {
  return connection
    .prepare<unknown[], LabelledCode>(
      'SELECT code, value FROM dimension_values WHERE survey_id = ? AND dimension = ? ORDER BY code',
    )
    .iterate(surveyId, column);
}

type ContactField = 'role' | 'contact_id' | 'is_payer';

/** The value as a label of the dimension. */
const labelOf = (field: ContactField): string =>
  field === 'is_payer' ? `CASE c.is_payer WHEN 1 THEN 'yes' WHEN 0 THEN 'no' END` : `c.${field}`;

function valuesOfContacts(connection: Connection, surveyId: number, field: ContactField): Iterable<LabelledCode> {
  return connection
    .prepare<unknown[], LabelledCode>(
      `SELECT v.code, ${labelOf(field)} AS value FROM dimension_values v JOIN contacts c ON c.contact_id = v.value
         WHERE v.survey_id = ? AND v.dimension = 'respondent' ORDER BY v.code`,
    )
    .iterate(surveyId);
}

/** An address several contacts share (a team's mailbox) tells only what they have in common. */
function valuesByEmail(connection: Connection, surveyId: number, field: ContactField): Iterable<LabelledCode> {
  return connection
    .prepare<unknown[], LabelledCode>(
      `SELECT v.code, CASE WHEN count(DISTINCT ifnull(${labelOf(field)}, '')) = 1 THEN max(${labelOf(field)}) END AS value
         FROM dimension_values v JOIN contacts c ON ${hasAddress}
         WHERE v.survey_id = ? AND v.dimension = 'email' GROUP BY v.code ORDER BY v.code`,
    )
    .iterate(surveyId);
}

function* found(entries: Iterable<LabelledCode>, find: (written: string) => string): Iterable<LabelledCode> {
  for (const { code, value } of entries) yield { code, value: value === null ? null : find(value) };
}

interface ContactAccount {
  readonly code: number;
  readonly customer_id: string | null;
  readonly customer_name: string | null;
}

function readContactAccounts(connection: Connection, surveyId: number, join: string): Iterable<ContactAccount> {
  return connection
    .prepare<unknown[], ContactAccount>(
      `SELECT v.code, c.customer_id, c.customer_name FROM dimension_values v JOIN contacts c ON ${join}
         WHERE v.survey_id = ? ORDER BY v.code`,
    )
    .iterate(surveyId);
}

function* accountsOfContacts(
  connection: Connection,
  surveyId: number,
  accounts: AccountFinder,
): Iterable<LabelledCode> {
  const rows = readContactAccounts(connection, surveyId, `c.contact_id = v.value AND v.dimension = 'respondent'`);
  for (const row of rows)
    yield { code: row.code, value: accounts.of(row.customer_id, row.customer_name)?.account ?? null };
}

/** As with roles: an address several contacts share tells the customer only where they all belong to it. */
function accountsByEmail(connection: Connection, surveyId: number, accounts: AccountFinder): Iterable<LabelledCode> {
  const values = new Map<number, string | null>();
  const rows = readContactAccounts(connection, surveyId, `${hasAddress} AND v.dimension = 'email'`);
  for (const row of rows) {
    const account = accounts.of(row.customer_id, row.customer_name)?.account ?? null;
    const before = values.get(row.code);
    values.set(row.code, before === undefined || before === account ? account : null);
  }
  return [...values].map(([code, value]) => ({ code, value }));
}
