/** The single figures of a survey - or the reason why a single figure would mislead. */
import { answersOfEstimate, figureOf, intervalOfEstimate, valueOfEstimate } from '../../report/build.js';
import type { Block, Figure, KeyFigures } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message } from '../../text/message.js';
import type { SurveyView } from '../analysis.js';
import { groupLabel } from '../group-names.js';
import { measureSplit, type MeasuredMetric } from '../split-tables.js';
import { recommendMean } from '../../metrics/loyalty/recommend-mean.js';
import { csatTopBox } from '../../metrics/satisfaction/csat-top-box.js';
import { satisfactionMedian } from '../../metrics/satisfaction/satisfaction-median.js';
import { meanDefinition, medianDefinition, type ConstructScore } from '../scores.js';
import type { FigureTest } from './figure-tests.js';
import type { Disagreement } from './disagreement.js';
import { pooledEstimate } from './headline-rule.js';

export interface HeadlineInput {
  readonly satisfaction:
    | {
        readonly measured: readonly MeasuredMetric[];
        /** Of the figures in `measured`, over the same groups as the disagreement. */
        readonly tests: readonly FigureTest[];
        readonly disagreement: Disagreement;
        readonly score: ConstructScore;
      }
    | undefined;
  readonly netScore:
    | { readonly measured: MeasuredMetric; readonly disagreement: Disagreement; readonly score: ConstructScore }
    | undefined;
}

interface Headline extends MeasuredMetric {
  readonly disagreement: Disagreement;
}

type Satisfaction = NonNullable<HeadlineInput['satisfaction']>;
type NetScore = NonNullable<HeadlineInput['netScore']>;

function ofSatisfaction(view: SurveyView, { measured, disagreement, score }: Satisfaction): readonly Headline[] {
  const median = medianDefinition(score);
  const topBox = message('definition.top-box', { high: String(score.scale.high) });
  const more = [
    measureSplit(view, undefined, { metric: satisfactionMedian, score, unit: 'rating', definition: median }),
    measureSplit(view, undefined, { metric: csatTopBox, score, unit: 'share', definition: topBox }),
  ];
  return [...measured, ...more].map((one) => ({ ...one, disagreement }));
}

/** A mean over "would you recommend X" and "... Y" is withheld as the net score is. */
function ofRecommendation(view: SurveyView, { measured, disagreement, score }: NetScore): readonly Headline[] {
  const request = { metric: recommendMean, score, unit: 'rating', definition: meanDefinition(score) } as const;
  const mean = measureSplit(view, undefined, request);
  const { overall } = mean.estimates;
  const withheld: Estimate = { status: 'withheld', reason: 'several-questions', answers: overall.answers ?? 0 };
  const estimates =
    score.items.length > 1 ? { overall: withheld, groups: new Map<string, Estimate>() } : mean.estimates;
  return [measured, { ...mean, estimates }].map((one) => ({ ...one, disagreement }));
}

/** Shown figures over groups that disagree carry the stamp beside them; withheld ones say where the rule stands. */
function stampOf(view: SurveyView, all: readonly Headline[]): readonly Block[] {
  const pair = all.find(({ disagreement }) => disagreement.doDisagree)?.disagreement.decisivePairs[0];
  if (!pair) return [];
  if (view.settings.headline !== 'stamped') return [{ type: 'paragraph', text: message('roles.headline-rule') }];
  const names = { first: groupLabel('role', pair.first), second: groupLabel('role', pair.second) };
  return [{ type: 'notice', id: 'stamp', level: 'warning', text: message('roles.stamp', names) }];
}

/** Key figures with interval, n and definition, and the same for scripts. */
export function headlineBlocks(
  view: SurveyView,
  { satisfaction, netScore }: HeadlineInput,
): { readonly blocks: readonly Block[]; readonly figures: readonly Figure[] } {
  const all = [
    ...(satisfaction ? ofSatisfaction(view, satisfaction) : []),
    ...(netScore ? ofRecommendation(view, netScore) : []),
  ].map((one) => ({ ...one, estimate: pooledEstimate(view, one.estimates.overall, one.disagreement) }));
  const keyFigures: KeyFigures = {
    type: 'key-figures',
    figures: all.map(({ metric, unit, estimate, definition }) => ({
      label: message(`column.${metric.id as 'csat'}`),
      value: valueOfEstimate(estimate, unit),
      interval: intervalOfEstimate(estimate, unit),
      answers: answersOfEstimate(estimate, metric.smallBelow),
      definition,
    })),
  };
  const figures = all.map(({ metric, definition, estimate }) =>
    figureOf({ metric: metric.id, by: {}, estimate, definition, survey: view.survey.name }),
  );
  return { blocks: [keyFigures, ...stampOf(view, all)], figures };
}
