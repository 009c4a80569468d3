/** How many agreed outcomes were reached, verified, overdue: shares over the ledger, clustered by account. */
import { outcomeOverdue } from '../../metrics/outcomes/outcome-overdue.js';
import { outcomeSuccessRate } from '../../metrics/outcomes/outcome-success-rate.js';
import { outcomeUnmeasured } from '../../metrics/outcomes/outcome-unmeasured.js';
import { outcomeVerifiedRate } from '../../metrics/outcomes/outcome-verified-rate.js';
import type { Metric } from '../../metrics/metric.js';
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
import { message, type Message } from '../../text/message.js';
import type { AnalysisSettings } from '../analysis.js';
import { countUnless, shownBy } from './ledger.js';
import type { OutcomeState } from './outcome-state.js';

export interface LedgerFigures {
  readonly success: Estimate;
  readonly verified: Estimate;
  readonly overdue: Estimate;
  readonly unmeasured: Estimate;
}

interface Share {
  readonly metric: Metric<'score'>;
  readonly outcomes: readonly OutcomeState[];
  readonly isHit: (outcome: OutcomeState) => boolean;
}

function shareOf({ metric, outcomes, isHit }: Share, settings: AnalysisSettings): Estimate {
  const cases = outcomes.map((outcome) => ({ cluster: outcome.account, isHit: isHit(outcome) }));
  return shownBy(settings, metric.compute(hitsByCluster(cases), yesNoContext(settings.confidence)));
}

export const isMeasured = ({ isReached }: OutcomeState): boolean => isReached !== undefined;

/** The four shares; each with its own denominator. */
export function measureLedger(outcomes: readonly OutcomeState[], settings: AnalysisSettings): LedgerFigures {
  const measured = outcomes.filter(isMeasured);
  const due = outcomes.filter(({ isDue }) => isDue);
  const isReached = (outcome: OutcomeState): boolean => outcome.isReached === true;
  const isOverdue = (outcome: OutcomeState): boolean => !isMeasured(outcome);
  return {
    success: shareOf({ metric: outcomeSuccessRate, outcomes: measured, isHit: isReached }, settings),
    verified: shareOf(
      { metric: outcomeVerifiedRate, outcomes: measured, isHit: ({ isVerified }) => isVerified },
      settings,
    ),
    overdue: shareOf({ metric: outcomeOverdue, outcomes: due, isHit: isOverdue }, settings),
    unmeasured: shareOf({ metric: outcomeUnmeasured, outcomes, isHit: isOverdue }, settings),
  };
}

const columns: Table['columns'] = [
  textColumn('what', message('column.outcomes')),
  numberColumn('hits', message('column.number')),
  numberColumn('base', message('column.of')),
  numberColumn('share', message('column.share')),
  numberColumn('interval', message('column.interval')),
  textColumn('definition', message('column.definition')),
];

interface Row {
  readonly name: Message;
  readonly definition: Message;
  readonly estimate: Estimate;
  readonly hits: number;
  readonly base: number;
}

function rowsOf(
  outcomes: readonly OutcomeState[],
  { success, verified, overdue, unmeasured }: LedgerFigures,
): readonly Row[] {
  const count = (test: (outcome: OutcomeState) => boolean): number => outcomes.filter(test).length;
  const measured = count(isMeasured);
  return [
    {
      name: message('outcomes.asserted'),
      definition: message('definition.outcome-success-rate'),
      estimate: success,
      hits: count(({ isReached }) => isReached === true),
      base: measured,
    },
    {
      name: message('outcomes.verified'),
      definition: message('definition.outcome-verified-rate'),
      estimate: verified,
      hits: count(({ isVerified }) => isVerified),
      base: measured,
    },
    {
      name: message('outcomes.overdue'),
      definition: message('definition.outcome-overdue'),
      estimate: overdue,
      hits: count((outcome) => outcome.isDue && !isMeasured(outcome)),
      base: count(({ isDue }) => isDue),
    },
    {
      name: message('outcomes.unmeasured'),
      definition: message('definition.outcome-unmeasured'),
      estimate: unmeasured,
      hits: outcomes.length - measured,
      base: outcomes.length,
    },
  ];
}

/** Success as asserted, apart from success as verified, apart from what nobody measured. */
export function ledgerTable(
  outcomes: readonly OutcomeState[],
  figures: LedgerFigures,
  asOf: string | undefined,
): Table {
  const notDue = outcomes.filter((outcome) => !outcome.isDue && !isMeasured(outcome)).length;
  return {
    type: 'table',
    id: 'outcome-rates',
    title: message('outcomes.table.title'),
    columns,
    rows: rowsOf(outcomes, figures).map(({ name, definition, estimate, hits, base }) => [
      label(name),
      // What stands above and below a hidden share would be the share.
      countUnless(estimate, hits),
      countUnless(estimate, base),
      valueOfEstimate(estimate, 'share'),
      intervalOfEstimate(estimate, 'share'),
      label(definition),
    ]),
    notes: [
      message('note.outcomes-base', {
        agreed: number(outcomes.length, 'count'),
        notDue: number(notDue, 'count'),
        asOf: asOf ?? message('word.unknown-day'),
      }),
    ],
  };
}

/** The shares for scripts, of all outcomes or of one group of a split. */
export function ledgerFigures(
  { success, verified, overdue, unmeasured }: LedgerFigures,
  by: Figure['by'] = {},
): readonly Figure[] {
  return (
    [
      ['outcome-success-rate', success],
      ['outcome-verified-rate', verified],
      ['outcome-overdue', overdue],
      ['outcome-unmeasured', unmeasured],
    ] as const
  ).map(([metric, estimate]) => figureOf({ metric, by, estimate, definition: message(`definition.${metric}`) }));
}
