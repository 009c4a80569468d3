/** How did every record that names a customer, a person or a product find it? */
import { compareCodePoints } from '../counts/code-point-order.js';
import { createNearNames } from '../domain/near-names.js';
import type { Join, ReferenceReading, References, ReferenceTo, StatedName } from '../domain/references.js';
import type { Connection, Database } from './database.js';
import { createAccountFinder } from './find-accounts.js';
import { createProductFinder } from './find-products.js';
import { type Outcome, readReferenceOutcomes, type ReferenceOutcomes } from './reference-outcomes.js';
import { readSameNames } from './same-names.js';

interface Tally {
  readonly joined: Partial<Record<Join, number>>;
  blank: number;
  several: number;
  readonly unmatched: Map<string, number>;
}

function add(tally: Tally, outcome: Outcome, rows: number): void {
  if (typeof outcome === 'object')
    tally.unmatched.set(outcome.unmatched, (tally.unmatched.get(outcome.unmatched) ?? 0) + rows);
  else if (outcome === 'blank' || outcome === 'several') tally[outcome] += rows;
  else tally.joined[outcome] = (tally.joined[outcome] ?? 0) + rows;
}

type NearNames = (written: string) => string | undefined;

/** Names to look among; made when the first name found nothing. */
function nearNamesIn(connection: Connection, sql: string): NearNames {
  let near: NearNames | undefined;
  const make = (): NearNames => createNearNames(connection.prepare<[], string>(sql).pluck().all());
  return (written) => (near ??= make())(written);
}

function nearOf(connection: Connection): Readonly<Record<ReferenceTo, NearNames>> {
  const customer = nearNamesIn(
    connection,
    "SELECT coalesce(nullif(trim(name), ''), customer_id) FROM customers ORDER BY customer_id",
  );
  const product = nearNamesIn(
    connection,
    "SELECT coalesce(nullif(trim(name), ''), product) FROM products ORDER BY product",
  );
  // A person is known by an id or address, of which one letter makes another.
  return { customer, parent: customer, product, contact: () => undefined };
}

/** Each name is compared with all there are; those behind the thousand that most rows have would cost more than they tell. */
const mostSearched = 1_000;

function readingOf({ kind, to, named }: ReferenceOutcomes, near: NearNames): ReferenceReading {
  const tally: Tally = { joined: {}, blank: 0, several: 0, unmatched: new Map() };
  for (const { outcome, rows } of named) add(tally, outcome, rows);
  const unmatched = [...tally.unmatched].sort(([a, rows], [b, others]) => others - rows || compareCodePoints(a, b));
  return {
    kind,
    to,
    joined: tally.joined,
    blank: tally.blank,
    several: tally.several,
    unmatched: unmatched.reduce((sum, [, rows]) => sum + rows, 0),
    unmatchedDistinct: unmatched.length,
    nearMisses: unmatched.slice(0, mostSearched).flatMap(([written, rows]) => {
      const looksLike = near(written);
      return looksLike === undefined ? [] : [{ written, looksLike, rows }];
    }),
  };
}

function readStated(connection: Connection, outcomes: readonly ReferenceOutcomes[]): readonly StatedName[] {
  const accounts = createAccountFinder(connection);
  const products = createProductFinder(connection);
  const joined = outcomes.flatMap(({ named }) => named).filter(({ outcome }) => outcome === 'stated');
  return [...readSameNames(connection)].map(([written, meant]) => ({
    written,
    meant,
    rows: joined.reduce((sum, one) => sum + (one.written === written ? one.rows : 0), 0),
    isKnown: accounts.byName(meant).join !== 'none' || products(meant).join !== 'none',
  }));
}

/** Every reference of everything imported to customers, people and products, as far as any were imported. */
export function readReferences({ connection }: Database): References {
  const outcomes = [...readReferenceOutcomes(connection)].filter(({ named }) => named.length > 0);
  const near = nearOf(connection);
  return {
    readings: outcomes.map((one) => readingOf(one, near[one.to])),
    stated: readStated(connection, outcomes),
  };
}
