/** What happened to a file on its way in: how it was read, why, and where every row went. Nothing is lost unseen. */
import type { Evidence } from './evidence.js';
import type { RecordKind } from './records.js';
import type { Scale } from './scales.js';

export { type Evidence, type EvidenceCode, evidenceCodes } from './evidence.js';

export interface OptionReading {
  readonly option: string;
  /** Code of the item. */
  readonly item: string;
  readonly ticked: number;
  readonly notTicked: number;
}

export interface OutsideValue {
  readonly value: number;
  readonly cells: number;
}

export interface CutTexts {
  /** Characters of each of them. */
  readonly length: number;
  readonly texts: number;
}

export interface DateReading {
  /** Absent where nothing proved it: dates of two numbers and a year were left empty. */
  readonly order?: DateOrder;
  readonly evidence: Evidence;
  readonly ambiguous: number;
}

/** How one column was read. */
export interface ColumnReading {
  readonly column: string;
  /** The question text, where the export has one beside the name. */
  readonly label?: string;
  /** The tool's own id of the column, where the export has one. */
  readonly importId?: string;
  /** `field:customer_id`, `item:satisfaction`, `segment:region`, `options` of a multiple-choice question, `ignored`. */
  readonly target: string;
  /** The question that carries its construct where several measure it. */
  readonly isOverall?: boolean;
  readonly origin: 'stated' | 'recognised' | 'kept' | 'ignored';
  readonly evidence: readonly Evidence[];
  readonly scale?: Scale;
  readonly isReversed?: boolean;
  /**
   * Of the rows that hold a record (kept, repeated or changed): answers + blanks + outside the scale + unreadable are all of
   * them. Blank is an empty cell or a missing code; zero is the answer 0 and one of the answers.
   */
  readonly answers?: number;
  readonly blanks?: number;
  readonly zeros?: number;
  readonly missingCodes?: number;
  /** Blanks that may have been the answer 0: the tool has left zeros empty, and no 0 stands in the column. */
  readonly mayBeZero?: number;
  /** Answers that do not fit the scale: kept out of the figures, counted here. */
  readonly outsideScale?: number;
  /** The commonest of them that are numbers of at most four digits; how many are words. */
  readonly outsideValues?: readonly OutsideValue[];
  readonly outsideTexts?: number;
  /** Cells of a response's side columns (a date, a weight) that could not be read and were left empty. */
  readonly unreadable?: number;
  /** Texts that were cut off before they came into the file. */
  readonly cutTexts?: CutTexts;
  /** Only of a column of dates: in which order they were read, why, and how many could be read in both. */
  readonly dates?: DateReading;
  /** Only of an ignored column: how many of its cells hold something. */
  readonly filled?: number;
  /** Cells that named several records where one counts (`9002;9999`): the first was taken. */
  readonly several?: number;
  /** The options of a multiple-choice question, the item each became, and how many rows ticked it or another one. */
  readonly options?: readonly OptionReading[];
  /** What cells were turned into, when text became a code: label → code. */
  readonly labelCodes?: readonly (readonly [label: string, code: number])[];
}

export interface RejectedRow {
  /** Line in the file where the row begins, from 1. */
  readonly line: number;
  /** Code of the problem catalogue, or `dropped-preview` and the like of a row that is no record. */
  readonly code: string;
  readonly columnName?: string;
  /** The row verbatim, as read. */
  readonly raw: string;
}

export const dropReasons = [
  'preview',
  'test',
  'spam',
  'footer',
  'deleted',
  'not-won',
  'forgotten',
  'forgotten-name',
] as const;
/** Why a row is no record of the export: counted apart from rejected rows, which held a mistake. `not-won`: an offer, no sale; `forgotten`: somebody who was erased and kept out, `forgotten-name`: by name and customer alone. */
export type DropReason = (typeof dropReasons)[number];

export interface DroppedRows {
  readonly reason: DropReason;
  readonly rows: number;
  readonly firstLine: number;
}

export interface RoleReading {
  /** As written in the file. */
  readonly written: string;
  /** The role it became, or undefined when it was not recognised. */
  readonly role?: string;
  readonly rows: number;
}

/** Rows in which the later of two moments lies before the earlier one, by the names of their columns. */
export interface DisorderReading {
  readonly earlier: string;
  readonly later: string;
  readonly rows: number;
  readonly firstLine: number;
}

/** `lost`: characters that cannot be read (U+FFFD); `garbled`: text decoded wrongly before it came into the file (`Ã©`, `锟斤拷`). */
export const damageKinds = ['lost', 'garbled'] as const;
export type DamageKind = (typeof damageKinds)[number];

