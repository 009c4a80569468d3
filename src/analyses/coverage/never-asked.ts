/** Whom did nobody ever ask? People of the contact file without an invitation and without an answer, by role; their accounts. */
import { groupValues } from '../../counts/breakdown.js';
import { distributionOf } from '../../counts/needs.js';
import { neverAsked } from '../../metrics/governance/never-asked.js';
import { hitsByCluster, yesNoContext } from '../../metrics/score-answers.js';
import { withholdSmallGroups } from '../../metrics/withhold.js';
import {
  answersOfEstimate,
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
import { message } from '../../text/message.js';
import { accountName, byValue, readAccountFacts } from '../account-names.js';
import { viewOf, type AnalysisContext, type RankedFinding } from '../analysis.js';
import { groupLabel, inDisplayOrder } from '../group-names.js';
import { namedList } from '../named-list.js';
import { clusterOf, payerGroup, readInvitations, readPeople, type Person } from './invitations.js';
import { nothing, type Part } from './part.js';

/** Filters by time would call somebody never asked who was asked last year. */
function overAllTime({ settings, ...context }: AnalysisContext): AnalysisContext {
  const { period: _, day: __, ...where } = settings.where;
  return { ...context, settings: { ...settings, where } };
}

/** Everybody who answered any survey at any time, known by id. */
function peopleHeard(context: AnalysisContext): ReadonlySet<string> {
  const heard = context.surveys.flatMap((survey) => {
    const rated = survey.items.filter(({ scale }) => scale !== undefined);
    return rated.flatMap(({ code }) => {
      const question = { survey: survey.name, by: ['respondent' as const], where: {} };
      const { groups } = context.source.read(distributionOf({ item: code }), question);
      return [...groups].flatMap(([key, { counts }]) => (counts.size > 0 ? groupValues(key) : []));
    });
  });
  return new Set(heard);
}

interface Group {
  readonly key: string;
  readonly people: readonly Person[];
  readonly missed: readonly Person[];
}

function shareOf({ people }: Group, missed: ReadonlySet<string>, confidence: number): Estimate {
  const cases = people.map(({ id, account }) => ({
    cluster: clusterOf({ id, account }),
    isHit: missed.has(id),
  }));
  return neverAsked.compute(hitsByCluster(cases), yesNoContext(confidence));
}

function groupsOf(people: readonly Person[], missed: ReadonlySet<string>): readonly Group[] {
  const group = (key: string, own: readonly Person[]): Group => ({
    key,
    people: own,
    missed: own.filter(({ id }) => missed.has(id)),
  });
  const roles = inDisplayOrder(new Set(people.map(({ role }) => role)));
  const payers = people.filter(({ isPayer }) => isPayer === true);
  return [
    ...roles.map((role) =>
      group(
        role,
        people.filter((one) => one.role === role),
      ),
    ),
    ...(payers.length > 0 ? [group('payer', payers)] : []),
  ];
}

function tableOf(rows: readonly { readonly group: Group; readonly estimate: Estimate }[]): Table {
  return {
    type: 'table',
    id: 'never-asked',
    title: message('coverage.never.title'),
    columns: [
      textColumn('role', message('column.role')),
      numberColumn('people', message('column.people')),
      numberColumn('share', message('column.never-asked')),
      numberColumn('interval', message('column.interval')),
    ],
    rows: rows.map(({ group, estimate }) => [
      group.key === 'payer' ? label(message('payer.name')) : groupLabel('role', group.key),
      answersOfEstimate(estimate, neverAsked.smallBelow),
      valueOfEstimate(estimate, 'share'),
      intervalOfEstimate(estimate, 'share'),
    ]),
    notes: [message('note.never-asked')],
  };
}

/** Accounts of which nobody was ever asked or heard, most valuable first; named inside the team only. */
function accountBlocks(context: AnalysisContext, people: readonly Person[], missed: ReadonlySet<string>) {
  const facts = readAccountFacts(context.source, context.settings.asOf);
  const known = new Set(people.filter(({ id }) => !missed.has(id)).map(({ account }) => account));
  const silent = [...facts.values()].filter(({ id, hasLeft }) => !hasLeft && !known.has(id)).map(({ id }) => id);
  const mayName = context.surveys.every((survey) => viewOf(context, survey).mayJudgeAccounts);
  if (silent.length === 0 || !mayName) return { blocks: [], findings: [], silent: [] };
  const names = namedList(silent.toSorted(byValue(facts)).map((account) => accountName(facts, account)));
  const words = { accounts: number(silent.length, 'count'), all: number(facts.size, 'count'), names };
  const blocks: readonly Block[] = [{ type: 'paragraph', text: message('coverage.never.accounts', words) }];
  const text = message('finding.never-asked-accounts', words);
  const findings: readonly RankedFinding[] = [
    { weight: 48, finding: { type: 'finding', id: 'never-asked-accounts', emphasis: 'doubt', text } },
  ];
  return { blocks, findings, silent };
}

/** Below this share of those who pay it is a slip, not a finding. */
const smallestShare = 0.05;

function payerFinding(
  rows: readonly { readonly group: Group; readonly estimate: Estimate }[],
): readonly RankedFinding[] {
  const row = rows.find(({ group }) => group.key === 'payer');
  if (!row || row.estimate.status !== 'known' || row.estimate.value < smallestShare) return [];
  const text = message('finding.payers-never-asked', {
    missed: number(row.group.missed.length, 'count'),
    people: number(row.group.people.length, 'count'),
    share: valueOfEstimate(row.estimate, 'share'),
    interval: intervalOfEstimate(row.estimate, 'share'),
  });
  return [{ weight: 57, finding: { type: 'finding', id: 'payers-never-asked', emphasis: 'doubt', text } }];
}

/** Nothing without a contact file or without invitations: then nobody can be said not to have been asked. */
export function neverAskedPart(narrowed: AnalysisContext): Part {
  const context = overAllTime(narrowed);
  const { source, settings } = context;
  const { role, payer } = settings.where;
  const invitations = readInvitations(source, settings);
  const people = readPeople(source, settings).filter(
    (one) =>
      (role === undefined || role.includes(one.role)) && (payer === undefined || payer.includes(payerGroup(one))),
  );
  if (people.length === 0 || invitations.length === 0) return nothing;
  const [asked, heard] = [new Set(invitations.map(({ id }) => id)), peopleHeard(context)];
  const missed = new Set(people.map(({ id }) => id).filter((id) => !asked.has(id) && !heard.has(id)));
  const groups = groupsOf(people, missed);
  const measured = new Map(groups.map((group) => [group.key, shareOf(group, missed, settings.confidence)] as const));
  const all = shareOf({ key: '', people, missed: [] }, missed, settings.confidence);
  const isProtected = context.surveys.some((survey) => viewOf(context, survey).rule.minimumGroup !== undefined);
  const rule = { minimumGroup: isProtected ? settings.minimumGroup : undefined };
  const shown = withholdSmallGroups({ overall: all, groups: measured }, rule);
  const rows = groups.map((group) => ({ group, estimate: shown.groups.get(group.key) ?? all }));
  const accounts = accountBlocks(context, people, missed);
  const definition = message('definition.never-asked');
  const figures: readonly Figure[] = [
    figureOf({ metric: neverAsked.id, by: {}, estimate: shown.overall, definition }),
    ...rows.map(({ group, estimate }) =>
      figureOf({
        metric: neverAsked.id,
        by: group.key === 'payer' ? { payer: 'yes' } : { role: group.key },
        estimate,
        definition,
      }),
    ),
  ];
  return {
    blocks: [tableOf(rows), ...accounts.blocks],
    figures,
    findings: [...payerFinding(rows), ...accounts.findings],
  };
}
