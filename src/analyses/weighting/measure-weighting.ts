/** Each figure unweighted beside weighted, with the change and what the weights cost. */
import { csat } from '../../metrics/satisfaction/csat.js';
import { satisfactionMean } from '../../metrics/satisfaction/satisfaction-mean.js';
import { nps } from '../../metrics/loyalty/nps.js';
import type { Metric, MetricContext } from '../../metrics/metric.js';
import { weightedScores, type WeightedMetric } from '../../metrics/weighted-scores.js';
import { effectiveAnswers } from '../../metrics/weighting/effective-answers.js';
import { largestWeight } from '../../metrics/weighting/largest-weight.js';
import { weightingChange } from '../../metrics/weighting/weighting-change.js';
import { weightingEfficiency } from '../../metrics/weighting/weighting-efficiency.js';
import type { Estimate, WithheldEstimate } from '../../statistics/estimate.js';
import { pOfDifference } from '../../statistics/weights/weighting-difference.js';
import { answersIn } from '../../statistics/weights/weighted-sample.js';
import { holm } from '../../statistics/multiple-comparisons.js';
import type { Message } from '../../text/message.js';
import type { Unit } from '../../text/value.js';
import type { SurveyView } from '../analysis.js';
import { pooledOver } from '../roles/headline-rule.js';
import { meanDefinition, netScoreRule, scoreOfConstruct, shareDefinition, type ConstructScore } from '../scores.js';
import { measureSplit } from '../split-tables.js';
import { assignWeights, type AssignedWeights, type RefusedWeights } from './assign-weights.js';
import type { WeightingKind } from './kinds.js';
import { sampleOf } from './places.js';

export interface WeighedMetric {
  readonly id: WeightedMetric;
  readonly metric: Metric<'score'>;
  readonly unit: Extract<Unit, 'share' | 'rating' | 'score'>;
  readonly score: ConstructScore;
  readonly definition: Message;
}

export interface WeighedFigure {
  readonly of: WeighedMetric;
  readonly weighted: Estimate;
  /** Weighted minus unweighted, of the answers that have a weight. */
  readonly change: Estimate;
  /** Adjusted over all figures and weightings of the survey (Holm). */
  readonly pAdjusted: number | undefined;
}

export interface MeasuredWeighting {
  readonly kind: WeightingKind;
  readonly assigned: AssignedWeights;
  readonly figures: readonly WeighedFigure[];
  readonly effective: Estimate;
  readonly efficiency: Estimate;
  readonly largest: Estimate;
  /** Answers without a weight: of accounts without a value, of an unknown role. */
  readonly leftOut: number;
}

export interface RefusedWeighting {
  readonly kind: WeightingKind;
  readonly refused: RefusedWeights;
}

export interface SurveyWeightings {
  readonly metrics: readonly (WeighedMetric & { readonly unweighted: Estimate })[];
  readonly measured: readonly MeasuredWeighting[];
  readonly refused: readonly RefusedWeighting[];
  /** True when single figures are not shown, because the roles disagree. */
  readonly isHeadlineWithheld: boolean;
}

/** Satisfaction as share and mean, and NPS where it may be computed. */
export function weighedMetrics(view: SurveyView): readonly WeighedMetric[] {
  const [satisfaction, recommend] = (['satisfaction', 'recommend'] as const).map((construct) => {
    const score = scoreOfConstruct(view.survey, construct);
    return typeof score === 'string' ? undefined : score;
  });
  const netScore = recommend && netScoreRule(recommend);
  return [
    ...(satisfaction
      ? ([
          { id: 'csat', metric: csat, unit: 'share', score: satisfaction, definition: shareDefinition(satisfaction) },
          {
            id: 'satisfaction-mean',
            metric: satisfactionMean,
            unit: 'rating',
            score: satisfaction,
            definition: meanDefinition(satisfaction),
          },
        ] as const)
      : []),
    ...(recommend && netScore && !netScore.withheldBecause
      ? [{ id: 'nps', metric: nps, unit: 'score', score: recommend, definition: netScore.definition } as const]
      : []),
  ];
}

export const contextOf = ({ settings }: SurveyView, { scale, hitFrom }: ConstructScore): MetricContext => ({
  confidence: settings.confidence,
  scale,
  hitFrom,
});

