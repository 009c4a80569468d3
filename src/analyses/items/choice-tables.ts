/** Questions with a single choice as tables and figures: how often each option was chosen, of how many, how surely. */
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
import { optionShare } from '../../metrics/satisfaction/option-share.js';
import { message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import type { SurveyView } from '../analysis.js';
import { mostOptions } from './item-tables.js';
import type { ChosenOption, MeasuredChoice } from './measure-choices.js';

function rowOf({ option, estimate }: ChosenOption): readonly Value[] {
  const chosen = estimate.status === 'known' ? Math.round(estimate.value * estimate.answers) : 0;
  return [
    label(option),
    number(chosen, 'count'),
    answersOfEstimate(estimate, optionShare.smallBelow),
    valueOfEstimate(estimate, 'share'),
    intervalOfEstimate(estimate, 'share'),
  ];
}

/** Options that must not be named, as one row; its sum would follow from the base. */
function hiddenRow({ hidden, base }: MeasuredChoice): readonly (readonly Value[])[] {
  if (hidden.options === 0) return [];
  const reason = valueOfEstimate(hidden.estimate, 'share');
  const name = label(message('group.withheld', { groups: number(hidden.options, 'count') }));
  return [[name, reason, answersOfEstimate(base), empty, empty]];
}

/** One table a question. */
export function choiceTable(view: SurveyView, choice: MeasuredChoice): Table {
  const { segment, options } = choice;
  const left = options.length - mostOptions;
  const isSmall = options.some(({ estimate }) => (estimate.answers ?? 0) < optionShare.smallBelow);
  return {
    type: 'table',
    id: `chosen:${view.survey.name}:${segment}`,
    title: message('items.chosen.title', { question: segment }),
    columns: [
      textColumn('option', message('column.option')),
      numberColumn('chosen', message('column.chosen')),
      numberColumn('answers', message('column.base')),
      numberColumn('share', message('column.share')),
      numberColumn('interval', message('column.interval')),
    ],
    rows: [...options.slice(0, mostOptions).map(rowOf), ...hiddenRow(choice)],
    notes: [
      message('note.chosen'),
      ...(left > 0 ? [message('note.more-options', { left: number(left, 'count') })] : []),
      ...(isSmall ? [message('note.small-base', { smallBelow: String(optionShare.smallBelow) })] : []),
    ],
  };
}

/** Every option that may be named; the others together, without a number. */
export function choiceFigures(view: SurveyView, { segment, options, hidden }: MeasuredChoice): readonly Figure[] {
  const common = { metric: optionShare.id, survey: view.survey.name, definition: message('definition.option-share') };
  const named = options.map(({ option, estimate }) =>
    figureOf({ ...common, by: { question: segment, option }, estimate }),
  );
  if (hidden.options === 0) return named;
  return [
    ...named,
    figureOf({ ...common, by: { question: segment, option: '(withheld)' }, estimate: hidden.estimate }),
  ];
}
