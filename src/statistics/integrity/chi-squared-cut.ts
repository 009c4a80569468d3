/** Above which point is a chi-squared number rarer than stated? */
import { chiSquaredUpperTail } from '../distributions/chi-squared.js';

/** Halvings after which a double has no digit left to gain. */
const mostHalvings = 200;

/** The x with P(X <= x) = confidence, 0 < confidence < 1, df > 0 (R `qchisq`): halved until nothing lies between both ends. */
export function chiSquaredCut(confidence: number, df: number): number {
  const outside = 1 - confidence;
  let [low, high] = [0, df + 1];
  while (chiSquaredUpperTail(high, df) > outside) [low, high] = [high, high * 2];
  for (let step = 0; step < mostHalvings; step += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (chiSquaredUpperTail(middle, df) > outside) low = middle;
    else high = middle;
  }
  return high;
}
