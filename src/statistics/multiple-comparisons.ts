/** How small must p be when many comparisons are made at once? */

/** Walks the p-values in `order`, multiplies each by its factor, and keeps the adjusted values from turning back. */
function stepwise(
  pValues: readonly number[],
  order: readonly number[],
  adjust: (p: number, place: number) => number,
): readonly number[] {
  const adjusted = [...pValues];
  for (const [place, index] of order.entries()) adjusted[index] = adjust(pValues[index] ?? 1, place);
  return adjusted;
}

function ascending(pValues: readonly number[]): readonly number[] {
  return pValues.map((_, index) => index).sort((left, right) => (pValues[left] ?? 1) - (pValues[right] ?? 1));
}

/** Holm's adjusted p-values in the order given: running maximum of (m − i)·p, at most 1 (Holm 1979; R `p.adjust`). */
export function holm(pValues: readonly number[]): readonly number[] {
  let highest = 0;
  return stepwise(pValues, ascending(pValues), (p, place) => {
    highest = Math.max(highest, Math.min(1, (pValues.length - place) * p));
    return highest;
  });
}

/**
 * Benjamini and Hochberg's adjusted p-values in the order given: running minimum of m/i·p from the largest down
 * (Benjamini & Hochberg 1995; R `p.adjust(method = "BH")`).
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const total = pValues.length;
  let lowest = 1;
  return stepwise(pValues, ascending(pValues).toReversed(), (p, place) => {
    lowest = Math.min(lowest, (total / (total - place)) * p);
    return lowest;
  });
}
