/** What does the program know about the way a tool writes its exports? */
import type { DropReason, Evidence } from '../../domain/import-audit.js';
import type { RecordKind } from '../../domain/records.js';
import type { Scale } from '../../domain/scales.js';
import type { OptionMark } from '../split-options.js';

/** The first records of a file, as they stand in it. */
export type SampleRows = readonly (readonly string[])[];

export interface ColumnHeader {
  /** The short name a user types in `--map`; unique within the file. */
  readonly name: string;
  /** The question text where the layout has one, else the name. */
  readonly label: string;
  /** The tool's own id of the column (`QID1_TEXT`), where the export carries one. */
  readonly importId?: string;
  /**
   * What the layout knows the column to be, in the words of `--map`: a field of the record, a construct, `segment:NAME`,
   * `ignore`. What the user states wins; where it is absent the column is recognised by name and values.
   */
  readonly target?: string;
  /** Of a rating: the scale it was asked on, where the export says it; nothing is inferred then. */
  readonly scale?: Scale;
  /** Set where the export says that low is good. */
  readonly isReversed?: true;
  /** Of an attention check: the right answer, where the export says it. */
  readonly right?: string;
  /** Set beside `ignore` where the question asks for a name or a telephone number: nobody may be split by it. */
  readonly isPersonal?: true;
  /** Set where the cells of the column tell which options of a multiple-choice question were ticked. */
  readonly choice?: Choice;
  /** Set where one answer is spread over a column an option: the column that holds it, and what a filled cell here says. */
  readonly answerFor?: { readonly column: string; readonly answer: string };
  /** Name of the column whose item this text belongs to: what was written beside "other, please specify". */
  readonly otherOf?: string;
  /**
   * What a cell says in the words of the field: `1 - Critical` of a state, `Good` of a score, `3` stations passed. '' is
   * nothing said; undefined is a cell the tool does not write: it stays empty and is counted as unreadable.
   */
  readonly translate?: (cell: string) => string | undefined;
  /** Set where a cell may name several records (`9002;9999`): the first is taken, and cells that name more are counted. */
  readonly listSeparator?: string;
}

/** How a multiple-choice question stands in the file: a column an option (filled means ticked), or a list in one cell. */
export type Choice =
  | { readonly type: 'option'; readonly question: string; readonly option: string }
  /** `options`: all there are, where the export says so; otherwise those that were ticked. */
  | ({ readonly type: 'list'; readonly options?: readonly string[] } & OptionMark);

/** Which columns of a file with one row an answer make a response of it; the others belong to the response as a whole. */
export interface LongColumns {
  /** Rows with the same cell here are answers of one response. */
  readonly response: number;
  readonly question: number;
  /** Where the answer stands: the first of these that says something for the question. */
  readonly answers: readonly number[];
}

/** A sentence in the languages of the program. */
export interface BothLanguages {
  readonly en: string;
  readonly 'zh-CN': string;
}

/** What an analyst wants to know of a layout beside what its other members say; `crm-sat explain` and `list` print it. */
export interface AboutLayout {
  readonly recognisedBy: BothLanguages;
  /** Which export to choose in the tool; absent where no tool has the layout to itself. */
  readonly exportAs?: BothLanguages;
  /** The kinds of record its files may hold, where `kind` does not name the one. */
  readonly kinds?: readonly RecordKind[];
  /** The reasons `drop` gives. */
  readonly drops?: readonly DropReason[];
  /** Where it differs from what one expects of a table, a sentence each. */
  readonly special: readonly BothLanguages[];
}

/** What stands above a row: the lines below a report begin with an empty one. */
export interface RowsAbove {
  readonly isBlank: boolean;
  /** The row above is a footer itself. */
  readonly isFooter: boolean;
}

export interface Layout {
  readonly id: string;
  /** The product that writes it, as its maker spells it; absent for the general ones. */
  readonly tool?: string;
  /** Why the file is in this layout, or undefined when it is not. */
  detect(sample: SampleRows): Evidence | undefined;
  /** Rows above the first answer: 1, or more where labels or ids stand under the names. */
  readonly headerRows: number;
  /**
   * Names and labels of the columns, from the header rows; `sample` (the first records of the file, header included) shows
   * what a header does not say: which columns hold lists of ticked options.
   */
  columns(headerRows: SampleRows, sample?: SampleRows): readonly ColumnHeader[];
  /** The kind of record the files of this layout hold; a tool that exports several kinds tells it by the columns. */
  readonly kind?: RecordKind | ((columns: readonly ColumnHeader[]) => RecordKind | undefined);
  /** Cells that mean "nothing" in this tool, beside the usual ones: `-`, `(跳过)`. */
  readonly blanks?: readonly string[];
  /** What a cell says without the markup the tool leaves in it; of every cell below the header. */
  textOf?(cell: string): string;
  /** The tool has written the answer 0 as an empty cell: empty recommendations are counted and warned of. */
  readonly mayHideZeros?: true;
  /** Why a row below the header is no record (a preview, a footer); it is kept verbatim and counted under that reason. */
  drop?(cells: readonly string[], columns: readonly ColumnHeader[], above?: RowsAbove): DropReason | undefined;
  readonly about: AboutLayout;
  /** Set where a row is one answer, not one response; such a layout drops no rows. */
  long?(columns: readonly ColumnHeader[]): LongColumns;
}
