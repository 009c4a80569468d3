/** Why did accounts leave, as far as somebody wrote it down? */
import { leavingReasonShare } from '../../metrics/loyalty/leaving-reason-share.js';
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
import type { Block, Figure } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message } from '../../text/message.js';
import { compareCodePoints } from '../../counts/code-point-order.js';
import type { AnalysisContext } from '../analysis.js';
import { dueOrDecidedOn, decisionOf, hasLeftBy, isDecidedBy } from '../departures.js';
import { textOf } from '../ledger-values.js';
import { namedList } from '../named-list.js';
import { dayTest } from '../record-periods.js';
import { accountFilter } from '../selected-accounts.js';
import { departureDays } from './follow-up.js';

const reasons = ['service', 'price', 'product', 'other'] as const;
const mostCompetitors = 3;

/** "A (5), B (2)": competitors named with the renewals that were lost. */
function competitorsPart({ source, settings }: AnalysisContext): readonly Block[] {
  const isInPeriod = dayTest(settings.where.period);
  const lost = source
    .ledger('renewal')
    .filter(accountFilter(source, settings))
    .filter((record) => decisionOf(record) === 'left' && isDecidedBy(record, settings.asOf))
    .filter((record) => isInPeriod(dueOrDecidedOn(record)));
  const counts = new Map<string, number>();
  for (const record of lost) {
    const competitor = textOf(record, 'competitor');
    if (competitor !== undefined) counts.set(competitor, (counts.get(competitor) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const named = [...counts].toSorted((a, b) => b[1] - a[1] || compareCodePoints(a[0], b[0]));
  const text = message('loyalty.competitors', {
    lost: number(lost.length, 'count'),
    named: number(
      named.reduce((sum, [, count]) => sum + count, 0),
      'count',
    ),
    names: namedList(
      named.map(([name, count]) => `${name} (${count})`),
      mostCompetitors,
    ),
  });
  return [{ type: 'paragraph', text }];
}

interface MeasuredReason {
  readonly reason: (typeof reasons)[number];
  readonly estimate: Estimate;
  readonly accounts: number;
}

function reasonsTable(
  measured: readonly MeasuredReason[],
  { recorded, left }: { readonly recorded: number; readonly left: number },
): Block {
  return {
    type: 'table',
    id: 'leaving-reasons',
    columns: [
      textColumn('reason', message('column.reason')),
      numberColumn('accounts', message('column.accounts')),
      numberColumn('share', message('column.share')),
      numberColumn('interval', message('column.interval')),
    ],
    rows: measured.map(({ reason, estimate, accounts }) => [
      label(message(`reason.${reason}`)),
      number(accounts, 'count'),
      valueOfEstimate(estimate, 'share'),
      intervalOfEstimate(estimate, 'share'),
    ]),
    notes: [
      message('note.reasons', {
        recorded: number(recorded, 'count'),
        left: number(left, 'count'),
      }),
    ],
  };
}

/** Shares of the reasons with intervals. Nothing for publication: few departures are somebody's departures. */
export function leavingReasons(context: AnalysisContext): {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
} {
  const { source, settings } = context;
  if (settings.isForPublication) return { blocks: [], figures: [] };
  const isInPeriod = dayTest(settings.where.period);
  const leftOn = departureDays(context);
  const left = source
    .ledger('customer')
    .filter(accountFilter(source, settings))
    .filter(hasLeftBy(source, settings.asOf))
    .filter((record) => isInPeriod(leftOn(textOf(record, 'customer_id') ?? '')));
  const recorded = left.flatMap((record) => {
    const reason = textOf(record, 'left_because');
    return reason === undefined ? [] : [{ account: textOf(record, 'customer_id') ?? '', reason }];
  });
  if (recorded.length === 0) return { blocks: competitorsPart(context), figures: [] };
  const shareOf = (reason: string): Estimate =>
    leavingReasonShare.compute(
      hitsByCluster(recorded.map((one) => ({ cluster: one.account, isHit: one.reason === reason }))),
      yesNoContext(settings.confidence),
    );
  const measured = reasons.map((reason) => ({
    reason,
    estimate: shareOf(reason),
    accounts: recorded.filter((one) => one.reason === reason).length,
  }));
  const table = reasonsTable(measured, { recorded: recorded.length, left: left.length });
  const definition = message('definition.leaving-reason');
  const figures = measured.map(({ reason, estimate }) =>
    figureOf({ metric: leavingReasonShare.id, by: { reason }, estimate, definition }),
  );
  return { blocks: [table, ...competitorsPart(context)], figures };
}
