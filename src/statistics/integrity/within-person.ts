/** How closely do two lists of answers of one person go together? */
import { sum } from 'simple-statistics';
import type { IndexValue, ResponseAnswers } from './index-value.js';

/** Two pairs always lie on a line, so that three are the fewest that say anything (as `careless::psychsyn` has it). */
const fewestPairs = 3;

const isConstant = (values: readonly number[]): boolean => values.every((value) => value === values[0]);

/**
 * Pearson's correlation over the places at which both lists have a value, −1..1. Fewer than three such places:
 * `too-few-answers`; a list that does not vary, as of a straight line: `no-variation`.
 */
export function withinPersonCorrelation(left: ResponseAnswers, right: ResponseAnswers): IndexValue {
  const [x, y]: [number[], number[]] = [[], []];
  for (const [place, value] of left.entries()) {
    const other = right[place];
    if (value === undefined || other === undefined) continue;
    x.push(value);
    y.push(other);
  }
  if (x.length < fewestPairs) return 'too-few-answers';
  if (isConstant(x) || isConstant(y)) return 'no-variation';
  const [meanOfX, meanOfY] = [sum(x) / x.length, sum(y) / y.length];
  const [aroundX, aroundY] = [x.map((value) => value - meanOfX), y.map((value) => value - meanOfY)];
  const together = sum(aroundX.map((value, place) => value * (aroundY[place] ?? 0)));
  const [squaresOfX, squaresOfY] = [aroundX, aroundY].map((around) => sum(around.map((value) => value * value)));
  const r = together / Math.sqrt((squaresOfX ?? NaN) * (squaresOfY ?? NaN));
  return Math.max(-1, Math.min(1, r));
}
