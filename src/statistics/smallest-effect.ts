/** How large must a difference be to be found as a rule, given how surely it is measured? */
import { normalQuantile } from './distributions/normal.js';
import { studentTQuantile } from './distributions/student-t.js';

export interface EffectSearch {
  /** Two-sided level of the test, 0..1. */
  readonly significance: number;
  /** How often an effect of this size is to be found, 0..1. */
  readonly power: number;
  /** Of the standard error; left out where it is as good as known. */
  readonly degreesOfFreedom?: number | undefined;
}

/** (t(1 − significance/2) + t(power))·SE, the minimum detectable effect (Bloom 1995, Evaluation Review 19, 547-556). */
export function smallestEffect(standardError: number, { significance, power, degreesOfFreedom }: EffectSearch): number {
  const quantile = (p: number): number =>
    degreesOfFreedom === undefined ? normalQuantile(p) : studentTQuantile(p, degreesOfFreedom);
  return (quantile(1 - significance / 2) + quantile(power)) * standardError;
}
