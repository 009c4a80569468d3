/** How many customers of the customer file have left, all and by the splits that are properties of customers? */
import { leftShare } from '../../metrics/loyalty/left-share.js';
import { hitsByCluster, yesNoContext } from '../../metrics/score-answers.js';
import { answersOfEstimate, figureOf, intervalOfEstimate, label, textColumn } from '../../report/build.js';
import { number, numberColumn, valueOfEstimate } from '../../report/build.js';
import type { Block, Figure } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message } from '../../text/message.js';
import { worthOf } from '../account-worth.js';
import type { AnalysisContext, RankedFinding } from '../analysis.js';
import { readAccountFacts } from '../account-names.js';
import { areDeparturesRecorded, isCustomerBy } from '../departures.js';
import { groupLabel, inOrderOf } from '../group-names.js';
import { textOf } from '../ledger-values.js';
import { notNarrowed } from '../notices.js';
import { recordPeriods } from '../record-periods.js';
import { accountFilter } from '../selected-accounts.js';
import { filtersNotOnRecords } from '../service/service-ledger.js';
import type { Split } from '../split-tables.js';
import { contradictionNotice, departureSources, laterNotice } from './departure-sources.js';
import { departureDays } from './follow-up.js';

interface Customer {
  readonly id: string;
  readonly hasLeft: boolean;
  readonly groups: ReadonlyMap<string, string>;
}

interface Customers {
  readonly customers: readonly Customer[];
  /** Customers that signed up only after the day of the report: nobody who could have left by then. */
  readonly notYet: number;
}

const propertyOf = ({ dimension }: Split): string => dimension.slice('customer:'.length);

function customersOf({ source, settings }: AnalysisContext, splits: readonly Split[]): Customers {
  const departureOf = departureDays({ source, settings });
  const selected = source.ledger('customer').filter(accountFilter(source, settings));
  const periods = recordPeriods(settings.where.period);
  const records = selected.filter((record) => isCustomerBy(record, periods?.last ?? settings.asOf));
  const customers = records.flatMap((record) => {
    const id = textOf(record, 'customer_id') ?? '';
    const leftOn = departureOf(id);
    // Who left before the period, or on a day nobody knows, could not leave in it.
    if (periods && leftOn !== undefined && leftOn <= periods.last && !periods.holds(leftOn)) return [];
    return {
      id,
      hasLeft: leftOn !== undefined && (periods?.holds(leftOn) ?? true),
      groups: new Map(splits.map((split) => [split.name, textOf(record, propertyOf(split)) ?? ''])),
    };
  });
  return { customers, notYet: selected.length - records.length };
}

interface Row {
  readonly split: Split | undefined;
  readonly group: string;
  readonly estimate: Estimate;
}

function rowsOf(customers: readonly Customer[], splits: readonly Split[], confidence: number): readonly Row[] {
  const shareOf = (some: readonly Customer[]): Estimate =>
    leftShare.compute(
      hitsByCluster(some.map(({ id, hasLeft }) => ({ cluster: id, isHit: hasLeft }))),
      yesNoContext(confidence),
    );
  const groupOf = (one: Customer, { name }: Split): string => one.groups.get(name) ?? '';
  const bySplit = splits.flatMap((split) =>
    inOrderOf(split.dimension, new Set(customers.map((one) => groupOf(one, split)))).map((group): Row => ({
      split,
      group,
      estimate: shareOf(customers.filter((one) => groupOf(one, split) === group)),
    })),
  );
  return [{ split: undefined, group: '', estimate: shareOf(customers) }, ...bySplit];
}

function tableOf(rows: readonly Row[], { notYet, isOfPeriod }: { notYet: number; isOfPeriod: boolean }): Block {
  return {
    type: 'table',
    id: 'customers-left',
    columns: [
      textColumn('group', message('column.customers')),
      numberColumn('left', message('column.left-share')),
      numberColumn('interval', message('column.interval')),
      numberColumn('accounts', message('column.accounts')),
    ],
    rows: rows.map(({ split, group, estimate }) => [
      split ? groupLabel(split.dimension, group) : label(message('customers.all')),
      valueOfEstimate(estimate, 'share'),
      intervalOfEstimate(estimate, 'share'),
      answersOfEstimate(estimate, leftShare.smallBelow),
    ]),
    notes: [
      message(isOfPeriod ? 'note.customers-left.in-period' : 'note.customers-left'),
      ...(notYet > 0 ? [message('note.customers-left.not-yet', { customers: number(notYet, 'count') })] : []),
    ],
  };
}

/** Of a period alone: how many left in all its time is no news of a quarter. Worth is said where all have one currency. */
function findingOf(context: AnalysisContext, { customers }: Customers, estimate: Estimate): readonly RankedFinding[] {
  const { source, settings } = context;
  const periods = recordPeriods(settings.where.period);
  const gone = customers.filter(({ hasLeft }) => hasLeft);
  if (!periods || estimate.status !== 'known' || gone.length === 0 || filtersNotOnRecords(settings).length > 0)
    return [];
  const ids = gone.map(({ id }) => id);
  const { byCurrency } = worthOf(readAccountFacts(source, settings.asOf), ids);
  const words = {
    count: number(gone.length, 'count'),
    customers: number(customers.length, 'count'),
    periods: [...periods.names],
    share: valueOfEstimate(estimate, 'share'),
    interval: intervalOfEstimate(estimate, 'share'),
  };
  const [worth] = byCurrency;
  const text =
    worth !== undefined && byCurrency.length === 1
      ? message('finding.customers-left.worth', { ...words, worth: number(worth.total, 'money', worth.currency) })
      : message('finding.customers-left', words);
  return [{ weight: 79, finding: { type: 'finding', id: 'customers-left', emphasis: 'bad', text } }];
}

/**
 * Share with interval of the customers that left by the day of the report, and of each group of a `--by` that is a property of
 * customers. Nothing where no departure is recorded; nothing for publication, where few departures are somebody's.
 */
export function customersLeft(context: AnalysisContext): {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
  readonly findings: readonly RankedFinding[];
} {
  const { source, settings } = context;
  const splits = settings.by.filter(({ dimension }) => dimension.startsWith('customer:'));
  if (settings.isForPublication || !areDeparturesRecorded(source)) return { blocks: [], figures: [], findings: [] };
  const counted = customersOf(context, splits);
  const { customers, notYet } = counted;
  if (customers.length === 0) return { blocks: [], figures: [], findings: [] };
  const rows = rowsOf(customers, splits, settings.confidence);
  const isOfPeriod = recordPeriods(settings.where.period) !== undefined;
  const definition = message(isOfPeriod ? 'definition.left-share.in-period' : 'definition.left-share');
  const figures = rows.map(({ split, group, estimate }) =>
    figureOf({ metric: leftShare.id, by: split ? { [split.name]: group } : {}, estimate, definition }),
  );
  const ids = customers.map(({ id }) => id);
  const sources = departureSources(context, ids);
  return {
    blocks: [
      ...notNarrowed(filtersNotOnRecords(settings)),
      ...contradictionNotice('customers-contradict', sources, message('departures-contradict.customers')),
      ...laterNotice('customers-leave-later', context, ids),
      tableOf(rows, { notYet, isOfPeriod }),
    ],
    figures,
    findings: rows.slice(0, 1).flatMap(({ estimate }) => findingOf(context, counted, estimate)),
  };
}
