/** Is a change between the latest two periods more than some pair of periods would show by chance? */
import { significance } from '../significance.js';
import type { ComparedFigure } from './compare-two.js';
import { isDetectable, type Tested } from './tested-changes.js';
import type { TrendOf } from './trend.js';

export interface OtherPeriods {
  /** Pairs of neighbouring periods in which a change could have turned up; 1 where the user named the pair. */
  readonly pairs: number;
  /** The tests for trend over all periods. */
  readonly trends: () => readonly Tested<TrendOf>[];
}

const signOf = ({ change: { estimate } }: Tested<unknown>): number =>
  estimate.status === 'known' ? Math.sign(estimate.value) : 0;

/** p over the figures and, after Bonferroni, over the pairs. */
export const pOverPairs = ({ pAdjusted = 1 }: Tested<unknown>, { pairs }: OtherPeriods): number =>
  Math.min(1, pAdjusted * pairs);

/**
 * With eight periods one of seven pairs differs at 5 % in three of ten companies in which nothing changes, and every report has
 * a latest pair. So a pair nobody named is a finding only when its p holds over all pairs (Bonferroni), or when the trend over
 * all periods goes the same way for sure.
 */
export function isBeyondChance(tested: Tested<ComparedFigure>, others: OtherPeriods): boolean {
  if (!isDetectable(tested)) return false;
  if (pOverPairs(tested, others) < significance) return true;
  const { measure, role } = tested.of;
  return others
    .trends()
    .some(
      (trend) =>
        isDetectable(trend) &&
        trend.of.role === role &&
        trend.of.measure.score.construct === measure.score.construct &&
        signOf(trend) === signOf(tested),
    );
}
