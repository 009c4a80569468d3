/** What is a survey planned for: an interval that is narrow enough, or a change that is to be seen? */
import { number } from '../../report/build.js';
import type { NumberValue, Unit } from '../../text/value.js';

export type PlannedMeasure = 'share' | 'mean' | 'nps';

export interface Goal {
  readonly kind: 'width' | 'detect';
  readonly measure: PlannedMeasure;
  /** Half-width or change: of a share 0..1, of a mean in points of its scale, of NPS in points. */
  readonly size: number;
}

/** Stable name of a goal for scripts: `width-share`, `detect-nps`. */
export const goalName = ({ kind, measure }: Goal): string => `${kind}-${measure}`;

const units: Readonly<Record<PlannedMeasure, Unit>> = { share: 'share-change', mean: 'rating-change', nps: 'score' };

/** A size up or down in the unit of the measure. */
export const sizeValue = (size: number, { measure }: Pick<Goal, 'measure'>): NumberValue => ({
  ...number(size, units[measure]),
  isEitherWay: true,
});

/** What is planned with, and how it is known. */
export interface Supposed {
  readonly value: number;
  readonly origin: 'measured' | 'stated' | 'usual';
}
