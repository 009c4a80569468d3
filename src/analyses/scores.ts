/** Which score stands for a construct in a survey, on which scale, and which answers count as high. */
import type { Score } from '../counts/needs.js';
import type { Construct } from '../domain/constructs.js';
import { firstGoodAnswer, itemSatisfiedFrom } from '../domain/answer-words.js';
import { satisfiedFrom, scaleText, type Scale } from '../domain/scales.js';
import type { Item, Survey } from '../domain/surveys.js';
import { message, type Message } from '../text/message.js';

export interface ConstructScore {
  readonly construct: Construct;
  readonly score: Score;
  readonly scale: Scale;
  readonly hitFrom: number;
  /** The items it is made of; more than one when it is the mean of several. */
  readonly items: readonly Item[];
}

/** How often the score of a construct cannot be formed, and why. */
export type MissingScore = 'no-item' | 'mixed-scales';

function sameScale(items: readonly Item[]): Scale | undefined {
  const first = items[0]?.scale;
  if (!first) return undefined;
  return items.every(({ scale }) => scale?.low === first.low && scale.high === first.high) ? first : undefined;
}

/** The overall item of the construct, else the mean of its items when they share one scale. */
export function scoreOfConstruct(survey: Survey, construct: Construct): ConstructScore | MissingScore {
  const all = survey.items.filter((item) => item.construct === construct && item.scale !== undefined);
  const overall = all.find(({ isOverall }) => isOverall);
  const items = overall ? [overall] : all;
  if (items.length === 0) return 'no-item';
  const scale = sameScale(items);
  if (!scale) return 'mixed-scales';
  const hitFrom = survey.cuts?.[construct] ?? sharedCut(items) ?? satisfiedFrom(scale);
  return { construct, score: { construct }, scale, hitFrom, items };
}

/** The lowest high answer of one question: as stated for what it measures, else by its words or its scale. */
export function cutOfItem({ cuts }: Survey, item: Item): number | undefined {
  const stated = item.construct === 'other' ? undefined : cuts?.[item.construct];
  return item.scale && (stated ?? itemSatisfiedFrom(item));
}

/** The cut the words of all items agree on. */
function sharedCut(items: readonly Item[]): number | undefined {
  const cuts = new Set(items.map(firstGoodAnswer));
  return cuts.size === 1 ? [...cuts][0] : undefined;
}

/** The score of the first of the constructs that has one. */
export function firstScore(survey: Survey, candidates: readonly Construct[]): ConstructScore | undefined {
  for (const construct of candidates) {
    const score = scoreOfConstruct(survey, construct);
    if (typeof score !== 'string') return score;
  }
  return undefined;
}

/** "share of 4-5 on 1..5", or the same said of a mean of several questions. */
export function shareDefinition({ scale, hitFrom, items }: ConstructScore): Message {
  const scaleName = scaleText(scale);
  const params = { from: String(hitFrom), high: String(scale.high), scale: scaleText(scale) };
  const [first] = items;
  if (items.length === 1 && first && hitFrom === firstGoodAnswer(first) && hitFrom !== satisfiedFrom(scale)) {
    const words = (first.labels ?? []).filter(([answer]) => answer >= hitFrom).map(([, label]) => label);
    return message('definition.share-in-words', { ...params, answers: words });
  }
  if (items.length === 1 && hitFrom === scale.high) {
    return message('definition.share-top', { high: String(hitFrom), scale: scaleName });
  }
  if (items.length === 1) return message('definition.share', params);
  return message('definition.share-of-several', { ...params, items: String(items.length) });
}

/** "mean on 1..5", or the mean over several questions. */
export function meanDefinition({ scale, items }: ConstructScore): Message {
  if (items.length === 1) return message('definition.mean', { scale: scaleText(scale) });
  return message('definition.mean-of-several', { scale: scaleText(scale), items: String(items.length) });
}

/** "median on 1..5", or the median of the mean over several questions. */
export function medianDefinition({ scale, items }: ConstructScore): Message {
  if (items.length === 1) return message('definition.median', { scale: scaleText(scale) });
  return message('definition.median-of-several', { scale: scaleText(scale), items: String(items.length) });
}

interface NetScoreRule {
  readonly withheldBecause: 'scale-not-0-10' | 'several-questions' | undefined;
  readonly definition: Message;
}

/** Why NPS is not computed, or the definition it is computed with. */
export function netScoreRule(score: ConstructScore): NetScoreRule {
  const { low, high } = score.scale;
  const scale = scaleText(score.scale);
  if (score.items.length > 1) {
    // "Would you recommend X" and "... Y" are two questions; a mean of both has no promoters.
    const items = String(score.items.length);
    return { withheldBecause: 'several-questions', definition: message('definition.nps-several', { items }) };
  }
  if (low === 0 && high === 10) return { withheldBecause: undefined, definition: message('definition.nps') };
  const wasAskedFor = score.items.every(
    ({ constructOrigin, scaleOrigin }) => constructOrigin === 'stated' || scaleOrigin === 'stated',
  );
  if (low === 1 && high === 10 && wasAskedFor) {
    return { withheldBecause: undefined, definition: message('definition.nps-1-10', { scale }) };
  }
  return { withheldBecause: 'scale-not-0-10', definition: message('definition.nps-other', { scale }) };
}
