/** How do the answers and dimensions of arriving responses become packed columns? */
import type { Connection } from './database.js';
import { blobOfCodes } from './code-blobs.js';
import type { DictionaryOf } from './value-dictionary.js';

/** Responses a chunk holds at most: its columns stay in the processor's cache, and memory stays flat. */
export const chunkSize = 4096;

/** The largest answer one byte holds so that SQL can read it as a character: bytes above 127 are not UTF-8. */
const largestByteAnswer = 126;

export function fitsByte(answer: number): boolean {
  return Number.isInteger(answer) && answer >= 0 && answer <= largestByteAnswer;
}

export interface ColumnWriter {
  /** Where the next response will stand. */
  next(): { readonly chunk: number; readonly position: number };
  /** Puts a stored response at that place; returns the items whose answers do not fit a byte. */
  add(response: PackedResponse): readonly number[];
  /** Writes what is not written yet. */
  flush(): void;
}

export interface PackedResponse {
  readonly id: number;
  readonly ratings: readonly (number | null)[];
  /** In the order of the writer's dimensions. */
  readonly dimensions: readonly (string | null)[];
  readonly submittedOn: string | null;
}

export interface ColumnTarget {
  readonly connection: Connection;
  readonly importId: number;
  readonly surveyId: number;
  /** Stored ids of the rating items, in the order of `ratings`. */
  readonly itemIds: readonly number[];
  readonly dimensions: readonly string[];
  readonly dictionaryOf: DictionaryOf;
}

/** Collects one survey's responses of one import and writes them chunk by chunk. */
export function createColumnWriter(target: ColumnTarget): ColumnWriter {
  const { connection, surveyId } = target;
  const answers = target.itemIds.map(() => new Uint8Array(chunkSize));
  const codes = target.dimensions.map(() => new Uint32Array(chunkSize));
  const dictionaries = target.dimensions.map(target.dictionaryOf);
  const saveChunk = prepareChunkWriter(target);
  let chunk = nextChunk(connection, surveyId);
  let rows = 0;
  let first = 0;
  let last = 0;
  let latest: string | null = null;

  const flush = (): void => {
    if (rows === 0) return;
    saveChunk({ chunk, rows, first, last, latest, answers, codes });
    for (const column of answers) column.fill(0);
    for (const column of codes) column.fill(0);
    chunk += 1;
    rows = 0;
    latest = null;
  };

  return {
    next: () => ({ chunk, position: rows + 1 }),
    add(response) {
      const outside = packAnswers(answers, rows, response.ratings);
      response.dimensions.forEach((value, index) => {
        if (value !== null) (codes[index] as Uint32Array)[rows] = dictionaries[index]?.codeOf(value) ?? 0;
      });
      if (rows === 0) first = response.id;
      last = response.id;
      latest = later(latest, response.submittedOn);
      rows += 1;
      if (rows === chunkSize) flush();
      return outside;
    },
    flush,
  };
}

/** The later of two days, where there is one. */
function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return b > a ? b : a;
}

/** Writes the answers that fit a byte; returns the places of those that do not. */
function packAnswers(
  columns: readonly Uint8Array[],
  row: number,
  ratings: readonly (number | null)[],
): readonly number[] {
  const outside: number[] = [];
  for (let index = 0; index < columns.length; index += 1) {
    const value = ratings[index] ?? null;
    if (value === null) continue;
    if (fitsByte(value)) (columns[index] as Uint8Array)[row] = value + 1;
    else outside.push(index);
  }
  return outside;
}

interface Chunk {
  readonly chunk: number;
  readonly rows: number;
  readonly first: number;
  readonly last: number;
  readonly latest: string | null;
  readonly answers: readonly Uint8Array[];
  readonly codes: readonly Uint32Array[];
}

function prepareChunkWriter(target: ColumnTarget): (chunk: Chunk) => void {
  const { connection, surveyId, importId, itemIds, dimensions } = target;
  const addChunk = connection.prepare('INSERT INTO chunks VALUES (?, ?, ?, ?, ?, ?, ?)');
  const addAnswers = connection.prepare('INSERT INTO answer_chunks VALUES (?, ?, ?, ?)');
  const addCodes = connection.prepare('INSERT INTO dimension_chunks VALUES (?, ?, ?, ?)');
  return ({ chunk, rows, first, last, latest, answers, codes }) => {
    addChunk.run(surveyId, chunk, importId, rows, first, last, latest);
    answers.forEach((column, index) => {
      // A column without an answer takes no room: readers take a missing chunk for blanks.
      if (column.some(isSet)) addAnswers.run(surveyId, itemIds[index], chunk, Buffer.from(column.slice(0, rows)));
    });
    codes.forEach((column, index) => {
      if (column.some(isSet)) addCodes.run(surveyId, dimensions[index], chunk, blobOfCodes(column, rows));
    });
  };
}

const isSet = (code: number): boolean => code !== 0;

function nextChunk(connection: Connection, surveyId: number): number {
  const last = connection
    .prepare<unknown[], number | null>('SELECT max(chunk) FROM chunks WHERE survey_id = ?')
    .pluck()
    .get(surveyId);
  return (last ?? 0) + 1;
}
