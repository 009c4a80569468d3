/** Where imported records go. Storage implements it; import knows nothing of SQL. */
import type { FieldChange, FileReading, OnChange, RejectedRow } from '../domain/import-audit.js';
import type { PersonOfFile } from './people-of-file.js';
import type { CellValue, LedgerKind, LedgerRecord } from '../domain/records.js';
import type { Confidentiality, Item, SurveyKind } from '../domain/surveys.js';

/**
 * Same id stored before: `repeated` when nothing differs, `changed` when something does and the stored record stays,
 * `replaced` when it was taken over, `contradicting` when an earlier row of the same file differs.
 */
export type SaveOutcome = 'added' | 'repeated' | 'changed' | 'replaced' | 'contradicting';

export interface ResponseRecord {
  readonly responseId: string;
  /** Response fields of `fields.ts` but response_id and survey: period, customer_id, contact_id, email, role, submitted_at … */
  readonly fields: Readonly<Record<string, CellValue>>;
  /** Cleaned answers in the order of the survey's rating items; null is no answer. */
  readonly ratings: readonly (number | null)[];
  /** Answers in words, in the order of the survey's text items. */
  readonly texts: readonly (string | null)[];
  /** In the order of the file's segments. */
  readonly segments: readonly (string | null)[];
}

export interface SurveyHeader {
  readonly name: string;
  readonly ratingItems: readonly Item[];
  readonly textItems: readonly Item[];
  readonly segments: readonly string[];
  /** Undefined: concluded later from whether responses carry an account. */
  readonly confidentiality?: Confidentiality;
  /** Undefined: not stated. */
  readonly kind?: SurveyKind;
}

/** What a row says of who it is about: names of the person, and the customer by id or name. */
export interface NamedInAccount {
  readonly names: readonly string[];
  readonly customerIds: readonly string[];
  readonly customerNames: readonly string[];
}

/** People who have the name and customer of somebody who was erased: most likely the same person under a new id. */
export interface Namesakes {
  isNamed(person: NamedInAccount): boolean;
  /** Whether one of these ids and addresses was met beside such a name. */
  isKnown(texts: readonly string[]): boolean;
  isLetIn(texts: readonly string[]): boolean;
  remember(texts: readonly string[]): void;
  /** They are somebody else: no later import keeps them out. */
  letIn(texts: readonly string[]): void;
}

/** One file being written: all of it or nothing. */
export interface FileSink {
  /** Must be called before the first response of that survey in this file. */
  openSurvey(header: SurveyHeader): void;
  saveResponse(survey: string, response: ResponseRecord): SaveOutcome;
  saveLedgerRecord(kind: LedgerKind, record: LedgerRecord): SaveOutcome;
  saveRejectedRow(row: RejectedRow): void;
  /** What differed from stored records so far. */
  changes(): readonly FieldChange[];
  /** Whether this id or address is that of somebody who was erased and is not to come back; absent where nobody was. */
  isForgotten?(text: string): boolean;
  /** Absent where nobody was erased. */
  readonly namesakes?: Namesakes;
  /** The account of the file, where the sink itself did something to it. */
  account?(reading: FileReading): FileReading;
  /** Makes the file durable with its audit; returns the import id. */
  commit(reading: FileReading): number;
  /** Leaves the database as it was before `openFile`. */
  rollback(): void;
}

export interface OpenedFile {
  readonly name: string;
  readonly sha256: string;
  /** What happens to stored records that the file has with other content; `keep` unless stated. */
  readonly onChange?: OnChange;
  /** The fields the file gives; of others it says nothing, so they stay as they are. All, unless stated. */
  readonly fields?: readonly string[];
}

/** An import of the same bytes, with its account. */
export interface EarlierImport extends Pick<FileReading, 'rows' | 'rejectedByCode' | 'droppedByReason'> {
  readonly importId: number;
}

export interface RecordSink {
  /** Nothing that is committed stays: a file that is tried out can be seen by the next one. */
  readonly isTrial?: true;
  /**
   * The last import of exactly these bytes as this kind (and survey), if there is one. Where changed rows are to be taken over
   * or refused, one that left changed rows out is none.
   */
  importedBefore(file: {
    readonly sha256: string;
    readonly kind: string;
    readonly survey?: string;
    readonly onChange?: OnChange;
  }): EarlierImport | undefined;
  openFile(file: OpenedFile): FileSink;
  /** Told of the people in the files of a call before the first is read; absent where people are kept as they stand. */
  meet?(person: PersonOfFile): void;
}
