/** Is a text one of the labels answers are known by? */
import { comparableWords } from '../domain/comparable-name.js';
import { endLabels, labelSets } from '../domain/label-sets.js';

let known: ReadonlySet<string> | undefined;

/** Whether the words are a label of a known set or of an end of a scale: `Extremely likely`, `非常满意`. */
export function isKnownLabel(words: string): boolean {
  known ??= new Set([...labelSets.flatMap(({ steps }) => steps.flat()), ...endLabels]);
  return known.has(comparableWords(words));
}
