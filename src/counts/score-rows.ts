/** Which values have several scores of one response, row by row? */
import type { ColumnChunk, ColumnReader } from './column-reader.js';
import type { Score } from './needs.js';
import { createScoreValues } from './score-values.js';

export interface ScoreRows {
  /** Codes of the items that must be read, in this order. */
  readonly items: readonly string[];
  /** Where sums begin, for each score: the low end of its scale. */
  readonly origin: readonly number[];
  /** Makes the chunk's values available to `value` until the next chunk. */
  open(chunk: ColumnChunk): void;
  /** The value of a score in a row; NaN where there is none. */
  value(score: number, row: number): number;
}

/** Several scores read side by side. */
export function createScoreRows(reader: ColumnReader, scores: readonly Score[]): ScoreRows {
  const values = scores.map((score) => createScoreValues(reader, score));
  let starts = 0;
  const places = values.map(({ items }) => {
    const from = starts;
    starts += items.length;
    return from;
  });
  const lows = new Map(reader.items.map(({ code, scale }) => [code, scale?.low ?? 0]));
  let numbers = values.map(() => new Int32Array(0));
  return {
    items: values.flatMap(({ items }) => items),
    origin: values.map(({ items }) => lows.get(items[0] ?? '') ?? 0),
    open({ chunk, answers, rows }) {
      if ((numbers[0]?.length ?? rows) < rows) numbers = values.map(() => new Int32Array(rows));
      for (const [index, { items, read }] of values.entries()) {
        const from = places[index] as number;
        const own = numbers[index] as Int32Array;
        // A score the survey has no items for writes nothing: what the last chunk left must not be read.
        if (items.length === 0) own.fill(0);
        read({ chunk, rows, answers: answers.slice(from, from + items.length) }, own);
      }
    },
    value(score, row) {
      const number = (numbers[score] as Int32Array)[row] as number;
      return number === 0 ? NaN : (values[score] as (typeof values)[number]).valueOf(number);
    },
  };
}
