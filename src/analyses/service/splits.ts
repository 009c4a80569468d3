/** Where is the promise kept: by service, priority, team, kind, quarter, and columns of the customer file? */
import { inDisplayOrder, inOrderOf } from '../group-names.js';
import { label, number, numberColumn, textColumn, withheld } from '../../report/build.js';
import type { Figure, Table } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { LabelValue, Value } from '../../text/value.js';
import { textOf } from '../ledger-values.js';
import { mostRows, nothing, valueWithInterval, type Part } from '../outcomes/ledger.js';
import { attainmentBases, attainmentFigures, measureAttainment, type AttainmentName } from './attainment.js';
import { moreInFigures, peopleBehind, type ServiceLedger, type ShownGroup } from './service-ledger.js';
import { groupedBy } from '../grouped-by.js';
import { shownTogether } from './hide-together.js';
import type { TicketState } from './ticket-state.js';

export interface TicketSplit {
  /** Its name in figures: `service`, `priority`, `group`, `kind`, `status`, `quarter`, or the customer column as the user typed it. */
  readonly name: string;
  readonly title: Message;
  readonly column: Message;
  readonly groupOf: (ticket: TicketState) => string;
  readonly order: (groups: readonly string[]) => readonly string[];
  /** Its groups may be a single customer, so that a hidden one is not named. */
  readonly isOfCustomers?: true;
}

const fixed = (['service', 'priority', 'group', 'kind', 'status'] as const).map((name): TicketSplit => {
  return {
    name,
    title: message(`service.by-${name}.title`),
    column: message(`column.ticket-${name}`),
    groupOf: (ticket) => ticket[name],
    order: inDisplayOrder,
  };
});

const byQuarter: TicketSplit = {
  name: 'quarter',
  title: message('service.by-quarter.title'),
  column: message('column.ticket-quarter'),
  groupOf: ({ quarter }) => quarter,
  order: (groups) => inOrderOf('period', groups),
};

/** Splits the user asked for, as far as the customer file has them. */
function customerSplits({ source, settings }: ServiceLedger): readonly TicketSplit[] {
  const asked = settings.by.filter(({ dimension }) => dimension.startsWith('customer:'));
  if (asked.length === 0) return [];
  const customers = new Map(source.ledger('customer').map((one) => [textOf(one, 'customer_id') ?? '', one]));
  return asked.map(({ name, dimension }): TicketSplit => {
    const field = dimension.slice('customer:'.length);
    return {
      name,
      title: message('service.by-customer.title', { dimension: name }),
      column: message('verbatim', { text: name }),
      groupOf: ({ account }) => textOf(customers.get(account) ?? {}, field) ?? '',
      order: inDisplayOrder,
      isOfCustomers: true,
    };
  });
}

const kinds = ['incident', 'request', 'complaint'] as const;

/** A group as a table names it. */
export function groupName({ name }: Pick<TicketSplit, 'name'>, key: string): LabelValue {
  if (key === '') return label(message('group.unknown'));
  const kind = name === 'kind' ? kinds.find((one) => one === key) : undefined;
  return label(kind === undefined ? key : message(`ticket-kind.${kind}`));
}

/** The largest groups, in their own order. */
export function largest<T extends { readonly size: number }>(groups: readonly T[]): readonly T[] {
  const least = groups.map(({ size }) => size).toSorted((a, b) => b - a)[mostRows - 1] ?? 0;
  return groups.filter(({ size }) => size >= least).slice(0, mostRows);
}

type Column = 'sla-attainment' | 'sla-attainment-with-overdue' | 'reopen-rate' | 'ticket-rated-share';

/** Columns that say something: of some ticket, and with the open ones only where there are any. */
function columnsOf(groups: readonly ShownGroup<AttainmentName>[]): readonly Column[] {
  const has = (name: Column): boolean => groups.some(({ estimates }) => estimates[name].answers !== 0);
  const hasOverdue = groups.some(
    ({ estimates }) => estimates['sla-attainment'].answers !== estimates['sla-attainment-with-overdue'].answers,
  );
  return (['sla-attainment', 'sla-attainment-with-overdue', 'reopen-rate', 'ticket-rated-share'] as const).filter(
    (name) => has(name) && (name !== 'sla-attainment-with-overdue' || hasOverdue),
  );
}

