/** What is a year of the accounts worth that are dissatisfied or say they will go, and how much hangs on the largest? */
import { concentration } from '../../metrics/value/concentration.js';
import { revenueAtRisk } from '../../metrics/value/revenue-at-risk.js';
import { yesNoContext } from '../../metrics/score-answers.js';
import { empty, figureOf, label, number, numberColumn, textColumn, valueOfEstimate } from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message, type Message } from '../../text/message.js';
import { worthOf, type Worth } from '../account-worth.js';
import type { SurveyView } from '../analysis.js';
import type { AccountClasses } from './account-classes.js';
import type { ClassifiedAccount } from './classify.js';
import { riskByCut, type RiskCuts } from './risk-by-cut.js';

const reasons = ['hostage', 'says-it-goes', 'dissatisfied'] as const;
type Risk = (typeof reasons)[number];

interface AccountAtRisk {
  readonly account: string;
  readonly risk: Risk | undefined;
}

/** One reason an account, the first that holds; undefined where none does. */
function riskOf(one: ClassifiedAccount, sayingTheyGo: ReadonlySet<string>): Risk | undefined {
  if (one.loyaltyClass === 'hostage') return 'hostage';
  if (sayingTheyGo.has(one.account)) return 'says-it-goes';
  return one.satisfaction.isHigh ? undefined : 'dissatisfied';
}

/** Accounts that are not gone by the customer file or a renewal; who only says so is still there. */
function accountsAtRisk({ accounts, evidence }: AccountClasses): readonly AccountAtRisk[] {
  const low = new Set(evidence.filter(({ intention }) => intention?.isLow).map((one) => one.satisfaction.account));
  return accounts
    .filter(({ isStaying, stayingEvidence }) => isStaying || stayingEvidence === 'stated')
    .map((one) => ({ account: one.account, risk: riskOf(one, low) }));
}

/** Currencies beyond these stand in --json. */
const mostCurrencies = 3;

interface OfCurrency {
  readonly all: Worth;
  readonly byReason: ReadonlyMap<Risk, Worth | undefined>;
  readonly members: readonly { readonly amount: number; readonly isHit: boolean }[];
}

function byCurrency(classes: AccountClasses, current: readonly AccountAtRisk[]): readonly OfCurrency[] {
  const worthOfThese = (some: readonly AccountAtRisk[]) =>
    worthOf(
      classes.facts,
      some.map(({ account }) => account),
    );
  return worthOfThese(current).byCurrency.map((all) => {
    const members = current.flatMap(({ account, risk }) => {
      const { annualValue, currency } = classes.facts.get(account) ?? {};
      return annualValue === undefined || currency !== all.currency
        ? []
        : [{ amount: annualValue, isHit: risk !== undefined }];
    });
    const worthBy = (reason: Risk) =>
      worthOfThese(current.filter(({ risk }) => risk === reason)).byCurrency.find(
        ({ currency }) => currency === all.currency,
      );
    return { all, members, byReason: new Map(reasons.map((reason) => [reason, worthBy(reason)])) };
  });
}

function rowsOf({ all, byReason, members }: OfCurrency): Table['rows'] {
  const row = (words: 'risk.hostage', worth: Worth | undefined): Table['rows'][number] => [
    label(message(words)),
    number(worth?.accounts ?? 0, 'count'),
    worth ? number(worth.total, 'money', all.currency) : empty,
    worth && all.total > 0 ? number(worth.total / all.total, 'share') : empty,
  ];
  const atRisk = members.filter(({ isHit }) => isHit);
  const together: Worth = {
    currency: all.currency,
    total: atRisk.reduce((sum, { amount }) => sum + amount, 0),
    accounts: atRisk.length,
  };
  return [
    ...reasons.map((reason) => row(`risk.${reason}` as 'risk.hostage', byReason.get(reason))),
    row('risk.together' as 'risk.hostage', together),
    row('risk.all' as 'risk.hostage', all),
  ];
}

const membersByCurrency = (classes: AccountClasses) =>
  byCurrency(classes, accountsAtRisk(classes)).map(({ all, members }) => ({ currency: all.currency ?? '', members }));

interface AtRiskNotes {
  readonly unknown: number;
  readonly largest: Estimate | undefined;
  readonly from: number;
  readonly byCut: readonly Message[];
}

function riskTable(currencies: readonly OfCurrency[], { unknown, largest, from, byCut }: AtRiskNotes): Table {
  return {
    type: 'table',
    id: 'revenue-at-risk',
    title: message('loyalty.at-risk.title'),
    columns: [
      textColumn('who', message('column.not-gone')),
      numberColumn('accounts', message('column.accounts')),
      numberColumn('annual-value', message('column.annual-value')),
      numberColumn('share', message('column.share')),
    ],
    rows: currencies.slice(0, mostCurrencies).flatMap(rowsOf),
    notes: [
      message('note.at-risk', { unknown: number(unknown, 'count'), from: String(from) }),
      ...byCut,
      ...(largest ? [message('note.concentration', { share: valueOfEstimate(largest, 'share') })] : []),
    ],
  };
}

/** Worth per reason, what is at risk together, and the share the largest fifth holds; nothing without annual values. */
export function revenueAtRiskPart(
  view: SurveyView,
  classes: AccountClasses,
  cuts: RiskCuts,
): { readonly blocks: readonly Block[]; readonly figures: readonly Figure[] } {
  const current = accountsAtRisk(classes);
  const currencies = byCurrency(classes, current);
  if (currencies.length === 0) return { blocks: [], figures: [] };
  const context = yesNoContext(view.settings.confidence);
  const measured = currencies.map(({ all, members }) => ({
    by: { currency: all.currency ?? '' },
    atRisk: revenueAtRisk.compute(members, context),
    largest: concentration.compute(members, context),
  }));
  const survey = view.survey.name;
  const figures = measured.flatMap(({ by, atRisk, largest }) => [
    figureOf({ metric: revenueAtRisk.id, by, estimate: atRisk, definition: message('definition.at-risk'), survey }),
    figureOf({ metric: concentration.id, by, estimate: largest, definition: message('definition.largest'), survey }),
  ]);
  const unknown = worthOf(
    classes.facts,
    current.map(({ account }) => account),
  ).unknown;
  const sensitivity = riskByCut(view, classes, { ...cuts, atRiskOf: membersByCurrency });
  const from = cuts.satisfaction.hitFrom;
  const table = riskTable(currencies, { unknown, largest: measured[0]?.largest, from, byCut: sensitivity.notes });
  return { blocks: [table], figures: [...figures, ...sensitivity.figures] };
}
