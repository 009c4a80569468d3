/** Which rules for careless answers can a survey be judged by, and where does each begin? */
import type { Flag, PatternItem } from '../../counts/flags.js';
import { distributionOf, pairMomentsOf, responseDuration } from '../../counts/needs.js';
import { countAnswers } from '../../counts/distribution.js';
import type { Distribution } from '../../counts/shapes.js';
import type { Scale } from '../../domain/scales.js';
import { isAttentionCheck, type Item } from '../../domain/surveys.js';
import { chiSquaredCut } from '../../statistics/integrity/chi-squared-cut.js';
import { usualPattern } from '../../statistics/integrity/usual-pattern.js';
import { medianOf } from '../../statistics/quantiles.js';
import { questionOf, type SurveyView } from '../analysis.js';
import { consistencyRules } from './consistency-rules.js';

export type RuleId =
  | 'straight-lining'
  | 'low-variability'
  | 'unusual-pattern'
  | 'speeding'
  | 'repeated'
  | 'attention'
  | 'even-odd'
  | 'synonyms';

export interface Rule {
  readonly id: RuleId;
  readonly flag: Flag;
  /** Questions it looks at; 0 where it looks at none. */
  readonly items: number;
}

/** Fewer equal answers in a row are common where people are content; more than ten are asked of nobody. */
const fewestEqual = 5;
const mostEqual = 10;
const shareEqual = 0.2;
/** A spread of fewer answers is small by luck. */
const fewestVaried = 10;
/** Of the width of the scale: 0.6 points on 1..5. */
const lowVariability = 0.15;
const fewestCombined = 5;
/** One response is compared over all pairs of questions: the work grows with their square. */
const mostCombined = 100;
const usualCombinations = 0.999;
/** Of the median time. */
const speedingShare = 0.3;
const fewestTimes = 30;
const fewestRepeated = 8;

type Rated = Item & { readonly scale: Scale };

/** Ratings of three steps or more: what is only ticked or not is nobody's straight line. */
const ratedItems = ({ survey }: SurveyView): readonly Rated[] =>
  survey.items.filter((item): item is Rated => item.scale !== undefined && item.scale.high - item.scale.low >= 2);

/** The most questions on one scale, in the order of the survey. */
function largestBlock(items: readonly Rated[]): readonly Rated[] {
  const blocks = new Map<string, Rated[]>();
  for (const item of items) {
    const key = `${String(item.scale.low)} ${String(item.scale.high)}`;
    blocks.set(key, [...(blocks.get(key) ?? []), item]);
  }
  return [...blocks.values()].reduce((largest, block) => (block.length > largest.length ? block : largest), []);
}

const asTicked = ({ code, isReversed, scale }: Rated): PatternItem =>
  isReversed ? { code, turnedAbout: scale.low + scale.high } : { code };

function blockRules(block: readonly Rated[]): readonly Rule[] {
  const [first] = block;
  if (!first || block.length < fewestEqual) return [];
  const items = block.map(asTicked);
  const limit = Math.max(fewestEqual, Math.min(mostEqual, Math.ceil(block.length * shareEqual)));
  const straight: Flag = { pattern: { kind: 'longest-run', items }, is: 'at-least', limit, answered: limit };
  const varied: Flag = {
    pattern: { kind: 'variability', items },
    is: 'below',
    limit: lowVariability * (first.scale.high - first.scale.low),
    answered: fewestVaried,
  };
  return [
    { id: 'straight-lining', flag: straight, items: block.length },
    ...(block.length < fewestVaried ? [] : [{ id: 'low-variability' as const, flag: varied, items: block.length }]),
  ];
}

function combinationRule(view: SurveyView, items: readonly Rated[]): readonly Rule[] {
  if (items.length < fewestCombined || items.length > mostCombined) return [];
  const scores = items.map(({ code }) => ({ item: code }));
  const around = usualPattern(view.source.read(pairMomentsOf(scores), questionOf(view, [])).overall);
  if (typeof around === 'string') return [];
  const limit = chiSquaredCut(usualCombinations, items.length);
  const pattern = { kind: 'distance', items: items.map(({ code }) => ({ code })), around } as const;
  const answered = Math.ceil(items.length / 2);
  return [{ id: 'unusual-pattern', flag: { pattern, is: 'above', limit, answered }, items: items.length }];
}

/** Below how many seconds a response is too fast; undefined where too few tell their time. */
function fastBelow(times: Distribution): number | undefined {
  if (countAnswers(times) < fewestTimes) return undefined;
  const median = medianOf(times);
  return median === undefined || !(median > 0) ? undefined : median * speedingShare;
}

export function speedingRule(view: SurveyView): readonly Rule[] {
  // The usual time is that of everybody: of a part, fast people alone would make fast usual.
  const question = { ...questionOf(view, []), where: {} };
  const limit = fastBelow(view.source.read(distributionOf(responseDuration), question).overall);
  if (limit === undefined) return [];
  return [{ id: 'speeding', flag: { pattern: { kind: 'duration' }, is: 'below', limit, answered: 1 }, items: 0 }];
}

function repeatedRule(items: readonly Rated[]): readonly Rule[] {
  if (items.length < fewestRepeated) return [];
  const pattern = { kind: 'repeated', items: items.map(({ code }) => ({ code })) } as const;
  return [
    { id: 'repeated', flag: { pattern, is: 'at-least', limit: 1, answered: fewestRepeated }, items: items.length },
  ];
}

/** Only checks whose right answer was stated: they alone have a scale. */
function attentionRule({ survey }: SurveyView): readonly Rule[] {
  const checks = survey.items.filter((item) => isAttentionCheck(item) && item.scale !== undefined);
  if (checks.length === 0) return [];
  const pattern = { kind: 'failed-checks', items: checks.map(({ code }) => ({ code })) } as const;
  return [{ id: 'attention', flag: { pattern, is: 'at-least', limit: 1, answered: 1 }, items: checks.length }];
}

/** Every rule the questions and times of the survey allow. */
export function carelessRules(view: SurveyView): readonly Rule[] {
  const items = ratedItems(view);
  const block = largestBlock(items);
  return [
    ...blockRules(block),
    ...combinationRule(view, items),
    ...speedingRule(view),
    ...repeatedRule(items),
    ...attentionRule(view),
    ...consistencyRules(view, block),
  ];
}
