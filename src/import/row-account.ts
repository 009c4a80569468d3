/** Where did every row of a file go? Each row has one fate, and together they are all the rows that were read. */
import type { FileReading } from '../domain/import-audit.js';
import type { SaveOutcome } from './record-sink.js';

type Rows = FileReading['rows'];
export type RowFate = SaveOutcome | 'rejected' | 'dropped';

export interface RowAccount {
  settle(fate: RowFate): void;
  /** Stops where a row went missing on its way: then nothing of the file may be saved. */
  close(read: number, blankLines: number): Rows;
}

/** Opens the account of one file. */
export function openRowAccount(): RowAccount {
  const fates: Record<RowFate, number> = {
    added: 0,
    repeated: 0,
    changed: 0,
    replaced: 0,
    contradicting: 0,
    rejected: 0,
    dropped: 0,
  };
  const settle = (fate: RowFate): void => {
    fates[fate] += 1;
  };
  const close = (read: number, blankLines: number): Rows => {
    const settled = Object.values(fates).reduce((sum, rows) => sum + rows, 0);
    if (settled !== read) throw new Error(`${read} rows were read, but ${settled} accounted for`);
    const { added: kept, repeated, replaced, contradicting, rejected, dropped } = fates;
    const changed = fates.changed + replaced + contradicting;
    return {
      read,
      kept,
      repeated,
      changed,
      ...(replaced > 0 ? { replaced } : {}),
      ...(contradicting > 0 ? { contradicting } : {}),
      rejected,
      dropped,
      blankLines,
    };
  };
  return { settle, close };
}
