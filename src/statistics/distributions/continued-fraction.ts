/** What value does a continued fraction b0 + a1/(b1 + a2/(b2 + …)) approach? */

const tiny = 1e-300;
/** Four units in the last place: tighter, and rounding alone can keep the loop alive. */
const settled = 1e-15;
/** Reached only by parameters beyond 1e12, where a number that merely looks right would be worse than none. */
const mostTerms = 1_000_000;

/**
 * Modified Lentz algorithm (Thompson & Barnett 1986). `termAt(k)` gives [a_k, b_k]; a_0 is not used.
 * Throws a RangeError where it does not settle.
 */
export function continuedFraction(termAt: (index: number) => readonly [a: number, b: number]): number {
  let value = termAt(0)[1] || tiny;
  let numerator = value;
  let denominator = 0;
  for (let index = 1; index < mostTerms; index += 1) {
    const [a, b] = termAt(index);
    denominator = 1 / (b + a * denominator || tiny);
    numerator = b + a / numerator || tiny;
    const change = numerator * denominator;
    value *= change;
    if (!(Math.abs(change - 1) > settled)) return value;
  }
  throw new RangeError('The continued fraction does not settle.');
}
