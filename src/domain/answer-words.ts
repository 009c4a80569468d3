/** Which answer is the first good one, by what the answers say in words? */
import { comparableWords } from './comparable-name.js';
import { labelSets } from './label-sets.js';
import { satisfiedFrom } from './scales.js';
import type { Item } from './surveys.js';

let good: ReadonlySet<string> | undefined;

/** Whether the words stand above the middle of a known set of answers: `Satisfied`, `good`, `满意`. */
function isGood(words: string): boolean {
  good ??= new Set(labelSets.flatMap(({ steps }) => steps.filter((_, step) => step > (steps.length - 1) / 2).flat()));
  return good.has(comparableWords(words));
}

/** Of so many answers no usual count says which are the good ones: three may be bad, good, better or bad, middle, good. */
const wordsDecide: ReadonlySet<number> = new Set([3, 4, 6]);

/**
 * The lowest answer that counts as satisfied where the words decide it: the first good one, when every answer has words, all
 * above it are good ones too and at least one below is not. Undefined otherwise, and on scales whose cut is a convention.
 */
export function firstGoodAnswer({ scale, labels }: Pick<Item, 'scale' | 'labels'>): number | undefined {
  if (!scale || !labels || labels.length !== scale.high - scale.low + 1 || !wordsDecide.has(labels.length))
    return undefined;
  const lastBad = labels.findLastIndex(([, words]) => !isGood(words));
  return lastBad < 0 ? undefined : labels[lastBad + 1]?.[0];
}

/** The lowest answer of an item that counts as high; undefined for texts. */
export function itemSatisfiedFrom(item: Pick<Item, 'scale' | 'labels'>): number | undefined {
  return item.scale && (firstGoodAnswer(item) ?? satisfiedFrom(item.scale));
}
