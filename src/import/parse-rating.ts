/** Which number did somebody answer? */
import { labelledAnswer } from './labelled-answer.js';
import { parseNumber } from './parse-number.js';

export interface Rating {
  readonly value: number;
  /** The end of the scale, where the answer says it: 5 in `4 / 5`, 100 in `85 %`. */
  readonly outOf?: number;
}

const outOf = /^(\d+(?:\.\d+)?)\s*(?:\/|out of|of)\s*(\d+)(?:\s*(?:stars?|points?))?$/i;
const withUnit = /^([+-]?\d+(?:\.\d+)?)\s*(?:stars?|points?|颗?星级?|分|★+)$/iu;
const percent = /^(\d{1,3}(?:[.,]\d+)?)\s*%$/u;
const stars = /^([★⭐🌟]+)([☆✩]*)$/u;
// Below 2^53, where every digit counts.
const digits = /^\d{1,15}$/;
const largestRating = 1e15;
const startsWithDigit = /^[+-]?\d/;
// Cheap to ask of every cell: only a text that ends so can hold its number last.
const endsWithNumber = /(?:[-–—:：=]\s*\d{1,3}|\)|分)$/u;

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const isChinese = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const ofPoints = '分'.charCodeAt(0);
const endsSentence: ReadonlySet<number> = new Set(['.', '!', '?', '。'].map((mark) => mark.charCodeAt(0)));

/** A comment: begins with no number and no star, and ends with none. Most cells of a column of texts need no further look. */
function isWords(cell: string): boolean {
  const [first, last] = [cell.charCodeAt(0), cell.charCodeAt(cell.length - 1)];
  const isWordEnd = isLetter(last) || (isChinese(last) && last !== ofPoints) || endsSentence.has(last);
  return isWordEnd && (isLetter(first) || isChinese(first));
}

function countStars(text: string): Rating | undefined {
  const found = stars.exec(text.replaceAll('\uFE0F', ''));
  if (!found) return undefined;
  const [full, empty] = [[...(found[1] ?? '')].length, [...(found[2] ?? '')].length];
  return empty > 0 ? { value: full, outOf: full + empty } : { value: full };
}

/**
 * Reads `4`, `4.0`, `4,5`, `10 - Extremely likely`, `Very satisfied (5)`, `4 / 5`, `85 %`, `5 stars`, `★★★☆☆`, `4分`;
 * undefined for everything else.
 */
export function parseRating(cell: string, decimal?: '.' | ','): Rating | undefined {
  if (digits.test(cell)) return { value: Number(cell) };
  if (isWords(cell)) return undefined;
  const text = cell.normalize('NFKC').trim();
  if (!startsWithDigit.test(text)) {
    if (!endsWithNumber.test(text)) return countStars(text);
    const labelled = text.length > 80 ? undefined : labelledAnswer(text);
    return labelled && { value: labelled.value };
  }
  const share = outOf.exec(text);
  if (share) return { value: Number(share[1]), outOf: Number(share[2]) };
  const inPercent = percent.exec(text);
  if (inPercent) return { value: Number((inPercent[1] ?? '').replace(',', '.')), outOf: 100 };
  const number = withUnit.exec(text)?.[1] ?? labelledAnswer(text)?.value;
  if (number !== undefined) return { value: Number(number) };
  if (/[%\p{Sc}]/u.test(text)) return undefined;
  const value = parseNumber(text, decimal);
  // Sums of anything larger lose their digits or overflow; nobody rates in quadrillions.
  return value === undefined || Math.abs(value) > largestRating ? undefined : { value };
}
