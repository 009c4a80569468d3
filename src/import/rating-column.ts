/** Does a column hold ratings, judged by its values alone? */
import { answerValues } from './answer-values.js';
import type { ColumnProfile } from './profile-columns.js';
import { scaleInHeader } from './scale-in-header.js';

/** Share of the filled cells that must be numbers: a stray remark does not make a rating column text. */
const numericShare = 0.95;

/**
 * Whole answers within 0..10; up to 20 (a list of coded choices) where each value occurs five times or more on average;
 * up to 100 only where the header names that scale. Ages, years, ids and counts are none of these.
 */
export function looksLikeRating(profile: ColumnProfile, label: string, decimal?: '.' | ','): boolean {
  if (profile.filled === 0 || profile.isOverfull || profile.numbers < profile.filled * numericShare) return false;
  // Percentages are discounts and growth as often as ratings: they have to be stated or named.
  if (profile.outOf === 100) return false;
  const values = answerValues(profile, decimal);
  if (!values?.isWhole) return false;
  // One and the same number in thirty rows is a constant of the export, not what thirty people answered.
  if (values.distinct === 1 && values.answers >= 30) return false;
  if (values.high <= 10) return true;
  if (values.high <= 20) return values.answers >= 5 * values.distinct;
  const named = scaleInHeader(label);
  return named !== undefined && values.high <= named.high;
}

/** 1, 2, 3 … for each row: the tool's row number, no answer and no id that means anything in the next export. */
export function isRowNumber(profile: ColumnProfile): boolean {
  const { filled, numbers, isWhole, low, high } = profile;
  return filled > 0 && numbers === filled && isWhole && (low === 0 || low === 1) && high - low + 1 === filled;
}
