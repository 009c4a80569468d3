/** Is the measure that separates best clearly better than the others, over the same accounts? */
import { separationDifference } from '../../metrics/governance/separation-difference.js';
import { yesNoContext } from '../../metrics/score-answers.js';
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
import type { Figure, Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { holm } from '../../statistics/multiple-comparisons.js';
import { testOfAreaDifference } from '../../statistics/prediction/area-difference.js';
import { message } from '../../text/message.js';
import type { Departures } from './departed.js';
import { separates, type Separation, type Shown } from './separations.js';
import { casesOf } from './timeline.js';
import { nameOf } from './separation-table.js';

export interface Compared {
  readonly other: Separation;
  readonly difference: Estimate;
  /** By Holm over all comparisons with the leader; undefined where there is none. */
  readonly pAdjusted: number | undefined;
}

export interface Leader {
  readonly leader: Separation;
  readonly others: readonly Compared[];
  /** Better than every other measure of another question, each of them compared. */
  readonly isClear: boolean;
}

function pOf(difference: Estimate): number | undefined {
  const test = testOfAreaDifference(difference);
  return test.status === 'known' ? test.p : undefined;
}

/** Undefined where no measure separates, or there is no other to compare it with. */
export function readLeader(all: readonly Separation[], departures: Departures, shown: Shown): Leader | undefined {
  const leader = all.find((one) => separates(one, shown));
  if (!leader) return undefined;
  const others = all.filter(({ measure, pAdjusted }) => {
    return pAdjusted !== undefined && measure.question !== leader.measure.question;
  });
  if (others.length === 0) return undefined;
  const measured = others.map((other) => {
    const [first = [], second = []] = casesOf([leader.measure, other.measure], departures);
    const input = {
      first: { accounts: first, risk: leader.measure.risk },
      second: { accounts: second, risk: other.measure.risk },
    };
    return { other, difference: separationDifference.compute(input, yesNoContext(shown.confidence)) };
  });
  const known = measured.flatMap((one) => pOf(one.difference) ?? []);
  const adjusted = holm(known);
  let place = 0;
  const compared = measured.map((one): Compared => {
    const p = pOf(one.difference);
    return { ...one, pAdjusted: p === undefined ? undefined : adjusted[place++] };
  });
  const isBetter = ({ difference, pAdjusted }: Compared): boolean =>
    difference.status === 'known' &&
    difference.value > 0 &&
    pAdjusted !== undefined &&
    pAdjusted < 1 - shown.confidence;
  return { leader, others: compared, isClear: compared.every(isBetter) };
}

/** The leader against each other measure. */
export function leaderTable({ leader, others }: Leader): Table {
  return {
    type: 'table',
    id: 'separation-compared',
    title: message('prediction.compared.title', { measure: nameOf(leader.measure) }),
    columns: [
      textColumn('measure', message('column.against-measure')),
      numberColumn('accounts', message('column.accounts')),
      numberColumn('difference', message('column.difference')),
      numberColumn('interval', message('column.interval')),
      numberColumn('p', message('column.p-adjusted')),
    ],
    rows: others.map(({ other, difference, pAdjusted }) => [
      label(nameOf(other.measure)),
      answersOfEstimate(difference, separationDifference.smallBelow),
      valueOfEstimate(difference, 'correlation'),
      intervalOfEstimate(difference, 'correlation'),
      pAdjusted === undefined ? empty : number(pAdjusted, 'p-value'),
    ]),
    notes: [message('note.separation-compared', { comparisons: number(others.length, 'count') })],
  };
}

export function leaderFigures({ leader, others }: Leader): readonly Figure[] {
  return others.map(({ other, difference }) =>
    figureOf({
      metric: separationDifference.id,
      by: { measure: leader.measure.id, against: other.measure.id },
      estimate: difference,
      definition: message('definition.separation-difference'),
      ...(leader.measure.survey === undefined ? {} : { survey: leader.measure.survey }),
    }),
  );
}
