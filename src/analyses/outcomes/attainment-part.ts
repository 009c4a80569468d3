/** How far did they come: baseline, target and actual in their own units, and the share of the way, by measure. */
import { compareCodePoints } from '../../counts/code-point-order.js';
import { outcomeAttainment } from '../../metrics/outcomes/outcome-attainment.js';
import { valuesByCluster, yesNoContext } from '../../metrics/score-answers.js';
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
import type { Figure, Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { medianOf } from '../../statistics/quantiles.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { attainmentOf, attainmentTraps } from './attainment.js';
import {
  moreRows,
  mostRows,
  nothing,
  quantity,
  shownBy,
  withoutBlankColumns,
  type Ledger,
  type Part,
} from './ledger.js';
import type { OutcomeState } from './outcome-state.js';

interface Attained {
  readonly outcome: OutcomeState;
  readonly share: number;
}

interface Measure {
  readonly name: string;
  readonly unit: string;
  readonly attained: readonly Attained[];
}

function measuresOf(attained: readonly Attained[]): readonly Measure[] {
  const groups = new Map<string, Attained[]>();
  for (const one of attained) {
    const key = `${one.outcome.measure}\u001F${one.outcome.unit ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const measures = [...groups].map(([key, own]): Measure => {
    const [name = '', unit = ''] = key.split('\u001F');
    return { name, unit, attained: own };
  });
  return measures.toSorted(
    (a, b) => b.attained.length - a.attained.length || compareCodePoints(`${a.name}${a.unit}`, `${b.name}${b.unit}`),
  );
}

function attainmentEstimate(attained: readonly Attained[], { settings }: Ledger): Estimate {
  const cases = attained.map(({ outcome, share }) => ({ cluster: outcome.account, value: share }));
  return shownBy(settings, outcomeAttainment.compute(valuesByCluster(cases), yesNoContext(settings.confidence)));
}

/** "312 → 402 → 380": the medians of baseline, target and actual, each in the unit of the measure. */
function wayOf(attained: readonly Attained[]): Value {
  const median = (of: 'baseline' | 'target' | 'actual'): Value =>
    quantity(
      medianOf(valuesByCluster(attained.map(({ outcome }) => ({ cluster: '', value: outcome[of] ?? 0 }))).distribution),
    );
  return label(
    message('attainment.way', { baseline: median('baseline'), target: median('target'), actual: median('actual') }),
  );
}

function rowOf(
  ledger: Ledger,
  attained: readonly Attained[],
  head: readonly [name: Value, way: Value, unit: Value],
): readonly Value[] {
  const estimate = attainmentEstimate(attained, ledger);
  const count = (test: (share: number) => boolean): Value =>
    ledger.settings.isForPublication ? empty : number(attained.filter(({ share }) => test(share)).length, 'count');
  return [
    ...head,
    number(attained.length, 'count'),
    valueOfEstimate(estimate, 'share'),
    intervalOfEstimate(estimate, 'share'),
    count((share) => share > 1),
    count((share) => share < 0),
  ];
}

/** What could not be computed and why, in one note; silent where nothing was lost. */
function trapNotes(outcomes: readonly OutcomeState[]): readonly Message[] {
  const found = outcomes.map(attainmentOf);
  const counts = attainmentTraps.flatMap((trap) => {
    const count = found.filter((one) => one === trap).length;
    return count > 0 ? [message(`attainment.trap.${trap}`, { count: number(count, 'count') })] : [];
  });
  const undirected = outcomes.filter(({ direction }) => direction === undefined).length;
  return [
    message('note.attainment'),
    ...(counts.length > 0 ? [message('note.attainment-traps', { reasons: counts })] : []),
    ...(undirected > 0 ? [message('note.direction-missing', { count: number(undirected, 'count') })] : []),
  ];
}

const columns: Table['columns'] = [
  textColumn('measure', message('column.measure')),
  textColumn('way', message('column.way')),
  textColumn('unit', message('column.unit')),
  numberColumn('outcomes', message('word.n')),
  numberColumn('attainment', message('column.attainment')),
  numberColumn('interval', message('column.interval')),
  numberColumn('beyond', message('column.beyond-target')),
  numberColumn('backwards', message('column.wrong-way')),
];

/** Attainment of all outcomes and of each measure. */
export function attainmentPart(ledger: Ledger): Part {
  const attained = ledger.outcomes.flatMap((outcome): readonly Attained[] => {
    const share = attainmentOf(outcome);
    return typeof share === 'number' ? [{ outcome, share }] : [];
  });
  if (ledger.outcomes.every(({ isReached }) => isReached === undefined)) return nothing;
  const measures = ledger.settings.isForPublication ? [] : measuresOf(attained);
  const all = rowOf(ledger, attained, [label(message('outcomes.all-measures')), label(''), label('')]);
  const definition = message('definition.outcome-attainment');
  const figure = (by: Figure['by'], own: readonly Attained[]): Figure =>
    figureOf({ metric: 'outcome-attainment', by, estimate: attainmentEstimate(own, ledger), definition });
  const rows = measures
    .slice(0, mostRows)
    .map((one) => rowOf(ledger, one.attained, [label(one.name), wayOf(one.attained), label(one.unit)]));
  return {
    blocks: [
      withoutBlankColumns({
        type: 'table',
        id: 'outcome-attainment',
        title: message('attainment.title'),
        columns,
        rows: [all, ...(measures.length > 1 || rows.length === 1 ? rows : [])],
        notes: [
          ...(ledger.settings.isForPublication ? [message('note.attainment')] : trapNotes(ledger.outcomes)),
          ...moreRows(measures.length),
        ],
      }),
    ],
    figures: [
      figure({}, attained),
      ...measures.map(({ name, unit, attained: own }) =>
        figure(unit === '' ? { measure: name } : { measure: name, unit }, own),
      ),
    ],
    findings: [],
  };
}
