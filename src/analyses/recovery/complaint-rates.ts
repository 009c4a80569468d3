/** What became of complaints: all together, and by team, service and columns of the customer file. */
import {
  figureOf,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
  withheld,
} from '../../report/build.js';
import type { Figure, Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { countUnless, shownBy, valueWithInterval, type Part } from '../outcomes/ledger.js';
import { moreInFigures, peopleBehind, type ServiceLedger, type ShownGroup } from '../service/service-ledger.js';
import { groupedBy } from '../grouped-by.js';
import { shownTogether } from '../service/hide-together.js';
import { groupName, largest, ticketSplits, type TicketSplit } from '../service/splits.js';
import {
  casesOf,
  complaintBases,
  complaintShares,
  measureComplaints,
  type Complaint,
  type ComplaintShare,
} from './complaints.js';

type Measured = Readonly<Record<ComplaintShare, Estimate>>;

const definitionOf = (name: ComplaintShare, within: number): Message =>
  name === 'complaints-repeated'
    ? message('definition.complaints-repeated', { days: String(within) })
    : message(`definition.${name}`);

const nameOf = (name: ComplaintShare, within: number): Message =>
  name === 'complaints-repeated'
    ? message('recovery.complaints-repeated', { days: String(within) })
    : message(`recovery.${name}`);

function figuresOf(measured: Measured, by: Figure['by'], within: number): readonly Figure[] {
  return complaintShares.map((metric) =>
    figureOf({
      metric,
      // Of all tickets this share has another figure.
      by: metric === 'reopen-rate' ? { ...by, of: 'complaints' } : by,
      estimate: measured[metric],
      definition: definitionOf(metric, within),
    }),
  );
}

const columns: Table['columns'] = [
  textColumn('what', message('column.complaints')),
  numberColumn('hits', message('column.number')),
  numberColumn('base', message('column.of')),
  numberColumn('share', message('column.share')),
  numberColumn('interval', message('column.interval')),
  textColumn('definition', message('column.definition')),
];

/** The shares over all complaints; one of no complaint at all would be a row that says nothing. */
function wholeTable(complaints: readonly Complaint[], measured: Measured, within: number): Table {
  const rows = complaintShares.flatMap((name): readonly (readonly Value[])[] => {
    const { of, hits } = casesOf(complaints, name);
    const estimate = measured[name];
    if (of.length === 0) return [];
    return [
      [
        label(nameOf(name, within)),
        countUnless(estimate, hits.length),
        countUnless(estimate, of.length),
        valueOfEstimate(estimate, 'share'),
        intervalOfEstimate(estimate, 'share'),
        label(definitionOf(name, within)),
      ],
    ];
  });
  return {
    type: 'table',
    id: 'complaints',
    title: message('recovery.complaints.title'),
    columns,
    rows,
    notes: [message('note.complaints')],
  };
}

/** As many as fit beside each other with their intervals; the others are in --json. */
const splitColumns = ['voucher-rate', 'fixed-confirmed-rate', 'compensated-not-fixed'] as const;

function titleOf({ name, isOfCustomers }: TicketSplit): Message {
  if (isOfCustomers) return message('recovery.by-customer.title', { dimension: name });
  return message(name === 'group' ? 'recovery.by-group.title' : 'recovery.by-service.title');
}

function splitTable(split: TicketSplit, groups: readonly ShownGroup<ComplaintShare>[]): Table {
  const shown = splitColumns.filter((name) => groups.some(({ estimates }) => estimates[name].answers !== 0));
  const rowOf = ({ key, size, estimates, hiddenAs }: ShownGroup<ComplaintShare>): readonly Value[] => [
    hiddenAs && split.isOfCustomers ? label(message('service.group-not-named')) : groupName(split, key),
    hiddenAs?.status === 'withheld' ? withheld(hiddenAs) : number(size, 'count'),
    ...shown.map((name) => valueWithInterval(estimates[name], 'share')),
  ];
  return {
    type: 'table',
    id: `complaints-by-${split.name}`,
    title: titleOf(split),
    columns: [
      textColumn(split.name, split.column),
      numberColumn('complaints', message('column.complaints')),
      ...shown.map((name) => numberColumn(name, message(`column.${name}`))),
    ],
    rows: largest(groups).map(rowOf),
    notes: moreInFigures(groups.length),
  };
}

/** By group, and in the whole by service; what leaves the team is looked at together, whatever of it is printed. */
function complaintSplits(complaints: readonly Complaint[], ledger: ServiceLedger) {
  const { settings } = ledger;
  const tables = ticketSplits(ledger, ['group', 'service']).flatMap((split) => {
    const byKey = groupedBy(complaints, split.groupOf);
    if (byKey.size < 2) return [];
    const groups = split.order([...byKey.keys()]).map((key) => {
      const cases = byKey.get(key) ?? [];
      const estimates = measureComplaints(cases, settings);
      return { key, cases, size: cases.length, people: peopleBehind(cases), estimates };
    });
    return [{ split, groups }];
  });
  const shown = shownTogether(
    tables.map(({ groups }) => groups),
    [() => true, ...complaintBases],
    settings,
  );
  return tables.flatMap(({ split }, at) =>
    settings.depth === 'whole' || split.name !== 'service' ? [{ split, groups: shown[at] ?? [] }] : [],
  );
}

/** Rates of complaints, each with its own denominator. */
export function ratesPart(ledger: ServiceLedger, complaints: readonly Complaint[], within: number): Part {
  const { settings } = ledger;
  const measured = measureComplaints(complaints, settings);
  const whole = Object.fromEntries(
    complaintShares.map((name) => [name, shownBy(settings, measured[name])]),
  ) as Measured;
  const splits = complaintSplits(complaints, ledger);
  return {
    blocks: [wholeTable(complaints, whole, within), ...splits.map(({ split, groups }) => splitTable(split, groups))],
    figures: [
      ...figuresOf(whole, {}, within),
      ...splits.flatMap(({ split, groups }) =>
        groups.flatMap(({ key, estimates, hiddenAs }): readonly Figure[] =>
          hiddenAs && split.isOfCustomers ? [] : figuresOf(estimates, { [split.name]: key }, within),
        ),
      ),
    ],
    findings: [],
  };
}
