/** Within which limits do the numbers a user may choose lie? */
import { usualMinimumGroup } from '../domain/surveys.js';

export interface NumberRange {
  readonly low: number;
  readonly high: number;
  readonly isWhole: boolean;
  /** A sensible value, shown to whoever wrote another. */
  readonly example: string;
}

/** Percent; below a half an interval says less than a coin. */
export const confidenceRange: NumberRange = { low: 50, high: 99.99, isWhole: false, example: '95' };
/** Invitations somebody may get within the days of the load rule. */
export const mostInvitationsRange: NumberRange = { low: 1, high: 1000, isWhole: true, example: '3' };
/** Days of the rolling window of the load rule. */
export const loadDaysRange: NumberRange = { low: 1, high: 3650, isWhole: true, example: '90' };
/** People; a group of one is that person. */
export const groupRange: NumberRange = { low: 2, high: 1000, isWhole: true, example: '5' };
/** Of confidential surveys and publication: what respondents were promised can be raised, never lowered. */
export const protectedGroupRange: NumberRange = { ...groupRange, low: usualMinimumGroup };
/** Percent; a promise kept for nobody is none. */
export const promiseRange: NumberRange = { low: 1, high: 100, isWhole: false, example: '95' };
/** Seconds; a day is longer than anybody waits for an answer. */
export const waitRange: NumberRange = { low: 1, high: 86_400, isWhole: true, example: '60' };
/** Days; a year is longer than anybody calls a complaint the same. */
export const daysRange: NumberRange = { low: 1, high: 365, isWhole: true, example: '30' };
/** Answers; whether a cut lies on the scale only the survey knows. */
export const cutRange: NumberRange = { low: -1000, high: 1000, isWhole: false, example: '5' };
/** Percent of the rows of a file. */
export const rejectedRange: NumberRange = { low: 0, high: 100, isWhole: false, example: '10' };
/** Percent points of a share, or points of NPS, somebody can wish to know or to see change. */
export const pointsRange: NumberRange = { low: 0.1, high: 50, isWhole: false, example: '5' };
/** Standard deviation of NPS: below 20 points nearly everybody would say the same, above 100 none can lie. */
export const netDeviationRange: NumberRange = { low: 20, high: 100, isWhole: false, example: '85' };
/** Points of an answer scale. */
export const scalePointsRange: NumberRange = { low: 0.001, high: 1000, isWhole: false, example: '0.3' };
/** Percent; nobody answering, or everybody satisfied, needs no plan. */
export const planShareRange: NumberRange = { low: 0.1, high: 100, isWhole: false, example: '30' };
/** Percent; below a half a coin would find it as often. */
export const powerRange: NumberRange = { low: 50, high: 99.9, isWhole: false, example: '80' };
/** Correlation of answers of one account. */
export const alikenessRange: NumberRange = { low: 0, high: 1, isWhole: false, example: '0.1' };
/** People. */
export const peopleRange: NumberRange = { low: 1, high: 10_000_000, isWhole: true, example: '120' };
/** Seeds of drawings. */
export const seedRange: NumberRange = { low: 0, high: 4_294_967_295, isWhole: true, example: '1' };
