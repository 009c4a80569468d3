/** How many customers of the customer file have left, all and by the splits that are properties of customers? */
import { leftShare } from '../../metrics/loyalty/left-share.js';
import { hitsByCluster, yesNoContext } from '../../metrics/score-answers.js';
import { answersOfEstimate, figureOf, intervalOfEstimate, label, textColumn } from '../../report/build.js';
import { number, numberColumn, valueOfEstimate } from '../../report/build.js';
import type { Block, Figure } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message } from '../../text/message.js';
import type { AnalysisContext } from '../analysis.js';
import { readAccountFacts } from '../account-names.js';
import { areDeparturesRecorded, renewalsOf, saysLeft } from '../departures.js';
import { groupLabel, inOrderOf } from '../group-names.js';
import { textOf } from '../ledger-values.js';
import { notNarrowed } from '../notices.js';
import { accountFilter, filtersNotApplied } from '../selected-accounts.js';
import type { Split } from '../split-tables.js';
import { leftOnOf, recordsByAccount } from './follow-up.js';

interface Customer {
  readonly id: string;
  readonly hasLeft: boolean;
  /** Left by a renewal or a list of departures, while the customer file says it is still there. */
  readonly isContradictory: boolean;
  readonly groups: ReadonlyMap<string, string>;
}

const propertyOf = ({ dimension }: Split): string => dimension.slice('customer:'.length);

function customersOf({ source, settings }: AnalysisContext, splits: readonly Split[]): readonly Customer[] {
  const facts = readAccountFacts(source, settings.asOf);
  const renewals = recordsByAccount(renewalsOf(source));
  const customers = source.ledger('customer').filter(accountFilter(source, settings));
  return customers.map((record) => {
    const id = textOf(record, 'customer_id') ?? '';
    const hasLeft = leftOnOf(facts.get(id), renewals.get(id) ?? [], settings.asOf) !== undefined;
    return {
      id,
      hasLeft,
      isContradictory: hasLeft && saysLeft(record) === false,
      groups: new Map(splits.map((split) => [split.name, textOf(record, propertyOf(split)) ?? ''])),
    };
  });
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

function tableOf(rows: readonly Row[], contradictory: number): Block {
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
      message('note.customers-left'),
      ...(contradictory > 0
        ? [message('note.customers-left.contradictory', { customers: number(contradictory, 'count') })]
        : []),
    ],
  };
}

/**
 * Share with interval of the customers that left by the day of the report, and of each group of a `--by` that is a property of
 * customers. Nothing where no departure is recorded; nothing for publication, where few departures are somebody's.
 */
export function customersLeft(context: AnalysisContext): {
  readonly blocks: readonly Block[];
  readonly figures: readonly Figure[];
} {
  const { source, settings } = context;
  const splits = settings.by.filter(({ dimension }) => dimension.startsWith('customer:'));
  if (settings.isForPublication || !areDeparturesRecorded(source)) return { blocks: [], figures: [] };
  const customers = customersOf(context, splits);
  if (customers.length === 0) return { blocks: [], figures: [] };
  const rows = rowsOf(customers, splits, settings.confidence);
  const definition = message('definition.left-share');
  const figures = rows.map(({ split, group, estimate }) =>
    figureOf({ metric: leftShare.id, by: split ? { [split.name]: group } : {}, estimate, definition }),
  );
  return {
    blocks: [
      ...notNarrowed(filtersNotApplied(settings)),
      tableOf(rows, customers.filter(({ isContradictory }) => isContradictory).length),
    ],
    figures,
  };
}
