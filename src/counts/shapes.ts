/** The few shapes in which answers reach statistics: counts and sums, never rows. */

/** How often each value occurs. Values are answers on the item's own scale (or means of several items). */
export interface Distribution {
  readonly kind: 'distribution';
  readonly counts: ReadonlyMap<number, number>;
}

/** How often two scores of one response occur together. */
export interface CrossTable {
  readonly kind: 'cross-table';
  readonly cells: readonly (readonly [x: number, y: number, count: number])[];
}

export interface Proportion {
  readonly kind: 'proportion';
  readonly hits: number;
  readonly trials: number;
}

/** One distribution per cluster (an account), for intervals that respect that its answers are not independent. */
export interface ClusteredDistribution {
  readonly kind: 'clustered-distribution';
  readonly clusters: readonly Distribution[];
}

/** Moments of the items of one construct over the responses that answered all of them (listwise). */
export interface ItemMoments {
  readonly kind: 'item-moments';
  readonly items: readonly string[];
  readonly answers: number;
  readonly means: readonly number[];
  /** Sample covariance matrix (divisor answers − 1), item by item. */
  readonly covariances: readonly (readonly number[])[];
}

/** Answers by the place of their group in `Panel.groups`. */
export type AnswersByGroup = ReadonlyMap<number, Distribution>;

/** An account with its people, or one person without an account. */
export interface PanelCluster {
  /** One a person: what she answered in each group. */
  readonly people: readonly AnswersByGroup[];
  /** Answers of the account by nobody known. */
  readonly unknown: AnswersByGroup;
}

/** The answers of the same accounts and people across groups (periods). No ids: who it was stays in the columns. */
export interface Panel {
  readonly kind: 'panel';
  /** Keys of the groups, in code-point order. */
  readonly groups: readonly string[];
  readonly clusters: readonly PanelCluster[];
  /** Answers without account and person, each a cluster of its own. */
  readonly singles: AnswersByGroup;
}
