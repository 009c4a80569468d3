/** When do two column names mean the same word? */

/**
 * A name without case, spaces, dashes, underscores and other punctuation; full-width letters count as plain ones.
 * `Customer-ID`, `customer_id` and `ＣustomerID ` all give `customerid`.
 */
export function comparableName(name: string): string {
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
