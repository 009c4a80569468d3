/** Were the people of accounts that scored low exchanged under the same contact, as earlier imports knew them? */
import type { LedgerRecord } from '../../domain/records.js';
import { message } from '../../text/message.js';
import type { SurveyView } from '../analysis.js';
import { nothing, type Part } from '../coverage/part.js';
import { textOf } from '../ledger-values.js';
import { accountFilter } from '../selected-accounts.js';
import { compareUnits, type UnitCell } from './compare-units.js';
import { lowQuarters } from './new-contacts.js';
import { ownerNamer, ownersOf } from './owners.js';
import { unitClaimPart } from './unit-claims.js';

/** A name or an address was another one; a title or a role may change without the person. */
function isExchanged(now: LedgerRecord, before: readonly LedgerRecord[]): boolean {
  const differs = (state: LedgerRecord, field: string): boolean => {
    const [was, is] = [textOf(state, field)?.toLowerCase(), textOf(now, field)?.toLowerCase()];
    return was !== undefined && is !== undefined && was !== is;
  };
  // An address alone may be a new domain, a name alone a marriage; without names (--no-identity) the address speaks.
  return before.some((state) => {
    const hasNames = textOf(state, 'name') !== undefined && textOf(now, 'name') !== undefined;
    return differs(state, 'email') && (!hasNames || differs(state, 'name'));
  });
}

/** Each account manager against all others; only where a later import replaced contacts, and inside the team. */
export function exchangedContactsPart(view: SurveyView): Part {
  const replaced = view.source.replaced?.('contact') ?? [];
  if (!view.mayJudgeAccounts || replaced.length === 0) return nothing;
  const earlier = new Map<string, LedgerRecord[]>();
  for (const record of replaced) {
    const id = textOf(record, 'contact_id') ?? '';
    earlier.set(id, [...(earlier.get(id) ?? []), record]);
  }
  const [owners, low, isSelected] = [ownersOf(view), lowQuarters(view), accountFilter(view.source, view.settings)];
  const cells = view.source.ledger('contact').flatMap((record): readonly UnitCell[] => {
    const account = textOf(record, 'customer_id') ?? '';
    const unit = owners.get(account)?.owner;
    if (unit === undefined || !low.has(account) || !isSelected(record)) return [];
    const before = earlier.get(textOf(record, 'contact_id') ?? '') ?? [];
    return [{ unit, account, hits: Number(isExchanged(record, before)), trials: 1 }];
  });
  return unitClaimPart({
    id: 'exchanged-contacts',
    settings: view.settings,
    survey: view.survey.name,
    units: compareUnits(cells, view.settings.confidence),
    unitColumn: message('column.owner'),
    nameOf: ownerNamer(view, owners),
    notes: [message('note.exchanged-contacts')],
    definition: message('definition.exchanged-contacts'),
  });
}
