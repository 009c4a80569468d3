/** What did the accounts do next that reached nobody, beside those that got through? */
import { leftAfterUnanswered } from '../../metrics/recovery/left-after-unanswered.js';
import { unansweredDepartureDifference } from '../../metrics/recovery/unanswered-departure-difference.js';
import { yesNoContext } from '../../metrics/score-answers.js';
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
import type { Table } from '../../report/document.js';
import type { ProportionPair } from '../../statistics/difference-of-clustered-proportions.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message } from '../../text/message.js';
import type { AccountFacts } from '../account-names.js';
import type { RankedFinding } from '../analysis.js';
import { inTheWhole } from '../overview.js';
import { nothing, shownBy, type Part } from '../outcomes/ledger.js';
import { shareOf, type ServiceLedger } from '../service/service-ledger.js';
import { longChain, type ContactChain } from './contact-chains.js';

interface Followed {
  readonly account: string;
  readonly reachedNobody: boolean;
  readonly hasLeft: boolean;
}

/** Accounts still there on the day from which they are followed, of which it is recorded whether they left. */
function followedOf(chains: readonly ContactChain[], facts: ReadonlyMap<string, AccountFacts>): readonly Followed[] {
  return chains.flatMap(({ account, longest, from }): readonly Followed[] => {
    const fact = facts.get(account);
    if (!fact?.isDepartureRecorded || (fact.hasLeft && fact.leftOn === undefined)) return [];
    const leftBefore = fact.hasLeft && (fact.leftOn ?? '').slice(0, 10) < from;
    return leftBefore ? [] : [{ account, reachedNobody: longest >= longChain, hasLeft: fact.hasLeft }];
  });
}

function pairOf({ reachedNobody, hasLeft }: Followed): ProportionPair {
  const none = { hits: 0, trials: 0 };
  const one = { hits: Number(hasLeft), trials: 1 };
  return reachedNobody ? { first: one, second: none } : { first: none, second: one };
}

interface Compared {
  readonly nobody: Estimate;
  readonly through: Estimate;
  readonly difference: Estimate;
}

const columns: Table['columns'] = [
  textColumn('group', message('column.accounts-that')),
  numberColumn('left', message('column.left-afterwards')),
  numberColumn('interval', message('column.interval')),
  numberColumn('accounts', message('column.accounts')),
];

function tableOf({ nobody, through, difference }: Compared): Table {
  const rowOf = (name: 'nobody' | 'through', estimate: Estimate) => [
    label(message(`recovery.reached-${name}`)),
    valueOfEstimate(estimate, 'share'),
    intervalOfEstimate(estimate, 'share'),
    answersOfEstimate(estimate, leftAfterUnanswered.smallBelow),
  ];
  return {
    type: 'table',
    id: 'left-after-unanswered',
    title: message('recovery.next.title'),
    columns,
    rows: [
      rowOf('nobody', nobody),
      rowOf('through', through),
      [
        label(message('word.difference')),
        valueOfEstimate(difference, 'share-change'),
        intervalOfEstimate(difference, 'share-change'),
        answersOfEstimate(difference),
      ],
    ],
    notes: [message('note.left-after-unanswered', { times: number(longChain, 'count') })],
  };
}

function findingsOf({ nobody, through, difference }: Compared): readonly RankedFinding[] {
  if (nobody.status !== 'known' || through.status !== 'known' || difference.status !== 'known') return [];
  if ((difference.interval?.[0] ?? 0) <= 0) return [];
  const text = message('finding.left-after-unanswered', {
    nobody: valueOfEstimate(nobody, 'share'),
    nobodyInterval: intervalOfEstimate(nobody, 'share'),
    n: number(nobody.answers, 'count'),
    through: valueOfEstimate(through, 'share'),
    throughInterval: intervalOfEstimate(through, 'share'),
    throughN: number(through.answers, 'count'),
    difference: valueOfEstimate(difference, 'share-change'),
    interval: intervalOfEstimate(difference, 'share-change'),
  });
  return [{ weight: 59, finding: { type: 'finding', id: 'left-after-unanswered', emphasis: 'bad', text } }];
}

/** Leaving of both groups and their difference; nothing where nobody is recorded to leave, or one group is empty. */
export function afterChainsPart(
  { settings, mayClaim }: ServiceLedger,
  chains: readonly ContactChain[],
  facts: ReadonlyMap<string, AccountFacts>,
): Part {
  const followed = followedOf(chains, facts);
  const [nobody, through] = [true, false].map((is) => followed.filter(({ reachedNobody }) => reachedNobody === is));
  if (!nobody?.length || !through?.length) return nothing;
  const share = (cases: readonly Followed[]): Estimate =>
    shownBy(settings, shareOf({ metric: leftAfterUnanswered, cases, isHit: ({ hasLeft }) => hasLeft }, settings));
  const [first, second] = [share(nobody), share(through)];
  // The difference of two shares and one of them give the other away.
  const isHidden = [first, second].find(({ status }) => status === 'withheld');
  const difference =
    isHidden ?? unansweredDepartureDifference.compute(followed.map(pairOf), yesNoContext(settings.confidence));
  const compared = { nobody: first, through: isHidden ?? second, difference };
  const definition = message('definition.left-after-unanswered');
  return {
    blocks: inTheWhole(settings, () => tableOf(compared)),
    figures: [
      figureOf({ metric: 'left-after-unanswered', by: { reached: 'no' }, estimate: compared.nobody, definition }),
      figureOf({ metric: 'left-after-unanswered', by: { reached: 'yes' }, estimate: compared.through, definition }),
      figureOf({
        metric: 'unanswered-departure-difference',
        by: {},
        estimate: difference,
        definition: message('definition.unanswered-departure-difference'),
      }),
    ],
    findings: mayClaim ? findingsOf(compared) : [],
  };
}
