/** Which columns of the database hold text that may name a person? All of them; some hold ids of other things. */
import { fieldTable } from '../../domain/fields.js';
import type { Connection } from '../database.js';
import type { TraceKind } from './traces.js';

export interface SweptColumn {
  readonly table: string;
  readonly column: string;
  /** The columns that find a row again. */
  readonly key: readonly string[];
  readonly isJson: boolean;
  /** Words only where an id is that of something else: a customer may have the same. */
  readonly sought: TraceKind;
  /** Of a column that holds both: which of its rows are meant. */
  readonly where?: string;
}

/** Ids that are none of a person; of a response it is the one the survey tool gave it. */
export const otherIds: ReadonlySet<string> = new Set([
  ...Object.values(fieldTable).flatMap((fields) =>
    fields.filter(({ kind, name }) => kind === 'id' && name !== 'contact_id').map(({ name }) => name),
  ),
  'external_id',
  'submission_id',
  'record_key',
  'meant',
  'written',
]);

const json: ReadonlySet<string> = new Set([
  'reading',
  'loss_audit',
  'items',
  'segments',
  'before',
  'labels',
  'header',
  'answers',
]);
/** Rows that are removed and not rewritten. */
const leftOut: ReadonlySet<string> = new Set(['rejected_rows']);

/** Columns whose rows mean different things: of customers in some, of persons in others. */
const mixed: Readonly<Record<string, string>> = {
  'dimension_values.value': "dimension IN ('account', 'account_name')",
  'outcome_changes.old_value': "field = 'customer_id'",
  'outcome_changes.new_value': "field = 'customer_id'",
};

/** Names of files, and what is called after them: parts of words are words there. */
export const namedByFiles: ReadonlySet<string> = new Set([
  'file',
  'file_name',
  'survey',
  'view_name',
  'reading',
  'loss_audit',
]);

const isOfFile = (table: string, column: string): boolean =>
  namedByFiles.has(column) || (table === 'surveys' && column === 'name');

function soughtIn(table: string, column: string): TraceKind {
  if (isOfFile(table, column)) return 'files';
  return otherIds.has(column) ? 'words' : 'all';
}

interface ColumnRow {
  readonly name: string;
  readonly type: string;
  readonly pk: number;
}

interface TableRow {
  readonly name: string;
  /** 1: without rowid. */
  readonly wr: number;
}

function columnsOfTable(connection: Connection, { name: table, wr }: TableRow): readonly SweptColumn[] {
  const columns = connection
    .prepare<unknown[], ColumnRow>('SELECT name, type, pk FROM pragma_table_info(?)')
    .all(table);
  const key = wr === 1 ? columns.filter(({ pk }) => pk > 0).map(({ name }) => name) : ['rowid'];
  return columns
    .filter(({ type }) => type === 'TEXT' || type === 'ANY')
    .flatMap(({ name: column }): readonly SweptColumn[] => {
      const own = { table, column, key, isJson: json.has(column) };
      const ofCustomers = mixed[`${table}.${column}`];
      if (ofCustomers === undefined) return [{ ...own, sought: soughtIn(table, column) }];
      return [
        { ...own, sought: 'words', where: ofCustomers },
        { ...own, sought: 'all', where: `NOT (${ofCustomers})` },
      ];
    });
}

/** Read from the database itself, so that no table of a later format is forgotten. */
export function sweptColumns(connection: Connection): readonly SweptColumn[] {
  return connection
    .prepare<unknown[], TableRow>(
      "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .all()
    .filter(({ name }) => !leftOut.has(name))
    .flatMap((table) => columnsOfTable(connection, table));
}