export interface DamageReading {
  readonly kind: DamageKind;
  readonly places: number;
  readonly columns: readonly { readonly column: string; readonly places: number; readonly firstLine?: number }[];
  /** Line and character from 1 (row of the sheet, in a workbook), and what stands there. */
  readonly first: { readonly line: number; readonly character: number; readonly text: string };
}

export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** Rows of one answer each that became records: the rows of the file, and what they were joined to. */
export interface JoinedRows {
  readonly rows: number;
  readonly records: number;
  /** The column that tells which rows belong together. */
  readonly column: string;
}

/** What happens to a stored record when a newer file has it with other content. */
export const onChangeRules = ['keep', 'replace', 'fail'] as const;
export type OnChange = (typeof onChangeRules)[number];

/** In how many records of the file a field or question differs from what was stored. */
export interface FieldChange {
  readonly kind: RecordKind;
  /** Name of the field, code of the question, or name of the segment. */
  readonly field: string;
  readonly rows: number;
  /** Of these, records whose stored value stays though changes are taken over: changed by hand, or verified. The first ids. */
  readonly kept?: { readonly rows: number; readonly ids: readonly string[] };
}

/** What became of the people of a file that was read without identities: cells, and rows whose wording was not kept. */
export interface IdentityReading {
  readonly pseudonyms: number;
  /** Names and titles that were left out. */
  readonly dropped: number;
  /** Addresses and telephone numbers hidden within texts. */
  readonly redacted: number;
  /** Names and ids of people of the same call, replaced within texts; absent in accounts of older imports. */
  readonly named?: number;
  /** Rejected, dropped and changed rows; without identities only their line and reason are kept. */
  readonly rows: number;
}

export interface FileReading {
  readonly file: string;
  readonly sha256: string;
  /** Of the file as given. */
  readonly bytes: number;
  readonly packing?: 'gzip';
  /** `already-imported`: the same bytes were imported before, nothing changed. */
  readonly outcome: 'imported' | 'already-imported' | 'dry-run';
  readonly importId?: number;
  readonly encoding: { readonly name: string; readonly evidence: Evidence };
  /** Absent for a workbook. */
  readonly delimiter?: { readonly name: string; readonly evidence: Evidence };
  /** Only of a workbook: the sheet that was read, why that one, and what was done to it. */
  readonly sheet?: { readonly name: string; readonly evidence: readonly Evidence[] };
  readonly layout: { readonly id: string; readonly evidence: Evidence };
  readonly kind: { readonly kind: RecordKind; readonly evidence: Evidence };
  readonly survey?: string;
  readonly dateOrder?: { readonly order: DateOrder; readonly evidence: Evidence };
  readonly columns: readonly ColumnReading[];
  /** Fields no column gave, and where they come from. */
  readonly derived?: readonly { readonly target: string; readonly evidence: Evidence }[];
  readonly rows: {
    readonly read: number;
    readonly kept: number;
    /** Same id, same content as a stored row. */
    readonly repeated: number;
    /** Same id, other content. */
    readonly changed: number;
    /** Of the changed rows, those that took the place of the stored one; absent where none did. */
    readonly replaced?: number;
    /** Of the changed rows, those whose id the same file has in an earlier row, which counts; absent where none has. */
    readonly contradicting?: number;
    readonly rejected: number;
    /** No records: previews, tests, footers, deleted rows. */
    readonly dropped: number;
    readonly blankLines: number;
  };
  /** Where a row of the file was one answer; `rows` then counts the records they became. */
  readonly joined?: JoinedRows;
  /** Rows above the first record: names, labels, ids. */
  readonly headerRows?: number;
  /** Headers that several columns have, as written. */
  readonly duplicateHeaders?: readonly { readonly header: string; readonly columns: number }[];
  /** What differs from stored records; absent where nothing does. */
  readonly changes?: readonly FieldChange[];
  readonly droppedByReason: readonly DroppedRows[];
  readonly rejectedByCode: readonly {
    readonly code: string;
    readonly rows: number;
    readonly firstLine: number;
    readonly columnName?: string;
  }[];
  readonly roles: readonly RoleReading[];
  /** Impossible orders of dates; absent when there are none. The rows are kept. */
  readonly disorders?: readonly DisorderReading[];
  /** Text that was damaged, by kind; absent where none was found. */
  readonly damage?: readonly DamageReading[];
  /** Absent where people were kept as they stand. */
  readonly identity?: IdentityReading;
  /** NUL bytes in a text that has none (UTF-16 has them as part of its characters). */
  readonly nulBytes?: number;
  /** NUL bytes and broken characters replaced while decoding. */
  readonly replacedCharacters: number;
}
