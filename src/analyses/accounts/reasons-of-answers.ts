/** What the answers of an account give reason to call for: content without success, staying without choice, a payer unheard in the average. */
import { scaleText } from '../../domain/scales.js';
import { label, number } from '../../report/build.js';
import { message, type Message } from '../../text/message.js';
import { latestAccountScores, type AccountScore } from '../account-scores.js';
import type { SurveyView } from '../analysis.js';
import { roleName } from '../group-names.js';
import { classifyAccounts } from '../loyalty/account-classes.js';
import { isSatisfiedButFailing, scoredAccounts } from '../outcomes/account-success.js';
import type { Ledger } from '../outcomes/ledger.js';
import { latestVoices, maskedIn } from '../roles/account-voices.js';
import { payerRule } from '../roles/payer.js';
import { firstScore, type ConstructScore } from '../scores.js';
import type { Reason } from './reason.js';

const rating = (value: number) => number(value, 'rating');

/** The satisfaction of a survey, with what each account's rests on: read once for all reasons. */
interface Asked {
  readonly view: SurveyView;
  readonly score: ConstructScore;
  readonly basisOf: (of: AccountScore) => Message;
}

/** What a score rests on, so that one answer is not taken for a verdict of the account: scale, how many answered, in which roles. */
function basisIn(view: SurveyView, score: ConstructScore): Asked['basisOf'] {
  const voices = latestVoices(view, score, 'role');
  return ({ account, mean, answers }) => {
    const words = { mean: rating(mean), scale: scaleText(score.scale), answers: number(answers, 'count') };
    const roles = (voices.get(account) ?? []).map(({ group }) => label(roleName(group)));
    return roles.length === 0
      ? message('to-call.basis', words)
      : message('to-call.basis-of-roles', { ...words, roles });
  };
}

function failing({ view, score, basisOf }: Asked, { outcomes }: Ledger): readonly Reason[] {
  return scoredAccounts(view, score, outcomes)
    .filter(isSatisfiedButFailing)
    .map(({ account, reached, due, score: own }) => ({
      account,
      weight: 3,
      text: message('to-call.failing', {
        basis: basisOf(own),
        reached: number(reached.length, 'count'),
        due: number(due.length, 'count'),
      }),
    }));
}

/** Whoever is not satisfied and bound, and whoever says it will go: by the same evidence as the classes of loyalty. */
function goingOrBound({ view, score, basisOf }: Asked): readonly Reason[] {
  const intended = firstScore(view.survey, ['repurchase', 'renew']);
  const classes = classifyAccounts(view, score, intended);
  const basisOfIntention = intended ? basisIn(view, intended) : basisOf;
  const going = classes.evidence.flatMap(({ satisfaction, intention }): readonly Reason[] => {
    if (intention?.isLow !== true) return [];
    const text = message('to-call.going', { basis: basisOfIntention(intention) });
    return [{ account: satisfaction.account, weight: 3, text }];
  });
  const hostages = classes.accounts
    .filter(({ loyaltyClass }) => loyaltyClass === 'hostage')
    .map(({ account, satisfaction }): Reason => {
      return { account, weight: 3, text: message('to-call.hostage', { basis: basisOf(satisfaction) }) };
    });
  return [...going, ...hostages];
}

function hiddenPayers({ view, score, basisOf }: Asked): readonly Reason[] {
  const rule = payerRule(view, score);
  if (!rule) return [];
  const voices = latestVoices(view, score, rule.dimension);
  const { found } = maskedIn(latestAccountScores(view, score), voices, rule.group);
  return found.map(({ score: own, payer }) => ({
    account: own.account,
    weight: 3,
    text: message('to-call.payer', {
      basis: basisOf(own),
      payer: rating(payer.mean),
      payerAnswers: number(payer.answers, 'count'),
    }),
  }));
}

/** Low scores alone are reason enough where a renewal is near; `renewals` holds the day of each. */
function renewalsAhead({ view, score, basisOf }: Asked, renewals: ReadonlyMap<string, string>): readonly Reason[] {
  return [...latestAccountScores(view, score).values()].flatMap((own): readonly Reason[] => {
    const dueOn = renewals.get(own.account);
    if (dueOn === undefined || own.isHigh) return [];
    const text = message('to-call.renewal', { basis: basisOf(own), day: dueOn });
    return [{ account: own.account, weight: 3, text }];
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
  const asked = { view, score, basisOf: basisIn(view, score) };
  return [...failing(asked, ledger), ...goingOrBound(asked), ...hiddenPayers(asked), ...renewalsAhead(asked, renewals)];
}
