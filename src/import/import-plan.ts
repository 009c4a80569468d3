/** How is the file to be read: which kind, which columns, which dates, which survey? */
import { basename, extname } from 'node:path';
import { type ChosenKind, chooseKind, nearestLedger } from './choose-kind.js';
import { recordKinds } from '../domain/records.js';
import { kindOfLayout } from './kind-of-layout.js';
import { checkPatterns } from './column-pattern.js';
import type { ColumnPlan, MappedColumn } from './column-plan.js';
import { fail } from '../problems/problem.js';
import { checkDateOrder } from './check-date-order.js';
import type { DateOrder } from './parse-date.js';
import { findDateOrder, type OrderFinding } from './date-order.js';
import type { ImportOptions } from './import-options.js';
import { inferScales } from './infer-scale.js';
import { mapColumns } from './map-columns.js';
import type { ProfiledColumn } from './match-fields.js';
import type { Table } from './open-table.js';
import type { TableProfile } from './profile-columns.js';
import { droppedRows } from './read-rows.js';

export interface ImportPlan {
  readonly table: Table;
  readonly profile: TableProfile;
  readonly chosen: ChosenKind;
  readonly columns: readonly ColumnPlan[];
  /** Undefined when no column of dates was recognised, or it holds none. */
  readonly dates: OrderFinding | undefined;
  readonly dateOrder: DateOrder | undefined;
  /** Survey of the responses no column names a survey for. */
  readonly survey: string;
}

function findDates(
  columns: readonly MappedColumn[],
  profile: TableProfile,
  options: ImportOptions,
): OrderFinding | undefined {
  const evidence = columns.flatMap(({ index, target }) => {
    const column = profile.columns[index];
    return target.type === 'field' && target.field.kind === 'date' && column ? [column.dates] : [];
  });
  return findDateOrder(evidence, options.dateOrder);
}

function profiledColumns(table: Table, profile: TableProfile): readonly ProfiledColumn[] {
  return table.columns.flatMap((column, index) => {
    const found = profile.columns[index];
    return found ? [{ ...column, profile: found }] : [];
  });
}

/** Rows without a single answer are no survey: kept as one they would count as people who said nothing. */
function checkAnswers(
  file: string,
  columns: { profiled: readonly ProfiledColumn[]; mapped: readonly MappedColumn[] },
  choice: { kind: string; options: ImportOptions },
): void {
  const { kind, options } = choice;
  if (kind !== 'response' || options.as === 'response') return;
  if (columns.mapped.some(({ target }) => target.type === 'item' || target.type === 'choice')) return;
  const nearest = nearestLedger(columns.profiled, options);
  fail('nothing-recognised', { file, name: basename(file), nearest, kinds: recordKinds.join(', ') }, { file });
}

/** The name of the file without its folder and endings: `pulse` of `exports/pulse.csv.gz`. */
function nameOfFile(file: string): string {
  const name = file.replace(/\.gz$/i, '');
  return basename(name, extname(name));
}

/** Decides everything about a file from its names and values, before a single record is saved. */
export function makePlan(table: Table, profile: TableProfile, options: ImportOptions): ImportPlan {
  const file = table.input.name;
  checkPatterns(
    file,
    table.columns.map(({ name }) => name),
    options,
  );
  const profiled = profiledColumns(table, profile);
  const chosen = kindOfLayout(table, profiled, options) ?? chooseKind(file, profiled, options);
  const rows = profile.count.rows - droppedRows(profile.count);
  const mapped = mapColumns(profiled, { kind: chosen.kind, rows, options, layout: table.chosen.layout });
  checkAnswers(file, { profiled, mapped }, { kind: chosen.kind, options });
  const dates = findDates(mapped, profile, options);
  checkDateOrder({ file, kind: chosen.kind, columns: mapped, profile, dates });
  const columns = inferScales(mapped, profile, options);
  const survey = options.survey ?? nameOfFile(file);
  return { table, profile, chosen, columns, dates, dateOrder: dates?.order, survey };
}
