/** When do two e-mail addresses mean the same person? */

/**
 * The address without outer spaces and in lower case (A-Z only), exactly as SQLite's `lower(trim(email))` gives it:
 * contacts are looked up through an index on that expression.
 */
export function emailKey(email: string): string {
  return email.replace(/^ +| +$/gu, '').replace(/[A-Z]+/gu, (letters) => letters.toLowerCase());
}
