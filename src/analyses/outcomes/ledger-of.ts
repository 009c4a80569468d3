/** Which outcomes and accounts does a report speak of? As the filters on accounts leave them. */
import { readAccountFacts } from '../account-names.js';
import type { AnalysisContext } from '../analysis.js';
import { accountFilter, filtersNotApplied } from '../selected-accounts.js';
import { mayNameAccounts, type Ledger } from './ledger.js';
import { readOutcomes } from './outcome-state.js';

/** Outcomes as they stand on the day of the report, with the facts of their accounts. */
export function ledgerOf(context: AnalysisContext): Ledger {
  const { source, settings } = context;
  const isSelected = accountFilter(source, settings);
  const facts = [...readAccountFacts(source, settings.asOf)].filter(([id]) => isSelected({ customer_id: id }));
  return {
    source,
    settings,
    outcomes: readOutcomes(source, settings.asOf, isSelected),
    facts: new Map(facts),
    mayClaim: filtersNotApplied(settings).length === 0,
    mayName: mayNameAccounts(context),
  };
}
