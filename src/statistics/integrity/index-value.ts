/** What does an index of one response carry where it cannot be computed? */
import type { WithheldReason } from '../../domain/methods.js';

/** The answers of one response in the order in which they were asked; undefined where there is none. */
export type ResponseAnswers = readonly (number | undefined)[];

/** The index of one response, or why it has none: there are as many of these as responses, so no object for each. */
export type IndexValue = number | WithheldReason;

/** The answers as numbers, NaN where there is none. */
export const asColumn = (answers: ResponseAnswers): Float64Array =>
  Float64Array.from(answers, (answer) => answer ?? NaN);
