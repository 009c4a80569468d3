/** How many standard errors does an interval of a stated confidence reach to each side? */
import { normalQuantile } from './distributions/normal.js';
import { studentTQuantile } from './distributions/student-t.js';

/** z with P(|Z| <= z) = confidence; 1.959964 at 0.95 (R `qnorm`). */
export function normalCriticalValue(confidence: number): number {
  return -normalQuantile((1 - confidence) / 2);
}

/** t with P(|T| <= t) = confidence at `degreesOfFreedom` (R `qt`). */
export function studentTCriticalValue(confidence: number, degreesOfFreedom: number): number {
  return -studentTQuantile((1 - confidence) / 2, degreesOfFreedom);
}
