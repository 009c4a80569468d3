/** In words: which measures told who left, which seem to have known it, and whether one is clearly the best. */
import { intervalOfEstimate, number, valueOfEstimate } from '../../report/build.js';
import type { Block } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { RankedFinding } from '../analysis.js';
import type { Departures } from './departed.js';
import type { Leader } from './leader.js';
import { nameOf, namesOf } from './separation-table.js';
import { isReversed, separates, type Separation, type Shown } from './separations.js';

const tested = (all: readonly Separation[]): readonly Separation[] =>
  all.filter(({ pAdjusted }) => pAdjusted !== undefined);

/** One warning a question: its mean and its share know the same. */
export function leakNotices(all: readonly Separation[]): readonly Block[] {
  const byQuestion = new Map(
    all.flatMap((one) => (one.leak ? [[one.measure.question, one] as const] : [])).toReversed(),
  );
  return [...byQuestion.values()].flatMap(({ measure, leak }): readonly Block[] => {
    if (leak?.certainTo === undefined) return [];
    const words = {
      measure: nameOf(measure),
      certain: number(leak.certainEvents, 'count'),
      left: number(leak.events, 'count'),
      upTo: number(leak.certainTo, 'quantity'),
    };
    const key = measure.risk === 'low' ? 'prediction.leakage' : 'prediction.leakage-high';
    return [{ type: 'notice', id: 'measure-leakage', level: 'warning', text: message(key, words) }];
  });
}

/** What the table shows, also where that is nothing. */
export function verdictOf(all: readonly Separation[], shown: Shown): readonly Block[] {
  const known = tested(all);
  const [told, reversed] = [
    known.filter((one) => separates(one, shown)),
    known.filter((one) => isReversed(one, shown)),
  ];
  const measures = number(known.length, 'count');
  const sentences: readonly Message[] = [
    ...(told.length > 0
      ? [message('prediction.told', { count: number(told.length, 'count'), measures, names: namesOf(told) })]
      : []),
    ...(reversed.length > 0 ? [message('prediction.reversed', { names: namesOf(reversed) })] : []),
    ...(known.length > 0 && told.length + reversed.length === 0 ? [message('prediction.null', { measures })] : []),
  ];
  return sentences.map((text) => ({ type: 'paragraph', text }));
}

/** Whether the first of the table is clearly ahead of those of other questions. */
export function leaderVerdict({ leader, compared, isClear }: Leader): Block {
  const words = { measure: nameOf(leader.measure), others: number(compared, 'count') };
  return { type: 'paragraph', text: message(isClear ? 'prediction.best' : 'prediction.no-best', words) };
}

/** At most two: that a measure separated, and that it did so better than all others. Nothing where none did. */
export function separationFindings(
  all: readonly Separation[],
  { isDated }: Departures,
  { leader, shown }: { readonly leader: Leader | undefined; readonly shown: Shown },
): readonly RankedFinding[] {
  const told = all.filter((one) => separates(one, shown));
  const [first] = told;
  if (!first) return [];
  const words = {
    measure: nameOf(first.measure),
    area: valueOfEstimate(first.area, 'coefficient'),
    interval: intervalOfEstimate(first.area, 'coefficient'),
    left: number(first.left, 'count'),
    count: number(told.length, 'count'),
    measures: number(tested(all).length, 'count'),
  };
  const text = message(isDated ? 'finding.separated' : 'finding.separated-undated', words);
  const separated = { type: 'finding', id: 'separated-leavers', emphasis: 'neutral', text } as const;
  if (!leader?.isClear || !isDated) return [{ weight: 42, finding: separated }];
  const best = message('finding.best-measure', {
    measure: nameOf(leader.leader.measure),
    others: number(leader.compared, 'count'),
  });
  return [
    { weight: 42, finding: separated },
    { weight: 34, finding: { type: 'finding', id: 'best-measure', emphasis: 'neutral', text: best } },
  ];
}
