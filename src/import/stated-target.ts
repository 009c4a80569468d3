/** What did the user say a column is? */
import { constructs } from '../domain/constructs.js';
import { fieldNamed, fieldTable } from '../domain/fields.js';
import type { RecordKind } from '../domain/records.js';
import { fail } from '../problems/problem.js';
import { lastStated } from './column-pattern.js';
import type { ColumnTarget } from './column-plan.js';
import type { ImportOptions } from './import-options.js';
import { nearestColumns } from './nearest-columns.js';

/** Turns the right side of `--map` into a target of that record kind, or undefined when it names nothing there. */
export function parseTarget(written: string, kind: RecordKind): ColumnTarget | undefined {
  const text = written.trim();
  if (text.toLowerCase() === 'ignore') return { type: 'ignored' };
  const segment = /^segment:(.+)$/i.exec(text)?.[1]?.trim();
  if (segment) return kind === 'response' ? { type: 'segment', name: segment } : undefined;
  const [name = '', mark, ...rest] = text.toLowerCase().split(':');
  if (rest.length > 0 || (mark !== undefined && mark !== 'overall')) return undefined;
  const field = mark === undefined ? fieldNamed(kind, name.replaceAll('-', '_')) : undefined;
  if (field) return { type: 'field', field };
  const construct = constructs.find((known) => known === name.replaceAll('-', '_'));
  if (!construct || kind !== 'response') return undefined;
  return { type: 'item', construct, isOverall: mark === 'overall' };
}

/** The target stated for a column, if any; fails when what is stated is no target of this kind. */
export function statedTarget(column: string, kind: RecordKind, options: ImportOptions): ColumnTarget | undefined {
  const statement = lastStated(options.map, column);
  if (!statement) return undefined;
  const target = parseTarget(statement.target, kind);
  if (target) return target;
  const known = [...fieldTable[kind].map(({ name }) => name), ...(kind === 'response' ? constructs : [])];
  fail('unknown-map-target', { target: statement.target, kind, nearest: nearestColumns(statement.target, known) });
}
