/** Which scale do the numbers that were answered belong to? */
import { type Scale, usualScales } from '../domain/scales.js';
import type { AnswerValues } from './answer-values.js';

type Range = Pick<AnswerValues, 'low' | 'high'>;

/** From 30 answers on, an end of the scale nobody ever gave is taken as not offered. */
export const enoughAnswers = 30;
/** From 100 answers on, a scale that is seldom used (1..3, 1..6) is believed: one end never given by a hundred people. */
const enoughForRareScale = 100;

export function holds(scale: Scale, range: Range): boolean {
  return scale.low <= range.low && scale.high >= range.high;
}

/** 0..4 coded from zero, 1..3 smileys, 1..6 without a middle: read as they stand where there are answers enough. */
function rareScale({ low, high }: Range, answers: number): Scale | undefined {
  const isWhole = Number.isInteger(low) && Number.isInteger(high);
  if (!isWhole || low < 0 || low > 1 || high < 2) return undefined;
  const isFromZero = low === 0 && high <= 7;
  const isShort = low === 1 && (high <= 3 || high === 6);
  return (isFromZero && answers >= enoughAnswers) || (isShort && answers >= enoughForRareScale)
    ? { low, high }
    : undefined;
}

/**
 * The smallest usual scale that holds the answers; a yes/no flag stays 0..1, coded lists of up to 20 end where they end, and a
 * rare scale is believed where enough people answered.
 */
export function smallestScale(range: Range, answers = 0): Scale {
  if (range.low === 0 && range.high === 1) return { low: 0, high: 1 };
  const rare = rareScale(range, answers);
  if (rare) return rare;
  const isCodedList = range.high > 10 && range.high <= 20;
  const usual = isCodedList ? undefined : usualScales.find((scale) => holds(scale, range));
  return usual ?? { low: Math.floor(range.low), high: Math.max(Math.ceil(range.high), Math.floor(range.low) + 1) };
}
