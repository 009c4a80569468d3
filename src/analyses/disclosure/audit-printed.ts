/** Can anything hidden be worked out from what a report prints? Then more of it must be hidden, and the report made again. */
import type { CountSource } from '../../counts/count-source.js';
import type { DisclosedGroup, EarlierGroup } from '../../counts/disclosed-group.js';
import { sumsToHide, type PrintedSum } from '../../statistics/disclosure/sums-to-hide.js';
import { atomsOf, type Atoms, type PartsOfTable } from './atoms.js';
import { earlierTables, sumsOfEarlier, type EarlierTable } from './earlier-groups.js';
import type { PrintedTable, PrintedTables } from './printed-tables.js';

interface Place {
  readonly table: PrintedTable;
  readonly group: string | undefined;
}

/** The same people printed in several tables: one sum, hidden everywhere or nowhere. */
interface PrintedPeople {
  readonly sum: PrintedSum;
  readonly places: readonly Place[];
}

type WithParts = readonly (readonly [PrintedTable, PartsOfTable])[];

const samePeople = (atoms: readonly number[]): string => atoms.join();

function printedPeople(tables: WithParts): readonly PrintedPeople[] {
  const found = new Map<string, PrintedPeople>();
  for (const [table, parts] of tables) {
    for (const [group, atoms] of parts) {
      if (group === undefined ? !table.isTotalShown : table.hidden.has(group)) continue;
      const before = found.get(samePeople(atoms));
      const isTotal = group === undefined || before?.sum.mayHide === 'last';
      found.set(samePeople(atoms), {
        sum: { atoms, mayHide: isTotal ? 'last' : 'first' },
        places: [...(before?.places ?? []), { table, group }],
      });
    }
  }
  return [...found.values()];
}

/** Hidden groups, and totals of a handful. */
function hiddenPeople(tables: WithParts, isHandful: (atoms: readonly number[]) => boolean) {
  return tables.flatMap(([table, parts]) =>
    [...parts].flatMap(([group, atoms]) => {
      const isHidden = group === undefined ? !table.isTotalShown && isHandful(atoms) : table.hidden.has(group);
      return isHidden ? [{ atoms }] : [];
    }),
  );
}

interface Audited {
  readonly tables: readonly PrintedTable[];
  readonly earlier: readonly EarlierTable[];
  readonly atoms: Atoms;
  readonly minimum: number;
}

/** What earlier reports showed, with the people who came or went since as parts of their own. */
function withEarlier({ tables, earlier, atoms }: Omit<Audited, 'minimum'>) {
  const sums: { readonly sum: PrintedSum; readonly from: EarlierTable }[] = [];
  const changed: number[] = [];
  for (const [at, table] of earlier.entries()) {
    const parts = atoms.tables[tables.length + at] ?? new Map<string | undefined, number[]>();
    const found = sumsOfEarlier(table, parts, {
      headsIn: atoms.headsIn,
      firstFree: atoms.count + changed.length,
    });
    sums.push(...found.sums.map((sum) => ({ sum, from: table })));
    changed.push(...found.changed);
  }
  const isPresent = (atom: number): boolean => atom < atoms.count;
  const peopleIn = (own: readonly number[], enough?: number): number => {
    const present = atoms.peopleIn(own.every(isPresent) ? own : own.filter(isPresent), enough);
    return own.reduce((sum, atom) => sum + (changed[atom - atoms.count] ?? 0), present);
  };
  return { sums, peopleIn, atoms: atoms.count + changed.length };
}

/** The groups to hide, each with the earlier reports that are the reason. */
function auditAnswers(audited: Audited): readonly (Place & { readonly because: readonly EarlierTable[] })[] {
  const { tables, atoms, minimum } = audited;
  const withParts = tables.map((table, at) => [table, atoms.tables[at] ?? new Map<undefined, number[]>()] as const);
  const people = printedPeople(withParts);
  const earlier = withEarlier(audited);
  const found = sumsToHide({
    printed: [...people.map(({ sum }) => sum), ...earlier.sums.map(({ sum }) => sum)],
    hidden: hiddenPeople(withParts, (own) => atoms.peopleIn(own) < minimum),
    atoms: earlier.atoms,
    peopleIn: earlier.peopleIn,
    minimum,
  });
  return found.flatMap(({ sum, earlier: from }) => {
    const because = from.flatMap((place) => earlier.sums[place - people.length]?.from ?? []);
    return (people[sum]?.places ?? []).map((place) => ({ ...place, because }));
  });
}

const answersOf = ({ question, score }: Pick<PrintedTable, 'question' | 'score'>): string =>
  JSON.stringify([question.survey, score]);

/** The printed tables of the answers to one score, with the parts they and the earlier ones cut these into. */
function audits(source: CountSource, printed: PrintedTables, earlier: readonly EarlierGroup[]) {
  const byScore = new Map<string, PrintedTable[]>();
  for (const table of printed.tables())
    byScore.set(answersOf(table), [...(byScore.get(answersOf(table)) ?? []), table]);
  return [...byScore].flatMap(([key, tables]) => {
    const [first] = tables;
    const before = earlierTables(earlier.filter((group) => answersOf(group) === key));
    const questions = [...tables, ...before.flatMap(({ groups }) => groups.slice(0, 1))].map(
      ({ question }) => question,
    );
    return first ? [{ tables, earlier: before, atoms: atomsOf(source, first.score, questions) }] : [];
  });
}

export interface AuditOf {
  readonly source: CountSource;
  readonly printed: PrintedTables;
  /** What earlier reports showed; of columns that are kept still. */
  readonly earlier: readonly EarlierGroup[];
  readonly minimum: number;
}

/**
 * Looks at all tables of the answers to the same score together, whatever topic printed them and whichever report. True when
 * more must be hidden than was: what was printed must then not leave, but be made again.
 */
export function auditPrinted({ source, printed, earlier, minimum }: AuditOf): boolean {
  const found = audits(source, printed, earlier).flatMap((one) => auditAnswers({ ...one, minimum }));
  return found.map(({ table, group, because }) => printed.hide(table, group, because)).includes(true);
}

/** The groups a report shows, to be remembered. */
export function disclosedGroups(source: CountSource, printed: PrintedTables): readonly DisclosedGroup[] {
  return audits(source, printed, []).flatMap(({ tables, atoms }) =>
    tables.flatMap((table, at) =>
      [...(atoms.tables[at] ?? new Map<undefined, number[]>())].flatMap(([group, own]) => {
        const isHidden = group === undefined ? !table.isTotalShown : table.hidden.has(group);
        const { question, score } = table;
        return isHidden ? [] : [{ question, score, group, people: atoms.headsIn(own) }];
      }),
    ),
  );
}
