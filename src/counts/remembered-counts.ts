/** How is the same question of several metrics read only once in a run? */
import type { Breakdown } from './breakdown.js';
import type { CountSource, Dimension, Question } from './count-source.js';
import { compareCodePoints } from './code-point-order.js';
import type { CountsFor, Need } from './needs.js';

/** The source with its answers remembered as long as this object lives; what is imported meanwhile is not seen. */
export function rememberCounts(source: CountSource): CountSource {
  const remembered = new Map<string, unknown>();
  const once = <T>(key: string, read: () => T): T => {
    if (!remembered.has(key)) remembered.set(key, read());
    return remembered.get(key) as T;
  };
  return {
    read<N extends Need>(need: N, question: Question): Breakdown<CountsFor<N>> {
      return once(questionKey(need, question), () => source.read(need, question));
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
