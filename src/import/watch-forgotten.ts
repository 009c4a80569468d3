/** Which rows belong to people who were erased and are not to come back? */
import type { DroppedRows, DropReason } from '../domain/import-audit.js';
import { nameColumnsIn, namesIn } from '../domain/name-columns.js';
import type { ImportOptions } from './import-options.js';
import type { ImportPlan } from './import-plan.js';
import type { Row } from './read-rows.js';
import type { FileSink } from './record-sink.js';
import type { RowAccount } from './row-account.js';

interface ForgottenWatch {
  /** Hands the rows of all others on; of such a person nothing is kept but the count. */
  passing(onRow: (row: Row) => void, account: RowAccount): (row: Row) => void;
  dropped(): readonly DroppedRows[];
}

function placesOf({ columns }: ImportPlan, ...names: readonly string[]): readonly number[] {
  return columns.flatMap(({ index, target }) =>
    target.type === 'field' && names.includes(target.field.name) ? [index] : [],
  );
}

const filled = (cells: readonly string[], places: readonly number[]): readonly string[] =>
  places.map((place) => (cells[place] ?? '').trim()).filter((cell) => cell !== '');

type Reason = Extract<DropReason, 'forgotten' | 'forgotten-name'>;

/** Why a row is dropped; looks at the columns of people, in a row whose cells may have moved at all of them. */
function reasonFinder(
  plan: ImportPlan,
  { namesakes, isForgotten }: FileSink,
  options: ImportOptions,
): (row: Row) => Reason | undefined {
  const people = placesOf(plan, 'contact_id', 'email');
  const inHeaders = nameColumnsIn(plan.columns.map(({ name }) => name));
  const ownNames = plan.chosen.kind === 'contact' ? placesOf(plan, 'name') : [];
  const nameColumns = { ...inHeaders, whole: [...new Set([...ownNames, ...inHeaders.whole])] };
  const [ids, names] = [placesOf(plan, 'customer_id'), placesOf(plan, 'customer_name')];
  const byName = (cells: readonly string[]): Reason | undefined => {
    if (!namesakes) return undefined;
    const own = filled(cells, people);
    if (namesakes.isLetIn(own)) return undefined;
    const named = {
      names: namesIn(cells, nameColumns),
      customerIds: filled(cells, ids),
      customerNames: filled(cells, names),
    };
    const isNamed = namesakes.isNamed(named);
    if (!isNamed && !namesakes.isKnown(own)) return undefined;
    (options.letsNamesakesIn ? namesakes.letIn : namesakes.remember)(own);
    return options.letsNamesakesIn ? undefined : 'forgotten-name';
  };
  const byAnyCell = (cells: readonly string[]): Reason | undefined => {
    const pairs = cells.slice(1).map((cell, index) => `${cells[index] ?? ''} ${cell}`);
    const isNamed = namesakes?.isNamed({ names: [...cells, ...pairs], customerIds: cells, customerNames: cells });
    return isNamed && !options.letsNamesakesIn ? 'forgotten-name' : undefined;
  };
  return ({ cells, problem }) => {
    const looked = problem ? cells.map((cell) => cell.trim()).filter((cell) => cell !== '') : filled(cells, people);
    if (looked.some((cell) => isForgotten?.(cell) === true)) return 'forgotten';
    return problem ? byAnyCell(looked) : byName(cells);
  };
}

export function watchForgotten(plan: ImportPlan, sink: FileSink, options: ImportOptions): ForgottenWatch {
  const reasonOf = sink.isForgotten ? reasonFinder(plan, sink, options) : () => undefined;
  const dropped = new Map<Reason, DroppedRows>();
  const passing: ForgottenWatch['passing'] = (onRow, account) => (row) => {
    const reason = reasonOf(row);
    if (reason === undefined) {
      onRow(row);
      return;
    }
    account.settle('dropped');
    // One that is no record of the export is counted under its own reason already.
    if (row.drop) return;
    const { rows = 0, firstLine = row.line } = dropped.get(reason) ?? {};
    dropped.set(reason, { reason, rows: rows + 1, firstLine });
  };
  return { passing, dropped: () => [...dropped.values()] };
}
