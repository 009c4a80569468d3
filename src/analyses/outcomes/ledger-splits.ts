/** Where is more reached: by stage, by the role that agreed, by the quarter it was due, by a column of the customer file? */
import { quarterOf } from '../../domain/periods.js';
import { label, number, numberColumn, textColumn } from '../../report/build.js';
import type { Block, Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message, type Message } from '../../text/message.js';
import type { LabelValue, Value } from '../../text/value.js';
import { compareCodePoints } from '../../counts/code-point-order.js';
import { groupLabel, inDisplayOrder } from '../group-names.js';
import { textOf } from '../ledger-values.js';
import { ledgerFigures, measureLedger, type LedgerFigures } from './ledger-figures.js';
import { mostRows, moreRows, nothing, valueWithInterval, type Ledger, type Part } from './ledger.js';
import type { OutcomeState } from './outcome-state.js';

interface Split {
  /** Its name in figures: `stage`, `role`, `due` (the quarter), or the customer column as the user typed it. */
  readonly name: string;
  readonly title: Message;
  readonly column: Message;
  readonly groupOf: (outcome: OutcomeState) => string;
  readonly labelOf: (group: string) => LabelValue;
  readonly order: (groups: readonly string[]) => readonly string[];
}

export const stages = ['awareness', 'running', 'analysis'] as const;
type Stage = (typeof stages)[number];

/** A stage in words; '' where the ledger has none. */
export const stageLabel = (stage: string): LabelValue =>
  label((stages as readonly string[]).includes(stage) ? message(`stage.${stage as Stage}`) : message('group.unknown'));

const inStageOrder = (groups: readonly string[]): readonly string[] =>
  [...stages, ''].filter((stage) => groups.includes(stage));

const fixedSplits: readonly Split[] = [
  {
    name: 'stage',
    title: message('outcomes.by-stage.title'),
    column: message('column.stage'),
    groupOf: ({ stage }) => ((stages as readonly string[]).includes(stage ?? '') ? (stage ?? '') : ''),
    labelOf: stageLabel,
    order: inStageOrder,
  },
  {
    name: 'role',
    title: message('outcomes.by-role.title'),
    column: message('column.agreed-role'),
    groupOf: ({ agreedRole }) => agreedRole ?? '',
    labelOf: (role) => groupLabel('role', role),
    order: inDisplayOrder,
  },
  {
    name: 'due',
    title: message('outcomes.by-due.title'),
    column: message('column.due-quarter'),
    groupOf: ({ dueOn }) => (dueOn === undefined ? '' : quarterOf(dueOn)),
    labelOf: (quarter) => label(quarter === '' ? message('outcomes.without-due') : quarter),
    order: (groups) => groups.toSorted((a, b) => Number(a === '') - Number(b === '') || compareCodePoints(a, b)),
  },
];

/** Splits the user asked for, as far as the customer file has them. */
function customerSplits({ source, settings }: Ledger): readonly Split[] {
  const customers = new Map(source.ledger('customer').map((one) => [textOf(one, 'customer_id') ?? '', one]));
  return settings.by.flatMap(({ name, dimension }): readonly Split[] => {
    if (!dimension.startsWith('customer:')) return [];
    const field = dimension.slice('customer:'.length);
    return [
      {
        name,
        title: message('outcomes.by-customer.title', { dimension: name }),
        column: message('verbatim', { text: name }),
        groupOf: ({ account }) => textOf(customers.get(account) ?? {}, field) ?? '',
        labelOf: (group) => groupLabel(dimension, group),
        order: inDisplayOrder,
      },
    ];
  });
}

interface Group {
  readonly key: string;
  readonly outcomes: readonly OutcomeState[];
  readonly figures: LedgerFigures;
}

function groupsOf({ outcomes, settings }: Ledger, { groupOf, order }: Split): readonly Group[] {
  const byKey = new Map<string, OutcomeState[]>();
  for (const outcome of outcomes) {
    const key = groupOf(outcome);
    const group = byKey.get(key);
    if (group) group.push(outcome);
    else byKey.set(key, [outcome]);
  }
  return order([...byKey.keys()]).map((key) => {
    const own = byKey.get(key) ?? [];
    return { key, outcomes: own, figures: measureLedger(own, settings) };
  });
}

/** The largest groups, in their own order: a table of more is a list nobody reads. */
function largest(groups: readonly Group[]): readonly Group[] {
  const sizes = groups.map(({ outcomes }) => outcomes.length).toSorted((a, b) => b - a);
  const least = sizes[mostRows - 1] ?? 0;
  return groups.filter(({ outcomes }) => outcomes.length >= least).slice(0, mostRows);
}

/** What is neither due nor measured has nothing to say yet. */
const hasHappened = ({ outcomes }: Group): boolean =>
  outcomes.some(({ isDue, isReached }) => isDue || isReached !== undefined);

/** Outcomes of a single account carry a share and no interval. */
const hasNoInterval = (groups: readonly Group[]): boolean =>
  largest(groups).some(({ figures }) =>
    Object.values(figures).some((estimate: Estimate) => estimate.status === 'known' && !estimate.interval),
  );

function splitTable(split: Split, groups: readonly Group[]): Table {
  const rowOf = ({ key, outcomes, figures }: Group): readonly Value[] => [
    split.labelOf(key),
    number(outcomes.length, 'count'),
    ...[figures.success, figures.verified, figures.overdue, figures.unmeasured].map((estimate) =>
      valueWithInterval(estimate, 'share'),
    ),
  ];
  return {
    type: 'table',
    id: `outcomes-by-${split.name}`,
    title: split.title,
    columns: [
      textColumn(split.name, split.column),
      numberColumn('agreed', message('column.agreed')),
      numberColumn('reached', message('column.reached')),
      numberColumn('verified', message('column.reached-verified')),
      numberColumn('overdue', message('column.overdue')),
      numberColumn('unmeasured', message('column.unmeasured')),
    ],
    rows: largest(groups).map(rowOf),
    notes: [...(hasNoInterval(groups) ? [message('note.one-account')] : []), ...moreRows(groups.length)],
  };
}

const asked = (ledger: Ledger): readonly string[] =>
  ledger.settings.by
    .filter(({ dimension }) => dimension !== 'role' && dimension !== 'period' && !dimension.startsWith('customer:'))
    .map(({ name }) => name);

/** The four shares by each split. One group alone repeats the whole and is left out. */
export function splitPart(ledger: Ledger): Part {
  const tables = [...fixedSplits, ...customerSplits(ledger)].map((split) => ({
    split,
    groups: groupsOf(ledger, split).filter(hasHappened),
  }));
  const shown = tables.filter(({ groups }) => groups.length > 1);
  if (shown.length === 0) return nothing;
  const dimensions = asked(ledger);
  const text = message('outcomes.not-split', { dimensions });
  const notice: readonly Block[] =
    dimensions.length > 0 ? [{ type: 'notice', id: 'outcomes-not-split', level: 'note', text }] : [];
  return {
    blocks: [...shown.map(({ split, groups }) => splitTable(split, groups)), ...notice],
    figures: shown.flatMap(({ split, groups }) =>
      groups.flatMap(({ key, figures }) => ledgerFigures(figures, { [split.name]: key })),
    ),
    findings: [],
  };
}
