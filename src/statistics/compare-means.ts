/** How far apart are the means of two separate groups, beyond what chance explains? */
import { studentTCriticalValue } from './critical-value.js';
import { studentTUpperTail } from './distributions/student-t.js';
import type { Estimate, IntervalOptions, Test, WithheldEstimate } from './estimate.js';
import { invalidValues } from './input-checks.js';
import type { Moments } from './moments.js';

interface Difference {
  readonly value: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  readonly answers: number;
}

/** Welch's standard error, with Satterthwaite's degrees of freedom. */
function differenceOf(first: Moments, second: Moments): Difference | WithheldEstimate {
  const answers = first.answers + second.answers;
  if (first.variance === undefined || second.variance === undefined)
    return { status: 'withheld', reason: 'too-few-answers', answers, needed: 4 };
  if (![first.mean, second.mean, first.variance, second.variance].every(Number.isFinite)) return invalidValues;
  const [a, b] = [first.variance / first.answers, second.variance / second.answers];
  const variance = a + b;
  if (!(variance > 0)) return { status: 'withheld', reason: 'no-variation', answers };
  // As shares of their sum, so that the squares of tiny variances do not vanish.
  const [shareA, shareB] = [a / variance, b / variance];
  const degreesOfFreedom = 1 / (shareA ** 2 / (first.answers - 1) + shareB ** 2 / (second.answers - 1));
  return { value: first.mean - second.mean, standardError: Math.sqrt(variance), degreesOfFreedom, answers };
}

/**
 * First mean − second mean on the scale of the answers with Welch's t interval (Welch 1947, Biometrika 34, 28-35;
 * R `t.test`). Withheld: a group of fewer than two answers, or no spread in either.
 */
export function differenceOfMeans(first: Moments, second: Moments, { confidence }: IntervalOptions): Estimate {
  const found = differenceOf(first, second);
  if ('status' in found) return found;
  const half = studentTCriticalValue(confidence, found.degreesOfFreedom) * found.standardError;
  return { status: 'known', ...found, interval: [found.value - half, found.value + half], method: 'welch' };
}

/** Welch's t test, two-sided: t = (m₁ − m₂)/√(s₁²/n₁ + s₂²/n₂) (R `t.test`). Withheld as `differenceOfMeans`. */
export function welchTTest(first: Moments, second: Moments): Test {
  const found = differenceOf(first, second);
  if ('status' in found) return found;
  const { answers, degreesOfFreedom } = found;
  const statistic = found.value / found.standardError;
  const p = Math.min(1, 2 * studentTUpperTail(Math.abs(statistic), degreesOfFreedom));
  return { status: 'known', statistic, degreesOfFreedom, p, answers, method: 'welch' };
}
