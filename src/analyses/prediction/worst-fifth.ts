/** How often did the worst fifth of each measure leave, against all? */
import { countAnswers } from '../../counts/distribution.js';
import { worstFifthLift } from '../../metrics/governance/worst-fifth-lift.js';
import { yesNoContext } from '../../metrics/score-answers.js';
import { hiddenEstimate } from '../../metrics/withhold.js';
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
import type { Estimate } from '../../statistics/estimate.js';
import { flaggedBy, worstFifth } from '../../statistics/prediction/lift.js';
import { pooledScores } from '../../statistics/prediction/outcome-scores.js';
import { message, type Message } from '../../text/message.js';
import type { Part } from '../loyalty/part.js';
import type { Departures } from './departed.js';
import { definitionOf, factsOf, nameOf } from './separation-table.js';
import type { Separation, Shown } from './separations.js';
import { casesOf } from './timeline.js';

interface WorstPart {
  readonly of: Separation;
  /** Share of all cases among the worst, and how many left of them; undefined where the lift is withheld. */
  readonly worst: number | undefined;
  readonly left: number | undefined;
  readonly lift: Estimate;
}

function worstOf(of: Separation, departures: Departures, { confidence, minimumGroup: k = 0 }: Shown): WorstPart {
  const hidden = { of, worst: undefined, left: undefined };
  const { measure } = of;
  const [accounts = []] = casesOf([measure], departures, 'everybody');
  const all = pooledScores(accounts);
  const cut = worstFifth(all, measure.risk);
  const lift = worstFifthLift.compute({ accounts, risk: measure.risk }, yesNoContext(confidence));
  if (!cut || lift.status === 'withheld') return { ...hidden, lift };
  const { events, nonEvents } = flaggedBy(all, cut);
  const left = countAnswers(all.events);
  // Few leavers on either side of the cut would be somebody's.
  if (Math.min(events, left - events, of.stayed) < k) return { ...hidden, lift: hiddenEstimate('primary', k) };
  const worst = (events + nonEvents) / (left + countAnswers(all.nonEvents));
  return { of, worst, left: events, lift };
}

const partOf = (part: number, whole: number): Message =>
  message('word.of', { part: number(part, 'count'), whole: number(whole, 'count') });

function tableOf(parts: readonly WorstPart[]): Table {
  return {
    type: 'table',
    id: 'worst-fifth',
    title: message('prediction.worst.title'),
    columns: [
      textColumn('measure', message('column.measure')),
      numberColumn('worst', message('column.worst-part')),
      numberColumn('left', message('column.left-among-worst')),
      numberColumn('lift', message('column.lift')),
      numberColumn('interval', message('column.interval')),
    ],
    rows: parts.map(({ of, worst, left, lift }) => [
      label(nameOf(of.measure)),
      worst === undefined ? empty : number(worst, 'share'),
      left === undefined ? empty : label(partOf(left, of.left)),
      of.leak ? label(message('prediction.leaked')) : valueOfEstimate(lift, 'coefficient'),
      of.leak ? empty : intervalOfEstimate(lift, 'coefficient'),
    ]),
    notes: [message('note.worst-fifth')],
  };
}

/** The table, and a figure a measure. */
export function worstFifthPart(
  all: readonly Separation[],
  departures: Departures,
  shown: Shown,
): Pick<Part, 'blocks' | 'figures'> {
  const parts = all.map((one) => worstOf(one, departures, shown));
  const definition = message('definition.worst-fifth-lift');
  const figures = parts.map(({ of, lift }) =>
    figureOf({
      ...factsOf(of),
      metric: worstFifthLift.id,
      estimate: lift,
      definition: definitionOf(of, definition),
    }),
  );
  return { blocks: [tableOf(parts)], figures };
}
