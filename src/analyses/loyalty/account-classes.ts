/** The classes of all accounts of a survey: shares with intervals, and who the hostages are. */
import type { Metric } from '../../metrics/metric.js';
import { defectorShare } from '../../metrics/loyalty/defector-share.js';
import { hostageShare } from '../../metrics/loyalty/hostage-share.js';
import { loyalByChoice } from '../../metrics/loyalty/loyal-by-choice.js';
import { mercenaryShare } from '../../metrics/loyalty/mercenary-share.js';
import { unprovenLoyalShare } from '../../metrics/loyalty/unproven-loyal-share.js';
import { hitsByCluster, yesNoContext } from '../../metrics/score-answers.js';
import {
  figureOf,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Figure, Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message, type Message } from '../../text/message.js';
import { byValue, readAccountFacts, type AccountFacts } from '../account-names.js';
import { latestAccountScores, lowUpTo, type AccountScore } from '../account-scores.js';
import type { SurveyView } from '../analysis.js';
import { renewalsOf } from '../departures.js';
import { firstScore, meanDefinition, type ConstructScore } from '../scores.js';
import {
  classifyAccount,
  loyaltyClasses,
  type AccountEvidence,
  type ClassifiedAccount,
  type LoyaltyClass,
} from './classify.js';
import { readRenewals } from './renewal-evidence.js';

export interface AccountClasses {
  readonly accounts: readonly ClassifiedAccount[];
  readonly facts: ReadonlyMap<string, AccountFacts>;
  readonly shares: ReadonlyMap<LoyaltyClass, Estimate>;
  /** What each account was judged by, also those of whom nothing shows whether they stay. */
  readonly evidence: readonly AccountEvidence[];
  /** The question on staying that was asked, if any. */
  readonly intention: ConstructScore | undefined;
}

const metricOf: Readonly<Record<LoyaltyClass, Metric<'score'>>> = {
  'loyal-by-choice': loyalByChoice,
  unproven: unprovenLoyalShare,
  hostage: hostageShare,
  mercenary: mercenaryShare,
  defector: defectorShare,
};

/** Classifies every account with known satisfaction and known staying. */
export function classifyAccounts(
  view: SurveyView,
  satisfaction: ConstructScore,
  intention: ConstructScore | undefined,
): AccountClasses {
  const { asOf, confidence } = view.settings;
  const facts = readAccountFacts(view.source, asOf);
  const renewals = readRenewals(renewalsOf(view.source), asOf);
  const intentions = intention ? latestAccountScores(view, intention) : new Map<string, never>();
  const latestOf = (construct: 'alternatives' | 'switching_cost'): ReadonlyMap<string, AccountScore> => {
    const score = firstScore(view.survey, [construct]);
    return score ? latestAccountScores(view, score) : new Map<string, AccountScore>();
  };
  const [alternatives, switchingCosts] = [latestOf('alternatives'), latestOf('switching_cost')];
  const evidence = [...latestAccountScores(view, satisfaction)].map(([account, score]): AccountEvidence => {
    const fact = facts.get(account);
    return {
      satisfaction: score,
      facts: fact,
      hasLeftBy: fact?.hasLeft === true,
      renewal: renewals.get(account),
      intention: intentions.get(account),
      stated: { alternatives: alternatives.get(account), switchingCost: switchingCosts.get(account) },
    };
  });
  const accounts = evidence.flatMap((one) => classifyAccount(one) ?? []);
  const sorted = accounts.toSorted((a, b) => byValue(facts)(a.account, b.account));
  return { accounts: sorted, facts, shares: sharesOf(sorted, confidence), evidence, intention };
}

/** The share of each class among the accounts. */
export function sharesOf(
  accounts: readonly ClassifiedAccount[],
  confidence: number,
): ReadonlyMap<LoyaltyClass, Estimate> {
  const shareOf = (one: LoyaltyClass): Estimate => {
    const cases = accounts.map(({ account, loyaltyClass }) => ({ cluster: account, isHit: loyaltyClass === one }));
    return metricOf[one].compute(hitsByCluster(cases), yesNoContext(confidence));
  };
  return new Map(loyaltyClasses.map((one) => [one, shareOf(one)]));
}

/** What `stayingOf` in `classify.ts` decides, in words; of an intention only where one was asked for. */
function whoIsGone(intention: ConstructScore | undefined): Message {
  if (!intention) return message('note.who-is-gone');
  return message('note.who-is-gone.intention', {
    upTo: String(lowUpTo(intention)),
    definition: meanDefinition(intention),
    intention: message(`construct.${intention.construct}`),
  });
}

/** One row a class: accounts, share, interval. */
export function classTable(
  view: SurveyView,
  { accounts, shares, intention }: AccountClasses,
  satisfaction: ConstructScore,
): Table {
  const count = (one: LoyaltyClass): number => accounts.filter(({ loyaltyClass }) => loyaltyClass === one).length;
  return {
    type: 'table',
    id: 'loyalty-classes',
    title: message('loyalty.classes.title'),
    columns: [
      textColumn('class', message('column.class')),
      numberColumn('accounts', message('column.accounts')),
      numberColumn('share', message('column.share')),
      numberColumn('interval', message('column.interval')),
      textColumn('meaning', message('column.meaning')),
    ],
    rows: loyaltyClasses.map((one) => [
      label(message(`class.${one}`)),
      number(count(one), 'count'),
      valueOfEstimate(shares.get(one), 'share'),
      intervalOfEstimate(shares.get(one), 'share'),
      label(message(`class.${one}.meaning`)),
    ]),
    notes: [
      message('note.loyalty-classes', {
        from: String(satisfaction.hitFrom),
        upTo: String(lowUpTo(satisfaction)),
        definition: meanDefinition(satisfaction),
      }),
      whoIsGone(intention),
      message('note.as-of', { asOf: view.settings.asOf ?? message('word.unknown-day') }),
    ],
    picture: { type: 'intervals', label: 'class', panels: [{ value: 'share', interval: 'interval' }] },
  };
}

/** Shares of the classes for scripts. */
export function classFigures(
  view: SurveyView,
  { shares }: Pick<AccountClasses, 'shares'>,
  by: Figure['by'] = {},
): readonly Figure[] {
  return loyaltyClasses.map((one) =>
    figureOf({
      metric: metricOf[one].id,
      by,
      estimate: shares.get(one),
      definition: message(`class.${one}.meaning`),
      survey: view.survey.name,
    }),
  );
}
