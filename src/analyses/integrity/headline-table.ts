/** The headline of all answers, without some of them, and the difference. */
import {
  answersOfEstimate,
  empty,
  intervalOfEstimate,
  label,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Table } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { Headline } from './without-flagged.js';

export interface HeadlineWords {
  readonly id: string;
  readonly title: Message;
  /** What the answers that were kept are called. */
  readonly kept: Message;
  readonly notes: readonly Message[];
}

const headlineRows = ({ definition, unit, changeUnit, all, kept, change }: Headline, words: HeadlineWords) => [
  [
    label(definition),
    label(message('careless.all')),
    answersOfEstimate(all),
    valueOfEstimate(all, unit),
    intervalOfEstimate(all, unit),
  ],
  [empty, label(words.kept), answersOfEstimate(kept), valueOfEstimate(kept, unit), intervalOfEstimate(kept, unit)],
  [
    empty,
    label(message('column.difference')),
    empty,
    valueOfEstimate(change, changeUnit),
    intervalOfEstimate(change, changeUnit),
  ],
];

export const headlineTable = (headlines: readonly Headline[], words: HeadlineWords): Table => ({
  type: 'table',
  id: words.id,
  title: words.title,
  columns: [
    textColumn('figure', message('column.figure')),
    textColumn('responses', message('column.responses')),
    numberColumn('answers', message('column.answers')),
    numberColumn('value', message('column.value')),
    numberColumn('interval', message('column.interval')),
  ],
  rows: headlines.flatMap((one) => headlineRows(one, words)),
  notes: words.notes,
});
