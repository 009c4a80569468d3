/** How does every text of the database lose the name of a person? */
import type { CellValue } from '../../domain/records.js';
import type { Connection } from '../database.js';
import { quoteName } from '../quote-name.js';
import { saveSurveyView } from '../views.js';
import { namedByFiles, otherIds, type SweptColumn, sweptColumns } from './swept-columns.js';
import type { TraceKind, Traces } from './traces.js';

/** Replaces the person in every text, the same word for all; returns in how many cells. */
export function sweep(connection: Connection, traces: Traces): number {
  connection.function('names_person', { deterministic: true }, (text: unknown, sought: unknown) =>
    Number(typeof text === 'string' && traces[sought as TraceKind].isIn(text)),
  );
  const views = namingViews(connection);
  if (views) dropViews(connection);
  const cells = sweptColumns(connection).reduce((sum, column) => sum + sweepColumn(connection, column, traces), 0);
  if (views) {
    for (const id of surveyIds(connection)) saveSurveyView(connection, id);
  }
  return cells;
}

/** Headers that name the person stand in the text of a view as well. */
function namingViews(connection: Connection): boolean {
  const found = connection
    .prepare<unknown[], number>(
      "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'view' AND names_person(sql, 'files'))",
    )
    .pluck();
  return found.get() === 1;
}

function dropViews(connection: Connection): void {
  const names = connection.prepare<unknown[], string>('SELECT view_name FROM surveys').pluck().all();
  for (const name of names) connection.exec(`DROP VIEW IF EXISTS ${quoteName(name)}`);
}

const surveyIds = (connection: Connection): readonly number[] =>
  connection.prepare<unknown[], number>('SELECT id FROM surveys').pluck().all();

type KeyedText = readonly [text: string, ...key: readonly CellValue[]];

function sweepColumn(connection: Connection, column: SweptColumn, traces: Traces): number {
  const name = quoteName(column.column);
  const conditions = [
    column.where ?? 'TRUE',
    // What JSON escapes is seen only when it is read.
    column.isJson ? `${name} IS NOT NULL` : `names_person(${name}, '${column.sought}')`,
  ];
  const key = column.key.map(quoteName);
  const rows = connection
    .prepare<unknown[], KeyedText>(
      `SELECT ${[name, ...key].join(', ')} FROM ${quoteName(column.table)} WHERE ${conditions.join(' AND ')}`,
    )
    .raw()
    .all() as unknown as readonly KeyedText[];
  const save = connection.prepare(
    `UPDATE OR IGNORE ${quoteName(column.table)} SET ${name} = ? WHERE ${key.map((one) => `${one} IS ?`).join(' AND ')}`,
  );
  let cells = 0;
  for (const [text, ...place] of rows) {
    const after = withoutPerson(text, column, traces);
    if (after === text) continue;
    // Two spellings of one name become the same word; where values must differ a number tells them apart.
    let copy = 1;
    while (save.run(copy === 1 ? after : `${after} ${String(copy)}`, ...place).changes === 0) copy += 1;
    cells += 1;
  }
  return cells;
}

function withoutPerson(text: string, { column, isJson, sought }: SweptColumn, traces: Traces): string {
  if (isJson) return withoutInJson(text, sought, traces);
  const after = traces[sought].without(text);
  // So that SQL needs no quotes for the name.
  return column === 'view_name' && after !== text ? after.replaceAll('-', '_') : after;
}

function soughtAt(name: string, above: TraceKind): TraceKind {
  if (otherIds.has(name)) return 'words';
  return namedByFiles.has(name) ? 'files' : above;
}

function withoutInJson(text: string, kind: TraceKind, traces: Traces): string {
  const parsed = JSON.parse(text) as unknown;
  const clean = (value: unknown, sought: TraceKind): unknown => {
    if (typeof value === 'string') return traces[sought].without(value);
    if (Array.isArray(value)) return value.map((one) => clean(one, sought));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [traces.all.without(name), clean(one, soughtAt(name, sought))]),
    );
  };
  const after = JSON.stringify(clean(parsed, kind));
  // Written in another way by SQLite: only what says something else is written back.
  return after === JSON.stringify(parsed) ? text : after;
}
