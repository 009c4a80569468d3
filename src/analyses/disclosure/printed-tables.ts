/** What has a report printed of the answers so far, table by table, and what must it hide when it is made again? */
import type { Question } from '../../counts/count-source.js';
import { tableKey } from '../../counts/disclosed-group.js';
import type { Score } from '../../counts/needs.js';
import type { Survey } from '../../domain/surveys.js';
import type { MustHide, PrintedGroups } from '../../metrics/withhold.js';
import { scoreOfConstruct } from '../scores.js';

/** One table of answers to one score; it may be printed in several places. */
export interface PrintedTable {
  readonly question: Question;
  readonly score: Score;
  readonly hidden: ReadonlySet<string>;
  /** False where the total is hidden, or is no part of this table. */
  readonly isTotalShown: boolean;
}

/** A report made before, by its number among those of the database. */
export interface EarlierReport {
  readonly report: number;
  readonly asOf: string | undefined;
}

export interface PrintedTables extends PrintedGroups {
  tables(): readonly PrintedTable[];
  /** From now on hidden: a group by its key; undefined: the total. True when that is new. */
  hide(table: PrintedTable, group: string | undefined, because: readonly EarlierReport[]): boolean;
  /** Earlier reports that are the reason why something is hidden. */
  reasons(): readonly EarlierReport[];
  /** As it is now: calling it forgets what was printed since, where that does not leave after all. */
  mark(): () => void;
  /** The report is made again: nothing is printed yet, what must be hidden stays so. */
  startAgain(): void;
}

/** A construct that one question measures is that question: its answers are the same. */
function questionBehind(surveys: readonly Survey[], survey: string, score: Score): Score {
  const asked = surveys.find(({ name }) => name === survey);
  if (!('construct' in score) || !asked) return score;
  const found = scoreOfConstruct(asked, score.construct);
  const [item, ...others] = typeof found === 'string' ? [] : found.items;
  return item && others.length === 0 ? { item: item.code } : score;
}

/** Brings a list back to what it is now. */
function markOf<K, V>(entries: Map<K, V>): () => void {
  const before = new Map(entries);
  return () => {
    entries.clear();
    for (const [key, value] of before) entries.set(key, value);
  };
}

/** An empty list for reports over these surveys. */
export function createPrintedTables(surveys: readonly Survey[]): PrintedTables {
  const keyOf = (question: Question, score: Score): string =>
    tableKey(question, questionBehind(surveys, question.survey, score));
  const printed = new Map<string, PrintedTable>();
  const groupsHidden = new Map<string, Set<string>>();
  const totalsHidden = new Set<string>();
  const reports = new Map<number, EarlierReport>();
  const mustHide = (question: Question, score: Score): MustHide => {
    const key = keyOf(question, score);
    return { groups: groupsHidden.get(key) ?? new Set(), total: totalsHidden.has(key) };
  };
  return {
    mustHide,
    note(question, score, { groups, total }) {
      const key = keyOf(question, score);
      const before = printed.get(key);
      const hidden = new Set([...(before?.hidden ?? []), ...groups]);
      const asked = questionBehind(surveys, question.survey, score);
      printed.set(key, { question, score: asked, hidden, isTotalShown: !total || before?.isTotalShown === true });
    },
    tables: () => [...printed.values()],
    reasons: () => [...reports.values()].toSorted((a, b) => a.report - b.report),
    hide({ question, score }, group, because) {
      const key = keyOf(question, score);
      const known = mustHide(question, score);
      if (group === undefined ? known.total : known.groups.has(group)) return false;
      for (const { report, asOf } of because) reports.set(report, { report, asOf });
      if (group === undefined) totalsHidden.add(key);
      else groupsHidden.set(key, new Set([...known.groups, group]));
      return true;
    },
    mark: () => markOf(printed),
    startAgain: () => {
      printed.clear();
    },
  };
}
