/** Which weights make the answers match known shares of several margins at once? */
import { sum } from 'simple-statistics';
import type { WithheldEstimate } from '../estimate.js';
import { refuseWeights } from '../input-checks.js';
import { costOfWeights } from './kish.js';

/** Answers that stand in the same group of every margin; a row of data is a cell of one answer. */
export interface RakingCell {
  /** Its group in each margin, in the order of the margins. */
  readonly groups: readonly string[];
  readonly answers: number;
  /** Weight before raking; 1 unless stated. */
  readonly weight?: number;
}

/** Known shares of the groups of one margin; anything proportional to them will do (45/55, 0.45/0.55). */
export interface RakingMargin {
  readonly name: string;
  readonly targets: ReadonlyMap<string, number>;
}

export interface RakingOptions {
  /** No weight may exceed this many times the mean weight; Infinity for none. */
  readonly cap: number;
  /** Settled when no weight changes by more than this in a round. */
  readonly tolerance?: number;
  readonly mostRounds?: number;
}

/** One group after raking: its target beside what the weights give. */
export interface RakedGroup {
  readonly margin: string;
  readonly group: string;
  readonly target: number;
  readonly unweighted: number;
  readonly weighted: number;
}

export interface Raking {
  readonly status: 'known';
  /** One weight per answer of each cell, with mean 1 over the answers. */
  readonly weights: readonly number[];
  readonly rounds: number;
  /** Largest |weighted share − target| of all groups, measured after the cap: the cap moves margins away again. */
  readonly largestMiss: number;
  readonly groups: readonly RakedGroup[];
  /** Answers whose weight stands at the cap. */
  readonly atCap: number;
  readonly designEffect: number;
  readonly effectiveAnswers: number;
  readonly answers: number;
}

/** The usual cap (DeBell & Krosnick 2009; R `anesrake`). */
export const usualCap = 5;
const usualTolerance = 1e-12;
const usualRounds = 10_000;
/** Targets that no weights can meet drive some of them to 0, which would drop answers without saying so. */
const smallestWeight = 1e-9;

interface PreparedMargin {
  readonly name: string;
  /** The cells of each group, with its target share. */
  readonly groups: readonly { readonly group: string; readonly target: number; readonly cells: readonly number[] }[];
}

const refusedTargets: WithheldEstimate = { status: 'withheld', reason: 'targets-do-not-fit' };

/** The margins by cell; undefined where a group has answers and no target, a target and no answers, or a target not above 0. */
function prepare(
  cells: readonly RakingCell[],
  margins: readonly RakingMargin[],
): readonly PreparedMargin[] | undefined {
  const prepared = margins.map(({ name, targets }, place): PreparedMargin | undefined => {
    const cellsOf = new Map([...targets.keys()].map((group) => [group, [] as number[]]));
    for (const [index, { groups, answers }] of cells.entries()) {
      const found = cellsOf.get(groups[place] ?? '');
      if (found === undefined) return undefined;
      if (answers > 0) found.push(index);
    }
    const total = sum([...targets.values()]);
    const groups = [...targets].map(([group, target]) => ({
      group,
      target: target / total,
      cells: cellsOf.get(group) ?? [],
    }));
    return groups.every(({ target, cells: own }) => target > 0 && Number.isFinite(target) && own.length > 0)
      ? { name, groups }
      : undefined;
  });
  return prepared.every((margin) => margin !== undefined) ? prepared : undefined;
}

/** Settled weights that miss a target by more than this although no cap holds them: the targets contradict each other. */
const mostMissWithoutCap = 1e-6;

/** Cuts weights at cap × mean and brings the mean back to 1, until none stands above (`anesrake`). */
function capped(weights: readonly number[], answers: readonly number[], cap: number): readonly number[] {
  const total = sum([...answers]);
  let current = weights;
  for (;;) {
    const mean = sum(current.map((weight, index) => weight * (answers[index] ?? 0))) / total;
    current = current.map((weight) => weight / mean);
    if (!current.some((weight, index) => (answers[index] ?? 0) > 0 && weight > cap * (1 + 1e-9))) return current;
    current = current.map((weight) => Math.min(cap, weight));
  }
}

