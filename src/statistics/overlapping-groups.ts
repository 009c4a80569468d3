/** Do two columns of a table differ when some people are counted in both? */
import type { Proportion } from '../counts/shapes.js';
import { normalUpperTail } from './distributions/normal.js';
import { studentTUpperTail } from './distributions/student-t.js';
import type { Test } from './estimate.js';
import { invalidValues, refuseProportion } from './input-checks.js';
import type { Moments } from './moments.js';

/** People counted in both columns; weighted, their effective number. At most the smaller of the two bases. */
export interface Overlap {
  readonly inBoth: number;
}

/** 1/b₁ + 1/b₂ − 2c/(b₁·b₂): what the overlap leaves of the two separate variances; 0 where both are the same people. */
function sizeTerm([first, second]: readonly [number, number], inBoth: number): number {
  return (first + second - 2 * inBoth) / (first * second);
}

const isOverlap = (inBoth: number, bases: readonly [number, number]): boolean =>
  inBoth >= 0 && inBoth <= Math.min(...bases);

/**
 * z test of two shares: z = (p₁ − p₂)/√(P(1 − P)·(1/b₁ + 1/b₂ − 2c/(b₁b₂))), P the pooled share, two-sided p (SPSS
 * Statistics algorithms, CTABLES column proportions; R package `expss`). For weighted shares pass effective numbers:
 * trials n_eff and hits p·n_eff. Withheld: an empty column, all or none hit, or twice the same people.
 */
export function compareOverlappingProportions(first: Proportion, second: Proportion, { inBoth }: Overlap): Test {
  const refused = refuseProportion(first) ?? refuseProportion(second);
  if (refused) return refused;
  const bases = [first.trials, second.trials] as const;
  if (!isOverlap(inBoth, bases)) return invalidValues;
  const answers = first.trials + second.trials;
  const hits = first.hits + second.hits;
  const variance = (hits / answers) * ((answers - hits) / answers) * sizeTerm(bases, inBoth);
  if (!(variance > 0)) return { status: 'withheld', reason: 'no-variation', answers };
  const difference = (first.hits * second.trials - second.hits * first.trials) / (first.trials * second.trials);
  const statistic = difference / Math.sqrt(variance);
  const p = Math.min(1, 2 * normalUpperTail(Math.abs(statistic)));
  return { status: 'known', statistic, p, answers, method: 'overlap-z' };
}

/**
 * t test of two means with pooled variance: t = (m₁ − m₂)/√(s²·(1/b₁ + 1/b₂ − 2c/(b₁b₂))), df b₁ + b₂ − c − 2 (SPSS
 * Statistics algorithms, CTABLES column means; R package `expss`). Without overlap this is Student's t test
 * (R `t.test(var.equal = TRUE)`).
 */
export function compareOverlappingMeans(first: Moments, second: Moments, { inBoth }: Overlap): Test {
  const bases = [first.answers, second.answers] as const;
  if (!isOverlap(inBoth, bases) || ![first.mean, second.mean].every(Number.isFinite)) return invalidValues;
  const answers = first.answers + second.answers;
  const degreesOfFreedom = answers - inBoth - 2;
  if (!(degreesOfFreedom > 0)) return { status: 'withheld', reason: 'too-few-answers', answers, needed: 3 };
  const squares = (first.variance ?? 0) * (first.answers - 1) + (second.variance ?? 0) * (second.answers - 1);
  const variance = (squares / (answers - 2)) * sizeTerm(bases, inBoth);
  if (!(variance > 0)) return { status: 'withheld', reason: 'no-variation', answers };
  const statistic = (first.mean - second.mean) / Math.sqrt(variance);
  const p = Math.min(1, 2 * studentTUpperTail(Math.abs(statistic), degreesOfFreedom));
  return { status: 'known', statistic, degreesOfFreedom, p, answers, method: 'overlap-t' };
}
