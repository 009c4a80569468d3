/** Which filters of the report does a question keep to? A trend, for one, looks beyond the period that was named. */
import type { Dimension, Question } from '../../counts/count-source.js';

export function filtersOf(all: Question['where'], { where }: Question): Question['where'] {
  const kept = Object.entries(all).filter(
    ([dimension, values]) => JSON.stringify(where[dimension as Dimension]) === JSON.stringify(values),
  );
  return Object.fromEntries(kept);
}
