/** How many of the renewals that came up were renewed? They belong to accounts, not to a survey. */
import { renewalRate } from '../../metrics/loyalty/renewal-rate.js';
import { hitsByCluster, yesNoContext } from '../../metrics/score-answers.js';
import { answersOfEstimate, figureOf, intervalOfEstimate, number, valueOfEstimate } from '../../report/build.js';
import type { Block } from '../../report/document.js';
import { message } from '../../text/message.js';
import type { AnalysisContext } from '../analysis.js';
import { dueOrDecidedOn, isDecidedBy, isDepartureOnly } from '../departures.js';
import { textOf } from '../ledger-values.js';
import { notNarrowed } from '../notices.js';
import { dayTest } from '../record-periods.js';
import { accountFilter } from '../selected-accounts.js';
import { filtersNotOnRecords } from '../service/service-ledger.js';
import { nothing, type Part } from './part.js';
import { openRenewals } from './renewals-due.js';

/** Decided by the day of the report, in the periods asked for; and how many are open on that day. */
function readDecisions({ source, settings }: Pick<AnalysisContext, 'source' | 'settings'>) {
  // A list of departures holds no renewals: counted as such it would make the rate fall.
  const records = source
    .ledger('renewal')
    .filter(accountFilter(source, settings))
    .filter((record) => !isDepartureOnly(record));
  const known = records.filter((record) => isDecidedBy(record, settings.asOf));
  const isInPeriod = dayTest(settings.where.period);
  const decided = known.filter((record) => isInPeriod(dueOrDecidedOn(record)));
  const later = openRenewals({ source, settings }).filter(({ ahead }) => ahead > 0);
  return { decided, undecided: records.length - known.length, later: later.length };
}

/** Renewals decided by the day the report speaks of; they belong to accounts, not to a survey. */
export function renewalPart({ source, settings }: AnalysisContext): Part {
  const { decided, undecided, later } = readDecisions({ source, settings });
  const isTooSmall = settings.isForPublication && decided.length < settings.minimumGroup;
  if (decided.length === 0 || isTooSmall) return nothing;
  const cases = decided.map((record) => ({
    cluster: textOf(record, 'customer_id') ?? '',
    isHit: textOf(record, 'decision') !== 'left',
  }));
  const estimate = renewalRate.compute(hitsByCluster(cases), yesNoContext(settings.confidence));
  const definition = message('definition.renewal-rate');
  const count = (decision: string): ReturnType<typeof number> =>
    number(decided.filter((record) => textOf(record, 'decision') === decision).length, 'count');
  const text = message('note.renewals', {
    renewed: count('renewed'),
    upgraded: count('upgraded'),
    downgraded: count('downgraded'),
    left: count('left'),
    asOf: settings.asOf ?? message('word.unknown-day'),
    undecided: number(undecided, 'count'),
    later: number(later, 'count'),
  });
  const figure = {
    label: message('column.renewal-rate'),
    value: valueOfEstimate(estimate, 'share'),
    interval: intervalOfEstimate(estimate, 'share'),
    answers: answersOfEstimate(estimate, renewalRate.smallBelow),
    definition,
  };
  const counts: readonly Block[] = settings.isForPublication ? [] : [{ type: 'paragraph', text }];
  return {
    blocks: [...notNarrowed(filtersNotOnRecords(settings)), { type: 'key-figures', figures: [figure] }, ...counts],
    figures: [figureOf({ metric: 'renewal-rate', by: {}, estimate, definition })],
    findings: [],
  };
}