/** One round: every margin in turn is brought to its targets, then the cap is kept. */
function round(weights: readonly number[], answers: readonly number[], margins: readonly PreparedMargin[]): number[] {
  const next = [...weights];
  const total = sum([...answers]);
  for (const { groups } of margins)
    for (const { target, cells } of groups) {
      const held = sum(cells.map((cell) => (next[cell] ?? 0) * (answers[cell] ?? 0)));
      for (const cell of cells) next[cell] = (next[cell] ?? 0) * ((target * total) / held);
    }
  return next;
}

function groupsAfter(
  weights: readonly number[],
  answers: readonly number[],
  margins: readonly PreparedMargin[],
): readonly RakedGroup[] {
  const total = sum([...answers]);
  const shareOf = (cells: readonly number[], weightOf: (cell: number) => number): number =>
    sum(cells.map((cell) => weightOf(cell) * (answers[cell] ?? 0))) / total;
  return margins.flatMap(({ name, groups }) =>
    groups.map(({ group, target, cells }) => ({
      margin: name,
      group,
      target,
      unweighted: shareOf(cells, () => 1),
      weighted: shareOf(cells, (cell) => weights[cell] ?? 0),
    })),
  );
}

/**
 * Raking, or iterative proportional fitting: each margin in turn is scaled to its targets until nothing changes (Deming &
 * Stephan 1940; R `survey::rake`, with a cap `anesrake::rakelist`). Works on cells, so that a million answers cost no more
 * than their combinations of groups. Withheld: weights not above 0, targets that do not fit the groups that answered, a
 * cap below 1, or margins that no weights within the cap can meet together (`no-convergence`).
 */
export function rake(
  cells: readonly RakingCell[],
  margins: readonly RakingMargin[],
  { cap, tolerance = usualTolerance, mostRounds = usualRounds }: RakingOptions,
): Raking | WithheldEstimate {
  const before = cells.map(({ weight }) => weight ?? 1);
  const answers = cells.map((cell) => cell.answers);
  const refused = refuseWeights(before);
  if (refused) return refused;
  if (!(cap >= 1) || !answers.every((count) => Number.isFinite(count) && count >= 0))
    return { status: 'withheld', reason: 'invalid-values' };
  const total = sum(answers);
  if (total === 0) return { status: 'withheld', reason: 'no-answers', answers: 0, needed: 1 };
  const prepared = prepare(cells, margins);
  if (prepared === undefined) return refusedTargets;
  let weights = capped(before, answers, cap);
  for (let rounds = 1; rounds <= mostRounds; rounds += 1) {
    const next = capped(round(weights, answers, prepared), answers, cap);
    const isSettled = next.every((weight, index) => Math.abs(weight - (weights[index] ?? 0)) <= tolerance * weight);
    weights = next;
    if (weights.some((weight) => weight < smallestWeight)) break;
    if (isSettled) return summary({ weights, answers, cap, rounds }, prepared);
  }
  return { status: 'withheld', reason: 'no-convergence', answers: total };
}

interface Settled {
  readonly weights: readonly number[];
  readonly answers: readonly number[];
  readonly cap: number;
  readonly rounds: number;
}

function summary(
  { weights, answers, cap, rounds }: Settled,
  margins: readonly PreparedMargin[],
): Raking | WithheldEstimate {
  const cost = costOfWeights(weights.map((weight, index) => ({ weight, answers: answers[index] ?? 0 })));
  if (cost.status === 'withheld') return cost;
  const groups = groupsAfter(weights, answers, margins);
  const misses = groups.map(({ weighted, target }) => Math.abs(weighted - target));
  const isAtCap = (weight: number): boolean => weight >= cap * (1 - 1e-9);
  const atCap = sum(answers.filter((_, index) => isAtCap(weights[index] ?? 0)));
  const largestMiss = Math.max(0, ...misses);
  if (atCap === 0 && largestMiss > mostMissWithoutCap)
    return { status: 'withheld', reason: 'no-convergence', answers: sum(answers) };
  return { ...cost, weights, rounds, largestMiss, groups, atCap };
}
