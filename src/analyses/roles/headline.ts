/** The single figures of a survey - or the reason why a single figure would mislead. */
import { answersOfEstimate, figureOf, intervalOfEstimate, valueOfEstimate } from '../../report/build.js';
import type { Block, Figure, KeyFigures } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message } from '../../text/message.js';
import type { RankedFinding, SurveyView } from '../analysis.js';
import { measureSplit, type MeasuredMetric } from '../split-tables.js';
import { recommendMean } from '../../metrics/loyalty/recommend-mean.js';
import { csatTopBox } from '../../metrics/satisfaction/csat-top-box.js';
import { satisfactionMedian } from '../../metrics/satisfaction/satisfaction-median.js';
import { meanDefinition, type ConstructScore } from '../scores.js';
import type { Disagreement } from './disagreement.js';

export interface HeadlineInput {
  readonly satisfaction:
    | {
        readonly measured: readonly MeasuredMetric[];
        readonly disagreement: Disagreement;
        readonly score: ConstructScore;
      }
    | undefined;
  readonly netScore:
    | { readonly measured: MeasuredMetric; readonly disagreement: Disagreement; readonly score: ConstructScore }
    | undefined;
}

/** Where groups disagree the single figure is withheld, unless the user asked for it stamped. */
export function headlineEstimate(view: SurveyView, overall: Estimate, disagreement: Disagreement): Estimate {
  if (!disagreement.doDisagree || view.settings.headline === 'stamped' || overall.status === 'withheld') return overall;
  return { status: 'withheld', reason: 'roles-disagree', answers: overall.answers };
}

interface Headline extends MeasuredMetric {
  readonly disagreement: Disagreement;
}

/** The single figures of a survey: satisfaction by four measures, recommendation by two. */
function headlines(view: SurveyView, { satisfaction, netScore }: HeadlineInput): readonly Headline[] {
  const more = (
    metric: MeasuredMetric['metric'],
    score: ConstructScore,
    definition = meanDefinition(score),
  ): MeasuredMetric =>
    measureSplit(view, undefined, { metric, score, unit: metric.unit === 'share' ? 'share' : 'rating', definition });
  const ofSatisfaction = satisfaction
    ? [
        ...satisfaction.measured,
        more(
          satisfactionMedian,
          satisfaction.score,
          message('definition.median', { scale: meanDefinition(satisfaction.score) }),
        ),
        more(
          csatTopBox,
          satisfaction.score,
          message('definition.top-box', { high: String(satisfaction.score.scale.high) }),
        ),
      ].map((measured) => ({ ...measured, disagreement: satisfaction.disagreement }))
    : [];
  const ofRecommendation = netScore
    ? [netScore.measured, more(recommendMean, netScore.score)].map((measured) => ({
        ...measured,
        disagreement: netScore.disagreement,
      }))
    : [];
  return [...ofSatisfaction, ...ofRecommendation];
}

/** Key figures with interval and n, and the same for scripts. */
export function headlineBlocks(
  view: SurveyView,
  input: HeadlineInput,
): {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
  readonly findings: readonly RankedFinding[];
} {
  const all = headlines(view, input).map((one) => ({
    ...one,
    estimate: headlineEstimate(view, one.estimates.overall, one.disagreement),
  }));
  const keyFigures: KeyFigures = {
    type: 'key-figures',
    figures: all.map(({ metric, unit, estimate }) => ({
      label: message(`column.${metric.id as 'csat'}`),
      value: valueOfEstimate(estimate, unit),
      interval: intervalOfEstimate(estimate, unit),
      answers: answersOfEstimate(estimate, metric.smallBelow),
    })),
  };
  const figures = all.map(({ metric, definition, estimate }) =>
    figureOf({ metric: metric.id, by: {}, estimate, definition, survey: view.survey.name }),
  );
  return { blocks: [keyFigures], figures, findings: [] };
}
