/** How did each role answer in each account, in the latest period of the account - and in which do roles contradict each other? */
import { groupValues } from '../../counts/breakdown.js';
import type { Dimension } from '../../counts/count-source.js';
import { distributionOf } from '../../counts/needs.js';
import type { Distribution } from '../../counts/shapes.js';
import { momentsOf } from '../../statistics/moments.js';
import { latestAccountScores, lowUpTo, type AccountScore } from '../account-scores.js';
import { questionOf, type SurveyView } from '../analysis.js';
import type { ConstructScore } from '../scores.js';

export interface Voice {
  readonly group: string;
  readonly mean: number;
  readonly answers: number;
  readonly isHigh: boolean;
  readonly isLow: boolean;
}

/** What the people of one group say together, by the cuts that hold for accounts too. */
function voiceOf(group: string, distribution: Distribution, score: ConstructScore): readonly Voice[] {
  const moments = momentsOf(distribution);
  if (!moments) return [];
  const { mean, answers } = moments;
  return [{ group, mean, answers, isHigh: mean >= score.hitFrom, isLow: mean <= lowUpTo(score) }];
}

/** By account: the groups of a dimension heard in the account's latest period. */
export function latestVoices(
  view: SurveyView,
  score: ConstructScore,
  dimension: Dimension,
): ReadonlyMap<string, readonly Voice[]> {
  const latest = latestAccountScores(view, score);
  const { groups } = view.source.read(distributionOf(score.score), questionOf(view, ['account', 'period', dimension]));
  const voices = new Map<string, Voice[]>();
  for (const [key, distribution] of groups) {
    const [account = '', period = '', group = ''] = groupValues(key);
    if (account === '' || group === '' || latest.get(account)?.period !== period) continue;
    voices.set(account, [...(voices.get(account) ?? []), ...voiceOf(group, distribution, score)]);
  }
  return voices;
}

export interface Contradiction {
  readonly account: string;
  readonly satisfied: readonly Voice[];
  readonly dissatisfied: readonly Voice[];
}

/** Accounts heard from two roles and more; of these, those in which one is satisfied and another as low as the cut is high. */
export function contradictionsIn(voices: ReadonlyMap<string, readonly Voice[]>): {
  readonly judged: readonly string[];
  readonly found: readonly Contradiction[];
} {
  const judged = [...voices].filter(([, heard]) => heard.length >= 2);
  const found = judged.map(([account, heard]) => ({
    account,
    satisfied: heard.filter(({ isHigh }) => isHigh),
    dissatisfied: heard.filter(({ isLow }) => isLow),
  }));
  return {
    judged: judged.map(([account]) => account),
    found: found.filter(({ satisfied, dissatisfied }) => satisfied.length > 0 && dissatisfied.length > 0),
  };
}

export interface Masked {
  readonly score: AccountScore;
  readonly payer: Voice;
}

/** Accounts heard from the payer; of these, those whose mean is satisfied while the payer is as low as the cut is high. */
export function maskedIn(
  scores: ReadonlyMap<string, AccountScore>,
  payers: ReadonlyMap<string, readonly Voice[]>,
  payerGroup: string,
): { readonly judged: readonly string[]; readonly found: readonly Masked[] } {
  const judged = [...scores.values()].flatMap((score) => {
    const payer = payers.get(score.account)?.find(({ group }) => group === payerGroup);
    return payer ? [{ score, payer }] : [];
  });
  return {
    judged: judged.map(({ score }) => score.account),
    found: judged.filter(({ score, payer }) => score.isHigh && payer.isLow),
  };
}
