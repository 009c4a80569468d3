/** Mean and share of high answers of each question, unless its headline is withheld. */
import { scaleText } from '../../domain/scales.js';
import { isAttentionCheck, type Item } from '../../domain/surveys.js';
import { itemMean } from '../../metrics/satisfaction/item-mean.js';
import { itemShare } from '../../metrics/satisfaction/item-share.js';
import { figureOf } from '../../report/build.js';
import type { Figure } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message } from '../../text/message.js';
import type { SurveyView } from '../analysis.js';
import { pooledOver, ruledConstructs } from '../roles/headline-rule.js';
import { cutOfItem, scoreOfConstruct, shareDefinition, type ConstructScore } from '../scores.js';
import { measureSplit } from '../split-tables.js';

export interface MeasuredItem {
  readonly item: Item;
  readonly mean: Estimate;
  readonly share: Estimate;
  /** True where roles were tested for disagreement about it, so that the rule of the headline holds for it. */
  readonly isTested: boolean;
  readonly figures: readonly Figure[];
}

/** The score whose headline a question is part of: the average of the question follows the same rule. */
function headlineScores(view: SurveyView): ReadonlyMap<string, ConstructScore> {
  const scores = ruledConstructs.flatMap((construct) => {
    const score = scoreOfConstruct(view.survey, construct);
    return typeof score === 'string' ? [] : [score];
  });
  return new Map(scores.flatMap((score) => score.items.map(({ code }) => [code, score] as const)));
}

type HeadlineScores = ReturnType<typeof headlineScores>;

function measureItem(view: SurveyView, item: Item, scoreOf: HeadlineScores): readonly MeasuredItem[] {
  if (!item.scale) return [];
  const hitFrom = cutOfItem(view.survey, item) ?? item.scale.high;
  const { construct, scale } = item;
  const score: ConstructScore = { construct, score: { item: item.code }, scale, hitFrom, items: [item] };
  const meanWords = message('definition.mean', { scale: scaleText(scale) });
  const shareWords = shareDefinition(score);
  const headline = scoreOf.get(item.code);
  const byTheRule = (pooled: Estimate): Estimate => (headline ? pooledOver(view, headline, pooled) : pooled);
  const mean = byTheRule(
    measureSplit(view, undefined, { metric: itemMean, score, unit: 'rating', definition: meanWords }).estimates.overall,
  );
  const share = byTheRule(
    measureSplit(view, undefined, { metric: itemShare, score, unit: 'share', definition: shareWords }).estimates
      .overall,
  );
  const common = { by: { item: item.code }, survey: view.survey.name };
  const figures = [
    figureOf({ ...common, metric: 'item-mean', estimate: mean, definition: meanWords }),
    figureOf({ ...common, metric: 'item-share', estimate: share, definition: shareWords }),
  ];
  return [{ item, mean, share, isTested: headline !== undefined, figures }];
}

/** Every question on a scale, in the order of the survey. */
export function measureItems(view: SurveyView): readonly MeasuredItem[] {
  const scoreOf = headlineScores(view);
  const opinions = view.survey.items.filter((item) => !isAttentionCheck(item));
  return opinions.flatMap((item) => measureItem(view, item, scoreOf));
}
