/** Were those who left less satisfied, whenever they answered? For departures without a day: a comparison, no forecast. */
import { leftShare } from '../../metrics/loyalty/left-share.js';
import { satisfactionMean } from '../../metrics/satisfaction/satisfaction-mean.js';
import { hitsByCluster, valuesByCluster, yesNoContext } from '../../metrics/score-answers.js';
import { figureOf } from '../../report/build.js';
import type { Block, Figure, Notice } from '../../report/document.js';
import { number } from '../../report/build.js';
import { differenceOfProportions } from '../../statistics/difference-of-proportions.js';
import { differenceOfMeans } from '../../statistics/compare-means.js';
import { momentsOf } from '../../statistics/moments.js';
import type { Estimate } from '../../statistics/estimate.js';
import { leakageEvidence } from '../../statistics/prediction/leakage.js';
import { distributionOf } from '../../counts/needs.js';
import { message, type Message } from '../../text/message.js';
import { readAccountFacts } from '../account-names.js';
import { questionOf, type SurveyView } from '../analysis.js';
import { renewalsOf } from '../departures.js';
import { meanDefinition, type ConstructScore } from '../scores.js';
import { isDepartureKnown, leftOnOf, recordsByAccount } from './follow-up.js';
import { leaversTable, meansTable, type LeaverMeans, type LeaverShare } from './leaver-tables.js';

interface Account {
  readonly account: string;
  /** Of all its answers, whenever given. */
  readonly mean: number;
  readonly hasLeft: boolean;
}

/** Every account with an answer of which it is known whether it left. */
function readAccounts(view: SurveyView, satisfaction: ConstructScore): readonly Account[] {
  const { asOf } = view.settings;
  const facts = readAccountFacts(view.source, asOf);
  const renewals = recordsByAccount(renewalsOf(view.source));
  const { groups } = view.source.read(distributionOf(satisfaction.score), questionOf(view, ['account']));
  return [...groups].flatMap(([account, distribution]): readonly Account[] => {
    const moments = account === '' ? undefined : momentsOf(distribution);
    const [fact, own] = [facts.get(account), renewals.get(account) ?? []];
    if (!moments || !isDepartureKnown(fact, own)) return [];
    return [{ account, mean: moments.mean, hasLeft: leftOnOf(fact, own, asOf) !== undefined }];
  });
}

const asCases = (accounts: readonly Account[]) =>
  accounts.map(({ account, hasLeft }) => ({ cluster: account, isHit: hasLeft }));
const asProportion = (accounts: readonly Account[]) =>
  ({ kind: 'proportion', hits: accounts.filter(({ hasLeft }) => hasLeft).length, trials: accounts.length }) as const;
const answersOf = (accounts: readonly Account[]) =>
  valuesByCluster(accounts.map(({ account, mean }) => ({ cluster: account, value: mean })));

/** More rows than an answer scale has steps are no table of answers. */
const mostValues = 11;

/** By the answer itself where accounts are single answers: whole numbers, as many as a scale has. */
function valuesOf(accounts: readonly Account[]): readonly number[] {
  const values = [...new Set(accounts.map(({ mean }) => mean))].toSorted((a, b) => a - b);
  return values.length <= mostValues && values.every(Number.isInteger) ? values : [];
}

function sharesOf(
  accounts: readonly Account[],
  { hitFrom }: ConstructScore,
  confidence: number,
): readonly LeaverShare[] {
  const [yes, no] = [accounts.filter(({ mean }) => mean >= hitFrom), accounts.filter(({ mean }) => mean < hitFrom)];
  const shareOf = (some: readonly Account[]): Estimate =>
    leftShare.compute(hitsByCluster(asCases(some)), yesNoContext(confidence));
  const difference = differenceOfProportions(asProportion(yes), asProportion(no), { confidence });
  return [
    { group: 'satisfied', by: { satisfied: 'yes' }, estimate: shareOf(yes) },
    { group: 'dissatisfied', by: { satisfied: 'no' }, estimate: shareOf(no) },
    { group: 'difference', by: { satisfied: 'difference' }, estimate: difference },
    ...valuesOf(accounts).map((value): LeaverShare => ({
      group: 'value',
      by: { answer: String(value) },
      estimate: shareOf(accounts.filter(({ mean }) => mean === value)),
    })),
  ];
}

