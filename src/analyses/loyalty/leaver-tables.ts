/** Two tables of who left and how satisfied they were: shares by satisfaction, and satisfaction by who left. */
import { leftShare } from '../../metrics/loyalty/left-share.js';
import { satisfactionMean } from '../../metrics/satisfaction/satisfaction-mean.js';
import { answersOfEstimate, intervalOfEstimate, label, number } from '../../report/build.js';
import { numberColumn, textColumn, valueOfEstimate } from '../../report/build.js';
import type { Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message, type Message } from '../../text/message.js';

export interface LeaverShare {
  readonly group: 'satisfied' | 'dissatisfied' | 'difference' | 'value';
  readonly by: Readonly<Record<string, string>>;
  readonly estimate: Estimate;
}

export interface LeaverMeans {
  readonly group: 'yes' | 'no' | 'difference';
  readonly estimate: Estimate;
}

const nameOf = ({ group, by }: LeaverShare): Message =>
  group === 'value'
    ? message('leavers.answered', { answer: number(Number(by['answer']), 'count') })
    : message(`group.${group}`);

/** Share left by satisfaction, with the difference; by answer where there are few. */
export function leaversTable(shares: readonly LeaverShare[], notes: readonly Message[]): Table {
  return {
    type: 'table',
    id: 'leavers',
    title: message('loyalty.leavers.title'),
    columns: [
      textColumn('group', message('column.satisfaction')),
      numberColumn('left', message('column.left-share')),
      numberColumn('interval', message('column.interval')),
      numberColumn('accounts', message('column.accounts')),
    ],
    rows: shares.map((one) => [
      label(nameOf(one)),
      valueOfEstimate(one.estimate, one.group === 'difference' ? 'share-change' : 'share'),
      intervalOfEstimate(one.estimate, one.group === 'difference' ? 'share-change' : 'share'),
      answersOfEstimate(one.estimate, one.group === 'difference' ? 0 : leftShare.smallBelow),
    ]),
    notes,
  };
}

/** Mean satisfaction of who left and who stayed, with the difference. */
export function meansTable(means: readonly LeaverMeans[]): Table {
  return {
    type: 'table',
    id: 'leaver-means',
    title: message('loyalty.leaver-means.title'),
    columns: [
      textColumn('group', message('column.whether-left')),
      numberColumn('mean', message('column.satisfaction-mean')),
      numberColumn('interval', message('column.interval')),
      numberColumn('accounts', message('column.accounts')),
    ],
    rows: means.map(({ group, estimate }) => [
      label(message(group === 'difference' ? 'group.difference' : `leavers.left-${group}`)),
      valueOfEstimate(estimate, group === 'difference' ? 'rating-change' : 'rating'),
      intervalOfEstimate(estimate, group === 'difference' ? 'rating-change' : 'rating'),
      answersOfEstimate(estimate, group === 'difference' ? 0 : satisfactionMean.smallBelow),
    ]),
    notes: [message('note.leaver-means')],
  };
}
