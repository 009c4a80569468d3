/** A value in a report: a number with its unit, an interval, a label, or the reason why there is none. Never formatted text. */
import type { WithheldReason } from '../domain/methods.js';
import type { Message } from './message.js';

/**
 * share 0..1 (shown in %), share-change −1..1 (shown in percentage points), rating-change in points of the scale, relative-change a share of what was before (+50 % is half as much again), score −100..100, rating on its scale, count whole, money in its currency, p-value, statistic,
 * correlation −1..1, coefficient 0..1 (alpha, epsilon squared; no sign shown), quantity in the unit of its record (with its own digits), level of confidence 0..1 (95 %), date ISO text is a label instead.
 */
export type Unit =
  | 'share'
  | 'score'
  | 'rating'
  | 'share-change'
  | 'rating-change'
  | 'relative-change'
  | 'count'
  | 'money'
  | 'p-value'
  | 'statistic'
  | 'correlation'
  | 'minutes'
  | 'days'
  | 'coefficient'
  | 'quantity'
  | 'level';

export interface NumberValue {
  readonly type: 'number';
  readonly value: number;
  readonly unit: Unit;
  readonly currency?: string;
  /** A count of answers under the small-base limit of its metric; shown with an asterisk. */
  readonly isSmallBase?: true;
  /** A size of a change up or down, never below 0; shown with ± where its unit has a sign. */
  readonly isEitherWay?: true;
}
export interface IntervalValue {
  readonly type: 'interval';
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
}
/** Words that a definition brings along itself (a metric's name, its formula), in every language. */
export interface Wording {
  readonly en: string;
  readonly 'zh-CN': string;
}
/** Words of ours (translated) or text from the data (shown as it is). */
export interface LabelValue {
  readonly type: 'label';
  readonly label: string | Message | Wording;
}
export interface WithheldValue {
  readonly type: 'withheld';
  readonly reason: WithheldReason;
  readonly answers?: number;
  readonly needed?: number;
}
/** Nothing belongs in this cell (not the same as withheld or missing). */
export interface EmptyValue {
  readonly type: 'empty';
}
export type Value = NumberValue | IntervalValue | LabelValue | WithheldValue | EmptyValue;
