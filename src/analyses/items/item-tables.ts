/** The tables of questions: rated ones with mean and share, options and yes/no questions with share and base. */
import { distributionOf, everyResponse } from '../../counts/needs.js';
import { scaleText } from '../../domain/scales.js';
import type { Item } from '../../domain/surveys.js';
import { hiddenEstimate } from '../../metrics/withhold.js';
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
import type { Notice, Table } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { questionOf, type SurveyView } from '../analysis.js';
import { mayBeCodes } from '../group-codes.js';
import { namedList } from '../named-list.js';
import { optionWords, wordsOfRows, type TickedQuestion } from './item-words.js';
import type { MeasuredItem } from './measure-items.js';

/** A table of more options than this is a list nobody reads; the rest is in --json. */
export const mostOptions = 12;

/** Which of these figures may hide roles that disagree, because nobody tested whether they do. */
function testedNote(view: SurveyView, measured: readonly MeasuredItem[]): readonly Message[] {
  const { groups } = view.source.read(distributionOf(everyResponse), questionOf(view, ['role']));
  const hasRoles = [...groups.keys()].filter((role) => role !== '').length > 1;
  if (!hasRoles || measured.every(({ isTested }) => isTested)) return [];
  const tested = measured.filter(({ isTested }) => isTested).map(({ item }) => item.code);
  if (tested.length === 0) return [message('note.items-untested')];
  return [message('note.items-tested', { tested: namedList(tested, mostOptions) })];
}

/** Every rated question: mean, interval and share of high answers. */
export function ratedTable(view: SurveyView, measured: readonly MeasuredItem[]): Table {
  const words = wordsOfRows(measured.map(({ item }) => item));
  const scaleCell = (item: Item): Value => {
    const scale = item.scale ? scaleText(item.scale) : '';
    return label(mayBeCodes(item) ? message('items.scale-guessed', { scale }) : scale);
  };
  return {
    type: 'table',
    id: 'items',
    title: message('items.table.title'),
    columns: [
      textColumn('item', message('column.question')),
      textColumn('construct', message('column.measures')),
      textColumn('scale', message('column.scale')),
      numberColumn('answers', message('column.answers')),
      numberColumn('mean', message('column.mean')),
      numberColumn('interval', message('column.interval')),
      numberColumn('share', message('column.high-share')),
    ],
    rows: measured.map(({ item, mean, share }, index) => [
      label(words[index] ?? item.label),
      label(message(`construct.${item.construct}`)),
      scaleCell(item),
      answersOfEstimate(mean, 30),
      valueOfEstimate(mean, 'rating'),
      intervalOfEstimate(mean, 'rating'),
      valueOfEstimate(share, 'share'),
    ]),
    notes: [message('note.items'), ...testedNote(view, measured)],
  };
}

/** Columns whose numbers may be codes, by name: an average of faculties means nothing. */
export function codeNotices(measured: readonly MeasuredItem[]): readonly Notice[] {
  const codes = measured.filter(({ item }) => mayBeCodes(item)).map(({ item }) => item.code);
  const [first] = codes;
  if (first === undefined) return [];
  const text = message('items.may-be-codes', { items: namedList(codes, mostOptions), first });
  return [{ type: 'notice', id: 'may-be-codes', level: 'warning', text }];
}

/** Under the rules of small groups an option that one to k − 1 people ticked, or left out, is not shown. */
function shownShare(view: SurveyView, { share }: MeasuredItem): MeasuredItem['share'] {
  const k = view.rule.minimumGroup;
  if (k === undefined || share.status === 'withheld') return share;
  const ticked = Math.round(share.value * share.answers);
  const isSmall = (count: number): boolean => count > 0 && count < k;
  return isSmall(ticked) || isSmall(share.answers - ticked) ? hiddenEstimate('primary', k) : share;
}

/** What was ticked of one question, the most frequent first; or the yes/no questions in their order. */
export function tickedTable(
  view: SurveyView,
  { question, items }: TickedQuestion,
  measured: readonly MeasuredItem[],
): Table {
  const own = items.flatMap((item) => measured.find((one) => one.item === item) ?? []);
  const shares = own.map((one) => ({ one, share: shownShare(view, one) }));
  const sizeOf = ({ share }: (typeof shares)[number]): number => (share.status === 'known' ? share.value : -1);
  const ordered = question === undefined ? shares : shares.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const shown = question === undefined ? ordered : ordered.slice(0, mostOptions);
  const left = ordered.length - shown.length;
  return {
    type: 'table',
    id: question === undefined ? 'yes-no' : `ticked:${question}`,
    title: question === undefined ? message('items.yes-no.title') : message('items.ticked.title', { question }),
    columns: [
      textColumn('option', message(question === undefined ? 'column.question' : 'column.option')),
      numberColumn('ticked', message(question === undefined ? 'column.yes' : 'column.ticked')),
      numberColumn('answers', message('column.base')),
      numberColumn('share', message('column.share')),
      numberColumn('interval', message('column.interval')),
    ],
    rows: shown.map(({ one, share }) => [
      label(optionWords(question, one.item)),
      share.status === 'known' ? number(Math.round(share.value * share.answers), 'count') : empty,
      answersOfEstimate(one.share, 30),
      valueOfEstimate(share, 'share'),
      intervalOfEstimate(share, 'share'),
    ]),
    notes: [
      ...(question === undefined ? [] : [message('note.ticked')]),
      ...(left > 0 ? [message('note.more-options', { left: number(left, 'count') })] : []),
    ],
  };
}
