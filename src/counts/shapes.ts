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

/**
 * Sums of several scores over the responses that have all of them, in units that a resample draws whole: the accounts, and
 * each response without one. Each row: how many responses, Σ of each score, Σ of each product (lower triangle, row by row),
 * all counted from `origin`, so that few digits are lost. Accounts stand in code-point order, then the others by their values.
 */
export interface UnitSums {
  readonly kind: 'unit-sums';
  readonly origin: readonly number[];
  /** Responses that have every score. */
  readonly answers: number;
  /** Responses that have this score, in the order of the request. */
  readonly answered: readonly number[];
  /** Accounts, and responses without one; more than there are rows where several were thrown together. */
  readonly units: number;
  /** Accounts among them. */
  readonly accounts: number;
  /** Whether an account stands behind several responses. */
  readonly doRepeat: boolean;
  readonly rows: readonly Float64Array[];
}

/** How each pair of scores varies together, over the responses that have both. R `cov(use = "pairwise.complete.obs")`. */
export interface PairMoments {
  readonly kind: 'pair-moments';
  /** Responses behind each pair; behind a score alone on the diagonal. */
  readonly answers: readonly (readonly number[])[];
  /** NaN where nobody answered. */
  readonly means: readonly number[];
  /** Sample covariances; NaN below two responses. */
  readonly covariances: readonly (readonly number[])[];
  /** Correlations, both deviations over the responses of the pair (R `cor`); NaN where one does not vary. */
  readonly correlations: readonly (readonly number[])[];
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
