/** Which accounts get the most invitations at once, from all surveys together, and where was the rule broken? */
import { surveyLoadBreaches } from '../../metrics/governance/survey-load-breaches.js';
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
import type { Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message } from '../../text/message.js';
import { accountName, byValue, readAccountFacts, type AccountFacts } from '../account-names.js';
import type { AnalysisContext } from '../analysis.js';
import { nothing, type Part } from '../coverage/part.js';
import { groupedBy } from '../grouped-by.js';
import { mostGroups } from '../split-tables.js';
import { ruleMessage } from './people-part.js';
import type { LoadedInvitation, PersonLoad } from './person-loads.js';

interface AccountLoad {
  readonly account: string;
  readonly surveys: number;
  readonly invitations: number;
  readonly people: number;
  /** Most invitations of the whole account in one window. */
  readonly highest: number;
  /** Invitations that brought a person above the rule when they were sent. */
  readonly breaches: number;
  /** Of its people, the share above the rule. */
  readonly above: Estimate;
}

interface Sent {
  readonly person: string;
  readonly invitation: LoadedInvitation;
}

function loadOf(
  account: string,
  sent: readonly Sent[],
  { load, confidence }: AnalysisContext['settings'],
): AccountLoad {
  const above = new Map<string, boolean>();
  for (const { person, invitation } of sent)
    above.set(person, above.get(person) === true || invitation.load > load.most);
  const cases = [...above].map(([cluster, isHit]) => ({ cluster, isHit }));
  return {
    account,
    surveys: new Set(sent.flatMap(({ invitation }) => invitation.survey ?? [])).size,
    invitations: sent.length,
    people: above.size,
    highest: Math.max(...sent.map(({ invitation }) => invitation.accountLoad)),
    breaches: sent.filter(({ invitation }) => invitation.load > load.most).length,
    above: surveyLoadBreaches.compute(hitsByCluster(cases), yesNoContext(confidence)),
  };
}

/** Where the rule was broken most often first, then where most came at once, then by worth. */
function loadsOf(
  { settings }: AnalysisContext,
  people: readonly PersonLoad[],
  order: (account: string, other: string) => number,
): readonly AccountLoad[] {
  const sent = people.flatMap(({ id, invitations }) =>
    invitations.map((invitation): Sent => ({ person: id, invitation })),
  );
  const known = sent.filter(({ invitation }) => invitation.account !== '');
  return [...groupedBy(known, ({ invitation }) => invitation.account)]
    .map(([account, own]) => loadOf(account, own, settings))
    .toSorted((a, b) => b.breaches - a.breaches || b.highest - a.highest || order(a.account, b.account));
}

function tableOf(
  context: AnalysisContext,
  loads: readonly AccountLoad[],
  facts: ReadonlyMap<string, AccountFacts>,
): Table {
  const shown = loads.slice(0, mostGroups);
  const broken = loads.filter(({ breaches }) => breaches > 0).length;
  const counts = { broken: number(broken, 'count'), accounts: number(loads.length, 'count') };
  return {
    type: 'table',
    id: 'load-by-account',
    title: message('load.units.title', { unit: message('column.account') }),
    columns: [
      textColumn('account', message('column.account')),
      numberColumn('surveys', message('column.surveys')),
      numberColumn('invitations', message('column.invitations')),
      numberColumn('highest', message('column.account-load')),
      numberColumn('breaches', message('column.breaches')),
      numberColumn('people', message('column.people')),
      numberColumn('above', message('column.above-rule')),
      numberColumn('interval', message('column.interval')),
    ],
    rows: shown.map((one) => [
      label(accountName(facts, one.account)),
      number(one.surveys, 'count'),
      number(one.invitations, 'count'),
      number(one.highest, 'count'),
      number(one.breaches, 'count'),
      number(one.people, 'count'),
      valueOfEstimate(one.above, 'share'),
      intervalOfEstimate(one.above, 'share'),
    ]),
    notes: [
      message('note.load-by-account', { days: number(context.settings.load.days, 'count') }),
      message(loads.length > shown.length ? 'note.accounts-broken-of-more' : 'note.accounts-broken', counts),
      ruleMessage(context),
    ],
  };
}

/** Names accounts, so nothing under the rules of small groups. */
export function accountLoadPart(context: AnalysisContext, people: readonly PersonLoad[]): Part {
  const { isForPublication, load, asOf } = context.settings;
  if (isForPublication) return nothing;
  const facts = readAccountFacts(context.source, asOf);
  const loads = loadsOf(context, people, byValue(facts));
  if (loads.length === 0) return nothing;
  const rule = { most: number(load.most, 'count'), days: number(load.days, 'count') };
  const figures = loads
    .filter(({ breaches }, at) => at < mostGroups || breaches > 0)
    .map(({ account, above }) =>
      figureOf({
        metric: surveyLoadBreaches.id,
        by: { account, most: String(load.most), days: String(load.days) },
        estimate: above,
        definition: message('definition.survey-load-breaches', rule),
      }),
    );
  return { blocks: [tableOf(context, loads, facts)], figures, findings: [] };
}
