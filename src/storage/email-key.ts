/** When do two e-mail addresses mean the same person? */

/**
 * The address without outer spaces and in lower case (A-Z only), exactly as SQLite's `lower(trim(email))` gives it:
 * contacts are looked up through an index on that expression.
 */
export function emailKey(email: string): string {
  return email.replace(/^ +| +$/gu, '').replace(/[A-Z]+/gu, (letters) => letters.toLowerCase());
}

/**
 * The condition of a join of contacts `c` with values `v` that are such keys. The plus takes the type of the column away:
 * with it SQLite would not use the index on the expression, and compare every address with every contact.
 */
export const hasAddress = 'lower(trim(c.email)) = +v.value';
