/** Which pairs of items does nearly everybody answer alike, or the opposite way, and who does not? */
import { pairConsistencyOf } from '../../counts/within-person.js';
import type { ItemColumns } from '../item-moments.js';
import { asColumn, type IndexValue, type ResponseAnswers } from './index-value.js';
import { pairedCovariances } from './paired-covariances.js';

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
  const correlations = covariances.map((row, later) =>
    row.map((covariance, earlier) => covariance / ((spreads[later] ?? NaN) * (spreads[earlier] ?? NaN))),
  );
  return pairsAmong({ correlations, together }, { kind, threshold });
}

/** The same of correlations that are known already, with the responses behind each. */
export function pairsAmong(
  {
    correlations,
    together,
  }: { readonly correlations: readonly (readonly number[])[]; readonly together: readonly (readonly number[])[] },
  { kind, threshold = usualThreshold }: ItemPairOptions,
): readonly ItemPair[] {
  const pairs: ItemPair[] = [];
  for (const [later, row] of correlations.entries()) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      const r = row[earlier] ?? NaN;
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
export const pairConsistency = (answers: ResponseAnswers, pairs: readonly ItemPair[]): IndexValue =>
  pairConsistencyOf(asColumn(answers), pairs);
