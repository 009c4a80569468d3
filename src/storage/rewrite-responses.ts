/** How does a stored response get other content, in its row and in the packed columns? */
import type { CellValue } from '../domain/records.js';
import { fitsByte } from './column-writer.js';
import type { Connection } from './database.js';
import { type ChunkPatch, patchChunks } from './patch-chunks.js';
import { dimensionValues, fieldDimensions, segmentDimension } from './response-dimensions.js';
import { responseFields } from './response-fields.js';
import type { ResponseContent, StoredResponse } from './stored-response.js';
import type { DictionaryOf } from './value-dictionary.js';

export interface ResponseRewriter {
  /** Gives the response at this place the content; a further one may be given before the columns are written. */
  rewrite(at: ResponsePlace, content: ResponseContent): void;
  finish(): void;
}

export type ResponsePlace = Pick<StoredResponse, 'id' | 'chunk' | 'position' | 'owner' | 'hash'>;

/**
 * So many responses are collected before their chunks are rewritten: each chunk of a large survey is half a megabyte,
 * and newer exports hold the responses in any order.
 */
const mostWaiting = 4096;

/** Rewrites responses of one survey; the dictionaries are those of whoever else writes to it. */
export function openResponseRewriter(
  connection: Connection,
  surveyId: number,
  dictionaryOf: DictionaryOf,
): ResponseRewriter {
  const writeRow = prepareRowWriter(connection);
  let waiting: ChunkPatch[] = [];
  const finish = (): void => {
    if (waiting.length > 0) patchChunks(connection, { surveyId, patches: waiting, dictionaryOf });
    waiting = [];
  };
  return {
    rewrite(at, content) {
      writeRow(at, content);
      waiting.push(patchOf(at, content));
      if (waiting.length >= mostWaiting) finish();
    },
    finish,
  };
}

function patchOf({ chunk, position }: ResponsePlace, { fields, ratings, segments }: ResponseContent): ChunkPatch {
  const values = dimensionValues(fields);
  return {
    chunk,
    position,
    ratings: new Map(
      Object.entries(ratings)
        .filter(([, value]) => fitsByte(value))
        .map(([item, value]) => [Number(item), value]),
    ),
    dimensions: new Map([
      ...fieldDimensions.map((name, index) => [name, values[index] ?? null] as const),
      ...Object.entries(segments).map(([name, value]) => [segmentDimension(name), value] as const),
    ]),
  };
}

type RowWriter = (at: ResponsePlace, content: ResponseContent) => void;

function prepareRowWriter(connection: Connection): RowWriter {
  const set = [...responseFields, 'import_id', 'content_hash'].map((name) => `${name} = ?`).join(', ');
  const update = connection.prepare(`UPDATE responses SET ${set} WHERE id = ?`);
  const removeNumbers = connection.prepare('DELETE FROM answer_numbers WHERE response_id = ?');
  const removeTexts = connection.prepare('DELETE FROM answer_texts WHERE response_id = ?');
  const addNumber = connection.prepare('INSERT INTO answer_numbers VALUES (?, ?, ?)');
  const addText = connection.prepare('INSERT INTO answer_texts VALUES (?, ?, ?)');
  return ({ id, owner, hash }, { fields, ratings, texts }) => {
    const cells: readonly CellValue[] = responseFields.map((field) => fields[field] ?? null);
    update.run(...cells, owner, hash, id);
    removeNumbers.run(id);
    removeTexts.run(id);
    for (const [item, value] of Object.entries(ratings)) if (!fitsByte(value)) addNumber.run(id, Number(item), value);
    for (const [item, text] of Object.entries(texts)) addText.run(id, Number(item), text);
  };
}
