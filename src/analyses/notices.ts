/** What a reader must know before the figures of a survey: how it may be shown, and what was filtered. */
import { isLowEndUnused, scaleText } from '../domain/scales.js';
import type { Notice } from '../report/document.js';
import { number } from '../report/build.js';
import { message } from '../text/message.js';
import type { Value } from '../text/value.js';
import type { CountSource } from '../counts/count-source.js';
import { itemMomentsOf } from '../counts/needs.js';
import { cronbachAlpha } from '../statistics/reliability.js';
import { dimensionLabel } from './group-names.js';
import { questionOf, type AnalysisSettings, type SurveyView } from './analysis.js';
import { scoreOfConstruct } from './scores.js';
import { cutsOf, scoredOf, type Scored } from './service/rated-tickets.js';

/** Attributed or confidential, and why; with the size under which groups are withheld. */
export function confidentialityNotice(view: SurveyView): Notice {
  const { survey, rule } = view;
  const params = { k: number(rule.minimumGroup ?? 0, 'count') };
  const isConfidential = rule.minimumGroup !== undefined;
  const isOnlyForPublication = isConfidential && survey.confidentiality === 'attributed';
  const key = isOnlyForPublication
    ? 'notice.published'
    : (`notice.${survey.confidentiality}.${survey.confidentialityReason}` as const);
  return { type: 'notice', id: 'confidentiality', level: 'note', text: message(key, params) };
}

/** A dimension as the user typed it. */
const typedName = (dimension: string): string => dimension.replace(/^(?:customer|segment):/, '');

/** The filters in force, so that no figure is mistaken for one of everybody. */
export function filterNotice({ where, asOf }: AnalysisSettings): readonly Notice[] {
  return Object.entries(where).map(([dimension, values]): Notice => {
    const words = { dimension: dimensionLabel(typedName(dimension)), values: [...(values ?? [])] };
    // The days up to the day of the report are a filter too, but a list of them would say less than the day.
    const text =
      dimension === 'day' ? message('notice.as-of-answers', { asOf: asOf ?? '' }) : message('notice.filter', words);
    return { type: 'notice', id: `filter:${dimension}`, level: 'note', text };
  });
}

/** What is left out of the report because accounts must not, or cannot, be judged. */
export function accountNotice(view: SurveyView): readonly Notice[] {
  if (view.mayJudgeAccounts) return [];
  const isWithheld = view.rule.minimumGroup !== undefined;
  const hasAccounts = view.survey.confidentialityReason !== 'no-accounts';
  if (isWithheld && !hasAccounts) return [];
  const text = message(isWithheld ? 'notice.accounts-withheld' : 'notice.accounts-partial');
  return [{ type: 'notice', id: 'accounts-left-out', level: 'note', text }];
}

/** Below this alpha a scale is not one thing (Nunnally 1978, Psychometric Theory: 0.7 for research in its early stages). */
const weakAlpha = 0.7;

/** Constructs measured by several questions that hang together only weakly. */
export function weakScaleNotices(view: SurveyView): readonly Notice[] {
  return (['satisfaction', 'recommend', 'repurchase', 'renew'] as const).flatMap((construct): readonly Notice[] => {
    const score = scoreOfConstruct(view.survey, construct);
    if (typeof score === 'string' || score.items.length < 2) return [];
    const alpha = cronbachAlpha(view.source.read(itemMomentsOf(construct), questionOf(view, [])).overall);
    const isShown = alpha.status === 'known' && alpha.answers >= (view.rule.minimumGroup ?? 0);
    if (!isShown || alpha.value >= weakAlpha) return [];
    const words = {
      construct: message(`construct.${construct}`),
      alpha: number(alpha.value, 'coefficient'),
      option: `--map "COLUMN=${construct}:overall"`,
    };
    const key = alpha.value <= 0 ? 'notice.weak-scale-apart' : 'notice.weak-scale';
    return [{ type: 'notice', id: `weak-scale:${construct}`, level: 'warning', text: message(key, words) }];
  });
}

/** Says which construct has items on different scales, so that no score of it could be formed. */
export function scaleNotices(view: SurveyView): readonly Notice[] {
  const mixed = (['satisfaction', 'recommend'] as const).filter(
    (construct) => scoreOfConstruct(view.survey, construct) === 'mixed-scales',
  );
  return mixed.map((construct) => ({
    type: 'notice',
    id: `mixed-scales:${construct}`,
    level: 'warning',
    text: message('notice.mixed-scales', { construct }),
  }));
}

/** Ratings of tickets are kept with them and are no answers of a survey until they are imported as such. */
export function ticketNotice(source: CountSource): readonly Notice[] {
  const scores = source.ledger('ticket').flatMap((record) => scoredOf(record) ?? []);
  const rated = number(scores.length, 'count');
  if (scores.length === 0) return [];
  const text = message('notice.ticket-satisfaction', { rated, option: '--as response' });
  return [{ type: 'notice', id: 'ticket-satisfaction', level: 'note', text }, ...ticketLowEnd(scores, rated)];
}

/** Scores of which nobody gave the low end, as of answers. */
function ticketLowEnd(scores: readonly Scored[], rated: Value): readonly Notice[] {
  const cutFor = cutsOf(scores);
  const scales = new Map(scores.map((score) => [score.satisfactionScale, cutFor(score)?.scale]));
  // Of scores on several scales there is no low end in common.
  const scale = scales.size === 1 ? [...scales.values()][0] : undefined;
  const lowest = scores.reduce((low, { satisfaction }) => Math.min(low, satisfaction), Infinity);
  if (!scale || !isLowEndUnused(scale, lowest, scores.length)) return [];
  const words = { rated, lowest: String(lowest), scale: scaleText(scale) };
  return [{ type: 'notice', id: 'ticket-low-end', level: 'warning', text: message('notice.ticket-low-end', words) }];
}

/** Says which filters do not reach the ledger. */
export function notNarrowed(
  filters: readonly string[],
  sentence: 'outcomes.not-narrowed' | 'outcomes.not-narrowed.outcomes' = 'outcomes.not-narrowed',
): readonly Notice[] {
  if (filters.length === 0) return [];
  const text = message(sentence, { dimensions: filters.map(dimensionLabel) });
  return [{ type: 'notice', id: 'not-narrowed', level: 'warning', text }];
}
