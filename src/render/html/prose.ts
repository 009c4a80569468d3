/** Which parts of a sentence must not be torn apart at the end of a line? */
import { element, type Content } from './markup.js';

/** Intervals, days and months, ranges, options of the command line, a figure with its sign (`p < 0.001`), a number with its unit. */
const wholes =
  /\[[^[\]]{1,26}\](?: pp)?|\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d+(?:-|\.\.)\d+\b|(?<![\w-])--[a-z][a-z-]*|\b[np] \d[\d,]*(?:\.\d+)?|\b[\p{L}²]+ [=<] [−+]?\d[\d,.]*\d|[+−±]?\d[\d,.]*\*? (?:%|pp|min|d)(?!\w)/gu;

/** The words between which a line may end, digits of one figure among them. */
export const unbrokenParts = (text: string): readonly string[] =>
  text.replace(wholes, (whole) => whole.replaceAll(' ', '\u00a0')).split(/ |(?<=[，。、；：（）])/u);

/** The sentence with these parts kept in one piece; the text itself stays as it is. */
export function prose(text: string): Content {
  const parts: Content[] = [];
  let end = 0;
  for (const found of text.matchAll(wholes)) {
    parts.push(text.slice(end, found.index), element('span', { class: 'whole' }, found[0]));
    end = found.index + found[0].length;
  }
  return end === 0 ? text : [...parts, text.slice(end)];
}
