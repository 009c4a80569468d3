/** Is a deal won? Only then is its amount money received. */
import { comparableName } from '../../domain/comparable-name.js';
import type { ColumnHeader } from './layout.js';

/** The cell of a row under the header of that name; undefined when the file has no such column. */
export function cellOf(cells: readonly string[], columns: readonly ColumnHeader[], header: string): string | undefined {
  const key = comparableName(header);
  const index = columns.findIndex(({ name }) => comparableName(name) === key);
  return index < 0 ? undefined : (cells[index] ?? '');
}

/** `Won`, `Closed Won`, `closedwon`, `Closed won (Sales pipeline)`, 赢单; a file without stages holds sales only. */
export function isWonStage(stage: string | undefined): boolean {
  return stage === undefined || /^(?:closed)?won/u.test(comparableName(stage)) || /赢单|成交/u.test(stage);
}
