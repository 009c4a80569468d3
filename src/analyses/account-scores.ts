/** How an account answered most recently: the mean of a score in the latest period in which it answered at all. */
import { groupValues } from '../counts/breakdown.js';
import { distributionOf } from '../counts/needs.js';
import type { Distribution } from '../counts/shapes.js';
import { orderPeriods } from '../domain/periods.js';
import { momentsOf } from '../statistics/moments.js';
import { questionOf, type SurveyView } from './analysis.js';
import type { ConstructScore } from './scores.js';

export interface AccountScore {
  readonly account: string;
  /** '' where responses have no period. */
  readonly period: string;
  readonly mean: number;
  readonly answers: number;
  /** True when the mean is at or above the cut. */
  readonly isHigh: boolean;
  /** True when the mean is as far down the scale as the cut is up. */
  readonly isLow: boolean;
}

/** The highest answer that is as far down the scale as the cut is up, and below the cut: two of three may be good ones. */
export function lowUpTo({ scale, hitFrom }: ConstructScore): number {
  return Math.min(scale.low + scale.high - hitFrom, hitFrom - 1);
}

export interface LatestAnswers {
  /** '' where responses have no period. */
  readonly period: string;
  readonly distribution: Distribution;
}

/** The answers of the latest period in which an account answered at all; accounts without an answer are not in the map. */
export function latestAnswers(view: SurveyView, { score }: ConstructScore): ReadonlyMap<string, LatestAnswers> {
  const { groups } = view.source.read(distributionOf(score), questionOf(view, ['account', 'period']));
  const names = new Set([...groups.keys()].map((key) => groupValues(key)[1] ?? ''));
  names.delete('');
  const places = new Map(orderPeriods([...names]).names.map((name, place) => [name, place] as const));
  const placeOf = (period: string): number => places.get(period) ?? -1;
  const latest = new Map<string, LatestAnswers>();
  for (const [key, distribution] of groups) {
    const [account = '', period = ''] = groupValues(key);
    if (account === '' || distribution.counts.size === 0) continue;
    const before = latest.get(account);
    if (!before || placeOf(before.period) <= placeOf(period)) latest.set(account, { period, distribution });
  }
  return latest;
}

/** By account; accounts without an answer are not in the map. */
export function latestAccountScores(view: SurveyView, score: ConstructScore): ReadonlyMap<string, AccountScore> {
  const lowTo = lowUpTo(score);
  const scores = [...latestAnswers(view, score)].flatMap(
    ([account, { period, distribution }]): readonly AccountScore[] => {
      const moments = momentsOf(distribution);
      if (!moments) return [];
      const { mean, answers } = moments;
      return [{ account, period, mean, answers, isHigh: mean >= score.hitFrom, isLow: mean <= lowTo }];
    },
  );
  return new Map(scores.map((one) => [one.account, one]));
}
