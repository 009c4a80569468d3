/** An interval as a line with a cap on either end. */
import type { Mark } from './drawing.js';

export interface Whisker {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  /** How far a cap reaches up and down. */
  readonly cap: number;
}

export function whiskerMarks({ from, to, y, cap }: Whisker): readonly Mark[] {
  const line = (x1: number, x2: number, reach: number): Mark => {
    return { kind: 'line', class: 'whisker s1', x1, y1: y - reach, x2, y2: y + reach };
  };
  return [line(from, to, 0), line(from, from, cap), line(to, to, cap)];
}
