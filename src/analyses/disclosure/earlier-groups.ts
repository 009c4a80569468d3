/** What do groups that earlier reports showed tell about the people who are there now? */
import type { EarlierGroup } from '../../counts/disclosed-group.js';
import { tableKey } from '../../counts/disclosed-group.js';
import type { PrintedSum } from '../../statistics/disclosure/sums-to-hide.js';
import type { PartsOfTable } from './atoms.js';

/** Groups of one table that one report showed. */
export interface EarlierTable {
  readonly report: number;
  readonly asOf: string | undefined;
  readonly groups: readonly EarlierGroup[];
}

/** In the order of the reports. */
export function earlierTables(groups: readonly EarlierGroup[]): readonly EarlierTable[] {
  const tables = new Map<string, EarlierTable>();
  for (const group of groups) {
    // Databases of earlier versions hold everybody as a group too, also where they were withheld.
    if (group.question.by.length === 0 && group.group !== undefined) continue;
    const { report, asOf, question, score } = group;
    const key = JSON.stringify([report, tableKey(question, score)]);
    tables.set(key, { report, asOf, groups: [...(tables.get(key)?.groups ?? []), group] });
  }
  return [...tables.values()];
}

/** People who came to a group after a report, or who are gone: known of no answer, but of the difference to it. */
interface Changed {
  readonly people: number;
  readonly hasCome: boolean;
}

/** Numbers beyond those of the present parts stand for people who came or went. */
export interface EarlierSums {
  readonly sums: readonly PrintedSum[];
  /** How many people each further part is. */
  readonly changed: readonly number[];
}

/**
 * The sums an earlier table showed, in the parts of today: a group of then is the group of now without those who came since.
 * Those who came to all groups together came to everybody, so that what came to a hidden group does not follow unseen.
 */
export function sumsOfEarlier(
  { groups }: EarlierTable,
  parts: PartsOfTable,
  { headsIn, firstFree }: { readonly headsIn: (atoms: readonly number[]) => number; readonly firstFree: number },
): EarlierSums {
  const changed: Changed[] = [];
  const sums: PrintedSum[] = [];
  const add = (atoms: readonly number[], own: readonly Changed[]): void => {
    const numbered = own.map((one) => ({ ...one, part: firstFree + changed.indexOf(one) }));
    const come = numbered.filter(({ hasCome }) => hasCome).map(({ part }) => part);
    const gone = numbered.filter(({ hasCome }) => !hasCome).map(({ part }) => part);
    sums.push({ atoms: [...atoms, ...gone], without: come, mayHide: 'never' });
  };
  const change = (more: number): readonly Changed[] => {
    if (more === 0) return [];
    const one = { people: Math.abs(more), hasCome: more > 0 };
    changed.push(one);
    return [one];
  };
  const single = groups.filter(({ group }) => group !== undefined);
  let more = 0;
  for (const { group, people } of single) {
    const atoms = parts.get(group) ?? [];
    const since = headsIn(atoms) - people;
    more += since;
    add(atoms, change(since));
  }
  const ofGroups = [...changed];
  for (const { people } of groups.filter(({ group }) => group === undefined)) {
    const atoms = parts.get(undefined) ?? [];
    add(atoms, [...ofGroups, ...change(headsIn(atoms) - people - more)]);
  }
  return { sums, changed: changed.map(({ people }) => people) };
}
