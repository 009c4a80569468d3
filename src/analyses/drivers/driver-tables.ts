/** The tables of shares, and of how far the drivers go with each outcome. */
import {
  answersOfEstimate,
  empty,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import type { SurveyView } from '../analysis.js';
import { namedList } from '../named-list.js';
import { labelOf, type NamedScore } from './chosen-questions.js';
import { estimatesOf, explainedOf, type DriverEstimates } from './driver-figures.js';
import { byShare, leastExplained, orderOf } from './driver-order.js';
import { isKnown, seed, shareOf, type MeasuredDrivers } from './measure-drivers.js';

/** Rows of a table that is still read; the rest is in --json. */
const mostRows = 12;

const wordsOf = (scores: readonly NamedScore[]): readonly (string | Message)[] => scores.map(({ words }) => words);

/** How much of the outcome, from how many answers, and what stands first. */
export function fitTable(view: SurveyView, all: readonly MeasuredDrivers[]): Table {
  return {
    type: 'table',
    id: 'driver-fit',
    title: message('drivers.fit.title'),
    columns: [
      textColumn('of', message('column.driver-of')),
      numberColumn('answers', message('column.answers')),
      numberColumn('lost', message('column.lost-to-blanks')),
      numberColumn('explained', message('column.explained')),
      textColumn('first', message('column.clearly-first')),
    ],
    rows: all.map((measured) => {
      const explained = explainedOf(measured);
      const isHidden = explained.answers === undefined;
      const lost = (measured.sums.answered.at(-1) ?? 0) - measured.sums.answers;
      return [
        labelOf(measured.outcome),
        answersOfEstimate(explained),
        isHidden ? empty : number(lost, 'count'),
        valueOfEstimate(explained, 'share'),
        firstCell(view, measured),
      ];
    }),
    notes: [message('note.explained'), ...blanksNotes(view, all)],
  };
}

/** In a cell the first few are read; --json has the shares of all. */
const mostInCell = 4;

function firstCell(view: SurveyView, measured: MeasuredDrivers): Value {
  if (!isKnown(measured.johnson)) return empty;
  const order = orderOf(measured, view.settings.confidence);
  if (order.kind === 'clear') return labelOf(order.first);
  if (order.kind === 'tied')
    return label(message('drivers.tied', { names: namedList(wordsOf(order.names), mostInCell) }));
  if (order.kind === 'little') return label(message('drivers.little', { least: number(leastExplained, 'share') }));
  return label(message(order.kind === 'none' ? 'drivers.none' : 'drivers.unknown'));
}

/** The largest change of a share when every pair of answers is taken instead; undefined where there are no blanks. */
function changeByBlanks({ johnson, pairwise, drivers }: MeasuredDrivers): number | undefined {
  if (!isKnown(johnson) || !isKnown(pairwise)) return undefined;
  const shareIn = (found: typeof johnson, { name }: NamedScore): number => shareOf(found, name)?.share ?? 0;
  return Math.max(...drivers.map((driver) => Math.abs(shareIn(johnson, driver) - shareIn(pairwise, driver))));
}

/** Whether leaving out responses with a blank changes the picture: a driver that clearly stood first no longer does. */
function blanksNotes(view: SurveyView, all: readonly MeasuredDrivers[]): readonly Message[] {
  const changes = all.flatMap((measured) => {
    const change = changeByBlanks(measured);
    return change === undefined ? [] : [{ measured, change }];
  });
  const largest = changes.toSorted((a, b) => b.change - a.change)[0];
  if (!largest) return [];
  const others = changes.flatMap(({ measured }) => {
    const order = orderOf(measured, view.settings.confidence);
    const [paired] = byShare({ ...measured, johnson: measured.pairwise ?? measured.johnson });
    if (order.kind !== 'clear' || !paired || paired === order.first) return [];
    const words = { outcome: measured.outcome.words, first: order.first.words, other: paired.words };
    return [message('drivers.pairwise.other', words)];
  });
  const words = { change: number(largest.change, 'share'), outcome: largest.measured.outcome.words };
  return [message('drivers.pairwise.change', words), ...others];
}

/** Empty where another outcome has LMG shares and this one has too many drivers for them. */
const lmgCells = (lmg: Estimate): readonly Value[] =>
  lmg.status === 'known' ? [valueOfEstimate(lmg, 'share'), intervalOfEstimate(lmg, 'share')] : [empty, empty];

function rowOf(
  { outcome }: MeasuredDrivers,
  { driver, correlation, johnson, lmg }: DriverEstimates,
  { hasLmg }: { readonly hasLmg: boolean },
): readonly Value[] {
  return [
    labelOf(outcome),
    labelOf(driver),
    valueOfEstimate(correlation, 'correlation'),
    valueOfEstimate(johnson, 'share'),
    intervalOfEstimate(johnson, 'share'),
    ...(hasLmg ? lmgCells(lmg) : []),
  ];
}

/** Every share with its sign, interval and the second method beside it; the largest first. */
export function shareTable(view: SurveyView, all: readonly MeasuredDrivers[]): Table | undefined {
  const shown = all.filter(({ johnson }) => isKnown(johnson));
  const [first] = shown;
  if (!first) return undefined;
  const hasLmg = shown.some(({ lmg }) => isKnown(lmg));
  const most = Math.max(4, Math.floor(mostRows / shown.length));
  const rows = shown.flatMap((measured) => {
    const estimates = estimatesOf(measured, view.settings.confidence);
    return byShare(measured)
      .slice(0, most)
      .flatMap((one) => estimates.filter(({ driver }) => driver === one))
      .map((estimate) => rowOf(measured, estimate, { hasLmg }));
  });
  const left = shown.reduce((sum, { drivers }) => sum + Math.max(0, drivers.length - most), 0);
  return {
    type: 'table',
    id: 'driver-shares',
    title: message('drivers.shares.title'),
    columns: [
      textColumn('of', message('column.driver-of')),
      textColumn('item', message('column.driver')),
      numberColumn('correlation', message('column.r')),
      numberColumn('johnson', message('column.driver-share')),
      numberColumn('interval', message('column.interval')),
      ...(hasLmg
        ? [numberColumn('lmg', message('column.lmg')), numberColumn('lmg-interval', message('column.interval'))]
        : []),
    ],
    rows,
    notes: [
      message('note.driver-shares'),
      ...intervalNotes(shown),
      ...(left > 0 ? [message('note.more-drivers', { left: number(left, 'count') })] : []),
    ],
    picture: { type: 'intervals', label: 'item', group: 'of', panels: [{ value: 'johnson', interval: 'interval' }] },
  };
}

function intervalNotes(all: readonly MeasuredDrivers[]): readonly Message[] {
  const found = all.find(({ resampled }) => resampled !== undefined);
  if (!found?.resampled) return [message('note.driver-no-interval')];
  const words = { draws: number(found.resampled.draws, 'count'), seed: String(seed) };
  return [message(found.sums.doRepeat ? 'note.driver-resamples.accounts' : 'note.driver-resamples', words)];
}
