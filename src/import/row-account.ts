/** Where did every row of a file go? Each row has one fate, and together they are all the rows that were read. */
import type { FileReading } from '../domain/import-audit.js';
import type { SaveOutcome } from './record-sink.js';

type Rows = FileReading['rows'];
export type RowFate = SaveOutcome | 'rejected' | 'dropped';

/** The word of the account for each fate. */
const words: Readonly<Record<RowFate, Exclude<keyof Rows, 'read' | 'blankLines'>>> = {
  added: 'kept',
  repeated: 'repeated',
  changed: 'changed',
  rejected: 'rejected',
  dropped: 'dropped',
};

export interface RowAccount {
  settle(fate: RowFate): void;
  /** Stops where a row went missing on its way: then nothing of the file may be saved. */
  close(read: number, blankLines: number): Rows;
}

/** Opens the account of one file. */
export function openRowAccount(): RowAccount {
  const fates: Record<RowFate, number> = { added: 0, repeated: 0, changed: 0, rejected: 0, dropped: 0 };
  const settle = (fate: RowFate): void => {
    fates[fate] += 1;
  };
  const close = (read: number, blankLines: number): Rows => {
    const entries = Object.entries(fates) as [RowFate, number][];
    const settled = entries.reduce((sum, [, rows]) => sum + rows, 0);
    if (settled !== read) throw new Error(`${read} rows were read, but ${settled} accounted for`);
    const counts = Object.fromEntries(entries.map(([fate, rows]) => [words[fate], rows])) as Omit<
      Rows,
      'read' | 'blankLines'
    >;
    return { read, ...counts, blankLines };
  };
  return { settle, close };
}
