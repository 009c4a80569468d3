/** How many standard errors does an interval of a stated confidence reach to each side? */
import { normalQuantile } from './distributions/normal.js';
import { studentTQuantile } from './distributions/student-t.js';

/** z with P(|Z| <= z) = confidence; 1.959964 at 0.95 (R `qnorm`). */
export function normalCriticalValue(confidence: number): number {
  return -normalQuantile((1 - confidence) / 2);
}

/** Most intervals of a report share confidence and degrees of freedom; a quantile of t is worked out by iteration. */
const latest = { confidence: NaN, degreesOfFreedom: NaN, value: NaN };

/** t with P(|T| <= t) = confidence at `degreesOfFreedom` (R `qt`). */
export function studentTCriticalValue(confidence: number, degreesOfFreedom: number): number {
  if (latest.confidence !== confidence || latest.degreesOfFreedom !== degreesOfFreedom) {
    const value = -studentTQuantile((1 - confidence) / 2, degreesOfFreedom);
    Object.assign(latest, { confidence, degreesOfFreedom, value });
  }
  return latest.value;
}
