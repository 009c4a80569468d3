/** Mean and share of high answers of each question, unless its headline is withheld. */
import { scaleText } from '../../domain/scales.js';
import type { Item } from '../../domain/surveys.js';
import { itemMean } from '../../metrics/satisfaction/item-mean.js';
import { itemShare } from '../../metrics/satisfaction/item-share.js';
import { figureOf } from '../../report/build.js';
import type { Figure } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message } from '../../text/message.js';
import type { SurveyView } from '../analysis.js';
import { judgeDisagreement } from '../roles/disagreement.js';
import { cutOfItem, scoreOfConstruct, shareDefinition, type ConstructScore } from '../scores.js';
import { measureSplit } from '../split-tables.js';

export interface MeasuredItem {
  readonly item: Item;
  readonly mean: Estimate;
  readonly share: Estimate;
  readonly figures: readonly Figure[];
}

/** Questions whose headline is withheld because the roles disagree: the average of the question is the same average. */
function quarrelled(view: SurveyView): ReadonlySet<string> {
  if (view.settings.headline === 'stamped') return new Set();
  const scores = (['satisfaction', 'recommend'] as const).flatMap((construct) => {
    const score = scoreOfConstruct(view.survey, construct);
    return typeof score !== 'string' && judgeDisagreement(view, 'role', score).doDisagree ? [score] : [];
  });
  return new Set(scores.flatMap(({ items: questions }) => questions.map(({ code }) => code)));
}

function withheldIf(isQuarrelled: ReadonlySet<string>, code: string, estimate: Estimate): Estimate {
  if (!isQuarrelled.has(code) || estimate.status === 'withheld') return estimate;
  return { status: 'withheld', reason: 'roles-disagree', answers: estimate.answers };
}

function measureItem(view: SurveyView, item: Item, isQuarrelled: ReadonlySet<string>): readonly MeasuredItem[] {
  if (!item.scale) return [];
  const hitFrom = cutOfItem(view.survey, item) ?? item.scale.high;
  const { construct, scale } = item;
  const score: ConstructScore = { construct, score: { item: item.code }, scale, hitFrom, items: [item] };
  const meanWords = message('definition.mean', { scale: scaleText(scale) });
  const shareWords = shareDefinition(score);
  const mean = withheldIf(
    isQuarrelled,
    item.code,
    measureSplit(view, undefined, { metric: itemMean, score, unit: 'rating', definition: meanWords }).estimates.overall,
  );
  const share = withheldIf(
    isQuarrelled,
    item.code,
    measureSplit(view, undefined, { metric: itemShare, score, unit: 'share', definition: shareWords }).estimates
      .overall,
  );
  const common = { by: { item: item.code }, survey: view.survey.name };
  const figures = [
    figureOf({ ...common, metric: 'item-mean', estimate: mean, definition: meanWords }),
    figureOf({ ...common, metric: 'item-share', estimate: share, definition: shareWords }),
  ];
  return [{ item, mean, share, figures }];
}

/** Every question on a scale, in the order of the survey. */
export function measureItems(view: SurveyView): readonly MeasuredItem[] {
  const isQuarrelled = quarrelled(view);
  return view.survey.items.flatMap((item) => measureItem(view, item, isQuarrelled));
}