function meansOf(
  accounts: readonly Account[],
  { scale, hitFrom }: ConstructScore,
  confidence: number,
): readonly LeaverMeans[] {
  const [left, stayed] = [accounts.filter(({ hasLeft }) => hasLeft), accounts.filter(({ hasLeft }) => !hasLeft)];
  const meanOf = (some: readonly Account[]): Estimate =>
    satisfactionMean.compute(answersOf(some), { confidence, scale, hitFrom });
  const [first, second] = [momentsOf(answersOf(left).distribution), momentsOf(answersOf(stayed).distribution)];
  const difference = first && second ? differenceOfMeans(first, second, { confidence }) : undefined;
  return [
    { group: 'yes', estimate: meanOf(left) },
    { group: 'no', estimate: meanOf(stayed) },
    ...(difference ? [{ group: 'difference', estimate: difference } as const] : []),
  ];
}

const holdsZero = (estimate: Estimate | undefined): boolean =>
  estimate?.status === 'known' &&
  estimate.interval !== undefined &&
  estimate.interval[0] <= 0 &&
  estimate.interval[1] >= 0;

const differenceIn = (rows: readonly { readonly group: string; readonly estimate: Estimate }[]): Estimate | undefined =>
  rows.find(({ group }) => group === 'difference')?.estimate;

/** Neither the share nor the mean differs: said in words, for an interval with 0 in it is read past. */
function nullNote(shares: readonly LeaverShare[], means: readonly LeaverMeans[]): readonly Message[] {
  const isNull = [differenceIn(shares), differenceIn(means)].every(holdsZero);
  return isNull ? [message('note.leavers-null')] : [];
}

/** Satisfaction that tells leavers from stayers without exception was hardly asked before they left. */
function leakageNotice(accounts: readonly Account[], confidence: number): readonly Notice[] {
  const left = accounts.filter(({ hasLeft }) => hasLeft);
  const stayed = accounts.filter(({ hasLeft }) => !hasLeft);
  const scores = { events: answersOf(left).distribution, nonEvents: answersOf(stayed).distribution };
  const found = leakageEvidence(scores, 'low', { confidence });
  if (found.status !== 'known' || !found.isSuspected || found.certainTo === undefined) return [];
  const text = message('loyalty.leakage', {
    certain: number(found.certainEvents, 'count'),
    left: number(found.events, 'count'),
    upTo: number(found.certainTo, 'quantity'),
  });
  return [{ type: 'notice', id: 'leakage', level: 'warning', text }];
}

/**
 * Share that left among the satisfied and the not satisfied with Newcombe's difference, by each answer where there are few,
 * and the mean satisfaction of who left and who stayed with Welch's difference. Nothing where nobody or everybody left.
 */
export function leaversPart(
  view: SurveyView,
  satisfaction: ConstructScore,
): { readonly blocks: readonly Block[]; readonly figures: readonly Figure[] } {
  const accounts = readAccounts(view, satisfaction);
  const isMixed = new Set(accounts.map(({ hasLeft }) => hasLeft)).size === 2;
  if (!isMixed) return { blocks: [], figures: [] };
  const { confidence } = view.settings;
  const survey = view.survey.name;
  const shares = sharesOf(accounts, satisfaction, confidence);
  const means = meansOf(accounts, satisfaction, confidence);
  const words = { definition: meanDefinition(satisfaction), from: String(satisfaction.hitFrom) };
  const definition = message('definition.leavers', words);
  const definitionOfMean = message('definition.leaver-mean', words);
  const notes = [...nullNote(shares, means), message('note.leavers', words)];
  return {
    blocks: [leaversTable(shares, notes), meansTable(means), ...leakageNotice(accounts, confidence)],
    figures: [
      ...shares.map(({ by, estimate }) => figureOf({ metric: leftShare.id, by, estimate, definition, survey })),
      ...means.map(({ group, estimate }) =>
        figureOf({ metric: satisfactionMean.id, by: { left: group }, estimate, definition: definitionOfMean, survey }),
      ),
    ],
  };
}
