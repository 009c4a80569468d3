/** How long does a person go on giving the same answer? */
import { runsOf } from '../../counts/response-patterns.js';
import { asColumn, type IndexValue, type ResponseAnswers } from './index-value.js';

/**
 * Longstring: the most equal answers in a row, 1..items (Johnson 2005, Journal of Research in Personality 39, 103-129;
 * R `careless::longstring`). Whoever is satisfied with everything answers so too: a reason to look, none to drop.
 * Without any answer: `no-answers` (`careless` prints 1).
 */
export function longestString(answers: ResponseAnswers): IndexValue {
  const { longest } = runsOf(asColumn(answers));
  return longest > 0 ? longest : 'no-answers';
}

/** The mean length of the runs of equal answers, 1..items (R `careless::longstring(avg = TRUE)`, runs of missing answers included). */
export function averageString(answers: ResponseAnswers): IndexValue {
  const { longest, runs } = runsOf(asColumn(answers));
  return longest > 0 ? answers.length / runs : 'no-answers';
}
