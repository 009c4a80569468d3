/** May a file be read although its dates do not show whether the day or the month comes first? */
import type { RecordKind } from '../domain/records.js';
import { fail } from '../problems/problem.js';
import type { MappedColumn } from './column-plan.js';
import type { OrderFinding } from './date-order.js';
import type { TableProfile } from './profile-columns.js';

interface DatedFile {
  readonly file: string;
  readonly kind: RecordKind;
  readonly columns: readonly MappedColumn[];
  readonly profile: TableProfile;
  readonly dates: OrderFinding | undefined;
}

/**
 * Refuses a ledger with undecided dates: a due date in the wrong month makes wrong findings. A survey is read all the same,
 * its times stay empty and the reading says so, because its answers do not depend on them.
 */
export function checkDateOrder({ file, kind, columns, profile, dates }: DatedFile): void {
  if (!dates || dates.order || kind === 'response') return;
  const undecided = columns.find(({ index, target }) => {
    const evidence = profile.columns[index]?.dates;
    return target.type === 'field' && target.field.kind === 'date' && evidence !== undefined && evidence.numeric > 0;
  });
  const column = undecided?.name ?? '';
  const isContradicted = dates.evidence.code === 'date-contradicted';
  fail(isContradicted ? 'contradictory-dates' : 'ambiguous-date-order', { file, column }, { file, columnName: column });
}
