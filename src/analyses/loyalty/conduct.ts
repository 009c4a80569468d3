/** What did the satisfied and the dissatisfied do afterwards: leave, buy again, buy more, stay how long? */
import { departureRate } from '../../metrics/loyalty/departure-rate.js';
import { repeatPurchaseShare } from '../../metrics/loyalty/repeat-purchase-share.js';
import { upgradeShare } from '../../metrics/loyalty/upgrade-share.js';
import type { Metric } from '../../metrics/metric.js';
import { hitsByCluster, yesNoContext } from '../../metrics/score-answers.js';
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
import { differenceOfProportions } from '../../statistics/difference-of-proportions.js';
import { excludesZero, type Estimate } from '../../statistics/estimate.js';
import { message, type Message } from '../../text/message.js';
import type { Unit } from '../../text/value.js';
import type { SurveyView } from '../analysis.js';
import { meanDefinition, type ConstructScore } from '../scores.js';
import type { FollowedAccount, FollowUp } from './follow-up.js';

interface Act {
  readonly metric: Metric<'score'> & { readonly id: 'departure-rate' | 'repeat-purchase-share' | 'upgrade-share' };
  readonly of: (account: FollowedAccount) => boolean | undefined;
}

const acts: readonly Act[] = [
  { metric: departureRate, of: ({ hasLeft }) => hasLeft },
  { metric: repeatPurchaseShare, of: ({ hasBoughtAgain }) => hasBoughtAgain },
  { metric: upgradeShare, of: ({ hasUpgraded }) => hasUpgraded },
];

/** Where all who left did so on no known day, those who can be followed are stayers: 0 % would be made by leaving out. */
const mayShowDepartures = ({ accounts, leftWithoutDay }: FollowUp): boolean =>
  leftWithoutDay === 0 || accounts.some(({ hasLeft }) => hasLeft);

interface Compared {
  readonly act: Act;
  readonly satisfied: Estimate;
  readonly dissatisfied: Estimate;
  readonly difference: Estimate;
}

function compare(act: Act, { accounts }: FollowUp, confidence: number): Compared {
  const known = accounts.flatMap((one) => {
    const isHit = act.of(one);
    return isHit === undefined ? [] : [{ cluster: one.account, isHit, isSatisfied: one.isSatisfied }];
  });
  const [yes, no] = [known.filter(({ isSatisfied }) => isSatisfied), known.filter(({ isSatisfied }) => !isSatisfied)];
  const shareOf = (cases: typeof known): Estimate => act.metric.compute(hitsByCluster(cases), yesNoContext(confidence));
  const proportionOf = (cases: typeof known) =>
    ({ kind: 'proportion', hits: cases.filter(({ isHit }) => isHit).length, trials: cases.length }) as const;
  return {
    act,
    satisfied: shareOf(yes),
    dissatisfied: shareOf(no),
    difference: differenceOfProportions(proportionOf(yes), proportionOf(no), { confidence }),
  };
}

const isNull = ({ difference }: Compared): boolean =>
  difference.status === 'known' && difference.interval !== undefined && !excludesZero(difference);

/** Nobody is known to have done it: what no record can show is no finding of no difference. */
const isUnrecorded = ({ satisfied, dissatisfied }: Compared): boolean =>
  [satisfied, dissatisfied].every((estimate) => estimate.status === 'withheld' || estimate.value === 0);

/** Acts in which the two groups cannot be told apart, and those nobody is recorded to have done. */
function nullNote(compared: readonly Compared[]): readonly Message[] {
  const named = (some: readonly Compared[]): readonly Message[] =>
    some.map(({ act }) => message(`column.${act.metric.id}`));
  const unrecorded = named(compared.filter(isUnrecorded));
  const nulls = named(compared.filter((one) => isNull(one) && !isUnrecorded(one)));
  return [
    ...(nulls.length > 0 ? [message('note.conduct-null', { acts: nulls })] : []),
    ...(unrecorded.length > 0 ? [message('note.conduct-unrecorded', { acts: unrecorded })] : []),
  ];
}

function groundsNotes(followUp: FollowUp, satisfaction: ConstructScore): readonly Message[] {
  const { accounts, leftBefore, leftWithoutDay, unknown } = followUp;
  return [
    message('note.conduct', { definition: meanDefinition(satisfaction), from: String(satisfaction.hitFrom) }),
    message('note.followed', {
      followed: number(accounts.length, 'count'),
      leftBefore: number(leftBefore, 'count'),
      leftWithoutDay: number(leftWithoutDay, 'count'),
      unknown: number(unknown, 'count'),
    }),
  ];
}

const unitOf = (group: string): Unit => (group === 'difference' ? 'share-change' : 'share');

function tableOf(compared: readonly Compared[], notes: readonly Message[]): Table {
  const groups = [
    ['satisfied', 'group.satisfied'],
    ['dissatisfied', 'group.dissatisfied'],
    ['difference', 'group.difference'],
  ] as const;
  return {
    type: 'table',
    id: 'loyalty-conduct',
    title: message('loyalty.conduct.title'),
    columns: [
      textColumn('act', message('column.conduct')),
      textColumn('group', message('column.first-answers')),
      numberColumn('share', message('column.share')),
      numberColumn('interval', message('column.interval')),
      numberColumn('accounts', message('column.accounts')),
    ],
    rows: compared.flatMap((one) =>
      groups.map(([group, words]) => [
        label(group === 'satisfied' ? message(`column.${one.act.metric.id}`) : ''),
        label(message(words)),
        valueOfEstimate(one[group], unitOf(group)),
        intervalOfEstimate(one[group], unitOf(group)),
        answersOfEstimate(one[group], group === 'difference' ? 0 : one.act.metric.smallBelow),
      ]),
    ),
    notes,
  };
}

/** One table of acts by satisfaction at the first answers, with the differences; figures `by: {satisfied}`. */
export function conductPart(
  view: SurveyView,
  followUp: FollowUp,
  satisfaction: ConstructScore,
): { readonly blocks: readonly Block[]; readonly figures: readonly Figure[] } {
  const compared = acts
    .filter(({ metric }) => metric !== departureRate || mayShowDepartures(followUp))
    .map((act) => compare(act, followUp, view.settings.confidence))
    .filter(({ satisfied, dissatisfied }) => satisfied.status === 'known' || dissatisfied.status === 'known');
  if (compared.length === 0) return { blocks: [], figures: [] };
  const notes = [...nullNote(compared), ...groundsNotes(followUp, satisfaction)];
  const definition = message('definition.conduct', {
    definition: meanDefinition(satisfaction),
    from: String(satisfaction.hitFrom),
  });
  const figures = compared.flatMap(({ act, satisfied, dissatisfied, difference }) =>
    (
      [
        ['yes', satisfied],
        ['no', dissatisfied],
        ['difference', difference],
      ] as const
    ).map(([by, estimate]) =>
      figureOf({ metric: act.metric.id, by: { satisfied: by }, estimate, definition, survey: view.survey.name }),
    ),
  );
  return { blocks: [tableOf(compared, notes)], figures };
}
