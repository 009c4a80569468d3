/**
 * What do tables give away of people who were counted before and answered anew, or otherwise? Earlier groups are remembered by how many
 * people were in them, which somebody who answers again does not change; the bases tell.
 */
import type { ReportBases } from '../../counts/base-marks.js';
import { groupKey, groupValues } from '../../counts/breakdown.js';
import { distributionOf } from '../../counts/needs.js';
import { filtersOf } from './filters-of.js';
import type { Asked } from './base-probes.js';
import { countBetween, isSafe, type Between } from './near-answers.js';
import type { PrintedTable, PrintedTables } from './printed-tables.js';

interface Audited {
  readonly printed: PrintedTables;
  readonly bases: ReportBases;
  readonly minimum: number;
  readonly where: Asked['where'];
}

type Groups = ReadonlyMap<string | undefined, Between>;

function askedOf({ bases, minimum, where: all }: Audited, { question }: PrintedTable): Asked {
  const where = filtersOf(all, question);
  const { marked, ofSurvey } = bases.under(where);
  const base = ofSurvey(question.survey);
  return { marked, base, earlier: bases.earlierOf(`survey:${question.survey}`), minimum, where };
}

/** Who lies between a table and an earlier base: by group, and all together under undefined. */
function betweenOf(asked: Asked, { question, score }: PrintedTable, place: number): Groups {
  const need = distributionOf(score);
  const groups = [...countBetween(asked, { need, question, place })].map(
    ([key, between]) => [groupKey(groupValues(key).slice(0, -1)), between] as const,
  );
  const all = [...countBetween(asked, { need, question: { ...question, by: [] }, place }).values()];
  const own = question.by.length === 0 ? [] : groups;
  return new Map<string | undefined, Between>([...own, ...all.map((between) => [undefined, between] as const)]);
}

/** True when one of these people was counted in both, so that the number of people does not tell of the answer. */
function isAnyInBoth(
  { marked, base, where }: Asked,
  { question, score }: PrintedTable,
  { among, place }: { readonly among: Between; readonly place: number },
): boolean {
  if (among.people.size === 0) return false;
  const labels = base.marks.labels.filter((label) => label.startsWith('1') && label[place + 1] === '1');
  if (labels.length === 0) return false;
  const own = Object.entries(question.where).filter(([dimension]) => !(dimension in where));
  const filters = { ...Object.fromEntries(own), base: labels, respondent: [...among.people] };
  const { overall } = marked.read(distributionOf(score), { survey: question.survey, by: [], where: filters });
  return overall.counts.size > 0;
}

const isShown = ({ hidden, isTotalShown }: PrintedTable, group: string | undefined): boolean =>
  group === undefined ? isTotalShown : !hidden.has(group);

/**
 * Hides of a table everything that changed where any of it changed by a few people's answers: what stays printed is then
 * what it was, or changed by enough. True when that is new.
 */
export function hideAnsweredAgain(audited: Audited): boolean {
  const { printed, minimum } = audited;
  const isNew = printed.tables().flatMap((table) => {
    const asked = askedOf(audited, table);
    return asked.earlier.flatMap((report, place) => {
      const groups = betweenOf(asked, table, place);
      const all = groups.get(undefined);
      // An answer that was changed is of nobody more and nobody less either.
      const isRewritten = (asked.base.rewritten[place] ?? 0) > 0;
      if (!all || !(isRewritten || isAnyInBoth(asked, table, { among: all, place }))) return [];
      const few = [...groups].filter(([, { come, gone }]) => !isSafe(come, minimum) || !isSafe(gone, minimum));
      const changed = few.length === 0 ? [] : [...groups.keys()].filter((group) => group !== undefined);
      const total = few.some(([group]) => group === undefined) ? [undefined] : [];
      return [...changed, ...total]
        .filter((group) => isShown(table, group))
        .map((group) => printed.hide(table, group, [report]));
    });
  });
  return isNew.includes(true);
}

/** True when the table shows somebody's answers that no one earlier report counted just so. */
function showsAnew(audited: Audited, table: PrintedTable): boolean {
  const asked = askedOf(audited, table);
  return !asked.earlier.some((_, place) => {
    const isErased = (asked.base.vanished[place] ?? 0) > 0;
    return !isErased && [...betweenOf(asked, table, place).keys()].every((group) => !isShown(table, group));
  });
}

/** The bases of tables that show somebody's answers anew, to be remembered. */
export function basesOfTables(audited: Audited) {
  const tables = audited.printed.tables().filter((table) => showsAnew(audited, table));
  const bases = tables.map((table) => {
    const { members } = askedOf(audited, table).base;
    return [members, { subject: `survey:${table.question.survey}`, members }] as const;
  });
  return [...new Map(bases).values()];
}
