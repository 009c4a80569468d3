/** Which number did somebody answer? */
import { parseNumber } from './parse-number.js';

export interface Rating {
  readonly value: number;
  /** The end of the scale, where the answer says it: 5 in `4 / 5`. */
  readonly outOf?: number;
}

const outOf = /^(\d+(?:\.\d+)?)\s*(?:\/|out of|of)\s*(\d+)$/i;
const withWords = /^([+-]?\d+(?:\.\d+)?)\s*(?:[-–—:：.、)=]\s*\p{L}.*|\(.*\)|stars?|points?|星级?|分|★+)$/iu;
// Below 2^53, where every digit counts.
const digits = /^\d{1,15}$/;
const largestRating = 1e15;
const startsWithDigit = /^[+-]?\d/;

/** Reads `4`, `4.0`, `4,5`, `10 - Extremely likely`, `4 / 5`, `5 stars`, `4分`; undefined for everything else. */
export function parseRating(cell: string, decimal?: '.' | ','): Rating | undefined {
  if (digits.test(cell)) return { value: Number(cell) };
  const text = cell.normalize('NFKC').trim();
  if (!startsWithDigit.test(text)) return /^★+$/u.test(text) ? { value: [...text].length } : undefined;
  const share = outOf.exec(text);
  if (share) return { value: Number(share[1]), outOf: Number(share[2]) };
  const labelled = withWords.exec(text);
  if (labelled) return { value: Number(labelled[1]) };
  if (/[%\p{Sc}]/u.test(text)) return undefined;
  const value = parseNumber(text, decimal);
  // Sums of anything larger lose their digits or overflow; nobody rates in quadrillions.
  return value === undefined || Math.abs(value) > largestRating ? undefined : { value };
}
