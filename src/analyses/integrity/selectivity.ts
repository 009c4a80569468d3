/** Does somebody invite only those who scored high? */
import { significance } from '../significance.js';
import { compareCodePoints } from '../../counts/code-point-order.js';
import { inviteSelectivity } from '../../metrics/governance/invite-selectivity.js';
import { yesNoContext } from '../../metrics/score-answers.js';
import {
  empty,
  figureOf,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Table } from '../../report/document.js';
import type { ProportionPair } from '../../statistics/difference-of-clustered-proportions.js';
import type { Estimate } from '../../statistics/estimate.js';
import { holm } from '../../statistics/multiple-comparisons.js';
import { message, type Message } from '../../text/message.js';
import type { RankedFinding, SurveyView } from '../analysis.js';
import { nothing, type Part } from '../coverage/part.js';
import { meanDefinition } from '../scores.js';
import { readReinvitations, type Reinvitation, type Reinvitations } from './re-invitations.js';
import { pOfShares } from './share-test.js';
import { unitNamer, type UnitName } from './unit-names.js';

/** Smaller differences are not worth an accusation, however certain. */
const smallestGap = 0.2;

interface Owner {
  readonly owner: string;
  readonly id: string;
  readonly name: UnitName;
  readonly high: { readonly hits: number; readonly trials: number };
  readonly low: { readonly hits: number; readonly trials: number };
  readonly difference: Estimate;
  readonly pAdjusted: number | undefined;
  readonly isSelective: boolean;
}

function byAccount(cases: readonly Reinvitation[]): ReadonlyMap<string, readonly Reinvitation[]> {
  const found = new Map<string, Reinvitation[]>();
  for (const one of cases) found.set(one.account, [...(found.get(one.account) ?? []), one]);
  return found;
}

const invitedAgain = (cases: readonly Reinvitation[]) => ({
  hits: cases.filter(({ isInvitedAgain }) => isInvitedAgain).length,
  trials: cases.length,
});
const highOf = (cases: readonly Reinvitation[]) => invitedAgain(cases.filter(({ isHigh }) => isHigh));
const othersOf = (cases: readonly Reinvitation[]) => invitedAgain(cases.filter(({ isHigh }) => !isHigh));

function pairsOf(cases: readonly Reinvitation[]): readonly ProportionPair[] {
  return [...byAccount(cases).values()].map((own) => ({ first: highOf(own), second: othersOf(own) }));
}

/** Every owner with both kinds of people; p adjusted by Holm over all of them. */
function judgeOwners(view: SurveyView, { cases }: Reinvitations): readonly Owner[] {
  const owners = [...new Set(cases.map(({ owner }) => owner))].sort(compareCodePoints);
  const regions = new Map(
    owners.map((owner) => [owner, new Set(cases.filter((one) => one.owner === owner).map(({ region }) => region))]),
  );
  const nameOf = unitNamer(view.settings, regions);
  const measured = owners.flatMap((owner) => {
    const own = cases.filter((one) => one.owner === owner);
    const [high, low] = [highOf(own), othersOf(own)];
    if (high.trials === 0 || low.trials === 0) return [];
    const difference = inviteSelectivity.compute(pairsOf(own), yesNoContext(view.settings.confidence));
    return [{ owner, ...nameOf(owner), high, low, difference, p: pOfShares(pairsOf(own)) }];
  });
  const tested = measured.filter(({ p }) => p !== undefined);
  const adjusted = holm(tested.map(({ p }) => p ?? 1));
  return measured.map(({ p, ...one }) => {
    const place = tested.findIndex(({ owner }) => owner === one.owner);
    const pAdjusted = p === undefined ? undefined : adjusted[place];
    const isLarge = one.difference.status === 'known' && one.difference.value >= smallestGap;
    return { ...one, pAdjusted, isSelective: isLarge && pAdjusted !== undefined && pAdjusted < significance };
  });
}

const shareText = ({ hits, trials }: { readonly hits: number; readonly trials: number }) =>
  message('word.of', { part: number(hits, 'count'), whole: number(trials, 'count') });

function tableOf(owners: readonly Owner[], { score }: Reinvitations, { settings }: SurveyView): Table {
  const shown = owners
    .toSorted((a, b) => (a.pAdjusted ?? 2) - (b.pAdjusted ?? 2) || compareCodePoints(a.owner, b.owner))
    .slice(0, 5);
  return {
    type: 'table',
    id: 'invite-selectivity',
    title: message('integrity.selectivity.title'),
    columns: [
      textColumn('owner', message('column.owner')),
      numberColumn('high', message('column.high-invited-again')),
      numberColumn('low', message('column.others-invited-again')),
      numberColumn('difference', message('column.difference')),
      numberColumn('interval', message('column.interval')),
      numberColumn('p-adjusted', message('column.p-adjusted')),
    ],
    rows: shown.map(({ name, high, low, difference, pAdjusted }) => [
      label(name),
      label(shareText(high)),
      label(shareText(low)),
      valueOfEstimate(difference, 'share-change'),
      intervalOfEstimate(difference, 'share-change'),
      pAdjusted === undefined ? empty : number(pAdjusted, 'p-value'),
    ]),
    notes: [
      message('note.selectivity', {
        definition: meanDefinition(score),
        from: String(score.hitFrom),
        owners: number(owners.length, 'count'),
      }),
      ...(settings.where.period === undefined ? [] : [message('note.all-periods')]),
      message('note.selectivity-innocent'),
    ],
  };
}

/** Also of a report of one period: it must not be read as that of the period. */
const ofAllPeriods = (text: Message, { where }: SurveyView['settings']): Message =>
  where.period === undefined
    ? text
    : message('finding.with-note', { finding: text, note: message('note.all-periods') });

function findingOf(owners: readonly Owner[], { settings }: SurveyView): readonly RankedFinding[] {
  const selective = owners.filter(({ isSelective }) => isSelective);
  const [first] = selective.toSorted((a, b) => (a.pAdjusted ?? 1) - (b.pAdjusted ?? 1));
  if (!first || first.difference.status !== 'known') return [];
  const found = message('finding.selective-invitations', {
    count: number(selective.length, 'count'),
    owners: number(owners.length, 'count'),
    name: label(first.name),
    high: shareText(first.high),
    low: shareText(first.low),
    difference: valueOfEstimate(first.difference, 'share-change'),
    interval: intervalOfEstimate(first.difference, 'share-change'),
  });
  const text = ofAllPeriods(found, settings);
  return [{ weight: 68, finding: { type: 'finding', id: 'selective-invitations', emphasis: 'doubt', text } }];
}

/** Inside the team only: who invites whom is about colleagues and about single answers. */
export function selectivityPart(view: SurveyView): Part {
  if (!view.mayJudgeAccounts) return nothing;
  const found = readReinvitations(view);
  if (!found || found.cases.length === 0) return nothing;
  const owners = judgeOwners(view, found);
  if (owners.length === 0) return nothing;
  const definition = message('definition.invite-selectivity');
  const all = inviteSelectivity.compute(pairsOf(found.cases), yesNoContext(view.settings.confidence));
  const shared = { metric: inviteSelectivity.id, definition, survey: view.survey.name };
  return {
    blocks: [tableOf(owners, found, view)],
    figures: [
      figureOf({ ...shared, by: {}, estimate: all }),
      ...owners.map(({ id, difference }) => figureOf({ ...shared, by: { owner: id }, estimate: difference })),
    ],
    findings: findingOf(owners, view),
  };
}
