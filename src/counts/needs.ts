/** What a metric or an analysis asks of the answers, said before anything is read. */
import type { Construct } from '../domain/constructs.js';
import { coachingColumn, durationColumn } from './column-reader.js';
import type { Flag } from './flags.js';
import type {
  ClusteredDistribution,
  CrossTable,
  Distribution,
  ItemMoments,
  PairMoments,
  Panel,
  UnitSums,
} from './shapes.js';

/**
 * A score of a response: one item by its code, or a construct (its overall item, else the mean of its answered items).
 * `item:CODE` and construct names are how users write them. Every response has the score `everyResponse`, 1, whatever it
 * answered: so responses are counted, filtered and grouped as answers are. `flags`: what the rules say of the response as a
 * whole, all verdicts in one number (`verdictAt`); the rows themselves stay in the columns.
 */
export type Score =
  | { readonly construct: Construct }
  | { readonly item: string }
  | { readonly flags: readonly Flag[] }
  | typeof everyResponse;

export const everyResponse = { response: true } as const;

/** How long a response took, in whole seconds. */
export const responseDuration = { item: durationColumn } as const;

/** Whether the comment tells of a score that was asked for: 1 or 0, of responses with a comment. */
export const commentCoaching = { item: coachingColumn } as const;

export interface DistributionNeed {
  readonly kind: 'distribution';
  readonly of: Score;
}
export interface CrossTableNeed {
  readonly kind: 'cross-table';
  readonly x: Score;
  readonly y: Score;
}
/** The distribution of a score within each account; responses without an account form a cluster each. */
export interface ClusteredDistributionNeed {
  readonly kind: 'clustered-distribution';
  readonly of: Score;
}
export interface ItemMomentsNeed {
  readonly kind: 'item-moments';
  readonly construct: Construct;
}
/** Sums of several scores in units that are drawn whole, for intervals by resampling. */
export interface UnitSumsNeed {
  readonly kind: 'unit-sums';
  readonly scores: readonly Score[];
}
/** How several scores vary together, pair by pair. */
export interface PairMomentsNeed {
  readonly kind: 'pair-moments';
  readonly scores: readonly Score[];
}
/**
 * Who answered what in which group: a question split by period tells the answers of the same people and accounts in each.
 * The groups stand inside `overall`, because one person is in several of them; `groups` is empty.
 */
export interface PanelNeed {
  readonly kind: 'panel';
  readonly of: Score;
}
export type Need =
  | DistributionNeed
  | CrossTableNeed
  | ClusteredDistributionNeed
  | ItemMomentsNeed
  | UnitSumsNeed
  | PairMomentsNeed
  | PanelNeed;

export type CountsFor<N extends Need> = N extends DistributionNeed
  ? Distribution
  : N extends CrossTableNeed
    ? CrossTable
    : N extends ClusteredDistributionNeed
      ? ClusteredDistribution
      : N extends UnitSumsNeed
        ? UnitSums
        : N extends PairMomentsNeed
          ? PairMoments
          : N extends PanelNeed
            ? Panel
            : ItemMoments;

export const distributionOf = (of: Score): DistributionNeed => ({ kind: 'distribution', of });
export const crossTableOf = (x: Score, y: Score): CrossTableNeed => ({ kind: 'cross-table', x, y });
export const clusteredDistributionOf = (of: Score): ClusteredDistributionNeed => ({
  kind: 'clustered-distribution',
  of,
});
export const itemMomentsOf = (construct: Construct): ItemMomentsNeed => ({ kind: 'item-moments', construct });
export const unitSumsOf = (scores: readonly Score[]): UnitSumsNeed => ({ kind: 'unit-sums', scores });
export const pairMomentsOf = (scores: readonly Score[]): PairMomentsNeed => ({ kind: 'pair-moments', scores });
export const panelOf = (of: Score): PanelNeed => ({ kind: 'panel', of });
