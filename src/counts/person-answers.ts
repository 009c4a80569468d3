/** What did one person answer in each group, when millions of people answered once and alike? */
import { distributionOfCounts } from './count-distribution.js';
import type { AnswersByGroup } from './shapes.js';

/** How often one answer was given in one group. */
interface Entry {
  readonly group: number;
  readonly value: number;
  readonly count: number;
}

/** Different answers of single people that are remembered; more of them are made anew each time. */
const mostPatterns = 50_000;

/** People whose answers are alike share one object: there are few answers and millions of people. */
export function createPersonAnswers(entryOf: (entry: number) => Entry) {
  const none: AnswersByGroup = new Map();
  const shared = new Map<string, AnswersByGroup>();
  const make = (entries: readonly Entry[]): AnswersByGroup => {
    const counts = new Map<number, Map<number, number>>();
    for (const { group, value, count } of entries) {
      const ofGroup = counts.get(group) ?? new Map<number, number>();
      counts.set(group, ofGroup.set(value, count));
    }
    return new Map([...counts].map(([group, values]) => [group, distributionOfCounts(values)]));
  };
  return {
    none,
    answersOf(numbers: Int32Array): AnswersByGroup {
      const entries = Array.from(numbers, entryOf);
      const pattern = entries
        .map(({ group, value, count }) => `${String(group)} ${String(value)} ${String(count)}`)
        .join('|');
      const known = shared.get(pattern);
      if (known !== undefined) return known;
      const made = make(entries);
      if (shared.size < mostPatterns) shared.set(pattern, made);
      return made;
    },
  };
}
