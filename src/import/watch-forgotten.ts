/** Which rows belong to people who were erased and are not to come back? */
import type { DroppedRows } from '../domain/import-audit.js';
import type { ImportPlan } from './import-plan.js';
import type { Row } from './read-rows.js';
import type { FileSink } from './record-sink.js';
import type { RowAccount } from './row-account.js';

interface ForgottenWatch {
  /** Hands the rows of all others on; of such a person nothing is kept but the count. */
  passing(onRow: (row: Row) => void, account: RowAccount): (row: Row) => void;
  dropped(): readonly DroppedRows[];
}

const columnsOfPeople = ({ columns }: ImportPlan): readonly number[] =>
  columns.flatMap(({ index, target }) =>
    target.type === 'field' && (target.field.name === 'contact_id' || target.field.name === 'email') ? [index] : [],
  );

/** Looks at the columns of people; in a row whose cells may have moved at all of them. */
export function watchForgotten(plan: ImportPlan, sink: FileSink): ForgottenWatch {
  const places = columnsOfPeople(plan);
  let rows = 0;
  let firstLine = 0;
  const isForgotten = ({ cells, problem }: Row): boolean => {
    if (!sink.isForgotten) return false;
    const looked = problem ? cells : places.map((index) => cells[index] ?? '');
    return looked.some((cell) => cell.trim() !== '' && sink.isForgotten?.(cell) === true);
  };
  const passing: ForgottenWatch['passing'] = (onRow, account) => (row) => {
    if (!isForgotten(row)) {
      onRow(row);
      return;
    }
    account.settle('dropped');
    // One that is no record of the export is counted under its own reason already.
    if (row.drop) return;
    if (rows === 0) firstLine = row.line;
    rows += 1;
  };
  return { passing, dropped: () => (rows > 0 ? [{ reason: 'forgotten', rows, firstLine }] : []) };
}
