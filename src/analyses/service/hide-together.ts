/** Which groups of tickets must be hidden because several tables of the same tickets would give them away together? */
import { peopleCounter } from '../disclosure/people-counter.js';
import { sumsToHide, type PrintedSum } from '../../statistics/disclosure/sums-to-hide.js';
import type { AnalysisSettings } from '../analysis.js';
import { shownGroups, whoIsBehind, type Group, type PersonBehind, type ShownGroup } from './service-ledger.js';

/** A group with its tickets: each ticket stands in one group of every table. */
export interface GroupOfCases<T, Name extends string> extends Group<Name> {
  readonly cases: readonly T[];
}

type TablesOf<T, Name extends string> = readonly (readonly GroupOfCases<T, Name>[])[];

/** Tickets that all tables treat alike. */
interface Part {
  readonly people: Set<string>;
  /** The group of each table, in the order of the tables. */
  readonly keys: readonly string[];
}

function partsOf<T extends PersonBehind, Name extends string>(
  tables: TablesOf<T, Name>,
  isOf: (one: T) => boolean,
): readonly Part[] {
  const keys = new Map<T, string[]>();
  for (const table of tables)
    for (const { key, cases } of table)
      for (const one of cases.filter(isOf)) {
        const own = keys.get(one);
        if (own) own.push(key);
        else keys.set(one, [key]);
      }
  const parts = new Map<string, Part>();
  for (const [one, own] of keys) {
    const name = JSON.stringify(own);
    const part = parts.get(name) ?? { people: new Set(), keys: own };
    part.people.add(whoIsBehind(one));
    parts.set(name, part);
  }
  return [...parts.values()].toSorted((a, b) => b.people.size - a.people.size);
}

interface Place {
  readonly table: number;
  readonly key: string;
}

/** What the groups that are shown give away of those that are not, or of fewer than k people, over the tickets of one base. */
function givingAway(
  parts: readonly Part[],
  shown: readonly (readonly ShownGroup<string>[])[],
  minimum: number,
): readonly Place[] {
  const atomsOf = (table: number, key: string): readonly number[] =>
    parts.flatMap(({ keys }, atom) => (keys[table] === key ? [atom] : []));
  const groups = shown.flatMap((own, table) =>
    own.map(({ key, hiddenAs }) => ({ table, key, isHidden: hiddenAs !== undefined, atoms: atomsOf(table, key) })),
  );
  const filled = groups.filter(({ atoms }) => atoms.length > 0);
  const printed = filled.filter(({ isHidden }) => !isHidden);
  // All tickets together stand in a table of their own, whatever is hidden here.
  const total: PrintedSum = { atoms: parts.map((_, atom) => atom), mayHide: 'never' };
  const found = sumsToHide({
    printed: [...printed.map(({ atoms }): PrintedSum => ({ atoms, mayHide: 'first' })), total],
    hidden: filled.filter(({ isHidden }) => isHidden),
    peopleIn: peopleCounter(parts),
    atoms: parts.length,
    minimum,
  });
  return found.flatMap(({ sum }) => printed[sum] ?? []);
}

/**
 * Several tables of the same tickets as they may stand beside each other: each hides its small groups, and all together hide
 * what would follow from the others. `bases` are the tickets that the figures are shares of: each cuts the groups anew.
 */
export function shownTogether<T extends PersonBehind, Name extends string>(
  tables: TablesOf<T, Name>,
  bases: readonly ((one: T) => boolean)[],
  settings: AnalysisSettings,
): readonly (readonly ShownGroup<Name>[])[] {
  if (!settings.isForPublication) return tables;
  const parts = bases.map((isOf) => partsOf(tables, isOf));
  const further = tables.map(() => new Set<string>());
  for (;;) {
    const shown = tables.map((table, at) => shownGroups(table, settings, further[at]));
    const more = parts.flatMap((own) => givingAway(own, shown, settings.minimumGroup));
    if (more.length === 0) return shown;
    for (const { table, key } of more) further[table]?.add(key);
  }
}
