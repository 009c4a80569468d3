/** Which driver clearly stands first, if any does? */
import { intervalOfDifference, percentileInterval } from '../../statistics/drivers/resample-drivers.js';
import type { NamedScore } from './chosen-questions.js';
import { isKnown, shareOf, type MeasuredDrivers } from './measure-drivers.js';

type Resampled = Pick<MeasuredDrivers, 'johnson' | 'resampled' | 'drivers'>;

/** `clear`: ahead of every other by more than chance. `tied`: the first and those it cannot be told from. */
export type DriverOrder =
  | {
      readonly kind: 'clear';
      readonly first: NamedScore;
      readonly second: NamedScore;
      /** Of the first share minus the second. */
      readonly ahead: readonly [low: number, high: number];
    }
  | { readonly kind: 'tied'; readonly names: readonly NamedScore[] }
  /** All drivers together go with so little of the outcome that the order among them says nothing. */
  | { readonly kind: 'little' }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' };

/**
 * Below this part of R² shares divide next to nothing: between a small (0.02) and a medium (0.13) effect of Cohen (1988,
 * Statistical Power Analysis, chapter 9). With thousands of answers even 1 % has a first that is ahead beyond chance.
 */
export const leastExplained = 0.1;

/** Drivers with the largest share first. */
export function byShare({ johnson, drivers }: Resampled): readonly NamedScore[] {
  const share = ({ name }: NamedScore): number => shareOf(johnson, name)?.share ?? 0;
  return drivers.toSorted((a, b) => share(b) - share(a));
}

/**
 * The first against each other one by the resampled difference of their shares. Testing the largest against the next at the
 * level of a single two-sided comparison keeps that level, whichever is the largest (Gutmann & Maymin 1987, Annals of
 * Statistics 15, 456-461). `none`: not even the first surely goes together with the outcome.
 */
export function orderOf(measured: Resampled, confidence: number): DriverOrder {
  const { johnson, resampled, drivers } = measured;
  if (isKnown(johnson) && johnson.explained < leastExplained) return { kind: 'little' };
  if (!isKnown(johnson) || !resampled) return { kind: 'unknown' };
  const [first, ...others] = byShare(measured);
  const drawn = (of: readonly Float64Array[], driver: NamedScore | undefined): Float64Array =>
    of[driver ? drivers.indexOf(driver) : -1] ?? new Float64Array(1);
  if (!first || others.length === 0) return { kind: 'unknown' };
  const [low, high] = percentileInterval(drawn(resampled.correlations, first), confidence);
  if (low <= 0 && high >= 0) return { kind: 'none' };
  const own = drawn(resampled.shares, first);
  const aheads = others.map(
    (other) => [other, intervalOfDifference(own, drawn(resampled.shares, other), confidence)] as const,
  );
  const near = aheads.filter(([, [below]]) => below <= 0).map(([other]) => other);
  const [second, ahead] = aheads[0] ?? [];
  if (near.length > 0 || !second || !ahead) return { kind: 'tied', names: [first, ...near] };
  return { kind: 'clear', first, second, ahead };
}
