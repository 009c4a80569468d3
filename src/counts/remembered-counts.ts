/** How is the same question of several metrics read only once in a run? */
import type { Breakdown } from './breakdown.js';
import type { CountSource, Dimension, Question } from './count-source.js';
import { compareCodePoints } from './code-point-order.js';
import type { CountsFor, Need } from './needs.js';

/** Groups and clusters of large answers that are held at once, some 200 MB; beyond it the one longest unasked goes first. */
const mostParts = 700_000;
/** Answers of fewer parts are held for good. */
const largeAnswer = 10_000;

/** How many distributions stand in an answer. */
function partsOf({ overall, groups }: Breakdown<CountsFor<Need>>): number {
  const clustersIn = (counts: CountsFor<Need>): number => ('clusters' in counts ? counts.clusters.length : 1);
  let parts = clustersIn(overall);
  for (const group of groups.values()) parts += clustersIn(group);
  return parts;
}

/** Large answers, the latest asked last. */
function recentAnswers() {
  const recent = new Map<string, { readonly answer: unknown; readonly parts: number }>();
  let held = 0;
  return {
    get(key: string): unknown {
      const found = recent.get(key);
      if (found === undefined) return undefined;
      recent.delete(key);
      recent.set(key, found);
      return found.answer;
    },
    keep(key: string, answer: unknown, parts: number): void {
      recent.set(key, { answer, parts });
      held += parts;
      for (const [oldest, { parts: freed }] of recent) {
        if (held <= mostParts || oldest === key) return;
        recent.delete(oldest);
        held -= freed;
      }
    },
  };
}

/**
 * The source with its answers remembered as long as this object lives; what is imported meanwhile is not seen. Of a million
 * responses from fifty thousand accounts not all answers fit into the memory at once: those are read again.
 */
export function rememberCounts(source: CountSource): CountSource {
  const remembered = new Map<string, unknown>();
  const recent = recentAnswers();
  const once = <T>(key: string, read: () => T): T => {
    if (!remembered.has(key)) remembered.set(key, read());
    return remembered.get(key) as T;
  };
  return {
    read<N extends Need>(need: N, question: Question): Breakdown<CountsFor<N>> {
      const key = questionKey(need, question);
      const known = remembered.get(key) ?? recent.get(key);
      if (known !== undefined) return known as Breakdown<CountsFor<N>>;
      const answer = source.read(need, question);
      const parts = partsOf(answer);
      if (parts < largeAnswer) remembered.set(key, answer);
      else recent.keep(key, answer, parts);
      return answer;
    },
    surveys: () => once('surveys', () => source.surveys()),
    ledger: (kind) => once(`ledger ${kind}`, () => source.ledger(kind)),
    ...(source.replaced ? { replaced: (kind) => once(`replaced ${kind}`, () => source.replaced?.(kind) ?? []) } : {}),
    latestDate: () => once('latest date', () => source.latestDate()),
  };
}

/** The same text for the same question, in whatever order its filters were written. */
export function questionKey(need: Need, question: Question): string {
  const where = (Object.entries(question.where) as [Dimension, readonly string[]][])
    .map(([dimension, values]) => [dimension, [...new Set(values)].sort(compareCodePoints)] as const)
    .sort(([a], [b]) => compareCodePoints(a, b));
  return JSON.stringify([scoresOf(need), question.survey, question.by, where]);
}

function scoresOf(need: Need): readonly unknown[] {
  switch (need.kind) {
    case 'distribution':
    case 'clustered-distribution':
    case 'panel':
      return [need.kind, need.of];
    case 'cross-table':
      return [need.kind, need.x, need.y];
    case 'item-moments':
      return [need.kind, need.construct];
    case 'unit-sums':
    case 'pair-moments':
      return [need.kind, need.scores];
    default:
      return unknownNeed(need);
  }
}

function unknownNeed(need: never): never {
  throw new Error(`unknown need ${JSON.stringify(need)}`);
}
