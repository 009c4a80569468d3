/** Which accounts do the filters leave? For ledgers, which belong to accounts and not to answers. */
import type { CountSource } from '../counts/count-source.js';
import type { LedgerRecord } from '../domain/records.js';
import type { AccountFacts } from './account-names.js';
import { isAboutAccounts, type AnalysisSettings } from './analysis.js';
import { textOf } from './ledger-values.js';

/** A test for a ledger record; every record passes where no filter speaks of accounts. */
export function accountFilter(source: CountSource, { where }: AnalysisSettings): (record: LedgerRecord) => boolean {
  const filters = Object.entries(where).filter(([dimension]) => isAboutAccounts(dimension));
  if (filters.length === 0) return () => true;
  const passes = (customer: LedgerRecord): boolean =>
    filters.every(([dimension, values]) => {
      const field = dimension === 'account' ? 'customer_id' : dimension.slice('customer:'.length);
      return (values ?? []).includes(textOf(customer, field) ?? '');
    });
  const selected = new Set(
    source
      .ledger('customer')
      .filter(passes)
      .map((customer) => textOf(customer, 'customer_id')),
  );
  return (record) => selected.has(textOf(record, 'customer_id'));
}

/** The filters that cannot narrow a ledger, as the user knows them. */
export function filtersNotApplied({ where }: AnalysisSettings): readonly string[] {
  return Object.keys(where)
    .filter((dimension) => !isAboutAccounts(dimension) && dimension !== 'day')
    .map((dimension) => dimension.replace(/^segment:/, ''));
}

/** Accounts of the customer file that have not left and that the filters leave. */
export function activeAccounts(
  { source, settings }: { readonly source: CountSource; readonly settings: AnalysisSettings },
  facts: ReadonlyMap<string, AccountFacts>,
): ReadonlySet<string> {
  const isSelected = accountFilter(source, settings);
  const active = [...facts.values()].filter(({ id, hasLeft }) => !hasLeft && isSelected({ customer_id: id }));
  return new Set(active.map(({ id }) => id));
}
