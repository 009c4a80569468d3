/** What a metric is: one file that holds its meaning, its sources, a worked example that is executed, and its computation. */
import type { ClusteredDistribution, CrossTable, Distribution, ItemMoments } from '../counts/shapes.js';
import type { Scale } from '../domain/scales.js';
import type { ProportionPair } from '../statistics/difference-of-clustered-proportions.js';
import type { Estimate, Test } from '../statistics/estimate.js';
import type { Spread } from '../statistics/waves/smallest-detectable.js';
import type { PanelSums } from '../statistics/waves/panel-sums.js';
import type { WaveSeries } from './change/charted-series.js';
import type { WaveAnswers } from './change/wave-answers.js';
import type { UnitCount } from '../statistics/funnel/unit-count.js';
import type { GroupOfPairs } from '../statistics/correlation-heterogeneity.js';
import type { CaseDispositions, ResponseRate } from '../statistics/response-rates.js';
import type { MeasuredCases } from '../statistics/prediction/area-difference.js';
import type { OutcomeScores } from '../statistics/prediction/outcome-scores.js';
import type { ObservedTime } from '../statistics/survival/life-table.js';
import type { WeightedTable } from '../statistics/weights/rao-scott.js';
import type { WeightedValues } from '../statistics/weights/weighted-sample.js';
import type { SourceId } from './sources.js';

/** Answers of one score; `clusters` only where an account answered more than once, so that intervals respect it. */
export interface ScoreAnswers {
  readonly distribution: Distribution;
  readonly clusters?: ClusteredDistribution;
}

/** How a driver goes together with an outcome: the moments of all drivers and of the outcome. */
export interface DriverInput {
  readonly moments: ItemMoments;
  readonly outcome: string;
  readonly driver: string;
}

/** One item among those of its scale. */
export interface ScaleItemInput {
  readonly moments: ItemMoments;
  readonly item: string;
}

/** A part of a sum of money, in one currency, and how many accounts the sum is of. */
export interface PartOfSum {
  readonly part: number;
  readonly whole: number;
  readonly cases: number;
}

/** Accounts of which all, which were heard, and which of these are satisfied. */
export interface HeardAccounts {
  readonly satisfied: number;
  readonly heard: number;
  readonly all: number;
}

/** One unit and the share, 0..1, it is judged against. */
export interface UnitAgainstReference {
  readonly unit: UnitCount;
  readonly reference: number;
}

/** What became of the invitations of each account (or of each person without one), and the rate asked for. */
export interface AskedAccounts {
  readonly rate: ResponseRate;
  readonly accounts: readonly CaseDispositions[];
}

/** What each kind of metric is computed from. */
export interface Inputs {
  readonly score: ScoreAnswers;
  readonly 'cross-table': CrossTable;
  readonly 'item-moments': ItemMoments;
  readonly groups: readonly Distribution[];
  readonly drivers: DriverInput;
  readonly 'scale-item': ScaleItemInput;
  /** The same accounts and people in two or more periods. */
  readonly waves: WaveAnswers;
  readonly spread: Spread;
  readonly series: WaveSeries;
  /** Times until something happened, or until when it had not; one list an account. */
  readonly times: readonly (readonly ObservedTime[])[];
  /** What each account holds of two groups whose shares are compared. */
  readonly 'share-pairs': readonly ProportionPair[];
  /** What those said who had the event, and those who had not. */
  readonly 'outcome-scores': OutcomeScores;
  /** The same by account, where one stands among the others on several days, and the end that is the worse. */
  readonly 'outcome-cases': MeasuredCases;
  readonly 'outcome-case-pairs': { readonly first: MeasuredCases; readonly second: MeasuredCases };
  readonly 'pair-groups': readonly GroupOfPairs[];
  /** Who was still there at which time, and the time asked for. */
  readonly 'follow-up': { readonly observed: readonly ObservedTime[]; readonly days: number };
  readonly amounts: readonly Amount[];
  /** Answers as the figure scores them (1 and 0, ratings, ±100), with their weights and accounts. */
  readonly 'weighted-answers': WeightedValues;
  /** Two answers of each person, with weights and accounts. */
  readonly 'weighted-table': WeightedTable;
  readonly 'part-of-sum': PartOfSum;
  readonly 'heard-accounts': HeardAccounts;
  /** Hits and cases of each unit (provider, service). */
  readonly 'unit-counts': readonly UnitCount[];
  readonly 'unit-against-reference': UnitAgainstReference;
  readonly 'asked-accounts': AskedAccounts;
  /** What accounts add to a figure, flagged and kept; `most` is the largest change there can be. */
  readonly 'flagged-part': { readonly sums: PanelSums; readonly most: number };
}

/** Money of one account, all in one currency. */
export interface Amount {
  readonly amount: number;
  readonly isHit: boolean;
}
export type InputKind = keyof Inputs;
export type Output<K extends InputKind> = K extends
  'groups' | 'pair-groups' | 'weighted-table' | 'unit-against-reference'
  ? Test
  : Estimate;

export interface MetricContext {
  /** Confidence level of intervals, 0..1. */
  readonly confidence: number;
  /** The scale of the score; for the 0/1 scores of ledgers `0..1`. */
  readonly scale: Scale;
  /** Lowest answer that counts as a hit (satisfied, would stay); 1 for 0/1 scores. */
  readonly hitFrom: number;
  /** The parts of a cross-table by account ('' without one), where accounts answered more than once. */
  readonly accounts?: ReadonlyMap<string, CrossTable>;
}

export interface MetricWords {
  readonly name: string;
  /** The question it answers, as a user would ask it. */
  readonly question: string;
  readonly formula: string;
  /** What it cannot tell. */
  readonly limits: string;
}

export interface Metric<K extends InputKind = InputKind> extends MetricWords {
  readonly id: string;
  readonly unit:
    | 'share'
    | 'score'
    | 'rating'
    | 'count'
    | 'correlation'
    | 'statistic'
    | 'days'
    | 'minutes'
    | 'quantity'
    | 'coefficient';
  /** How `explain` names the unit, where its numbers are written as those of another. */
  readonly unitInWords?: 'times' | 'points-of-figure';
  readonly direction: 'higher-is-better' | 'lower-is-better' | 'neither';
  /** Below this many answers the figure carries a small-base mark. */
  readonly smallBelow: number;
  readonly sources: readonly SourceId[];
  readonly input: K;
  readonly workedExample: {
    readonly input: Inputs[K];
    readonly context?: Partial<MetricContext>;
    readonly value: number;
    readonly inWords: string;
  };
  readonly compute: (input: Inputs[K], context: MetricContext) => Output<K>;
}

/** Checks the definition by type and keeps the literal id. */
export function defineMetric<const I extends string, K extends InputKind>(
  metric: Metric<K> & { readonly id: I },
): Metric<K> & { readonly id: I } {
  return metric;
}
