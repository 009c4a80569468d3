/**
 * Is a text nested so deep that reading it would end the program? The library behind YAML calls itself for every level, and
 * where the machine runs out of calls it may end the whole process instead of failing. Looked at before it is handed over.
 */

/** No setting and no gate stands more than four deep. */
const mostBrackets = 64;
const mostIndent = 200;

function deepBracket(text: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (depth > mostBrackets) return index;
  }
  return undefined;
}

/** Indents, and lists that begin within each other on one line: `- - -`. */
function deepIndent(text: string): number | undefined {
  for (const { 0: indent, index } of text.matchAll(/^[ \t?-]+/gm)) if (indent.length > mostIndent) return index;
  return undefined;
}

/** Where it becomes too deep; undefined where it does not. */
export const tooDeepAt = (text: string): number | undefined => deepBracket(text) ?? deepIndent(text);
