/** What is the sum of the scores of each account in each wave? All that comparisons of waves need to know. */
import type { AnswersByGroup, Distribution, Panel } from '../../counts/shapes.js';

/** Answers, and the sums of their scores and of the squares of these. */
export interface Sums {
  readonly answers: number;
  readonly total: number;
  readonly squares: number;
}
export type SumsByGroup = ReadonlyMap<string, Sums>;

export interface PanelSums {
  /** One per account (or person without one) with an answer in any group. */
  readonly clusters: readonly SumsByGroup[];
  /** Answers of nobody known: each is a cluster of its own. */
  readonly singles: SumsByGroup;
  readonly all: SumsByGroup;
}

export type ScoreOf = (answer: number) => number;
/** The group a key of the panel counts for; undefined leaves its answers out. */
export type GroupOf = (key: string) => string | undefined;

const noSums: Sums = { answers: 0, total: 0, squares: 0 };

const addSums = (a: Sums | undefined, b: Sums): Sums =>
  a ? { answers: a.answers + b.answers, total: a.total + b.total, squares: a.squares + b.squares } : b;

/** How many answers there are, and the sums of what they count as. */
export function sumsOfDistribution({ counts }: Distribution, scoreOf: ScoreOf): Sums {
  let [answers, total, squares] = [0, 0, 0];
  counts.forEach((count, answer) => {
    const score = scoreOf(answer);
    answers += count;
    total += count * score;
    squares += count * score * score;
  });
  return { answers, total, squares };
}

/** Adds the sums of one person or account to those of each group. */
export function addAnswers(to: Map<string, Sums>, answers: AnswersByGroup, places: Places): void {
  answers.forEach((distribution, place) => {
    const group = places.groupAt[place];
    if (group !== undefined) to.set(group, addSums(to.get(group), sumsOfDistribution(distribution, places.scoreOf)));
  });
}

/** The group of each place of a panel, asked once, and the score. */
export interface Places {
  readonly groupAt: readonly (string | undefined)[];
  readonly scoreOf: ScoreOf;
}
export const placesOf = ({ groups }: Panel, scoreOf: ScoreOf, groupOf: GroupOf): Places => ({
  groupAt: groups.map(groupOf),
  scoreOf,
});

/** Sums without clusters that have no answer in any of the groups: those give no degree of freedom. */
export function withTotals(clusters: readonly SumsByGroup[], singles: SumsByGroup): PanelSums {
  const answered = clusters.filter((cluster) => cluster.size > 0);
  const all = new Map<string, Sums>();
  for (const sums of [...answered, singles])
    sums.forEach((sum, group) => {
      all.set(group, addSums(all.get(group), sum));
    });
  return { clusters: answered, singles, all };
}

type Cells = readonly (readonly [place: number, sums: Sums])[];
interface PanelCells {
  readonly clusters: readonly Cells[];
  readonly singles: Cells;
}

/** A report asks for the same sums a dozen times, each time put together to other groups. */
const remembered = new WeakMap<Panel, Map<ScoreOf, PanelCells>>();

function cellsOf(answers: readonly AnswersByGroup[], scoreOf: ScoreOf): Cells {
  const cells = new Map<number, Sums>();
  for (const one of answers)
    one.forEach((distribution, place) => {
      cells.set(place, addSums(cells.get(place), sumsOfDistribution(distribution, scoreOf)));
    });
  return [...cells];
}

function panelCells(panel: Panel, scoreOf: ScoreOf): PanelCells {
  const byScore = remembered.get(panel) ?? new Map<ScoreOf, PanelCells>();
  remembered.set(panel, byScore);
  const known = byScore.get(scoreOf) ?? {
    clusters: panel.clusters.map(({ people, unknown }) => cellsOf([...people, unknown], scoreOf)),
    singles: cellsOf([panel.singles], scoreOf),
  };
  byScore.set(scoreOf, known);
  return known;
}

/** The panel as sums per account and group. */
export function sumPanel(panel: Panel, scoreOf: ScoreOf, groupOf: GroupOf): PanelSums {
  const groupAt = panel.groups.map(groupOf);
  const grouped = (cells: Cells): SumsByGroup => {
    const sums = new Map<string, Sums>();
    for (const cell of cells) {
      const group = groupAt[cell[0]];
      if (group !== undefined) sums.set(group, addSums(sums.get(group), cell[1]));
    }
    return sums;
  };
  const { clusters, singles } = panelCells(panel, scoreOf);
  return withTotals(clusters.map(grouped), grouped(singles));
}

export const sumsOf = ({ all }: PanelSums, group: string): Sums => all.get(group) ?? noSums;

/** Mean score of a group. Only of groups with answers. */
export const meanOfSums = ({ answers, total }: Sums): number => total / answers;

/** True when an account (or person) answered more than once in all groups together, so that answers are not independent. */
export function hasRepeats({ clusters }: PanelSums): boolean {
  return clusters.some((cluster) => {
    let answers = 0;
    cluster.forEach((sums) => {
      answers += sums.answers;
    });
    return answers > 1;
  });
}

/** Independent witnesses of a group: accounts with an answer in it, and answers of nobody known. */
export function witnessesOf({ clusters, singles }: PanelSums, group: string): number {
  return clusters.filter((cluster) => cluster.has(group)).length + (singles.get(group)?.answers ?? 0);
}
