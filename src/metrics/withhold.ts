/** Which groups are too small to be shown, and which others must go with them so that none can be computed back. */
import type { Breakdown } from '../counts/breakdown.js';
import type { CountSource, Question } from '../counts/count-source.js';
import type { Score } from '../counts/needs.js';
import type { Estimate, WithheldEstimate } from '../statistics/estimate.js';

/** What must be hidden of a table because other tables would give it away. */
export interface MustHide {
  readonly groups: ReadonlySet<string>;
  readonly total: boolean;
}

/** The one list of what a report prints of answers: tables overlap, and what one hides another may give away. */
export interface PrintedGroups {
  /** What an audit of everything printed found. */
  mustHide(question: Question, score: Score): MustHide;
  /** Writes down that a table is printed but for these groups. */
  note(question: Question, score: Score, hidden: MustHide): void;
}

/** k: groups with fewer answers are withheld; undefined shows everything (attributed surveys). */
export interface WithholdingRule {
  readonly minimumGroup: number | undefined;
  readonly printed?: PrintedGroups;
  /** Reads what is written down as printed, where other reads are refused. */
  readonly audited?: CountSource;
}

interface Cell {
  readonly key: string;
  readonly answers: number;
  /** Who they are, where the same people may stand in several groups: four people in two groups are four. */
  readonly people?: ReadonlySet<string>;
}

/** How many hold together what is hidden: answers, or different people where they are known. */
function sizeTogether(cells: readonly Cell[]): number {
  const answers = cells.reduce((sum, cell) => sum + cell.answers, 0);
  if (cells.some(({ people }) => people === undefined)) return answers;
  return Math.min(answers, new Set(cells.flatMap(({ people }) => [...(people ?? [])])).size);
}

/**
 * Keys of the groups to hide. Primary: fewer than k answers (but more than none). Complementary: further smallest groups
 * until at least two are hidden and together hold k answers or more, because the visible total minus the visible groups
 * would otherwise give the hidden one away. `further` groups are hidden because of other tables.
 */
export function groupsToHide(
  groups: readonly Cell[],
  minimumGroup: number,
  further: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, 'primary' | 'complementary'> {
  const hidden = new Map<string, 'primary' | 'complementary'>();
  const answered = groups.filter(({ answers }) => answers > 0);
  for (const { key, answers } of answered) {
    if (answers < minimumGroup) hidden.set(key, 'primary');
    else if (further.has(key)) hidden.set(key, 'complementary');
  }
  if (hidden.size === 0) return hidden;
  const smallestFirst = answered
    .filter(({ key }) => !hidden.has(key))
    .sort((a, b) => a.answers - b.answers || (a.key < b.key ? -1 : 1));
  const isEnough = (): boolean =>
    hidden.size >= 2 && sizeTogether(answered.filter(({ key }) => hidden.has(key))) >= minimumGroup;
  for (const { key } of smallestFirst) {
    if (isEnough()) break;
    hidden.set(key, 'complementary');
  }
  return hidden;
}

/** The estimate of a hidden group: its n stays hidden too. */
export function hiddenEstimate(cause: 'primary' | 'complementary', minimumGroup: number): WithheldEstimate {
  return { status: 'withheld', reason: cause === 'primary' ? 'too-few-answers' : 'anonymity', needed: minimumGroup };
}

/** How many different people answered: in each group, and together. */
export interface PeopleCounted {
  readonly groups: ReadonlyMap<string, number>;
  readonly all: number | undefined;
  /** What other tables would give away. */
  readonly mustHide?: MustHide | undefined;
}

/** Replaces what must not be shown. Nobody's answers are withheld from a group without answers: `no-answers` stays as it is. */
export function withholdSmallGroups(
  breakdown: Breakdown<Estimate>,
  rule: WithholdingRule,
  people: PeopleCounted = { groups: new Map(), all: undefined },
): Breakdown<Estimate> {
  const { minimumGroup } = rule;
  if (minimumGroup === undefined) return breakdown;
  const sizeOf = (key: string, answers = 0): number => Math.min(answers, people.groups.get(key) ?? Infinity);
  const cells = [...breakdown.groups].map(([key, { answers }]) => ({ key, answers: sizeOf(key, answers) }));
  const hidden = groupsToHide(cells, minimumGroup, people.mustHide?.groups);
  const overallAnswers = Math.min(breakdown.overall.answers ?? 0, people.all ?? Infinity);
  const hideOverall = overallAnswers > 0 && overallAnswers < minimumGroup;
  const groups = [...breakdown.groups].map(([key, estimate]) => {
    const cause = hideOverall && (estimate.answers ?? 0) > 0 ? 'primary' : hidden.get(key);
    return [key, cause ? hiddenEstimate(cause, minimumGroup) : estimate] as const;
  });
  const isTotalGivenAway = people.mustHide?.total === true && overallAnswers > 0;
  const overall = isTotalGivenAway ? hiddenEstimate('complementary', minimumGroup) : breakdown.overall;
  return {
    overall: hideOverall ? hiddenEstimate('primary', minimumGroup) : overall,
    groups: new Map(groups),
  };
}
