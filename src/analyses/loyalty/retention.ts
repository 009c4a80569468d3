/** How long do the satisfied and the dissatisfied stay after their first answers? Retention curves at a few days. */
import { survival } from '../../metrics/loyalty/survival.js';
import { yesNoContext } from '../../metrics/score-answers.js';
import {
  figureOf,
  figureOfTest,
  intervalOfEstimate,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Block, Figure, Table } from '../../report/document.js';
import type { Estimate, Test } from '../../statistics/estimate.js';
import type { ObservedTime } from '../../statistics/survival/life-table.js';
import { logRankTest } from '../../statistics/survival/log-rank.js';
import { message, type Message } from '../../text/message.js';
import type { SurveyView } from '../analysis.js';
import { inTheWhole } from '../overview.js';
import { meanDefinition, type ConstructScore } from '../scores.js';
import type { FollowedAccount, FollowUp } from './follow-up.js';

const horizons = [90, 180, 365, 730, 1095, 1825] as const;
/** Steps of a curve in days; the finest that asks for no more rows than a table may have is taken. */
const curveSteps = [30, 60, 90, 180, 365] as const;
const mostCurveRows = 20;
/** With fewer departures a curve is a handful of accidents. */
const fewestDepartures = 10;

const observedOf = (accounts: readonly FollowedAccount[]): readonly ObservedTime[] =>
  accounts.map(({ days, hasLeft }) => ({ time: days, events: hasLeft ? 1 : 0, censored: hasLeft ? 0 : 1 }));

const departures = (accounts: readonly FollowedAccount[]): number => accounts.filter(({ hasLeft }) => hasLeft).length;

function verdict(test: Test, accounts: readonly FollowedAccount[]): Message {
  const left = number(departures(accounts), 'count');
  if (departures(accounts) < fewestDepartures || test.status === 'withheld') {
    const words = { left, accounts: number(accounts.length, 'count'), needed: number(fewestDepartures, 'count') };
    return message('note.retention.too-few', words);
  }
  const words = { left, statistic: number(test.statistic, 'statistic'), p: number(test.p, 'p-value') };
  return message(test.p < 0.05 ? 'note.retention.differ' : 'note.retention.same', words);
}

interface Row {
  readonly days: number;
  readonly satisfied: Estimate;
  readonly dissatisfied: Estimate;
}

/** Days at which a curve is read: evenly from the day of the first answers on, so that its steps can be seen. */
function curveDays(last: number): readonly number[] {
  const step = curveSteps.find((days) => last / days <= mostCurveRows) ?? last / mostCurveRows;
  const even = Array.from({ length: Math.floor(last / step) + 1 }, (_, place) => Math.round(place * step));
  const named = horizons.filter((days) => days <= last);
  const isApart = (days: number): boolean => named.every((one) => Math.abs(one - days) > 7);
  return [...even.filter(isApart), ...named].toSorted((a, b) => a - b);
}

function tableOf(rows: readonly Row[], notes: readonly Message[]): Table {
  return {
    type: 'table',
    id: 'retention-curves',
    title: message('loyalty.retention.title'),
    columns: [
      textColumn('days', message('column.after-days')),
      numberColumn('satisfied', message('group.satisfied')),
      numberColumn('satisfied-interval', message('column.interval')),
      numberColumn('dissatisfied', message('group.dissatisfied')),
      numberColumn('dissatisfied-interval', message('column.interval')),
    ],
    rows: rows.map(({ days, satisfied, dissatisfied }) => [
      number(days, 'days'),
      valueOfEstimate(satisfied, 'share'),
      intervalOfEstimate(satisfied, 'share'),
      valueOfEstimate(dissatisfied, 'share'),
      intervalOfEstimate(dissatisfied, 'share'),
    ]),
    notes,
    picture: {
      type: 'curve',
      at: 'days',
      lines: [
        { value: 'satisfied', interval: 'satisfied-interval' },
        { value: 'dissatisfied', interval: 'dissatisfied-interval' },
      ],
    },
  };
}

/** Kaplan-Meier by satisfaction at the first answers, with the log-rank test. */
export function retentionPart(
  view: SurveyView,
  { accounts }: FollowUp,
  satisfaction: ConstructScore,
): { readonly blocks: readonly Block[]; readonly figures: readonly Figure[] } {
  const [yes, no] = [accounts.filter(({ isSatisfied }) => isSatisfied), accounts.filter((one) => !one.isSatisfied)];
  if (departures(accounts) === 0 || yes.length === 0 || no.length === 0) return { blocks: [], figures: [] };
  const last = Math.max(...[yes, no].map((some) => some.reduce((most, { days }) => Math.max(most, days), 0)));
  const context = yesNoContext(view.settings.confidence);
  const shareAt = (some: readonly FollowedAccount[], days: number): Estimate =>
    survival.compute({ observed: observedOf(some), days }, context);
  const rowAt = (days: number): Row => ({ days, satisfied: shareAt(yes, days), dissatisfied: shareAt(no, days) });
  const rows = horizons.filter((days) => days <= last).map(rowAt);
  const [curve = rows] = inTheWhole(view.settings, () => curveDays(last).map(rowAt));
  const test = logRankTest([observedOf(yes), observedOf(no)]);
  const survey = view.survey.name;
  const definition = message('definition.retention', {
    definition: meanDefinition(satisfaction),
    from: String(satisfaction.hitFrom),
  });
  const figures = rows.flatMap(({ days, satisfied, dissatisfied }) =>
    (
      [
        ['yes', satisfied],
        ['no', dissatisfied],
      ] as const
    ).map(([by, estimate]) =>
      figureOf({ metric: survival.id, by: { satisfied: by, days: String(days) }, estimate, definition, survey }),
    ),
  );
  const ofTest = figureOfTest({ metric: survival.id, by: { split: 'satisfied' }, test, definition, survey });
  const notes = [verdict(test, accounts), message('note.retention')];
  return { blocks: rows.length > 0 ? [tableOf(curve, notes)] : [], figures: [...figures, ofTest] };
}
