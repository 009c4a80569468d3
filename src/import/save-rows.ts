/** How do the rows of a file reach the sink, and how many were kept, repeated, changed, rejected? */
import type { FieldChange, FileReading, RejectedRow } from '../domain/import-audit.js';
import type { LedgerRecord } from '../domain/records.js';
import { type RejectionTally, tallyRejections } from './check-records.js';
import type { ColumnTallies } from './column-tallies.js';
import type { ImportOptions } from './import-options.js';
import type { ImportPlan } from './import-plan.js';
import { watchForgotten } from './watch-forgotten.js';
import { createLedgerReader, isRejection, type Rejection } from './read-ledger.js';
import { createResponseReader } from './read-responses.js';
import { createRoleReader, type RoleReader } from './read-role.js';
import { readRows, type Row } from './read-rows.js';
import type { FileSink, SaveOutcome } from './record-sink.js';
import { openRowAccount } from './row-account.js';
import { type TimeOrderWatch, watchTimeOrder } from './watch-time-order.js';

export interface SavedRows {
  readonly rows: FileReading['rows'];
  readonly changes: readonly FieldChange[];
  readonly droppedByReason: FileReading['droppedByReason'];
  readonly replacedCharacters: number;
  readonly rejections: RejectionTally;
  readonly tallies: ColumnTallies;
  readonly roles: RoleReader;
  readonly timeOrder: TimeOrderWatch;
}

interface RowSaver {
  save(row: Row): SaveOutcome | Rejection;
  readonly tallies: ColumnTallies;
}

interface SavingContext {
  readonly options: ImportOptions;
  readonly roles: RoleReader;
  readonly sink: FileSink;
  readonly timeOrder: TimeOrderWatch;
}

function responseSaver(plan: ImportPlan, { options, roles, sink, timeOrder }: SavingContext): RowSaver {
  const reader = createResponseReader(plan, options, roles);
  const open = new Set<string>();
  const save = (row: Row): SaveOutcome => {
    const { survey, kind, record } = reader.read(row);
    timeOrder.look(record.fields, row.line);
    if (!open.has(survey)) {
      sink.openSurvey(reader.header(survey, kind));
      open.add(survey);
    }
    return sink.saveResponse(survey, record);
  };
  return { save, tallies: reader.tallies };
}

function rowSaver(plan: ImportPlan, context: SavingContext): RowSaver {
  const { kind } = plan.chosen;
  if (kind === 'response') return responseSaver(plan, context);
  const reader = createLedgerReader(plan, kind, context);
  const save = (row: Row): SaveOutcome | Rejection => {
    const result: LedgerRecord | Rejection = reader.read(row);
    if (isRejection(result)) return result;
    context.timeOrder.look(result, row.line);
    return context.sink.saveLedgerRecord(kind, result);
  };
  return { save, tallies: reader.tallies };
}

function rejectedRow(row: Row, { problem, columnName }: Rejection): RejectedRow {
  return { line: row.line, code: problem, raw: row.raw(), ...(columnName === undefined ? {} : { columnName }) };
}

const isLeftOut = (outcome: SaveOutcome): boolean => outcome === 'changed' || outcome === 'contradicting';

/** Goes through the rows a second time, cleans each row and hands it to the sink. A changed row that is not taken over is kept verbatim beside the rejected ones. */
export async function saveRows(plan: ImportPlan, options: ImportOptions, sink: FileSink): Promise<SavedRows> {
  const roles = createRoleReader(options);
  const timeOrder = watchTimeOrder(plan.chosen.kind, plan.columns);
  const saver = rowSaver(plan, { options, roles, sink, timeOrder });
  const rejections = tallyRejections();
  const account = openRowAccount();
  const forgotten = watchForgotten(plan, sink, options);
  const onRow = (row: Row): void => {
    if (row.drop) {
      account.settle('dropped');
      sink.saveRejectedRow({ line: row.line, code: `dropped-${row.drop}`, raw: row.raw() });
      return;
    }
    const outcome = row.problem ? { problem: row.problem } : saver.save(row);
    if (typeof outcome === 'string') {
      account.settle(outcome);
      if (isLeftOut(outcome)) sink.saveRejectedRow(rejectedRow(row, { problem: 'duplicate-id' }));
      return;
    }
    const rejected = rejectedRow(row, outcome);
    account.settle('rejected');
    rejections.add(rejected);
    sink.saveRejectedRow(rejected);
  };
  const count = await readRows(plan.table, forgotten.passing(onRow, account));
  const rows = account.close(count.rows, count.blankLines);
  const droppedByReason = [...count.dropped, ...forgotten.dropped()];
  const { replacedCharacters } = count;
  const { tallies } = saver;
  const changes = sink.changes();
  return { rows, changes, droppedByReason, replacedCharacters, rejections, tallies, roles, timeOrder };
}
