/** Which pairs of items does nearly everybody answer alike, or the opposite way, and who does not? */
import type { ItemColumns } from '../item-moments.js';
import type { IndexValue, ResponseAnswers } from './index-value.js';
import { pairedCovariances } from './paired-covariances.js';
import { withinPersonCorrelation } from './within-person.js';

/** Places of two items, the earlier one first. */
export type ItemPair = readonly [earlier: number, later: number];

export interface ItemPairOptions {
  readonly kind: 'synonyms' | 'antonyms';
  /** Correlations beyond this one make a pair; antonyms below its negative. */
  readonly threshold?: number;
}

/** The cut of Meade & Craig (2012), and of `careless`. */
const usualThreshold = 0.6;

/** A correlation of a handful of shared answers is beyond .6 by luck; `careless` takes it from two. */
const fewestTogether = 10;

/**
 * Psychometric synonyms: pairs of items with r > .60 over all responses that answered both; antonyms: r < −.60 (Meade &
 * Craig 2012, Psychological Methods 17, 437-455; R `careless::psychsyn`). Pairs that fewer than ten answered are none.
 */
export function psychometricPairs(
  items: ItemColumns,
  { kind, threshold = usualThreshold }: ItemPairOptions,
): readonly ItemPair[] {
  const { covariances, together } = pairedCovariances(items);
  const spreads = covariances.map((row, item) => Math.sqrt(row[item] ?? NaN));
  const pairs: ItemPair[] = [];
  for (const [later, row] of covariances.entries()) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      const r = (row[earlier] ?? NaN) / ((spreads[later] ?? NaN) * (spreads[earlier] ?? NaN));
      const isPair = kind === 'synonyms' ? r > threshold : r < -threshold;
      if (isPair && (together[later]?.[earlier] ?? 0) >= fewestTogether) pairs.push([earlier, later]);
    }
  }
  return pairs;
}

/**
 * The correlation of one person over such pairs, −1..1: near 1 for synonyms and near −1 for antonyms where the answers
 * were read. Fewer than three pairs with both answers: `too-few-answers`. A straight line has no correlation
 * (`no-variation`); `careless` then may swap halves of pairs at random, which we do not.
 */
export function pairConsistency(answers: ResponseAnswers, pairs: readonly ItemPair[]): IndexValue {
  return withinPersonCorrelation(
    pairs.map(([earlier]) => answers[earlier]),
    pairs.map(([, later]) => answers[later]),
  );
}
