/** Which answers lie outside the scale of their question? Numbers are told; words may be somebody's own, and are only counted. */
import type { ColumnReading } from '../domain/import-audit.js';
import { parseRating } from './parse-rating.js';

export type OutsideTally = Pick<ColumnReading, 'outsideValues' | 'outsideTexts'>;

export interface OutsideWatch {
  look(cell: string): void;
  tally(): OutsideTally;
}

/** More different values are no slips but another scale; the count of all of them stands beside. */
const distinctKept = 10;
/** A longer number may be a telephone number or an id typed into the wrong field. */
const largest = 9_999;

/** Watches the answers of one question that do not fit its scale. */
export function outsideWatch(decimal: '.' | ',' | undefined): OutsideWatch {
  const numbers = new Map<number, number>();
  let texts = 0;
  const look = (cell: string): void => {
    const value = parseRating(cell.trim(), decimal)?.value;
    if (value === undefined) texts += 1;
    else if (Math.abs(value) <= largest && (numbers.has(value) || numbers.size < distinctKept)) {
      numbers.set(value, (numbers.get(value) ?? 0) + 1);
    }
  };
  const tally = (): OutsideTally => ({
    ...(numbers.size > 0
      ? {
          outsideValues: [...numbers]
            .sort((a, b) => b[1] - a[1] || a[0] - b[0])
            .map(([value, cells]) => ({ value, cells })),
        }
      : {}),
    ...(texts > 0 ? { outsideTexts: texts } : {}),
  });
  return { look, tally };
}
