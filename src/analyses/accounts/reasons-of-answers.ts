/** What the answers of an account give reason to call for: content without success, staying without choice, a payer unheard in the average. */
import { number } from '../../report/build.js';
import { message } from '../../text/message.js';
import { latestAccountScores } from '../account-scores.js';
import type { SurveyView } from '../analysis.js';
import { classifyAccounts } from '../loyalty/account-classes.js';
import { isSatisfiedButFailing, scoredAccounts } from '../outcomes/account-success.js';
import type { Ledger } from '../outcomes/ledger.js';
import { latestVoices, maskedIn } from '../roles/account-voices.js';
import { payerRule } from '../roles/payer.js';
import { firstScore, type ConstructScore } from '../scores.js';
import type { Reason } from './reason.js';

const rating = (value: number) => number(value, 'rating');

function failing(view: SurveyView, score: ConstructScore, { outcomes }: Ledger): readonly Reason[] {
  return scoredAccounts(view, score, outcomes)
    .filter(isSatisfiedButFailing)
    .map(({ account, reached, due, score: { mean } }) => ({
      account,
      weight: 3,
      text: message('to-call.failing', {
        mean: rating(mean),
        reached: number(reached.length, 'count'),
        due: number(due.length, 'count'),
      }),
    }));
}

/** Whoever is not satisfied and bound, and whoever says it will go: by the same evidence as the classes of loyalty. */
function goingOrBound(view: SurveyView, score: ConstructScore): readonly Reason[] {
  const classes = classifyAccounts(view, score, firstScore(view.survey, ['repurchase', 'renew']));
  const going = classes.evidence.flatMap(({ satisfaction, intention }): readonly Reason[] => {
    if (intention?.isLow !== true) return [];
    const text = message('to-call.going', { mean: rating(intention.mean) });
    return [{ account: satisfaction.account, weight: 3, text }];
  });
  return [...going, ...hostages(classes)];
}

function hostages({ accounts }: ReturnType<typeof classifyAccounts>): readonly Reason[] {
  return accounts
    .filter(({ loyaltyClass }) => loyaltyClass === 'hostage')
    .map(({ account, satisfaction }) => ({
      account,
      weight: 3,
      text: message('to-call.hostage', { mean: rating(satisfaction.mean) }),
    }));
}

function hiddenPayers(view: SurveyView, score: ConstructScore): readonly Reason[] {
  const rule = payerRule(view, score);
  if (!rule) return [];
  const voices = latestVoices(view, score, rule.dimension);
  const { found } = maskedIn(latestAccountScores(view, score), voices, rule.group);
  return found.map(({ score: { account, mean }, payer }) => ({
    account,
    weight: 3,
    text: message('to-call.payer', { mean: rating(mean), payer: rating(payer.mean) }),
  }));
}

/** Low scores alone are reason enough where a renewal is near; `renewals` holds the day of each. */
function renewalsAhead(
  view: SurveyView,
  score: ConstructScore,
  renewals: ReadonlyMap<string, string>,
): readonly Reason[] {
  return [...latestAccountScores(view, score).values()].flatMap(({ account, mean, isHigh }): readonly Reason[] => {
    const dueOn = renewals.get(account);
    if (dueOn === undefined || isHigh) return [];
    return [{ account, weight: 3, text: message('to-call.renewal', { mean: rating(mean), day: dueOn }) }];
  });
}

/** The reasons that one survey gives; none where its accounts must not be judged. */
export function reasonsOfAnswers(
  view: SurveyView,
  ledger: Ledger,
  renewals: ReadonlyMap<string, string>,
): readonly Reason[] {
  const score = firstScore(view.survey, ['satisfaction']);
  if (!view.mayJudgeAccounts || !score) return [];
  return [
    ...failing(view, score, ledger),
    ...goingOrBound(view, score),
    ...hiddenPayers(view, score),
    ...renewalsAhead(view, score, renewals),
  ];
}
