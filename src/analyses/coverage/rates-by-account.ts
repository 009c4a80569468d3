/** Which accounts answer when they are asked, and do those that are worth most answer as others do? */
import { compareCodePoints } from '../../counts/code-point-order.js';
import { label, number } from '../../report/build.js';
import { message } from '../../text/message.js';
import { accountName, byValue, readAccountFacts, type AccountFacts } from '../account-names.js';
import { groupedBy } from '../grouped-by.js';
import { mostGroups } from '../split-tables.js';
import type { Invitation } from './invitations.js';
import { nothing, type Asked, type Part } from './part.js';
import { comparedRates, ratesByGroup, type AskedGroup } from './rates-by-group.js';

type Facts = ReadonlyMap<string, AccountFacts>;

/** Within one account its people are the cases: who was asked in three quarters is one of them. */
const byPerson = (one: Invitation): Invitation => ({ ...one, account: '' });

/** The most valuable first: their silence costs most. */
function byAccount(asked: Asked, facts: Facts, own: ReadonlyMap<string, readonly Invitation[]>): Part {
  const accounts = [...own.keys()].toSorted(byValue(facts));
  const shown = accounts.slice(0, mostGroups);
  const groups = shown.map((account): AskedGroup => ({
    by: { account },
    name: label(accountName(facts, account)),
    invitations: (own.get(account) ?? []).map(byPerson),
  }));
  const left = accounts.length - shown.length;
  return ratesByGroup(asked, groups, {
    id: 'response-rates-by-account',
    title: message('coverage.rates.by-account'),
    column: message('column.account'),
    notes: [
      message('note.rates-by-account'),
      ...(left > 0 ? [message('note.accounts-by-value', { shown: number(shown.length, 'count') })] : []),
    ],
    figures: comparedRates,
  });
}

const bands = ['largest', 'middle', 'smallest'] as const;

/** Thirds by number of the accounts of one currency, the most valuable first; fewer than three accounts make no thirds. */
function bandsOf(facts: Facts, accounts: readonly string[], currency: string): readonly (readonly string[])[] {
  const own = accounts.filter((account) => isIn(facts, currency, account));
  if (own.length < bands.length) return [];
  const sorted = own.toSorted(byValue(facts));
  const end = (band: number): number => Math.round((sorted.length * band) / bands.length);
  return bands.map((_, at) => sorted.slice(end(at), end(at + 1)));
}

const isIn = (facts: Facts, currency: string, account: string): boolean => {
  const fact = facts.get(account);
  return fact?.annualValue !== undefined && (fact.currency ?? '') === currency;
};

function byWorth(asked: Asked, facts: Facts, own: ReadonlyMap<string, readonly Invitation[]>): Part {
  const accounts = [...own.keys()];
  const currencies = [...new Set(accounts.map((account) => facts.get(account)?.currency ?? ''))].toSorted(
    compareCodePoints,
  );
  const groups = currencies.flatMap((currency) =>
    bandsOf(facts, accounts, currency).map((members, at): AskedGroup => {
      const band = bands[at] ?? 'smallest';
      const values = members.map((account) => facts.get(account)?.annualValue ?? 0);
      const low = number(Math.min(...values), 'money', currency || undefined);
      return {
        by: { worth: band, currency },
        name: label(message(`coverage.worth.${band}`, { low })),
        invitations: members.flatMap((account) => own.get(account) ?? []),
      };
    }),
  );
  if (groups.length === 0) return nothing;
  return ratesByGroup(asked, groups, {
    id: 'response-rates-by-worth',
    title: message('coverage.rates.by-worth'),
    column: message('column.annual-value'),
    notes: [message('note.rates-by-worth')],
    figures: comparedRates,
  });
}

/** Inside the team only: accounts are named, and what one is worth names it too. */
export function accountRatesPart(asked: Asked): Part {
  const own = groupedBy(
    asked.invitations.filter(({ account }) => account !== ''),
    ({ account }) => account,
  );
  if (!asked.view.mayJudgeAccounts || own.size === 0) return nothing;
  const facts = readAccountFacts(asked.view.source, asked.view.settings.asOf);
  const parts = [byAccount(asked, facts, own), byWorth(asked, facts, own)];
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    figures: parts.flatMap(({ figures }) => figures),
    findings: [],
  };
}
