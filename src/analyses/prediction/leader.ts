/** Is the measure that separates best clearly better than the others, over the same accounts? */
import { separationDifference } from '../../metrics/governance/separation-difference.js';
import { yesNoContext } from '../../metrics/score-answers.js';
import { hiddenEstimate } from '../../metrics/withhold.js';
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
import type { AnalysisSettings } from '../analysis.js';
import type { Part } from '../loyalty/part.js';
import type { Departures } from './departed.js';
import { separates, sizesOf, type Separation, type Shown } from './separations.js';
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
  /** How many measures of other questions there are. */
  readonly compared: number;
  /** Better than every other measure of another question, each of them compared. */
  readonly isClear: boolean;
}

function pOf(difference: Estimate): number | undefined {
  const test = testOfAreaDifference(difference);
  return test.status === 'known' ? test.p : undefined;
}

function differenceTo(other: Separation, leader: Separation, { departures, shown }: Against): Estimate {
  const [first = [], second = []] = casesOf([leader.measure, other.measure], departures);
  const { left, stayed } = sizesOf(first);
  const { minimumGroup: k = 0, confidence } = shown;
  if (Math.min(left, stayed) < k) return hiddenEstimate('primary', k);
  const input = {
    first: { accounts: first, risk: leader.measure.risk },
    second: { accounts: second, risk: other.measure.risk },
  };
  return separationDifference.compute(input, yesNoContext(confidence));
}

interface Against {
  readonly departures: Departures;
  readonly shown: Shown;
}

const isBetter = (difference: Estimate, p: number | undefined, { confidence }: Shown): boolean =>
  difference.status === 'known' && difference.value > 0 && p !== undefined && p < 1 - confidence;

function adjustedOver(measured: readonly Omit<Compared, 'pAdjusted'>[]): readonly Compared[] {
  const tested = measured.flatMap((one) => {
    const p = pOf(one.difference);
    return p === undefined ? [] : [{ one, p }];
  });
  const adjusted = holm(tested.map(({ p }) => p));
  const byOne = new Map(tested.map(({ one }, at) => [one, adjusted[at]] as const));
  return measured.map((one) => ({ ...one, pAdjusted: byOne.get(one) }));
}

/**
 * Undefined where no measure separates, or there is no other to compare it with. In an overview the comparisons end with the
 * first that is not clear, for then no adjustment can make the leader the best: `others` are only those made until then.
 */
export function readLeader(
  all: readonly Separation[],
  against: Against & Pick<AnalysisSettings, 'depth'>,
): Leader | undefined {
  const { shown, depth } = against;
  const leader = all.find((one) => separates(one, shown));
  const others = all.filter(
    ({ measure, pAdjusted }) => pAdjusted !== undefined && measure.question !== leader?.measure.question,
  );
  if (!leader || others.length === 0) return undefined;
  const measured: Omit<Compared, 'pAdjusted'>[] = [];
  for (const other of others) {
    const difference = differenceTo(other, leader, against);
    measured.push({ other, difference });
    if (depth === 'overview' && !isBetter(difference, pOf(difference), shown)) break;
  }
  const compared = adjustedOver(measured);
  const isClear = compared.every(({ difference, pAdjusted }) => isBetter(difference, pAdjusted, shown));
  return { leader, others: compared, compared: others.length, isClear };
}

function tableOf({ leader, others }: Leader): Table {
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

function figuresOf({ leader, others }: Leader): readonly Figure[] {
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

/** The leader against each other measure. */
export const leaderPart = (leader: Leader): Pick<Part, 'blocks' | 'figures'> => ({
  blocks: [tableOf(leader)],
  figures: figuresOf(leader),
});
