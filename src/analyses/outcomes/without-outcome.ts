/** With whom was nothing agreed that could be reached, and what are these accounts worth? */
import { accountsWithoutOutcome } from '../../metrics/outcomes/accounts-without-outcome.js';
import { revenueWithoutOutcome } from '../../metrics/outcomes/revenue-without-outcome.js';
import { hitsByCluster, yesNoContext } from '../../metrics/score-answers.js';
import { figureOf, intervalOfEstimate, number, valueOfEstimate } from '../../report/build.js';
import type { Figure } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message, type Message } from '../../text/message.js';
import { worthOf } from '../account-worth.js';
import type { Ledger } from './ledger.js';

interface Money {
  readonly currency: string | undefined;
  readonly own: number;
  readonly share: Estimate;
}

/** What the accounts without an outcome are worth, and which share of all that is, for each currency apart. */
function moneyOf({ facts, settings }: Ledger, here: readonly string[], without: readonly string[]): readonly Money[] {
  const part = worthOf(facts, without);
  return worthOf(facts, here).byCurrency.map(({ currency, total, accounts }) => {
    const own = part.byCurrency.find((one) => one.currency === currency)?.total ?? 0;
    const context = yesNoContext(settings.confidence);
    return { currency, own, share: revenueWithoutOutcome.compute({ part: own, whole: total, accounts }, context) };
  });
}

interface Numbers {
  readonly accounts: number;
  readonly count: number;
  /** Of those without an outcome, how many have no annual value in the customer file. */
  readonly unknown: number;
}

function sentenceOf(estimate: Estimate, money: readonly Money[], numbers: Numbers): Message {
  const amounts = money.map(({ currency, own, share }) =>
    message('without.amount', { amount: number(own, 'money', currency), share: valueOfEstimate(share, 'share') }),
  );
  const words = {
    count: number(numbers.count, 'count'),
    accounts: number(numbers.accounts, 'count'),
    share: valueOfEstimate(estimate, 'share'),
    interval: intervalOfEstimate(estimate, 'share'),
  };
  if (amounts.length === 0) return message('without.accounts', words);
  const missing = numbers.unknown > 0 ? [message('without.unknown', { count: number(numbers.unknown, 'count') })] : [];
  return message('without.accounts-worth', { ...words, amounts: [...amounts, ...missing] });
}

/** Accounts and money without an agreed outcome; undefined without a customer file. */
export function withoutOutcome(
  ledger: Ledger,
): { readonly text: Message; readonly figures: readonly Figure[] } | undefined {
  const { facts, outcomes, settings } = ledger;
  const here = [...facts.values()].filter(({ hasLeft }) => !hasLeft).map(({ id }) => id);
  if (here.length === 0) return undefined;
  const agreed = new Set(outcomes.map(({ account }) => account));
  const without = here.filter((id) => !agreed.has(id));
  const cases = here.map((id) => ({ cluster: id, isHit: !agreed.has(id) }));
  const estimate = accountsWithoutOutcome.compute(hitsByCluster(cases), yesNoContext(settings.confidence));
  const money = moneyOf(ledger, here, without);
  const numbers = { accounts: here.length, count: without.length, unknown: worthOf(facts, without).unknown };
  const figures = money.map(({ currency, share }) =>
    figureOf({
      metric: 'revenue-without-outcome',
      by: { currency: currency ?? '' },
      estimate: share,
      definition: message('definition.revenue-without-outcome'),
    }),
  );
  const definition = message('definition.accounts-without-outcome');
  return {
    text: sentenceOf(estimate, money, numbers),
    figures: [figureOf({ metric: 'accounts-without-outcome', by: {}, estimate, definition }), ...figures],
  };
}
