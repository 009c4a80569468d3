/** How may the rows of a table be drawn? Pictures name columns of their table: each number stands once, in its cell. */

/** A dot of each row and its interval as a whisker, or the limits of chance as a band where `limits` is true. */
export interface IntervalsPanel {
  readonly value: string;
  readonly interval: string;
  readonly limits?: true;
}
/** An estimate of each row as a dot, its interval as a whisker. */
export interface IntervalsPicture {
  readonly type: 'intervals';
  readonly label: string;
  /** Column of words under which neighbouring rows stand together. */
  readonly group?: string;
  /** One or more pairs of columns; each pair is a panel of its own, for their units may differ. */
  readonly panels: readonly IntervalsPanel[];
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
  /** Column of words under which neighbouring rows stand together. */
  readonly group?: string;
  /** Column of the words of each row's own unit. */
  readonly unit?: string;
  readonly baseline: string;
  readonly target: string;
  readonly actual: string;
}
/** A value by time between its limits; the centre line stands where the analysis put it. */
export interface ControlPicture {
  readonly type: 'control-chart';
  readonly at: string;
  readonly value: string;
  /** Column of intervals: the limits of each point. */
  readonly limits: string;
  /** Column of words; a point is marked where they are not blank. */
  readonly signal: string;
  readonly centre: number;
}
/** Importance (up) by performance (across); the cross-hair stands where the analysis put it. */
export interface MapPicture {
  readonly type: 'importance-performance';
  readonly label: string;
  readonly importance: string;
  readonly performance: string;
  /** Column of the intervals of performance. */
  readonly interval?: string;
  readonly crossImportance: number;
  readonly crossPerformance: number;
}
/** Shares by day (`at`, a column of numbers) as steps, one line for each group, with its interval as a band. */
export interface CurvePicture {
  readonly type: 'curve';
  readonly at: string;
  readonly lines: readonly { readonly value: string; readonly interval?: string }[];
}
/** Small lines of one unit: one for each row over its columns or, where time runs down the table, one for each column. */
export interface SparklinePicture {
  readonly type: 'sparkline';
  /** Column that names the rows. */
  readonly label: string;
  readonly columns: readonly string[];
  readonly of: 'rows' | 'columns';
}
export type Picture =
  IntervalsPicture | LikertPicture | BulletPicture | ControlPicture | MapPicture | CurvePicture | SparklinePicture;
