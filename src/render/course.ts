/** How do the small lines of a table run? Each around its own middle, and a step of one size is as high in all of them. */
import type { Value } from '../text/value.js';

const numbersIn = (values: readonly Value[]): readonly number[] =>
  values.flatMap((value) => (value.type === 'number' ? [value.value] : []));

/**
 * The height of each value of each line, 0 to 1; undefined where there is no number. The line that moves most fills the
 * height, the others as much of it as they move; what never moves stands in the middle.
 */
export function coursesOf(lines: readonly (readonly Value[])[]): readonly (readonly (number | undefined)[])[] {
  const ends = lines.map((values) => {
    const numbers = numbersIn(values);
    return { low: Math.min(...numbers), high: Math.max(...numbers) };
  });
  const span = Math.max(0, ...ends.map(({ low, high }) => (high > low ? high - low : 0)));
  return lines.map((values, at) => {
    const { low = 0, high = 0 } = ends[at] ?? {};
    return values.map((value) => {
      if (value.type !== 'number') return undefined;
      return span > 0 ? (value.value - (low + high) / 2) / span + 0.5 : 0.5;
    });
  });
}
