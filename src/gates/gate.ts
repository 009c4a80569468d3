/** What a gate is: a figure, the bar it must clear, and what happens where that cannot be told. */
import type { GateEffect, JudgeBy } from '../domain/gate-fields.js';
import type { WrittenPlace } from '../domain/stated-gate.js';
import type { MetricId } from '../metrics/metric-by-id.js';

export interface Gate {
  /** As it is called; where nobody called it, as it is written. */
  readonly name: string;
  readonly metric: MetricId;
  /** Group by dimension: `{ role: 'it' }`. Empty: everybody. */
  readonly where: Readonly<Record<string, string>>;
  /** Dimensions of which each group is judged. */
  readonly by: readonly string[];
  readonly survey?: string;
  readonly period?: string;
  /** In the unit of the metric: shares 0..1, scores −100..100; of a change in the same unit. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** The period a change is told against; `previous` is the latest before. */
  readonly versus?: string;
  readonly judgeBy: JudgeBy;
  readonly ifUnknown: GateEffect;
  readonly ifInconclusive: GateEffect;
  /** Below this many answers nothing is decided. */
  readonly minimumAnswers: number;
  readonly severity?: string;
  readonly owner?: string;
  readonly note?: string;
  /** Where it is written, of a policy. */
  readonly at?: WrittenPlace;
}

/** What holds where a gate does not say: a bar must be cleared by every value the interval allows, and doubt does not pass. */
export const usualGate = {
  judgeBy: 'whole-interval',
  ifUnknown: 'fail',
  ifInconclusive: 'fail',
  minimumAnswers: 0,
} as const;

/** Names that a gate may use and the program knows before it has read any data. */
export interface KnownNames {
  /** Dimensions by which the figures of a metric can stand, in small letters. */
  readonly dimensionsOf: (metric: MetricId) => readonly string[];
  readonly roles: readonly string[];
}

/** The metric of the tested change of a metric; versus judges these. */
export const changeOfMetric: Readonly<Partial<Record<MetricId, MetricId>>> = {
  csat: 'satisfaction-change',
  nps: 'nps-change',
  'satisfaction-mean': 'satisfaction-mean-change',
  'repurchase-share': 'repurchase-change',
};

/** The metric whose figures are judged: of a change, that of the change. */
export const judgedMetric = ({ metric, versus }: Pick<Gate, 'metric' | 'versus'>): MetricId =>
  versus === undefined ? metric : (changeOfMetric[metric] ?? metric);

/** A dimension as figures name it: `segment:Region` and `Region` are `region`. */
export const dimensionName = (written: string): string =>
  written
    .trim()
    .replace(/^(?:segment|customer):/i, '')
    .toLowerCase();
