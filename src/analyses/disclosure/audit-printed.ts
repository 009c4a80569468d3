/** Can anything hidden be worked out from what a report prints? Then more of it must be hidden, and the report made again. */
import type { CountSource } from '../../counts/count-source.js';
import { sumsToHide, type PrintedSum } from '../../statistics/disclosure/sums-to-hide.js';
import { atomsOf, type Atoms, type PartsOfTable } from './atoms.js';
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

const samePeople = (atoms: readonly number[]): string => atoms.join();

function printedPeople(tables: readonly (readonly [PrintedTable, PartsOfTable])[]): readonly PrintedPeople[] {
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
function hiddenPeople(
  tables: readonly (readonly [PrintedTable, PartsOfTable])[],
  isHandful: (atoms: readonly number[]) => boolean,
): readonly { readonly atoms: readonly number[] }[] {
  return tables.flatMap(([table, parts]) =>
    [...parts].flatMap(([group, atoms]) => {
      const isHidden = group === undefined ? !table.isTotalShown && isHandful(atoms) : table.hidden.has(group);
      return isHidden ? [{ atoms }] : [];
    }),
  );
}

interface Audited {
  readonly tables: readonly PrintedTable[];
  readonly atoms: Atoms;
  readonly minimum: number;
}

function auditAnswers(printed: PrintedTables, { tables, atoms, minimum }: Audited): boolean {
  const withParts = tables.map((table, at) => [table, atoms.tables[at] ?? new Map()] as const);
  const people = printedPeople(withParts);
  const found = sumsToHide({
    printed: people.map(({ sum }) => sum),
    hidden: hiddenPeople(withParts, (own) => atoms.peopleIn(own) < minimum),
    atoms: atoms.count,
    peopleIn: atoms.peopleIn,
    minimum,
  });
  const places = found.flatMap(({ sum }) => people[sum]?.places ?? []);
  return places.map(({ table, group }) => printed.hide(table, group)).includes(true);
}

/**
 * Looks at all tables of the answers to the same score together, whatever topic printed them. True when more must be
 * hidden than was: what was printed must then not leave, but be made again.
 */
export function auditPrinted(source: CountSource, printed: PrintedTables, minimum: number): boolean {
  const byScore = new Map<string, PrintedTable[]>();
  for (const table of printed.tables()) {
    const key = JSON.stringify([table.question.survey, table.score]);
    byScore.set(key, [...(byScore.get(key) ?? []), table]);
  }
  const audited = [...byScore.values()].map((tables) => {
    const [first] = tables;
    if (!first) return false;
    const atoms = atomsOf(
      source,
      first.score,
      tables.map(({ question }) => question),
    );
    return auditAnswers(printed, { tables, atoms, minimum });
  });
  return audited.includes(true);
}
