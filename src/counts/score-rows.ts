/** Which values have several scores of one response, row by row? */
import type { Item } from '../domain/surveys.js';
import type { ColumnChunk } from './column-reader.js';
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
export function createScoreRows(items: readonly Item[], scores: readonly Score[]): ScoreRows {
  const readers = scores.map((score) => createScoreValues(items, score));
  let starts = 0;
  const places = readers.map((reader) => {
    const from = starts;
    starts += reader.items.length;
    return from;
  });
  const lows = new Map(items.map(({ code, scale }) => [code, scale?.low ?? 0]));
  let numbers = readers.map(() => new Int32Array(0));
  return {
    items: readers.flatMap((reader) => reader.items),
    origin: readers.map((reader) => lows.get(reader.items[0] ?? '') ?? 0),
    open({ answers, rows }) {
      if ((numbers[0]?.length ?? rows) < rows) numbers = readers.map(() => new Int32Array(rows));
      for (const [index, reader] of readers.entries()) {
        const from = places[index] as number;
        const own = numbers[index] as Int32Array;
        // A score the survey has no items for writes nothing: what the last chunk left must not be read.
        if (reader.items.length === 0) own.fill(0);
        reader.read(answers.slice(from, from + reader.items.length), rows, own);
      }
    },
    value(score, row) {
      const number = (numbers[score] as Int32Array)[row] as number;
      return number === 0 ? NaN : (readers[score] as (typeof readers)[number]).valueOf(number);
    },
  };
}
