/** How are the packed columns of a survey handed out, run by run, in memory that does not grow with the survey? */
import type { BaseMarks } from '../counts/base-marks.js';
import {
  coachingColumn,
  durationColumn,
  repeatedColumn,
  type AnswerColumn,
  type ColumnChunk,
  type ColumnReader,
} from '../counts/column-reader.js';
import type { Dimension } from '../counts/count-source.js';
import { keepVerdicts } from '../counts/kept-verdicts.js';
import { readCodes } from './code-blobs.js';
import { coachingReader } from './coaching-comments.js';
import { chunkSize } from './column-writer.js';
import type { Connection } from './database.js';
import type { DimensionPlan, PackedDimension } from './dimension-plans.js';
import { prepared } from './prepared.js';
import { readStoredItems } from './read-surveys.js';
import { repeatedReader } from './repeated-responses.js';
import { durationReader } from './response-durations.js';
import { weightReader } from './response-weights.js';
import type { PlanFor } from './remembered-plans.js';

interface ChunkRow {
  readonly chunk: number;
  readonly positions: number;
  readonly first_response: number;
  readonly last_response: number;
}

/** A survey of few chunks is unpacked once for all questions about it: 130 kB a dimension at most. */
const keptChunks = 8;

type ReadChunk<T> = (chunk: ChunkRow) => T;

/** How the dimensions of a survey come about; of `base`, which no response has by itself, who is in which. */
export interface DimensionSources {
  readonly planFor: PlanFor;
  readonly marks?: BaseMarks | undefined;
}

/** The rating columns of one survey, as it is when this is called. */
export function createColumnReader(
  connection: Connection,
  surveyId: number,
  { planFor, marks }: DimensionSources,
): ColumnReader {
  const stored = readStoredItems(connection, surveyId).filter(({ isText }) => !isText);
  const idOf = new Map(stored.map(({ id, item }) => [item.code, id]));
  const keep = keepersFor(connection, surveyId);
  // Found by going through all comments of the survey: once for all questions.
  const repeated = repeatedReader(connection, surveyId);
  const answersTo = keep((code: string): ReadChunk<AnswerColumn> => {
    if (code === durationColumn) return durationReader(connection, surveyId);
    if (code === coachingColumn) return coachingReader(connection, surveyId);
    if (code === repeatedColumn) return repeated;
    return answerReader(connection, surveyId, idOf.get(code) ?? 0);
  });
  const columnOf = keep((dimension: Dimension): ReadChunk<Uint32Array> => {
    if (dimension === 'base') return marksReader(marks);
    return dimensionReader(connection, surveyId, planFor(surveyId, dimension));
  });
  const labelsOf = (dimension: Dimension): readonly string[] =>
    dimension === 'base' ? (marks?.labels ?? ['']) : planFor(surveyId, dimension).labels;
  return {
    items: stored.map(({ item }) => item),
    kept: keepVerdicts(),
    read: ({ items, dimensions }) => ({
      labels: dimensions.map(labelsOf),
      chunks: readChunks(connection, surveyId, { answers: items.map(answersTo), columns: dimensions.map(columnOf) }),
    }),
  };
}

const marksReader =
  (marks: BaseMarks | undefined): ReadChunk<Uint32Array> =>
  ({ chunk, positions }) =>
    (marks?.chunks.get(chunk) ?? new Uint32Array(chunkSize)).subarray(0, positions);

type ReaderFor<K, T> = (key: K) => ReadChunk<T>;

/** In a large survey every question reads anew, into arrays of its own; in a small one what was read is kept. */
function keepersFor(connection: Connection, surveyId: number): <K, T>(readerFor: ReaderFor<K, T>) => ReaderFor<K, T> {
  const chunks = prepared<number>(connection, 'SELECT count(*) FROM chunks WHERE survey_id = ?').pluck();
  return (chunks.get(surveyId) ?? 0) > keptChunks ? (readerFor) => readerFor : keeping;
}

function keeping<K, T>(readerFor: ReaderFor<K, T>): ReaderFor<K, T> {
  const kept = new Map<K, Map<number, T>>();
  return (key) => {
    const known = kept.get(key) ?? new Map<number, T>();
    kept.set(key, known);
    return (chunk) => {
      // A reader writes into the same array for every chunk: one that is kept needs its own.
      const column = known.get(chunk.chunk) ?? readerFor(key)(chunk);
      known.set(chunk.chunk, column);
      return column;
    };
  };
}

