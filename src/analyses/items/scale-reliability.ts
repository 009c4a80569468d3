/** Do the questions that measure the same hang together, and which one does not? */
import { itemMomentsOf, pairMomentsOf } from '../../counts/needs.js';
import type { ItemMoments } from '../../counts/shapes.js';
import type { Construct } from '../../domain/constructs.js';
import { itemRestCorrelation } from '../../metrics/satisfaction/item-rest-correlation.js';
import { reliability } from '../../metrics/satisfaction/reliability.js';
import { yesNoContext } from '../../metrics/score-answers.js';
import { hiddenEstimate } from '../../metrics/withhold.js';
import type { Estimate } from '../../statistics/estimate.js';
import { alphasIfDeleted } from '../../statistics/item-analysis.js';
import { mcdonaldOmega } from '../../statistics/omega.js';
import { pairwiseAlpha, standardisedAlpha, withFeldtInterval } from '../../statistics/reliability.js';
import { splitHalves, type SplitHalves } from '../../statistics/split-half.js';
import { questionOf, type SurveyView } from '../analysis.js';
import { scoreOfConstruct } from '../scores.js';

export interface ScaleItem {
  readonly item: string;
  /** Correlation with the sum of the others. */
  readonly rest: Estimate;
  /** Alpha of the others; undefined of two, which leave one. */
  readonly without: Estimate | undefined;
}

export interface MeasuredScale {
  readonly construct: Construct;
  readonly raw: Estimate;
  readonly standardised: Estimate;
  readonly pairwise: Estimate;
  readonly omega: Estimate;
  readonly halves: SplitHalves;
  readonly items: readonly ScaleItem[];
}

/** The same questions from every pair of answers; standardised ones have correlations for covariances. */
function pairMoments(view: SurveyView, items: readonly string[]): Record<'raw' | 'standardised', ItemMoments> {
  const need = pairMomentsOf(items.map((item) => ({ item })));
  const { answers, means, covariances, correlations } = view.source.read(need, questionOf(view, [])).overall;
  const raw = { kind: 'item-moments', items, answers: Math.min(...answers.flat()), means, covariances } as const;
  return { raw, standardised: { ...raw, covariances: correlations } };
}

function measureScale(view: SurveyView, construct: Construct): MeasuredScale {
  const moments = view.source.read(itemMomentsOf(construct), questionOf(view, [])).overall;
  const pairs = pairMoments(view, moments.items);
  const k = view.rule.minimumGroup;
  const hide = (estimate: Estimate): Estimate =>
    k !== undefined && moments.answers < k && (estimate.answers ?? 0) > 0 ? hiddenEstimate('primary', k) : estimate;
  const context = yesNoContext(view.settings.confidence);
  const withouts = alphasIfDeleted(moments);
  const halves = splitHalves(pairs.raw);
  return {
    construct,
    raw: hide(withFeldtInterval(reliability.compute(moments, context), moments.items.length, context)),
    standardised: hide(standardisedAlpha(moments)),
    pairwise: hide(pairwiseAlpha(pairs.raw)),
    omega: hide(mcdonaldOmega(pairs.standardised)),
    halves: { best: hide(halves.best), worst: hide(halves.worst) },
    items: moments.items.map((item, index) => ({
      item,
      rest: hide(itemRestCorrelation.compute({ moments, item }, context)),
      without: moments.items.length > 2 && withouts[index] ? hide(withouts[index]) : undefined,
    })),
  };
}

/** Constructs measured by several questions on one scale. */
export function measureScales(view: SurveyView): readonly MeasuredScale[] {
  const constructs = new Set(view.survey.items.map(({ construct }) => construct));
  constructs.delete('other');
  constructs.delete('attention_check');
  return [...constructs]
    .filter((construct) => {
      const items = view.survey.items.filter((item) => item.construct === construct && item.scale !== undefined);
      return items.length >= 2 && scoreOfConstruct(view.survey, construct) !== 'mixed-scales';
    })
    .map((construct) => measureScale(view, construct));
}
