/** How does an account score us, and how much of what was due did it reach? The one place where failing and succeeding are decided. */
import { latestAccountScores, type AccountScore } from '../account-scores.js';
import type { SurveyView } from '../analysis.js';
import type { ConstructScore } from '../scores.js';
import { isMeasured } from './ledger-figures.js';
import type { OutcomeState } from './outcome-state.js';

export interface AccountSuccess {
  readonly account: string;
  /** Due by the day of the report and measured. */
  readonly due: readonly OutcomeState[];
  readonly reached: readonly OutcomeState[];
  readonly missed: readonly OutcomeState[];
  /** Fewer than half of what is due and measured was reached. */
  readonly isFailing: boolean;
}

export interface ScoredAccount extends AccountSuccess {
  readonly score: AccountScore;
}

/** The alarm: content, and without what was agreed. */
export const isSatisfiedButFailing = ({ score, isFailing }: ScoredAccount): boolean => score.isHigh && isFailing;

/** Accounts with at least one due, measured outcome. */
export function successByAccount(outcomes: readonly OutcomeState[]): ReadonlyMap<string, AccountSuccess> {
  const groups = new Map<string, OutcomeState[]>();
  for (const outcome of outcomes) {
    if (!outcome.isDue || !isMeasured(outcome)) continue;
    const group = groups.get(outcome.account);
    if (group) group.push(outcome);
    else groups.set(outcome.account, [outcome]);
  }
  const accounts = [...groups].map(([account, due]): AccountSuccess => {
    const reached = due.filter(({ isReached }) => isReached === true);
    const missed = due.filter(({ isReached }) => isReached === false);
    return { account, due, reached, missed, isFailing: reached.length < due.length / 2 };
  });
  return new Map(accounts.map((one) => [one.account, one]));
}

/** Accounts with both: a score in their latest period, and due, measured outcomes. */
export function scoredAccounts(
  view: SurveyView,
  score: ConstructScore,
  outcomes: readonly OutcomeState[],
): readonly ScoredAccount[] {
  const successes = successByAccount(outcomes);
  return [...latestAccountScores(view, score)].flatMap(([account, own]): readonly ScoredAccount[] => {
    const success = successes.get(account);
    return success ? [{ ...success, score: own }] : [];
  });
}