type Unweighted = SurveyWeightings['metrics'][number];

/** The figure of everybody: small surveys hidden, and withheld where the roles disagree. */
function unweightedOf(view: SurveyView, of: WeighedMetric): Unweighted {
  const { metric, score, unit, definition } = of;
  const request = { metric: metric as Parameters<typeof measureSplit>[2]['metric'], score, unit, definition };
  const { overall } = measureSplit(view, undefined, request).estimates;
  return { ...of, unweighted: pooledOver(view, score, overall) };
}

function figureOfWeighting(
  view: SurveyView,
  of: Unweighted,
  { places, weightOf }: AssignedWeights,
): Omit<WeighedFigure, 'pAdjusted'> {
  const context = contextOf(view, of.score);
  const sample = sampleOf(places, weightOf);
  const { scoreOf, estimate } = weightedScores[of.id];
  const scored = { ...sample, values: sample.values.map((answer) => scoreOf(answer, context)) };
  // A survey too small to be shown is too small to be shown weighted; the change of a withheld headline may be said.
  const isHidden = of.unweighted.status === 'withheld' && of.unweighted.reason !== 'roles-disagree';
  const hidden = of.unweighted as WithheldEstimate;
  return {
    of,
    weighted: isHidden ? hidden : pooledOver(view, of.score, estimate(sample, context)),
    change: isHidden ? hidden : weightingChange.compute(scored, context),
  };
}

type Unadjusted = Omit<MeasuredWeighting, 'figures'> & {
  readonly figures: readonly Omit<WeighedFigure, 'pAdjusted'>[];
};

function measureOne(
  view: SurveyView,
  kind: WeightingKind,
  metrics: readonly Unweighted[],
): Unadjusted | RefusedWeighting | undefined {
  const assignments = new Map(metrics.map(({ score }) => [score.construct, assignWeights(view, score, kind)] as const));
  const first = metrics[0] && assignments.get(metrics[0].score.construct);
  if (!metrics[0] || !first) return undefined;
  if (first.status === 'refused') return { kind, refused: first };
  const context = contextOf(view, metrics[0].score);
  const sample = sampleOf(first.places, first.weightOf);
  const figures = metrics.flatMap((of) => {
    const assigned = assignments.get(of.score.construct);
    return assigned?.status === 'assigned' ? [figureOfWeighting(view, of, assigned)] : [];
  });
  const all = first.places.reduce((answers, place) => answers + place.answers, 0);
  const isHidden = figures.every(({ change }) => change.status === 'withheld' && change.answers === undefined);
  const hidden: Estimate = { status: 'withheld', reason: 'too-few-answers' };
  return {
    kind,
    assigned: first,
    figures,
    effective: isHidden ? hidden : effectiveAnswers.compute(sample, context),
    efficiency: isHidden ? hidden : weightingEfficiency.compute(sample, context),
    largest: isHidden ? hidden : largestWeight.compute(sample, context),
    leftOut: isHidden ? 0 : all - answersIn(sample),
  };
}

/** One question asked of several weightings and figures: p is adjusted for all of them. */
function withAdjusted(measured: readonly Unadjusted[]): readonly MeasuredWeighting[] {
  const ps = measured.flatMap(({ figures }) => figures.flatMap(({ change }) => pOfDifference(change) ?? []));
  const adjusted = holm(ps).values();
  return measured.map((one) => ({
    ...one,
    figures: one.figures.map((figure) => ({
      ...figure,
      pAdjusted: pOfDifference(figure.change) === undefined ? undefined : adjusted.next().value,
    })),
  }));
}

/** All weightings of one survey. */
export function measureWeightings(view: SurveyView, kinds: readonly WeightingKind[]): SurveyWeightings {
  const metrics = weighedMetrics(view).map((of) => unweightedOf(view, of));
  const all = kinds.flatMap((kind) => measureOne(view, kind, metrics) ?? []);
  return {
    metrics,
    measured: withAdjusted(all.flatMap((one) => ('refused' in one ? [] : [one]))),
    refused: all.flatMap((one) => ('refused' in one ? [one] : [])),
    isHeadlineWithheld: metrics.some(
      ({ unweighted }) => unweighted.status === 'withheld' && unweighted.reason === 'roles-disagree',
    ),
  };
}
