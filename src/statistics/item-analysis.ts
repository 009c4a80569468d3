/** Which item does not belong to the others of its scale? */
import { sum } from 'simple-statistics';
import type { ItemMoments } from '../counts/shapes.js';
import type { Estimate } from './estimate.js';
import { cronbachAlpha } from './reliability.js';

/** The moments without one item. */
function momentsWithout({ items, means, covariances, ...rest }: ItemMoments, left: number): ItemMoments {
  const others = <T>(values: readonly T[]): readonly T[] => values.filter((_, index) => index !== left);
  return { ...rest, items: others(items), means: others(means), covariances: others(covariances).map(others) };
}

/** Raw alpha of the others, item by item (R `psych::alpha` alpha.drop). Two items leave one, which has no alpha. */
export function alphasIfDeleted(moments: ItemMoments): readonly Estimate[] {
  return moments.items.map((_, index) => cronbachAlpha(momentsWithout(moments, index)));
}

/** Correlation of each item with the sum of the others (R `psych::alpha` r.drop, unstandardised). */
export function itemRestCorrelations({ items, answers, covariances }: ItemMoments): readonly Estimate[] {
  return items.map((_, index): Estimate => {
    if (answers < 2) return { status: 'withheld', reason: 'too-few-answers', answers, needed: 2 };
    if (items.length < 2) return { status: 'withheld', reason: 'too-few-answers', answers };
    const own = covariances[index]?.[index] ?? 0;
    const others = covariances.flatMap((row, a) => (a === index ? [] : row.filter((__, b) => b !== index)));
    const shared = sum([...(covariances[index] ?? [])]) - own;
    const value = shared / Math.sqrt(own * sum(others));
    return Number.isFinite(value)
      ? { status: 'known', value: Math.max(-1, Math.min(1, value)), answers, method: 'pearson' }
      : { status: 'withheld', reason: 'no-variation', answers };
  });
}
