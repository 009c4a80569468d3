/** Which accounts were asked and heard, what they are worth, and whose payer was: of everybody who is still a customer. */
import { groupValues } from '../../counts/breakdown.js';
import { distributionOf } from '../../counts/needs.js';
import { accountCoverage } from '../../metrics/governance/account-coverage.js';
import { payerCoverage } from '../../metrics/governance/payer-coverage.js';
import { revenueCoverage } from '../../metrics/governance/revenue-coverage.js';
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
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { readAccountFacts, type AccountFacts } from '../account-names.js';
import { worthOf } from '../account-worth.js';
import { questionOf, type SurveyView } from '../analysis.js';
import { activeAccounts } from '../selected-accounts.js';
import { nothing, type Asked, type Part } from './part.js';

type Facts = ReadonlyMap<string, AccountFacts>;

/** Accounts with an answer to any rated question; with `payer`, from a contact marked as payer. */
function accountsHeard(view: SurveyView, dimension: 'account' | 'payer'): ReadonlySet<string> {
  const by = dimension === 'account' ? (['account'] as const) : (['account', 'payer'] as const);
  const rated = view.survey.items.filter(({ scale }) => scale !== undefined);
  const heard = rated.flatMap(({ code }) => {
    const { groups } = view.source.read(distributionOf({ item: code }), questionOf(view, by));
    return [...groups].flatMap(([key, { counts }]) => {
      const [account = '', payer] = groupValues(key);
      return counts.size > 0 && account !== '' && (payer === undefined || payer === 'yes') ? [account] : [];
    });
  });
  return new Set(heard);
}

type StepId = 'asked' | 'heard' | 'payer-asked' | 'payer-heard';

interface Step {
  readonly id: StepId;
  readonly accounts: ReadonlySet<string>;
  readonly share: Estimate;
  /** One a currency. */
  readonly worth: readonly { readonly currency: string; readonly estimate: Estimate }[];
}

function stepOf(
  id: StepId,
  reached: ReadonlySet<string>,
  { facts, active, confidence }: { facts: Facts; active: ReadonlySet<string>; confidence: number },
): Step {
  const context = yesNoContext(confidence);
  const accounts = new Set([...active].filter((account) => reached.has(account)));
  const metric = id.startsWith('payer') ? payerCoverage : accountCoverage;
  const cases = [...active].map((cluster) => ({ cluster, isHit: accounts.has(cluster) }));
  const own = worthOf(facts, accounts).byCurrency;
  const worth = worthOf(facts, active).byCurrency.map(({ currency, total, accounts: known }) => ({
    currency: currency ?? '',
    estimate: revenueCoverage.compute(
      { part: own.find((one) => one.currency === currency)?.total ?? 0, whole: total, cases: known },
      context,
    ),
  }));
  return { id, accounts, share: metric.compute(hitsByCluster(cases), context), worth };
}

const worthCell = ({ worth }: Step): Value =>
  label(
    message('list', {
      items: worth.flatMap(({ currency, estimate }) =>
        estimate.status === 'known'
          ? [message('voices.worth', { share: valueOfEstimate(estimate, 'share'), currency })]
          : [],
      ),
    }),
  );

function tableOf(steps: readonly Step[], active: number): Table {
  return {
    type: 'table',
    id: 'accounts-covered',
    title: message('coverage.accounts.title'),
    columns: [
      textColumn('step', message('column.accounts')),
      numberColumn('accounts', message('column.number')),
      numberColumn('share', message('column.share')),
      numberColumn('interval', message('column.interval')),
      textColumn('worth', message('column.revenue-coverage')),
    ],
    rows: steps.map((step) => [
      label(message(`coverage.step.${step.id}`)),
      number(step.accounts.size, 'count'),
      valueOfEstimate(step.share, 'share'),
      intervalOfEstimate(step.share, 'share'),
      worthCell(step),
    ]),
    notes: [message('note.accounts-covered', { accounts: number(active, 'count') })],
  };
}

function figuresOf(view: SurveyView, steps: readonly Step[]): readonly Figure[] {
  const survey = view.survey.name;
  return steps.flatMap(({ id, share, worth }) => {
    const isPayer = id.startsWith('payer');
    const metric = isPayer ? payerCoverage.id : accountCoverage.id;
    const definition = message(`definition.${metric}`);
    const ofWorth = message('definition.revenue-coverage');
    return [
      figureOf({ metric, by: { step: id }, estimate: share, definition, survey }),
      ...worth.map(({ currency, estimate }) =>
        figureOf({ metric: revenueCoverage.id, by: { step: id, currency }, estimate, definition: ofWorth, survey }),
      ),
    ];
  });
}

/** Inside the team only; nothing without a customer file. */
export function accountsCoveredPart({ view, invitations }: Asked): Part {
  const facts = readAccountFacts(view.source, view.settings.asOf);
  const active = activeAccounts(view, facts);
  if (!view.mayJudgeAccounts || active.size === 0) return nothing;
  const asked = new Set(invitations.map(({ account }) => account));
  const payers = invitations.filter(({ isPayer }) => isPayer === true);
  const shared = { facts, active, confidence: view.settings.confidence };
  const arePayersMarked = view.source.ledger('contact').some((record) => record['is_payer'] !== null);
  const steps = [
    stepOf('asked', asked, shared),
    stepOf('heard', accountsHeard(view, 'account'), shared),
    ...(arePayersMarked
      ? [
          stepOf('payer-asked', new Set(payers.map(({ account }) => account)), shared),
          stepOf('payer-heard', accountsHeard(view, 'payer'), shared),
        ]
      : []),
  ];
  return { blocks: [tableOf(steps, active.size)], figures: figuresOf(view, steps), findings: [] };
}
