/** How may the rows of a table be drawn? Pictures name columns of their table: each number stands once, in its cell. */

/** An estimate of each row as a dot, its interval as a whisker. */
export interface IntervalsPicture {
  readonly type: 'intervals';
  /** Column of words, or several: then they stand as one label. */
  readonly label: string;
  /** One or more pairs of columns; each pair is a panel of its own, for their units may differ. */
  readonly panels: readonly { readonly value: string; readonly interval: string }[];
}
/** Shares of the answers of each row as bars to both sides of the middle, from the lowest answer to the highest. */
export interface LikertPicture {
  readonly type: 'likert';
  readonly label: string;
  /** Columns of shares, lowest answer first; an odd number has a middle that stands on both sides. */
  readonly steps: readonly string[];
}
/** From where, to where, and how far each row came: baseline, target, actual. */
export interface BulletPicture {
  readonly type: 'bullet';
  readonly label: string;
  readonly baseline: string;
  readonly target: string;
  readonly actual: string;
}
/** A value by time with its centre line and limits. */
export interface ControlPicture {
  readonly type: 'control-chart';
  readonly at: string;
  readonly value: string;
  readonly centre: string;
  readonly lower: string;
  readonly upper: string;
}
/** Importance (up) by performance (across); the cross-hair stands where the analysis put it. */
export interface MapPicture {
  readonly type: 'importance-performance';
  readonly label: string;
  readonly importance: string;
  readonly performance: string;
  readonly crossImportance: number;
  readonly crossPerformance: number;
}
/** Shares by day as steps, one line for each group, with its interval as a band. */
export interface CurvePicture {
  readonly type: 'curve';
  readonly at: string;
  readonly lines: readonly { readonly value: string; readonly interval?: string }[];
}
/** A small line at the end of each row, over columns of one unit. */
export interface SparklinePicture {
  readonly type: 'sparkline';
  readonly label: string;
  readonly columns: readonly string[];
}
export type Picture =
  IntervalsPicture | LikertPicture | BulletPicture | ControlPicture | MapPicture | CurvePicture | SparklinePicture;
