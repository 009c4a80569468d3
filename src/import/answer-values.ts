/** Which numbers of a column are answers, and which look like codes for "no answer"? */
import { findOutliers, type Outliers } from './outliers.js';
import type { ColumnProfile } from './profile-columns.js';
import { parseRating } from './parse-rating.js';

export interface AnswerValues {
  /** Cells that hold one of these answers. */
  readonly answers: number;
  readonly low: number;
  readonly high: number;
  readonly isWhole: boolean;
  readonly distinct: number;
  /** One or two answers far above all others, which must not widen the scale; not among the above. */
  readonly outliers?: Outliers;
}

// Far-away repeated digits and their neighbours are what questionnaire tools write for "refused" or "does not apply".
const farCodes: ReadonlySet<number> = new Set([66, 77, 88, 97, 98, 99, 666, 777, 888, 997, 998, 999, 9998, 9999]);

function isSymmetric(values: readonly number[]): boolean {
  const low = Math.min(...values);
  return low >= -5 && low === -Math.max(...values) && values.filter((value) => value < 0).length >= 2;
}

/** A scale such as −3..3 has negative answers; otherwise a negative number is no answer. */
function withoutCodes(values: readonly number[]): readonly number[] {
  const natural = isSymmetric(values) ? values : values.filter((value) => value >= 0);
  const near = natural.filter((value) => !farCodes.has(value));
  const highest = Math.max(...near);
  return highest <= 11 && near.length > 0 ? near : natural;
}

/**
 * The answers of a column without what looks like a missing code (−99, 99 beside 1..7): such codes stay outside the scale,
 * where they are counted and never averaged. Undefined when the column holds no number.
 */
export function answerValues(profile: ColumnProfile, decimal?: '.' | ','): AnswerValues | undefined {
  if (profile.numbers === 0) return undefined;
  if (profile.isOverfull) {
    return {
      answers: profile.numbers,
      low: profile.low,
      high: profile.high,
      isWhole: profile.isWhole,
      distinct: profile.values.size + 1,
    };
  }
  const cells = new Map<number, number>();
  for (const [text, count] of profile.values) {
    const rating = parseRating(text, decimal);
    if (rating) cells.set(rating.value, (cells.get(rating.value) ?? 0) + count);
  }
  const near = withoutCodes([...cells.keys()]);
  const outliers = findOutliers(new Map(near.map((value) => [value, cells.get(value) ?? 0])));
  const kept = near.filter((value) => !outliers?.values.includes(value));
  if (kept.length === 0) return undefined;
  return {
    ...(outliers ? { outliers } : {}),
    answers: kept.reduce((sum, value) => sum + (cells.get(value) ?? 0), 0),
    low: Math.min(...kept),
    high: Math.max(...kept),
    isWhole: kept.every(Number.isInteger),
    distinct: kept.length,
  };
}
