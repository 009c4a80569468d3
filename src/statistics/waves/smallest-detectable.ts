/** How large would a change have had to be for this sample to show it? */
import { studentTCriticalValue } from '../critical-value.js';
import { studentTQuantile } from '../distributions/student-t.js';

export interface Spread {
  readonly standardError: number;
  readonly degreesOfFreedom: number;
}

/** The usual power (Cohen 1988). */
const power = 0.8;

/** (t of the two-sided test + t of 80 % power) × standard error (Bloom 1995, Evaluation Review 19, 547-556). */
export function smallestDetectableDifference(
  { standardError, degreesOfFreedom }: Spread,
  { confidence }: { readonly confidence: number },
): number {
  return (
    (studentTCriticalValue(confidence, degreesOfFreedom) + studentTQuantile(power, degreesOfFreedom)) * standardError
  );
}
