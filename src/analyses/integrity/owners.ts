/** Who is responsible for which account, and where does it lie? */
import type { SurveyView } from '../analysis.js';
import { textOf } from '../ledger-values.js';
import { unitNamer, type NamedUnit } from './unit-names.js';

/** What the customer file says of an account. */
export interface OwnedAccount {
  readonly owner: string | undefined;
  readonly region: string;
}

export function ownersOf({ source }: Pick<SurveyView, 'source'>): ReadonlyMap<string, OwnedAccount> {
  return new Map(
    source.ledger('customer').map((record) => [
      textOf(record, 'customer_id') ?? '',
      {
        owner: textOf(record, 'account_manager'),
        region: textOf(record, 'region') ?? textOf(record, 'country') ?? '',
      },
    ]),
  );
}

/** Names owners by the rule of `unitNamer`: their number, and the region all of their accounts lie in. */
export function ownerNamer(
  { settings }: Pick<SurveyView, 'settings'>,
  accounts: ReadonlyMap<string, OwnedAccount>,
): (owner: string) => NamedUnit {
  const regions = new Map<string, Set<string>>();
  for (const { owner, region } of accounts.values())
    if (owner !== undefined) regions.set(owner, (regions.get(owner) ?? new Set()).add(region));
  return unitNamer(settings, regions);
}
