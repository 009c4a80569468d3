/** How much of the way from baseline to target was gone - and where that cannot be said. */
import { directionOf, type OutcomeState } from './outcome-state.js';

/** Why an outcome has no attainment, in the order in which it is asked. */
export const attainmentTraps = [
  'not-measured',
  'no-target',
  'no-baseline',
  'no-distance',
  'direction-contradicts',
  'unit-in-doubt',
] as const;
export type AttainmentTrap = (typeof attainmentTraps)[number];

/** So much apart, values in the same unit are hardly of the same thing: a share of 1 beside percent, thousands beside units. */
const otherSize = 20;
const otherUnit = 100;

const percentNames = new Set(['%', '％', 'percent', 'per cent', 'pct', '百分比', '百分点', 'pp']);

function isUnitInDoubt(
  { unit }: OutcomeState,
  [baseline, target, actual]: readonly [baseline: number, target: number, actual: number],
): boolean {
  const agreed = Math.max(Math.abs(baseline), Math.abs(target));
  // Far beyond both is no gain but another unit (kEUR and EUR); near 0 may be a triumph, so only percent is judged downwards.
  if (Math.abs(actual) > otherUnit * agreed) return true;
  if (!percentNames.has((unit ?? '').trim().toLowerCase())) return false;
  const sizes = [baseline, target, actual].map(Math.abs).filter((size) => size > 0);
  const isShare = (size: number): boolean => size <= 1;
  return sizes.some(isShare) && !sizes.every(isShare) && Math.max(...sizes) > otherSize * Math.min(...sizes);
}

/** (actual − baseline) ÷ (target − baseline): 1 at the target; neither above 1 nor below 0 is cut. */
export function attainmentOf(outcome: OutcomeState): number | AttainmentTrap {
  const { baseline, target, actual, direction } = outcome;
  if (actual === undefined) return 'not-measured';
  if (target === undefined) return 'no-target';
  if (baseline === undefined) return 'no-baseline';
  if (target === baseline) return 'no-distance';
  if (direction !== undefined && directionOf({ direction: undefined, baseline, target }) !== direction)
    return 'direction-contradicts';
  if (isUnitInDoubt(outcome, [baseline, target, actual])) return 'unit-in-doubt';
  const share = (actual - baseline) / (target - baseline);
  return Number.isFinite(share) ? share : 'no-distance';
}