interface Readers {
  readonly answers: readonly ReadChunk<AnswerColumn>[];
  readonly columns: readonly ReadChunk<Uint32Array>[];
}

function* readChunks(connection: Connection, surveyId: number, readers: Readers): Iterable<ColumnChunk> {
  const chunks = prepared<ChunkRow>(
    connection,
    'SELECT chunk, positions, first_response, last_response FROM chunks WHERE survey_id = ? ORDER BY chunk',
  ).all(surveyId);
  for (const chunk of chunks) {
    yield {
      chunk: chunk.chunk,
      rows: chunk.positions,
      answers: readers.answers.map((read) => read(chunk)),
      dimensions: readers.columns.map((read) => read(chunk)),
    };
  }
}

const noAnswers = new Uint8Array(chunkSize);

function answerReader(connection: Connection, surveyId: number, itemId: number): ReadChunk<AnswerColumn> {
  const find = prepared<Buffer>(
    connection,
    'SELECT codes FROM answer_chunks WHERE survey_id = ? AND item_id = ? AND chunk = ?',
  ).pluck();
  const others = othersReader(connection, itemId);
  return (chunk) => {
    const codes = find.get(surveyId, itemId, chunk.chunk) ?? noAnswers;
    const numbers = others?.(chunk);
    return numbers === undefined ? { codes } : { codes, others: numbers };
  };
}

/** Undefined for the usual item, all of whose answers fit a byte. */
function othersReader(
  connection: Connection,
  itemId: number,
): ReadChunk<ReadonlyMap<number, number> | undefined> | undefined {
  const hasNumbers = prepared<number>(connection, 'SELECT 1 FROM answer_numbers WHERE item_id = ? LIMIT 1').pluck();
  if (hasNumbers.get(itemId) === undefined) return undefined;
  const find = prepared<{ readonly position: number; readonly value: number }>(
    connection,
    `SELECT r.position, n.value FROM answer_numbers n JOIN responses r ON r.id = n.response_id
       WHERE n.response_id BETWEEN ? AND ? AND n.item_id = ?`,
  );
  return (chunk) => {
    const rows = find.all(chunk.first_response, chunk.last_response, itemId);
    return rows.length === 0 ? undefined : new Map(rows.map(({ position, value }) => [position - 1, value]));
  };
}

function dimensionReader(connection: Connection, surveyId: number, plan: DimensionPlan): ReadChunk<Uint32Array> {
  const into = new Uint32Array(chunkSize);
  const sources = plan.sources.map(({ column, translate }) => ({
    translate,
    read:
      column === 'weight' ? weightReader(connection, surveyId, chunkSize) : packedReader(connection, surveyId, column),
  }));
  return (chunk) => {
    const labels = into.subarray(0, chunk.positions).fill(0);
    for (const { read, translate } of sources) fillGaps(labels, read(chunk), translate);
    for (let row = 0; row < labels.length; row += 1) labels[row] = plan.final[labels[row] as number] as number;
    return labels;
  };
}

/** Asks a further source only for the rows that have nothing yet. */
function fillGaps(into: Uint32Array, codes: Uint32Array | undefined, translate: Uint32Array): void {
  if (codes === undefined) return;
  for (let row = 0; row < into.length; row += 1) {
    if (into[row] === 0) into[row] = translate[codes[row] as number] as number;
  }
}

/** Undefined where no response of the chunk has a value. */
function packedReader(
  connection: Connection,
  surveyId: number,
  column: PackedDimension,
): ReadChunk<Uint32Array | undefined> {
  const find = prepared<Buffer>(
    connection,
    'SELECT codes FROM dimension_chunks WHERE survey_id = ? AND dimension = ? AND chunk = ?',
  ).pluck();
  const codes = new Uint32Array(chunkSize);
  return (chunk) => {
    const blob = find.get(surveyId, column, chunk.chunk);
    if (blob === undefined) return undefined;
    readCodes(blob, codes);
    return codes;
  };
}
