/** Cases of accounts that left and of others, one entry an account: what the measures of separation are computed from. */
import { countAnswers } from '../counts/distribution.js';
import type { MeasuredCases } from '../statistics/prediction/area-difference.js';
import { type OutcomeScores, pooledScores } from '../statistics/prediction/outcome-scores.js';
import { distributionFrom } from './score-answers.js';

/** The cases together where each account is one; undefined where one gives several. */
export function onePerAccount(accounts: readonly OutcomeScores[]): OutcomeScores | undefined {
  const isOne = ({ events, nonEvents }: OutcomeScores): boolean => countAnswers(events) + countAnswers(nonEvents) <= 1;
  return accounts.every(isOne) ? pooledScores(accounts) : undefined;
}

/** Low values as the risk, each case an account of its own, from `{ value: accounts }` of those that left and of the others. */
export function casesFrom(
  left: Readonly<Record<number, number>>,
  stayed: Readonly<Record<number, number>>,
): MeasuredCases {
  const none = distributionFrom({});
  const each = (counts: Readonly<Record<number, number>>) =>
    Object.entries(counts).flatMap(([value, count]) =>
      new Array(count).fill(undefined).map(() => distributionFrom({ [value]: 1 })),
    );
  const accounts = [
    ...each(left).map((events) => ({ events, nonEvents: none })),
    ...each(stayed).map((nonEvents) => ({ events: none, nonEvents })),
  ];
  return { accounts, risk: 'low' };
}
