/** How is the same statement prepared once for a connection, however often it is asked for? */
import type { Statement } from 'better-sqlite3';
import type { Connection } from './database.js';

const statements = new WeakMap<Connection, Map<string, Statement>>();

/** The statement of a fixed SQL text; not for texts with names in them, of which there would be no end. */
export function prepared<Row>(connection: Connection, sql: string): Statement<unknown[], Row> {
  const known = statements.get(connection) ?? new Map<string, Statement>();
  statements.set(connection, known);
  const statement = known.get(sql) ?? connection.prepare(sql);
  known.set(sql, statement);
  return statement as Statement<unknown[], Row>;
}
