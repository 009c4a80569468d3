/** Whom could a survey ask: the people of the contacts, and who of them is no customer any more or never was one? */
import { domainOf, isUnderDomain } from '../../domain/email-domains.js';
import type { CountSource } from '../../counts/count-source.js';
import type { LedgerRecord } from '../../domain/records.js';
import { readAccountFacts } from '../account-names.js';
import type { AnalysisSettings } from '../analysis.js';
import { payerGroup, personOf, type Person } from '../coverage/invitations.js';
import { textOf } from '../ledger-values.js';
import { accountFilter } from '../selected-accounts.js';

export interface Contact extends Person {
  /** Undefined where the file has none, or a pseudonym in its place. */
  readonly email: string | undefined;
  /** The account is no customer any more on the day of the report. */
  readonly hasLeft: boolean;
  /** The address is one of our own staff. */
  readonly isOwnStaff: boolean;
}

const addressOf = (record: LedgerRecord): string | undefined => {
  const text = textOf(record, 'email')?.trim();
  return text?.includes('@') ? text : undefined;
};

/** Everybody of the contact file whom the filters on accounts, roles and payers leave, in the order of the file. */
export function readContacts(source: CountSource, settings: AnalysisSettings): readonly Contact[] {
  const { where, asOf, ownDomains = [] } = settings;
  const facts = readAccountFacts(source, asOf);
  const isOne = (values: readonly string[] | undefined, value: string): boolean =>
    values === undefined || values.includes(value);
  return source
    .ledger('contact')
    .filter(accountFilter(source, settings))
    .map((record): Contact => {
      const person = personOf(record);
      const email = addressOf(record);
      const hasLeft = facts.get(person.account)?.hasLeft === true;
      return { ...person, email, hasLeft, isOwnStaff: isUnderDomain(domainOf(email ?? ''), ownDomains) };
    })
    .filter((one) => isOne(where.role, one.role) && isOne(where.payer, payerGroup(one)));
}

/** Filters that do not narrow people: all but those on accounts, roles and payers. */
export const filtersNotOnPeople = ({ where }: AnalysisSettings): readonly string[] =>
  Object.keys(where)
    .filter((dimension) => !['role', 'payer', 'account', 'day'].includes(dimension))
    .filter((dimension) => !dimension.startsWith('customer:'))
    .map((dimension) => dimension.replace(/^segment:/, ''));

/** People by role, in the order they come. */
export function byRole<P extends Pick<Person, 'role'>>(people: readonly P[]): ReadonlyMap<string, readonly P[]> {
  const roles = new Map<string, P[]>();
  for (const person of people) {
    const own = roles.get(person.role);
    if (own) own.push(person);
    else roles.set(person.role, [person]);
  }
  return roles;
}

/** How many people each account has; who belongs to none stands alone. */
export function accountSizes(people: readonly Pick<Person, 'account'>[]): readonly number[] {
  const sizes = new Map<string, number>();
  for (const { account } of people) if (account !== '') sizes.set(account, (sizes.get(account) ?? 0) + 1);
  const alone = people.filter(({ account }) => account === '').map(() => 1);
  return [...sizes.values(), ...alone];
}
