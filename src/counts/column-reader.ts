/** What must a store of answers hand out, column by column, so that they can be counted? */
import type { Item } from '../domain/surveys.js';
import type { Dimension } from './count-source.js';
import type { KeptVerdicts } from './kept-verdicts.js';

/** The seconds a response took, handed out as the answers to an item are; no column of a survey can have this code. */
export const durationColumn = '\u001Fduration';

/** 1 where a response repeats another one, 0 where not, handed out in the same way. */
export const repeatedColumn = '\u001Frepeated';

/** 1 where the comment tells of a score that was asked for, 0 where it says something else. */
export const coachingColumn = '\u001Fcoaching';

/** The answers of a run of responses to one item. */
export interface AnswerColumn {
  /** One byte a response: 0 no answer here, otherwise the answer + 1. */
  readonly codes: Uint8Array;
  /** Answers that do not fit a byte, by the row within the run; their byte is 0. */
  readonly others?: ReadonlyMap<number, number>;
}

/** A run of responses. Its arrays are used again for the next run: what is needed longer must be copied. */
export interface ColumnChunk {
  /** Which run of the survey it is. */
  readonly chunk: number;
  readonly rows: number;
  /** In the order of the request. */
  readonly answers: readonly AnswerColumn[];
  /** In the order of the request: indexes into that dimension's labels. */
  readonly dimensions: readonly Uint32Array[];
}

export interface ColumnRequest {
  /** Codes of rating items, or one of the three columns above. */
  readonly items: readonly string[];
  readonly dimensions: readonly Dimension[];
}

export interface RequestedColumns {
  /** Per dimension its distinct labels; the first is '', no value. */
  readonly labels: readonly (readonly string[])[];
  readonly chunks: Iterable<ColumnChunk>;
}

/** The rating columns and dimensions of one survey. */
export interface ColumnReader {
  /** The rating items, in the survey's order. */
  readonly items: readonly Item[];
  /** What was worked out of single runs, as long as the survey is as it is. */
  readonly kept: KeptVerdicts;
  read(request: ColumnRequest): RequestedColumns;
}
