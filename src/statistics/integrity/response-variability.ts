/** How much do the answers of one person differ from each other? */
import { spreadOf } from '../../counts/response-patterns.js';
import { asColumn, type IndexValue, type ResponseAnswers } from './index-value.js';

/**
 * Intra-individual response variability: the sample standard deviation of a person's answers, in points of the scale, 0 for
 * a straight line (Dunn, Heggestad, Shanock & Theilgard 2018, Journal of Business and Psychology 33, 105-121;
 * R `careless::irv`). Missing answers are left out; below two answers: `too-few-answers`. All items must be on one scale.
 */
export function responseVariability(answers: ResponseAnswers): IndexValue {
  const spread = spreadOf(asColumn(answers));
  return Number.isNaN(spread) ? 'too-few-answers' : spread;
}
