/** How long does a person go on giving the same answer? */
import type { IndexValue, ResponseAnswers } from './index-value.js';

/** The lengths of the runs of equal answers. A missing answer ends a run and is one of its own, as in R `rle`. */
function runLengths(answers: ResponseAnswers): readonly number[] {
  const lengths: number[] = [];
  for (const [place, answer] of answers.entries()) {
    const continues = place > 0 && answer !== undefined && answer === answers[place - 1];
    if (continues) lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1;
    else lengths.push(1);
  }
  return lengths;
}

const hasAnswers = (answers: ResponseAnswers): boolean => answers.some((answer) => answer !== undefined);

/**
 * Longstring: the most equal answers in a row, 1..items (Johnson 2005, Journal of Research in Personality 39, 103-129;
 * R `careless::longstring`). Whoever is satisfied with everything answers so too: a reason to look, none to drop.
 * Without any answer: `no-answers` (`careless` prints 1).
 */
export function longestString(answers: ResponseAnswers): IndexValue {
  return hasAnswers(answers) ? Math.max(...runLengths(answers)) : 'no-answers';
}

/** The mean length of the runs of equal answers, 1..items (R `careless::longstring(avg = TRUE)`, runs of missing answers included). */
export function averageString(answers: ResponseAnswers): IndexValue {
  return hasAnswers(answers) ? answers.length / runLengths(answers).length : 'no-answers';
}
