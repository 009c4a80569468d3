/** Which known word did a user probably mean? */

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The word with the fewest edits (Levenshtein, case ignored); the first of equals; '' when there are no words. */
export function nearestWord(written: string, words: readonly string[]): string {
  let best = '';
  let fewest = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const edits = distance(written.toLowerCase(), word.toLowerCase());
    if (edits < fewest) [best, fewest] = [word, edits];
  }
  return best;
}

/** Less than this of a word may differ; beyond it the two have nothing to do with each other. */
const mostEdits = 0.4;

/** The nearest word, where it is near or one holds the other; undefined where a proposal would be a guess. */
export function nearWord(written: string, words: readonly string[]): string | undefined {
  const nearest = nearestWord(written, words);
  const [a, b] = [written.toLowerCase(), nearest.toLowerCase()];
  const holds = Math.min(a.length, b.length) >= 3 && (a.includes(b) || b.includes(a));
  return holds || distance(a, b) < mostEdits * Math.max(a.length, b.length) ? nearest : undefined;
}
