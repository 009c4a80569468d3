/** How much do the answers of one person differ from each other? */
import { momentsOfValues } from '../moments.js';
import type { IndexValue, ResponseAnswers } from './index-value.js';

/**
 * Intra-individual response variability: the sample standard deviation of a person's answers, in points of the scale, 0 for
 * a straight line (Dunn, Heggestad, Shanock & Theilgard 2018, Journal of Business and Psychology 33, 105-121;
 * R `careless::irv`). Missing answers are left out; below two answers: `too-few-answers`. All items must be on one scale.
 */
export function responseVariability(answers: ResponseAnswers): IndexValue {
  const moments = momentsOfValues(answers.filter((answer) => answer !== undefined));
  return moments?.variance === undefined ? 'too-few-answers' : Math.sqrt(moments.variance);
}
