/** When do two column names mean the same word? */

// Every file is asked for every alias of every field; a column of names must not fill the memory.
const remembered = 5_000;
const known = new Map<string, string>();

/**
 * A name without case, spaces, dashes, underscores and other punctuation; full-width letters count as plain ones.
 * `Customer-ID`, `customer_id` and `ＣustomerID ` all give `customerid`.
 */
export function comparableName(name: string): string {
  const seen = known.get(name);
  if (seen !== undefined) return seen;
  const comparable = comparableForm(name);
  if (known.size < remembered) known.set(name, comparable);
  return comparable;
}

function comparableForm(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A sentence in lower case with single spaces and without punctuation: for finding words in long question texts. */
export function comparableWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
