/** How large is a difference between two groups, apart from how sure it is? */
import type { Proportion } from '../counts/shapes.js';
import { normalCriticalValue } from './critical-value.js';
import { logGamma } from './distributions/gamma.js';
import { stirlingError } from './distributions/stirling.js';
import type { Estimate, IntervalOptions } from './estimate.js';
import { invalidValues, refuseProportion } from './input-checks.js';
import type { Moments } from './moments.js';

/**
 * Cohen's d: (m₁ − m₂) ÷ pooled standard deviation, with d ± z·√((n₁ + n₂)/(n₁n₂) + d²/(2(n₁ + n₂))) (Cohen 1988, p. 67;
 * Hedges & Olkin 1985, p. 86). Withheld: fewer than two answers in a group, or no spread in both.
 */
export function cohensD(first: Moments, second: Moments, { confidence }: IntervalOptions): Estimate {
  const answers = first.answers + second.answers;
  if (first.variance === undefined || second.variance === undefined)
    return { status: 'withheld', reason: 'too-few-answers', answers, needed: 4 };
  if (![first.mean, second.mean, first.variance, second.variance].every(Number.isFinite)) return invalidValues;
  const degreesOfFreedom = answers - 2;
  const squares = first.variance * (first.answers - 1) + second.variance * (second.answers - 1);
  if (!(squares > 0)) return { status: 'withheld', reason: 'no-variation', answers };
  const value = (first.mean - second.mean) / Math.sqrt(squares / degreesOfFreedom);
  const standardError = Math.sqrt(1 / first.answers + 1 / second.answers + (value * value) / (2 * answers));
  const half = normalCriticalValue(confidence) * standardError;
  const interval = [value - half, value + half] as const;
  return { status: 'known', value, interval, answers, method: 'cohens-d', standardError, degreesOfFreedom };
}

/** From here on the logarithms of gamma, subtracted, keep fewer digits than Stirling's series. */
const stirlingFrom = 20;

/** J = Γ(df/2)/(√(df/2)·Γ((df − 1)/2)), the factor that takes the bias from d (Hedges 1981). */
function smallSampleFactor(degreesOfFreedom: number): number {
  const [half, lower] = [degreesOfFreedom / 2, (degreesOfFreedom - 1) / 2];
  if (degreesOfFreedom < stirlingFrom) return Math.exp(logGamma(half) - logGamma(lower)) / Math.sqrt(half);
  const powers = (lower - 0.5) * Math.log1p(0.5 / lower) - 0.5;
  return Math.exp(stirlingError(half) - stirlingError(lower) + powers);
}

/** Hedges' g = J·d with its interval, unbiased in small groups (Hedges 1981; R `effsize::cohen.d(hedges.correction = TRUE)` has J's approximation 1 − 3/(4df − 1)). Withheld as `cohensD`. */
export function hedgesG(first: Moments, second: Moments, options: IntervalOptions): Estimate {
  const found = cohensD(first, second, options);
  if (found.status === 'withheld') return found;
  const factor = smallSampleFactor(first.answers + second.answers - 2);
  const [low, high] = found.interval ?? [found.value, found.value];
  const standardError = (found.standardError ?? 0) * factor;
  return {
    ...found,
    value: factor * found.value,
    interval: [factor * low, factor * high],
    method: 'hedges-g',
    standardError,
  };
}

/** φ = 2·arcsin √p, by atan2, which keeps its digits near both ends. */
const arcsineOf = ({ hits, trials }: Proportion): number => 2 * Math.atan2(Math.sqrt(hits), Math.sqrt(trials - hits));

/**
 * Cohen's h: φ₁ − φ₂ with φ = 2·arcsin √p, −π..π, with h ± z·√(1/n₁ + 1/n₂), clamped (Cohen 1988, chapter 6). An empty
 * group: withheld.
 */
export function cohensH(first: Proportion, second: Proportion, { confidence }: IntervalOptions): Estimate {
  const refused = refuseProportion(first) ?? refuseProportion(second);
  if (refused) return refused;
  const value = arcsineOf(first) - arcsineOf(second);
  const standardError = Math.sqrt(1 / first.trials + 1 / second.trials);
  const half = normalCriticalValue(confidence) * standardError;
  const interval = [Math.max(-Math.PI, value - half), Math.min(Math.PI, value + half)] as const;
  return { status: 'known', value, interval, answers: first.trials + second.trials, method: 'cohens-h', standardError };
}
