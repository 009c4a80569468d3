/** Who was asked, and what became of it: invitations joined to the people and accounts they went to. */
import type { LedgerRecord } from '../../domain/records.js';
import { quarterOf } from '../../domain/periods.js';
import type { CaseDispositions } from '../../statistics/response-rates.js';
import type { AnalysisSettings } from '../analysis.js';
import { groupKey } from '../../counts/breakdown.js';
import type { CountSource } from '../../counts/count-source.js';
import { notice } from '../../report/build.js';
import type { Block } from '../../report/document.js';
import { message } from '../../text/message.js';
import { cutPeriodNote } from '../cut-periods.js';
import { dayTest, recordPeriods } from '../record-periods.js';
import { accountFilter } from '../selected-accounts.js';
import { happenedBy, textOf, yesNoOf } from '../ledger-values.js';

export type Disposition = Exclude<keyof CaseDispositions, 'ineligible'>;

/** Somebody in the contact file. */
export interface Person {
  readonly id: string;
  readonly account: string;
  readonly role: string;
  /** Undefined where nobody marked it. */
  readonly isPayer: boolean | undefined;
}

export interface Invitation extends Person {
  readonly survey: string | undefined;
  /** ISO day; undefined where the file has none. */
  readonly sentOn: string | undefined;
  readonly sender: string | undefined;
  /** Undefined where the file says nothing: neither what became of it nor when an answer came. */
  readonly disposition: Disposition | undefined;
  readonly isEligible: boolean;
}

/**
 * A bounced address counts as not reached: the person is known to belong to those who were to be asked. `unknown` is of
 * unknown eligibility, as AAPOR has it.
 */
const dispositions: Readonly<Record<string, Disposition>> = {
  complete: 'complete',
  partial: 'partial',
  refused: 'refusal',
  no_contact: 'nonContact',
  bounced: 'nonContact',
  other: 'other',
  unknown: 'unknown',
};

function dispositionOf(record: LedgerRecord): Disposition | undefined {
  const stated = textOf(record, 'disposition');
  if (stated !== undefined) return dispositions[stated] ?? 'unknown';
  return textOf(record, 'responded_at') === undefined ? undefined : 'complete';
}

const lowerCase = (text: string | undefined): string | undefined => text?.toLowerCase();

export function personOf(record: LedgerRecord): Person {
  return {
    id: textOf(record, 'contact_id') ?? lowerCase(textOf(record, 'email')) ?? '',
    account: textOf(record, 'customer_id') ?? '',
    role: textOf(record, 'role') ?? '',
    isPayer: yesNoOf(record, 'is_payer'),
  };
}

/** The people of the contact file, as far as the filters on accounts leave them. */
export function readPeople(source: CountSource, settings: AnalysisSettings): readonly Person[] {
  return source.ledger('contact').filter(accountFilter(source, settings)).map(personOf);
}

/** Finds the person of a record by id, else by address whatever its case. */
function personFinder(source: CountSource): (record: LedgerRecord) => Person | undefined {
  const contacts = source.ledger('contact');
  const byId = new Map(contacts.map((contact) => [textOf(contact, 'contact_id'), personOf(contact)] as const));
  const byEmail = new Map(contacts.map((one) => [lowerCase(textOf(one, 'email')), personOf(one)] as const));
  return (record) => {
    const [id, email] = [textOf(record, 'contact_id'), lowerCase(textOf(record, 'email'))];
    return (id === undefined ? undefined : byId.get(id)) ?? (email === undefined ? undefined : byEmail.get(email));
  };
}

/** Filters on the answers themselves do not narrow invitations; those on people, accounts and periods of the calendar do. */
const narrowing = new Set(['role', 'payer', 'account', 'day']);

export const filtersNotOnInvitations = ({ where }: AnalysisSettings): readonly string[] =>
  Object.keys(where)
    .filter((dimension) => !narrowing.has(dimension) && !dimension.startsWith('customer:'))
    .filter((dimension) => dimension !== 'period' || recordPeriods(where.period) === undefined)
    .map((dimension) => dimension.replace(/^segment:/, ''));

