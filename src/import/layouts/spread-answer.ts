/** Is one answer of a scale spread over a column an option, as an export with "expanded" columns has it? */
import { isNoAnswer } from '../../domain/blanks.js';
import { comparableWords } from '../../domain/comparable-name.js';
import { labelSets } from '../../domain/label-sets.js';

/** All options but those that give no answer are steps of one set of labels, at least three of them. */
function isScale(options: readonly string[]): boolean {
  const labels = options.filter((option) => !isNoAnswer(option)).map(comparableWords);
  if (labels.length < 3) return false;
  return labelSets.some(({ steps }) => {
    const found = labels.map((label) => steps.findIndex((words) => words.includes(label)));
    return !found.includes(-1) && new Set(found).size === found.length;
  });
}

/** Options of a scale of which nobody, in the rows read ahead, has ticked two; `rows` holds the cells of the options. */
export function isSpreadAnswer(options: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const ticked = rows.map((cells) => cells.filter((cell) => cell.trim() !== '').length);
  return isScale(options) && ticked.some((count) => count === 1) && ticked.every((count) => count <= 1);
}
