/** What does the program know about the way a tool writes its exports? */
import type { Evidence } from '../../domain/import-audit.js';
import type { ProblemCode } from '../../problems/catalogue.js';

/** The first records of a file, as they stand in it. */
export type SampleRows = readonly (readonly string[])[];

export interface ColumnHeader {
  /** The short name a user types in `--map`; unique within the file. */
  readonly name: string;
  /** The question text where the layout has one, else the name. */
  readonly label: string;
}

export interface Layout {
  readonly id: string;
  /** Why the file is in this layout, or undefined when it is not. */
  detect(sample: SampleRows): Evidence | undefined;
  /** Rows above the first answer: 1, or more where labels or ids stand under the names. */
  readonly headerRows: number;
  /** Names and labels of the columns, from the header rows. */
  columns(headerRows: SampleRows): readonly ColumnHeader[];
  /** Why a row below the header is no record (a preview, a footer); it is rejected under that code and counted. */
  skip?(cells: readonly string[], columns: readonly ColumnHeader[]): ProblemCode | undefined;
}
