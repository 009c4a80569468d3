/** In which words were the answers of a column given, as they are stored? */
import type { Item } from '../domain/surveys.js';
import type { ColumnPlan } from './column-plan.js';

/** Recalculated answers are none of those people chose, so their words would be wrong. */
export function storedLabels({ item, isReversed, rescaledTo }: ColumnPlan): Pick<Item, 'labels'> {
  const labels = item?.labels ?? [];
  if (!item || labels.length === 0 || rescaledTo) return {};
  const { low, high } = item.scale;
  if (!isReversed) return { labels };
  return { labels: labels.map(([code, words]) => [low + high - code, words] as const).toReversed() };
}
