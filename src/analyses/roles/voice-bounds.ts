/** What could the missing voices change? Value heard by role, and how satisfied a role can be at worst and at best. */
import { groupValues } from '../../counts/breakdown.js';
import type { Dimension } from '../../counts/count-source.js';
import { distributionOf } from '../../counts/needs.js';
import { expectedRoles } from '../../domain/roles.js';
import { payerCoverage } from '../../metrics/governance/payer-coverage.js';
import { revenueCoverage } from '../../metrics/governance/revenue-coverage.js';
import { roleSatisfactionBounds } from '../../metrics/governance/role-satisfaction-bounds.js';
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
import type { Block, Figure, Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { momentsOf } from '../../statistics/moments.js';
import { message, type Message, type MessageParam } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { readAccountFacts, type AccountFacts } from '../account-names.js';
import { worthOf } from '../account-worth.js';
import { questionOf, type SurveyView } from '../analysis.js';
import { roleName } from '../group-names.js';
import { activeAccounts } from '../selected-accounts.js';
import { meanDefinition, type ConstructScore } from '../scores.js';
import { payerRule } from './payer.js';

type Facts = ReadonlyMap<string, AccountFacts>;

interface Speaker {
  readonly id: string;
  readonly name: MessageParam;
  readonly dimension: Dimension;
  readonly group: string;
}

/** Mean of the speaker's answers in each account, of the latest period in which the speaker answered there. */
function latestMeans(
  view: SurveyView,
  { score }: ConstructScore,
  { dimension, group }: Speaker,
): ReadonlyMap<string, number> {
  const { groups } = view.source.read(distributionOf(score), questionOf(view, ['account', 'period', dimension]));
  const latest = new Map<string, { readonly period: string; readonly mean: number }>();
  for (const [key, distribution] of groups) {
    const [account = '', period = '', one = ''] = groupValues(key);
    const mean = one === group && account !== '' ? momentsOf(distribution)?.mean : undefined;
    if (mean === undefined) continue;
    const before = latest.get(account);
    if (!before || before.period <= period) latest.set(account, { period, mean });
  }
  return new Map([...latest].map(([account, { mean }]) => [account, mean]));
}

interface Bounds {
  readonly speaker: Speaker;
  readonly heard: readonly string[];
  readonly satisfied: number;
}

function boundsOf(
  means: ReadonlyMap<string, number>,
  accounts: ReadonlySet<string>,
  hitFrom: number,
): Omit<Bounds, 'speaker'> {
  const active = [...means].filter(([account]) => accounts.has(account));
  return {
    heard: active.map(([account]) => account),
    satisfied: active.filter(([, mean]) => mean >= hitFrom).length,
  };
}

/** The share of the annual value heard from, one a currency. */
function worthHeard(
  facts: Facts,
  accounts: ReadonlySet<string>,
  { heard }: Bounds,
): readonly { readonly currency: string; readonly estimate: Estimate }[] {
  const part = worthOf(facts, heard).byCurrency;
  return worthOf(facts, accounts).byCurrency.map(({ currency, total, accounts: known }) => {
    const own = part.find((one) => one.currency === currency)?.total ?? 0;
    const estimate = revenueCoverage.compute({ part: own, whole: total, cases: known }, yesNoContext(0.95));
    return { currency: currency ?? '', estimate };
  });
}

function speakersOf(view: SurveyView, score: ConstructScore): readonly Speaker[] {
  const rule = payerRule(view, score);
  const payer: Speaker[] =
    rule?.dimension === 'payer'
      ? [{ id: 'payer', name: message('payer.name'), dimension: 'payer', group: rule.group }]
      : [];
  const roles = expectedRoles.map((role): Speaker => ({
    id: role,
    name: roleName(role),
    dimension: 'role',
    group: role,
  }));
  return [...roles, ...payer];
}

interface Measured extends Bounds {
  readonly bounds: Estimate;
  readonly coverage: Estimate;
  readonly worth: ReturnType<typeof worthHeard>;
}

function rowOf({ speaker, heard, bounds, worth }: Measured): readonly Value[] {
  const shares = worth.flatMap(({ currency, estimate }) =>
    estimate.status === 'known'
      ? [message('voices.worth', { share: valueOfEstimate(estimate, 'share'), currency })]
      : [],
  );
  return [
    label(message('verbatim', { text: speaker.name })),
    number(heard.length, 'count'),
    label(message('list', { items: shares })),
    valueOfEstimate(bounds, 'share'),
    intervalOfEstimate(bounds, 'share'),
  ];
}

function figuresFor(view: SurveyView, score: ConstructScore, one: Measured): readonly Figure[] {
  const survey = view.survey.name;
  const by = { role: one.speaker.id };
  const definition = message('definition.role-satisfaction-bounds', { definition: meanDefinition(score) });
  return [
    figureOf({ metric: roleSatisfactionBounds.id, by, estimate: one.bounds, definition, survey }),
    ...one.worth.map(({ currency, estimate }) =>
      figureOf({
        metric: revenueCoverage.id,
        by: { ...by, currency },
        estimate,
        definition: message('definition.revenue-coverage'),
        survey,
      }),
    ),
    ...(one.speaker.id === 'payer'
      ? [
          figureOf({
            metric: payerCoverage.id,
            by: {},
            estimate: one.coverage,
            definition: message('definition.payer-coverage'),
            survey,
          }),
        ]
      : []),
  ];
}

function measuredOf(
  view: SurveyView,
  { satisfied, heard, speaker }: Bounds,
  { facts, accounts }: Readonly<{ facts: Facts; accounts: ReadonlySet<string> }>,
): Measured {
  const context = yesNoContext(view.settings.confidence);
  const voices = new Set(heard);
  const cases = [...accounts].map((cluster) => ({ cluster, isHit: voices.has(cluster) }));
  return {
    speaker,
    satisfied,
    heard,
    bounds: roleSatisfactionBounds.compute({ satisfied, heard: heard.length, all: accounts.size }, context),
    coverage: payerCoverage.compute(hitsByCluster(cases), context),
    worth: worthHeard(facts, accounts, { speaker, satisfied, heard }),
  };
}

function tableOf(measured: readonly Measured[], notes: readonly Message[]): Table {
  return {
    type: 'table',
    id: 'voice-bounds',
    title: message('voices.bounds.title'),
    columns: [
      textColumn('role', message('column.role')),
      numberColumn('heard', message('column.accounts-heard')),
      textColumn('worth', message('column.revenue-coverage')),
      numberColumn('satisfied', message('column.satisfied-of-heard')),
      numberColumn('bounds', message('column.bounds')),
    ],
    rows: measured.map(rowOf),
    notes,
  };
}

/** Nothing where accounts must not be judged, where no customer file says who the accounts are, or no role is known. */
export function voiceBounds(
  view: SurveyView,
  score: ConstructScore,
): { readonly blocks: readonly Block[]; readonly figures: readonly Figure[] } {
  if (!view.mayJudgeAccounts) return { blocks: [], figures: [] };
  const facts = readAccountFacts(view.source, view.settings.asOf);
  const accounts = activeAccounts(view, facts);
  const all = speakersOf(view, score).map((speaker): Bounds => ({
    speaker,
    ...boundsOf(latestMeans(view, score, speaker), accounts, score.hitFrom),
  }));
  if (all.every(({ heard }) => heard.length === 0)) return { blocks: [], figures: [] };
  const measured = all.map((one) => measuredOf(view, one, { facts, accounts }));
  const { unknown } = worthOf(facts, accounts);
  const note = message('note.voice-bounds', {
    accounts: number(accounts.size, 'count'),
    definition: meanDefinition(score),
    from: String(score.hitFrom),
  });
  const unvalued = unknown > 0 ? [message('note.voice-bounds.unknown', { unknown: number(unknown, 'count') })] : [];
  const figures = measured.flatMap((one) => figuresFor(view, score, one));
  return { blocks: [tableOf(measured, [note, ...unvalued])], figures };
}