const titles = {
  'sla-attainment': message('column.kept-closed'),
  'sla-attainment-with-overdue': message('column.kept-with-overdue'),
  'reopen-rate': message('column.reopened'),
  'ticket-rated-share': message('column.rated-by-user'),
} as const;

function tableOf(split: TicketSplit, groups: readonly ShownGroup<AttainmentName>[]): readonly Table[] {
  const columns = columnsOf(groups);
  if (columns.length === 0) return [];
  const rowOf = ({ key, size, estimates, hiddenAs }: ShownGroup<AttainmentName>): readonly Value[] => [
    hiddenAs && split.isOfCustomers ? label(message('service.group-not-named')) : groupName(split, key),
    hiddenAs?.status === 'withheld' ? withheld(hiddenAs) : number(size, 'count'),
    ...columns.map((name) => valueWithInterval(estimates[name], 'share')),
  ];
  return [
    {
      type: 'table',
      id: `service-by-${split.name}`,
      title: split.title,
      columns: [
        textColumn(split.name, split.column),
        numberColumn('tickets', message('column.tickets')),
        ...columns.map((name) => numberColumn(name, titles[name])),
      ],
      rows: largest(groups).map(rowOf),
      notes: [message('note.service-split'), ...moreInFigures(groups.length)],
    },
  ];
}

/** Splits by these fields of a ticket, and by what the user asked for. */
export const ticketSplits = (ledger: ServiceLedger, names: readonly string[]): readonly TicketSplit[] => [
  ...names.flatMap((wanted) => fixed.filter(({ name }) => name === wanted)),
  ...customerSplits(ledger),
];

export interface SplitTable {
  readonly split: TicketSplit;
  readonly groups: readonly ShownGroup<AttainmentName>[];
}

/**
 * Every split of which there are two groups or more. In what leaves the team all of them are looked at together, also those
 * that an overview leaves out: the whole report is a word away.
 */
export function splitTables(ledger: ServiceLedger): readonly SplitTable[] {
  const { tickets, settings } = ledger;
  const all = [...fixed, byQuarter, ...customerSplits(ledger)].flatMap((split) => {
    const byKey = groupedBy(tickets, split.groupOf);
    if (byKey.size < 2) return [];
    const groups = split.order([...byKey.keys()]).map((key) => {
      const cases = byKey.get(key) ?? [];
      const estimates = measureAttainment(cases, settings);
      return { key, cases, size: cases.length, people: peopleBehind(cases), estimates };
    });
    return [{ split, groups }];
  });
  const shown = shownTogether(
    all.map(({ groups }) => groups),
    attainmentBases,
    settings,
  );
  return all.map(({ split }, at) => ({ split, groups: shown[at] ?? [] }));
}

/** The services that stand without figures in the table of services, so that no other table shows one of them. */
export function hiddenServices(all: readonly SplitTable[]): ReadonlySet<string> {
  const services = all.find(({ split }) => split.name === 'service')?.groups ?? [];
  return new Set(services.flatMap(({ key, hiddenAs }) => (hiddenAs ? [key] : [])));
}

/** The shares by each split; one group alone repeats the whole and is left out. */
export function splitsPart({ settings }: ServiceLedger, all: readonly SplitTable[]): Part {
  const isShown = ({ name, isOfCustomers }: TicketSplit): boolean =>
    settings.depth === 'whole' || name === 'service' || isOfCustomers === true;
  const tables = all.filter(({ split }) => isShown(split));
  if (tables.length === 0) return nothing;
  return {
    blocks: tables.flatMap(({ split, groups }) => tableOf(split, groups)),
    figures: tables.flatMap(({ split, groups }) =>
      groups.flatMap(({ key, estimates, hiddenAs }): readonly Figure[] =>
        hiddenAs && split.isOfCustomers ? [] : attainmentFigures(estimates, { [split.name]: key }),
      ),
    ),
    findings: [],
  };
}
