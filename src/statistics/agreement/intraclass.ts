/** Do groups differ at all, or would any people put together answer so differently? */
import { sum } from 'simple-statistics';
import { fQuantile } from '../distributions/f.js';
import type { Estimate, IntervalOptions, WithheldEstimate } from '../estimate.js';
import { invalidValues } from '../input-checks.js';
import { mergeMoments, type Moments } from '../moments.js';

interface VarianceRatio {
  /** Mean square between ÷ within; Infinity where nobody differs inside the groups. */
  readonly ratio: number;
  readonly between: number;
  readonly within: number;
  readonly meanSize: number;
  readonly answers: number;
}

function varianceRatioOf(groups: readonly Moments[]): VarianceRatio | WithheldEstimate {
  if (!groups.every(({ mean, variance }) => Number.isFinite(mean) && Number.isFinite(variance ?? 0)))
    return invalidValues;
  const all = groups.reduce<Moments | undefined>((merged, group) => mergeMoments(merged, group), undefined);
  const answers = all?.answers ?? 0;
  if (all === undefined) return { status: 'withheld', reason: 'no-answers', answers, needed: 3 };
  const [between, within] = [groups.length - 1, answers - groups.length];
  if (between < 1 || within < 1)
    return { status: 'withheld', reason: 'too-few-answers', answers, needed: groups.length + 1 };
  const ofGroups = sum(groups.map((group) => group.answers * (group.mean - all.mean) ** 2)) / between;
  const inside = sum(groups.map((group) => (group.variance ?? 0) * (group.answers - 1))) / within;
  if (!(ofGroups + inside > 0)) return { status: 'withheld', reason: 'no-variation', answers };
  return { ratio: ofGroups / inside, between, within, meanSize: answers / groups.length, answers };
}

/** F at both ends of its interval: the observed ratio ÷ the quantiles of F. */
function endsOf({ ratio, between, within }: VarianceRatio, { confidence }: IntervalOptions): readonly [number, number] {
  const outside = (1 - confidence) / 2;
  return [ratio / fQuantile(1 - outside, { between, within }), ratio / fQuantile(outside, { between, within })];
}

/** (F − 1)/(F − 1 + size); 1 where F is infinite. */
const shareBetween = (f: number, size: number): number => (f === Infinity ? 1 : (f - 1) / (f - 1 + size));

/**
 * ICC(1), −1/(size − 1)..1: (MSB − MSW) ÷ (MSB + (size − 1)·MSW) with the mean group size, the share of the variance that
 * lies between groups (Bliese 2000; R `multilevel::ICC1`), with the F interval, exact for groups of equal size (Shrout &
 * Fleiss 1979). Withheld: fewer than two groups, no group with two answers, or all answers alike.
 */
export function intraclassCorrelation(groups: readonly Moments[], options: IntervalOptions): Estimate {
  const found = varianceRatioOf(groups);
  if ('status' in found) return found;
  const { ratio, meanSize, answers } = found;
  const [low, high] = endsOf(found, options);
  const interval = [shareBetween(low, meanSize), shareBetween(high, meanSize)] as const;
  return { status: 'known', value: shareBetween(ratio, meanSize), interval, answers, method: 'icc-1' };
}

/**
 * ICC(2), at most 1: (MSB − MSW) ÷ MSB, how reliably the means tell groups apart (Bliese 2000; R `multilevel::ICC2`), with
 * the F interval. Withheld as ICC(1), and where group means do not differ at all (no lower end exists).
 */
export function reliabilityOfGroupMeans(groups: readonly Moments[], options: IntervalOptions): Estimate {
  const found = varianceRatioOf(groups);
  if ('status' in found) return found;
  const { ratio, answers } = found;
  if (!(ratio > 0)) return { status: 'withheld', reason: 'no-variation', answers };
  const [low, high] = endsOf(found, options);
  return { status: 'known', value: 1 - 1 / ratio, interval: [1 - 1 / low, 1 - 1 / high], answers, method: 'icc-2' };
}
