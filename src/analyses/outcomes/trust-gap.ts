/** Is success verified or only asserted? The share reached in either group, and how far they are apart. */
import { assertedVerifiedGap } from '../../metrics/outcomes/asserted-verified-gap.js';
import { outcomeSuccessRate } from '../../metrics/outcomes/outcome-success-rate.js';
import { hitsByCluster, yesNoContext } from '../../metrics/score-answers.js';
import {
  answersOfEstimate,
  empty,
  figureOf,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import type { ProportionPair } from '../../statistics/difference-of-clustered-proportions.js';
import { excludesZero, type Estimate } from '../../statistics/estimate.js';
import { message, type Message } from '../../text/message.js';
import type { RankedFinding } from '../analysis.js';
import { nothing, shownBy, type Ledger, type Part } from './ledger.js';
import type { OutcomeState } from './outcome-state.js';

type Evidence = 'asserted' | 'verified';

/** What stands on this evidence alone. */
const of = (measured: readonly OutcomeState[], evidence: Evidence): readonly OutcomeState[] =>
  measured.filter(({ isConfirmed }) => isConfirmed === (evidence === 'verified'));

interface Gap {
  readonly asserted: Estimate;
  readonly verified: Estimate;
  readonly difference: Estimate;
}

/** What each account holds of both groups. */
export function pairsOf(measured: readonly OutcomeState[]): readonly ProportionPair[] {
  const empties = () => ({ first: { hits: 0, trials: 0 }, second: { hits: 0, trials: 0 } });
  const pairs = new Map<string, ReturnType<typeof empties>>();
  for (const { account, isConfirmed, isReached } of measured) {
    const pair = pairs.get(account) ?? empties();
    const side = isConfirmed ? pair.second : pair.first;
    side.trials += 1;
    side.hits += isReached === true ? 1 : 0;
    pairs.set(account, pair);
  }
  return [...pairs.values()];
}

function gapOf(measured: readonly OutcomeState[], { settings }: Ledger): Gap {
  const context = yesNoContext(settings.confidence);
  const share = (evidence: Evidence): Estimate => {
    const cases = of(measured, evidence).map(({ account, isReached }) => ({
      cluster: account,
      isHit: isReached === true,
    }));
    return shownBy(settings, outcomeSuccessRate.compute(hitsByCluster(cases), context));
  };
  const [asserted, verified] = [share('asserted'), share('verified')];
  // A group that must not be shown must not be told from the difference either.
  const hidden = [asserted, verified].find(({ status }) => status === 'withheld');
  // Nor by taking the other group from all outcomes, which are printed above.
  if (hidden) return { asserted: hidden, verified: hidden, difference: hidden };
  return { asserted, verified, difference: assertedVerifiedGap.compute(pairsOf(measured), context) };
}

/** How many people assert, without a name: who they are is in the file. */
function assertersNote(measured: readonly OutcomeState[]): readonly Message[] {
  const counts = new Map<string, number>();
  const asserted = measured.filter(({ isConfirmed }) => !isConfirmed);
  for (const { assertedBy } of asserted)
    if (assertedBy !== undefined) counts.set(assertedBy, (counts.get(assertedBy) ?? 0) + 1);
  const named = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const nobody = asserted.length - named;
  return [
    ...(counts.size > 0
      ? [
          message('note.asserters', {
            people: number(counts.size, 'count'),
            outcomes: number(named, 'count'),
            most: number(Math.max(...counts.values()), 'count'),
          }),
        ]
      : []),
    ...(nobody > 0 ? [message('note.asserted-by-nobody', { outcomes: number(nobody, 'count') })] : []),
  ];
}

function gapTable(gap: Gap, measured: readonly OutcomeState[], { isForPublication }: Ledger['settings']): Table {
  const row = (evidence: Evidence) => {
    const estimate = gap[evidence];
    const reached = of(measured, evidence).filter(({ isReached }) => isReached === true).length;
    return [
      label(message(`gap.${evidence}`)),
      estimate.status === 'withheld' ? empty : number(reached, 'count'),
      answersOfEstimate(estimate),
      valueOfEstimate(estimate, 'share'),
      intervalOfEstimate(estimate, 'share'),
    ];
  };
  return {
    type: 'table',
    id: 'asserted-verified-gap',
    columns: [
      textColumn('kind', message('column.measured-outcomes')),
      numberColumn('hits', message('column.reached')),
      numberColumn('base', message('column.of')),
      numberColumn('share', message('column.share')),
      numberColumn('interval', message('column.interval')),
    ],
    rows: [
      row('asserted'),
      row('verified'),
      [
        label(message('gap.difference')),
        empty,
        empty,
        valueOfEstimate(gap.difference, 'share-change'),
        intervalOfEstimate(gap.difference, 'share-change'),
      ],
    ],
    notes: [message('note.gap'), ...(isForPublication ? [] : assertersNote(measured))],
  };
}

/** A null is said plainly; where there is no interval, nothing is said of it. */
function unclear(difference: Estimate): readonly Block[] {
  if (difference.status === 'withheld' || excludesZero(difference)) return [];
  return [{ type: 'paragraph', text: message(difference.interval ? 'gap.unclear' : 'gap.unknown') }];
}

function findingOf({ asserted, verified, difference }: Gap): readonly RankedFinding[] {
  if (asserted.status !== 'known' || verified.status !== 'known' || difference.status !== 'known') return [];
  if (!excludesZero(difference)) return [];
  const text = message('finding.asserted-verified-gap', {
    asserted: valueOfEstimate(asserted, 'share'),
    assertedInterval: intervalOfEstimate(asserted, 'share'),
    assertedOutcomes: number(asserted.answers, 'count'),
    verified: valueOfEstimate(verified, 'share'),
    verifiedInterval: intervalOfEstimate(verified, 'share'),
    verifiedOutcomes: number(verified.answers, 'count'),
    difference: valueOfEstimate(difference, 'share-change'),
    interval: intervalOfEstimate(difference, 'share-change'),
  });
  const isFlattering = difference.value > 0;
  return [
    {
      weight: 77,
      finding: { type: 'finding', id: 'asserted-verified-gap', emphasis: isFlattering ? 'bad' : 'neutral', text },
    },
  ];
}

/** Both shares and their difference; where one of the groups is empty there is nothing to compare. */
export function trustPart(ledger: Ledger): Part {
  const measured = ledger.outcomes.filter(({ isReached }) => isReached !== undefined);
  if (!measured.some(({ isConfirmed }) => isConfirmed) || measured.every(({ isConfirmed }) => isConfirmed))
    return nothing;
  const gap = gapOf(measured, ledger);
  const definition = message('definition.asserted-verified-gap');
  const success = message('definition.outcome-success-rate');
  const figure = (evidence: string, estimate: Estimate): Figure =>
    figureOf({ metric: 'outcome-success-rate', by: { evidence }, estimate, definition: success });
  return {
    blocks: [gapTable(gap, measured, ledger.settings), ...unclear(gap.difference)],
    figures: [
      figure('asserted', gap.asserted),
      figure('verified', gap.verified),
      figureOf({ metric: 'asserted-verified-gap', by: {}, estimate: gap.difference, definition }),
    ],
    findings: findingOf(gap),
  };
}
