/** Did the same people change, and are those who no longer answer others than those who do? */
import { pairedChangeOf, panelOfTwo, returnDifferenceOf } from '../../metrics/change/wave-answers.js';
import { empty, label, number, numberColumn, textColumn } from '../../report/build.js';
import type { Block, Figure } from '../../report/document.js';
import { peopleByWave, type PairedChange, type PeopleByWave } from '../../statistics/waves/paired-change.js';
import { message, type Message } from '../../text/message.js';
import type { SurveyView } from '../analysis.js';
import { namesOfTwo, type MeasuredWaves } from './compare-two.js';
import { changeCells, figuresOfChange, testTogether, waveCell, type Tested } from './tested-changes.js';

interface SamePeople {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
}

type Paired = Tested<MeasuredWaves & { readonly paired: PairedChange }>;

function pairedTable(paired: readonly Paired[]): Block {
  return {
    type: 'table',
    id: 'same-people',
    title: message('change.same-people.title'),
    columns: [
      textColumn('figure', message('column.figure')),
      numberColumn('people', message('column.people')),
      numberColumn('before', message('column.before')),
      numberColumn('after', message('column.after')),
      numberColumn('change', message('column.change')),
      numberColumn('interval', message('column.interval')),
      numberColumn('p-adjusted', message('column.p-adjusted')),
    ],
    rows: paired.map((tested) => {
      const { measure, paired: found } = tested.of;
      return [
        label(measure.name),
        number(found.people, 'count'),
        ...[found.meanBefore, found.meanAfter].map((value) =>
          measure.isWithheld ? empty : waveCell(value, measure.unit),
        ),
        ...changeCells(tested, measure.changeUnit),
      ];
    }),
    notes: [
      message('note.same-people'),
      ...(paired.some(({ of }) => of.measure.isWithheld) ? [message('note.same-people-levels')] : []),
    ],
  };
}

function returnTable(returns: readonly Tested<MeasuredWaves>[]): Block {
  return {
    type: 'table',
    id: 'return-difference',
    title: message('change.return.title'),
    columns: [
      textColumn('figure', message('column.figure')),
      numberColumn('difference', message('column.return-difference')),
      numberColumn('interval', message('column.interval')),
      numberColumn('p-adjusted', message('column.p-adjusted')),
    ],
    rows: returns.map((tested) => [
      label(tested.of.measure.name),
      ...changeCells(tested, tested.of.measure.changeUnit),
    ]),
    notes: [message('note.return')],
  };
}

function countsMessage({ waves }: MeasuredWaves, counts: PeopleByWave): Message {
  return message('change.people', {
    ...namesOfTwo(waves),
    both: number(counts.inBoth, 'count'),
    onlyBefore: number(counts.onlyBefore, 'count'),
    onlyAfter: number(counts.onlyAfter, 'count'),
  });
}

function figuresFor(
  view: SurveyView,
  metric: 'paired-change' | 'return-difference',
  all: readonly Tested<MeasuredWaves>[],
): readonly Figure[] {
  return all.flatMap((tested) => {
    const { measure, waves } = tested.of;
    const { before, after } = namesOfTwo(waves);
    const by = { of: measure.metric, compare: before };
    const definition = message(`definition.${metric}`, { before, after, definition: measure.definition });
    const figures = figuresOfChange(view, tested, { metric, by, definition, period: after });
    return figures.filter((figure) => figure.metric === metric);
  });
}

/** Known people only; nothing where none answered twice, or where a count would show fewer than k. */
export function samePeople(view: SurveyView, measured: readonly MeasuredWaves[]): SamePeople {
  const [first] = measured;
  if (!first) return { blocks: [], figures: [] };
  const counts = peopleByWave(panelOfTwo(first.waves));
  const k = view.rule.minimumGroup ?? 0;
  const isTooSmall = Object.values(counts).some((count) => count > 0 && count < k);
  if (counts.inBoth === 0 || isTooSmall) return { blocks: [], figures: [] };
  const { confidence } = view.settings;
  const paired = testTogether(
    measured.map((one) => {
      const found = pairedChangeOf(one.waves, { scoring: one.measure.scoring, confidence });
      return { of: { ...one, paired: found }, change: found };
    }),
  );
  const returns = testTogether(
    measured.map((one) => ({
      of: one,
      change: returnDifferenceOf(one.waves, { scoring: one.measure.scoring, confidence }),
    })),
  );
  return {
    blocks: [
      { type: 'paragraph', text: countsMessage(first, counts) },
      pairedTable(paired),
      ...(counts.onlyBefore > 0 ? [returnTable(returns)] : []),
    ],
    figures: [...figuresFor(view, 'paired-change', paired), ...figuresFor(view, 'return-difference', returns)],
  };
}
