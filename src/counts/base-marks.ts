/** Which responses does a report rest on, and on which did earlier reports? Kept beside the answers, never counted as one. */
import type { CountSource, Question } from './count-source.js';

/** The base of an earlier report: its number among those of the database, the day it spoke of (ISO), and who was in it. */
export interface EarlierBase {
  readonly report: number;
  readonly asOf: string | undefined;
  /** Ascending whole numbers that stand for responses or records as they were. */
  readonly members: Float64Array;
}

/** What figures of a report rest on: of which survey or ledger, and who is in it, ascending. */
export interface ShownBase {
  readonly subject: string;
  readonly members: Float64Array;
}

/** Labels of the dimension `base`: the first character is this report, each further one an earlier one; 1 in it, 0 not. */
export interface BaseMarks {
  /** The first is '', no response. */
  readonly labels: readonly string[];
  /** By chunk, for each position of it an index into the labels. */
  readonly chunks: ReadonlyMap<number, Uint32Array>;
}

/** What a report rests on, held against what earlier ones did. */
export interface SurveyBase {
  /** Ascending. */
  readonly members: Float64Array;
  readonly marks: BaseMarks;
  /** In the order of the earlier bases: how many responses of theirs are not stored any more. */
  readonly vanished: readonly number[];
  /** In the same order: how many responses of this base were in theirs and were written anew since. */
  readonly rewritten: readonly number[];
}

/** What rests on the answers that some filters leave. */
export interface FilteredBases {
  ofSurvey(survey: string): SurveyBase;
  /** The source of the report, which also knows the dimension `base` of these filters. */
  readonly marked: CountSource;
}

/** Everything a report is held against. Subjects are `survey:NAME` and `ledger:KIND`. */
export interface ReportBases {
  /** In the order of the reports. */
  earlierOf(subject: string): readonly EarlierBase[];
  under(where: Question['where']): FilteredBases;
  /** The number of a record: whom it is about, and what it says; the same for the same. */
  memberOf(person: string, content: string): number;
}

const recordsOfPerson = 2 ** 28;

/** A member made of two hashes, the person's in front, so that people can be counted without being known. */
export const memberOfHashes = (person: number, content: number): number =>
  (person % 2 ** 24) * recordsOfPerson + (content % recordsOfPerson);

/** The same number for all records of one person. */
export const personOfMember = (member: number): number => Math.floor(member / recordsOfPerson);
