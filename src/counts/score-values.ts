/** Which score has each response: an item's answer, a construct's overall answer, or the mean of its items? */
import type { Construct } from '../domain/constructs.js';
import type { Item } from '../domain/surveys.js';
import { compareCodePoints } from './code-point-order.js';
import {
  coachingColumn,
  durationColumn,
  type AnswerColumn,
  type ColumnChunk,
  type ColumnReader,
} from './column-reader.js';
import { flagValues } from './flag-values.js';
import type { Score } from './needs.js';

/** The answers of a run of responses, and which run it is. */
export type AnsweredRun = Pick<ColumnChunk, 'chunk' | 'rows' | 'answers'>;

/** Scores as running numbers, so that they can be counted in tables: 0 is no score. */
export interface ScoreValues {
  /** Codes of the items that must be read, in this order. */
  readonly items: readonly string[];
  /** Writes the number of each row's score; of the chunk its own items alone. */
  read(chunk: AnsweredRun, into: Int32Array): void;
  /** The score a number stands for. */
  valueOf(index: number): number;
}

/** Columns that stand beside the items of a survey. */
const ownColumns: ReadonlySet<string> = new Set([durationColumn, coachingColumn]);

/** The items a score is made of: one, or all of a construct without an overall item; none when the survey lacks it. */
function itemsOfScore(
  items: readonly Item[],
  score: { readonly item: string } | { readonly construct: Construct },
): readonly string[] {
  if ('item' in score && ownColumns.has(score.item)) return [score.item];
  if ('item' in score) return items.filter((item) => item.code === score.item).map((item) => item.code);
  const measuring = items.filter((item) => item.construct === score.construct);
  const overall = measuring.find((item) => item.isOverall);
  if (overall !== undefined) return [overall.code];
  // Always in the same order: sums of fractions depend on it in the last digit.
  return measuring.map((item) => item.code).sort(compareCodePoints);
}

/** The score of every response, as `Score` defines it: an item's answer or the mean of the answered items. */
export function createScoreValues({ items, kept }: Pick<ColumnReader, 'items' | 'kept'>, score: Score): ScoreValues {
  if ('response' in score) return oneEach();
  if ('flags' in score) return flagValues(score.flags, kept);
  const codes = itemsOfScore(items, score);
  return codes.length === 1 ? singleItem(codes) : meanOfItems(codes);
}

function oneEach(): ScoreValues {
  return { items: [], read: ({ rows }, into) => void into.fill(1, 0, rows), valueOf: () => 1 };
}

/** Numbers below are the byte codes themselves: the answer + 1. */
const byteCodes = 128;

function singleItem(items: readonly string[]): ScoreValues {
  const others = createNumbering(byteCodes);
  return {
    items,
    read({ answers: [column], rows }, into) {
      if (column === undefined) return;
      for (let row = 0; row < rows; row += 1) into[row] = column.codes[row] as number;
      if (column.others === undefined) return;
      for (const [row, value] of column.others) into[row] = others.numberOf(value);
    },
    valueOf: (index) => (index < byteCodes ? index - 1 : others.valueOf(index)),
  };
}

function meanOfItems(items: readonly string[]): ScoreValues {
  const means = createNumbering(1);
  let sums = new Float64Array(0);
  let answered = new Uint32Array(0);
  return {
    items,
    read({ answers: columns, rows }, into) {
      if (sums.length < rows) {
        sums = new Float64Array(rows);
        answered = new Uint32Array(rows);
      }
      sums.fill(0, 0, rows);
      answered.fill(0, 0, rows);
      for (const column of columns) addAnswers(column, rows, { sums, answers: answered });
      for (let row = 0; row < rows; row += 1) {
        const count = answered[row] as number;
        into[row] = count === 0 ? 0 : means.numberOf((sums[row] as number) / count);
      }
    },
    valueOf: means.valueOf,
  };
}

function addAnswers(column: AnswerColumn, rows: number, to: { sums: Float64Array; answers: Uint32Array }): void {
  const { sums, answers } = to;
  for (let row = 0; row < rows; row += 1) {
    const code = column.codes[row] as number;
    if (code === 0) continue;
    sums[row] = (sums[row] as number) + (code - 1);
    answers[row] = (answers[row] as number) + 1;
  }
  if (column.others === undefined) return;
  for (const [row, value] of column.others) {
    sums[row] = (sums[row] as number) + value;
    answers[row] = (answers[row] as number) + 1;
  }
}

/** Running numbers for values as they occur, beginning with `first`. */
function createNumbering(first: number): { numberOf(value: number): number; valueOf(index: number): number } {
  const numbers = new Map<number, number>();
  const values: number[] = [];
  return {
    numberOf(value) {
      const known = numbers.get(value);
      if (known !== undefined) return known;
      values.push(value);
      const added = first + values.length - 1;
      numbers.set(value, added);
      return added;
    },
    valueOf: (index) => values[index - first] as number,
  };
}
