/** How many cells of each column were blank, unreadable or off the scale? */
import type { ColumnReading } from '../domain/import-audit.js';

export type ColumnTally = Pick<
  ColumnReading,
  | 'answers'
  | 'blanks'
  | 'zeros'
  | 'missingCodes'
  | 'outsideScale'
  | 'outsideValues'
  | 'outsideTexts'
  | 'unreadable'
  | 'several'
  | 'cutTexts'
  | 'labelCodes'
  | 'options'
>;

/** Tallies by column index, asked for when all rows are read. */
export type ColumnTallies = ReadonlyMap<number, () => ColumnTally>;