/** By which day invitations belong to the period asked for, and whether it is over. */
export function invitationPeriodNotices({ where, asOf }: AnalysisSettings): readonly Block[] {
  const periods = recordPeriods(where.period);
  if (!periods) return [];
  const cut = periods.names.flatMap((name) => cutPeriodNote(name, asOf) ?? []);
  return [
    notice('period-of-invitations', message('period.of-invitations', { periods: [...periods.names] })),
    ...cut.map((text) => notice('period-cut', text, 'warning')),
  ];
}

/** As the filter `payer` has it: `yes`, `no`, '' where nobody marked it. */
export function payerGroup({ isPayer }: Pick<Person, 'isPayer'>): string {
  if (isPayer === undefined) return '';
  return isPayer ? 'yes' : 'no';
}

type Where = AnalysisSettings['where'];

function passes({ role, isPayer, sentOn }: Invitation, where: Where): boolean {
  const isOne = (values: readonly string[] | undefined, value: string): boolean =>
    values === undefined || values.includes(value);
  return isOne(where.role, role) && isOne(where.payer, payerGroup({ isPayer })) && dayTest(where.period)(sentOn);
}

/**
 * Every invitation sent by the day of the report that the filters leave. A period holds the invitations sent in
 * it. Where the invitation names no account it is that of the person.
 */
export function readInvitations(source: CountSource, settings: AnalysisSettings): readonly Invitation[] {
  const find = personFinder(source);
  const isSelected = accountFilter(source, settings);
  const all = source.ledger('invitation').flatMap((record): readonly Invitation[] => {
    const person = find(record);
    const account = textOf(record, 'customer_id') ?? person?.account ?? '';
    const sentOn = textOf(record, 'sent_at')?.slice(0, 10);
    if (!isSelected({ customer_id: account }) || !happenedBy(sentOn, settings.asOf)) return [];
    const own = personOf(record).id;
    return [
      {
        id: person?.id ?? (own === '' ? `invitation ${textOf(record, 'invitation_id') ?? ''}` : own),
        account,
        role: person?.role ?? '',
        isPayer: person?.isPayer,
        survey: textOf(record, 'survey'),
        sentOn,
        sender: textOf(record, 'sender'),
        disposition: dispositionOf(record),
        isEligible: yesNoOf(record, 'eligible') !== false,
      },
    ];
  });
  return all.filter((one) => passes(one, settings.where));
}

/** True where some record says who did not belong to those to be asked: only then is nobody of them a known 0. */
export const isEligibilityRecorded = (source: CountSource): boolean =>
  source.ledger('invitation').some((record) => yesNoOf(record, 'eligible') !== undefined);

/** Whose cases are taken together: the account's, or the person's where no account is known. No two can have one name. */
export const clusterOf = ({ id, account }: Pick<Person, 'id' | 'account'>): string =>
  account === '' ? `person ${id}` : `account ${account}`;

const noCases: CaseDispositions = { complete: 0, partial: 0, refusal: 0, nonContact: 0, other: 0, unknown: 0 };

/** What became of the invitations of each account; somebody without an account stands alone. Silence counts as unknown. */
export function casesByAccount(
  invitations: readonly Invitation[],
  { isEligibilityKnown }: { readonly isEligibilityKnown: boolean },
): readonly CaseDispositions[] {
  const byAccount = new Map<string, CaseDispositions>();
  for (const { id, account, disposition = 'unknown', isEligible } of invitations) {
    const key = clusterOf({ id, account });
    const cases = byAccount.get(key) ?? { ...noCases, ...(isEligibilityKnown ? { ineligible: 0 } : {}) };
    const field = isEligible ? disposition : 'ineligible';
    byAccount.set(key, { ...cases, [field]: (cases[field] ?? 0) + 1 });
  }
  return [...byAccount.values()];
}

export const hasAnswered = ({ disposition }: Invitation): boolean =>
  disposition === 'complete' || disposition === 'partial';

/**
 * Where the file says of no invitation what became of it: complete where the person answered this survey in the quarter of
 * the invitation, else not reached.
 */
export const withAnswers = (invitations: readonly Invitation[], answered: ReadonlySet<string>): readonly Invitation[] =>
  invitations.map((one) => {
    const key = groupKey([one.id, one.sentOn === undefined ? '' : quarterOf(one.sentOn)]);
    return { ...one, disposition: answered.has(key) ? 'complete' : 'nonContact' };
  });
