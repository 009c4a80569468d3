/** Does the question text name the scale of its answers? */
import type { Scale } from '../domain/scales.js';

const range = /(?<![\d.,-])(-?\d{1,3})\s*(?:-|–|—|~|～|\.\.|to|through|bis|至|到)\s*(\d{1,3})(?!\d|[.,/-]\d)/giu;
const usualEnds: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 9, 10, 11, 100]);

/** The scale in `on a scale of 1 to 5`, `(0-10)`, `1～7分`; undefined when there is none, or two that differ. */
export function scaleInHeader(text: string): Scale | undefined {
  const found = [...text.normalize('NFKC').matchAll(range)]
    .map((match) => ({ low: Number(match[1]), high: Number(match[2]) }))
    .filter(({ low, high }) => (low === 0 || low === 1) && usualEnds.has(high));
  const first = found[0];
  return first && found.every(({ low, high }) => low === first.low && high === first.high) ? first : undefined;
}
