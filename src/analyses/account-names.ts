/** The accounts of a company: how they are called and what they are worth, as far as the customer file says. */
import { exactNumberOf } from './ledger-values.js';
import { compareCodePoints } from '../counts/code-point-order.js';
import { areDeparturesRecorded, hasLeftBy } from './departures.js';
import { empty, number } from '../report/build.js';
import type { Value } from '../text/value.js';
import type { CountSource } from '../counts/count-source.js';

export interface AccountFacts {
  readonly id: string;
  readonly name: string;
  /** Undefined where the customer file has none, or one no currency knows (above 9·10¹⁵ sums are not exact): never 0. */
  readonly annualValue: number | undefined;
  readonly currency: string | undefined;
  readonly hasLeft: boolean;
  /** False where nothing says who has left: then being in the file does not show that one stayed. */
  readonly isDepartureRecorded: boolean;
  readonly leftOn: string | undefined;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** All accounts of the customer file by id; whoever left after the day of the report has not left yet. */
export function readAccountFacts(source: CountSource, asOf: string | undefined): ReadonlyMap<string, AccountFacts> {
  const customers = source.ledger('customer');
  const hasLeft = hasLeftBy(source, asOf);
  const isDepartureRecorded = areDeparturesRecorded(source);
  const facts = customers.map((record): AccountFacts => {
    const id = String(record['customer_id'] ?? '');
    return {
      id,
      name: textOf(record['name']) ?? id,
      annualValue: exactNumberOf(record, 'annual_value'),
      currency: textOf(record['currency']),
      hasLeft: hasLeft(record),
      leftOn: textOf(record['left_on']),
      isDepartureRecorded,
    };
  });
  return new Map(facts.map((fact) => [fact.id, fact]));
}

/** An account's name, or its id where the customer file does not know it. */
export function accountName(facts: ReadonlyMap<string, AccountFacts>, account: string): string {
  return facts.get(account)?.name ?? account;
}

/** The most valuable first, unknown values last, then by id. */
export function byValue(facts: ReadonlyMap<string, AccountFacts>): (a: string, b: string) => number {
  const value = (id: string): number => facts.get(id)?.annualValue ?? Number.NEGATIVE_INFINITY;
  return (a, b) => {
    const [first, second] = [value(a), value(b)];
    if (first !== second) return second > first ? 1 : -1;
    return compareCodePoints(a, b);
  };
}

/** What an account is worth a year, in its own currency; empty where the customer file does not say. */
export function annualValueCell(fact: AccountFacts | undefined): Value {
  return fact?.annualValue === undefined ? empty : number(fact.annualValue, 'money', fact.currency);
}
