/** How does a response stand in the tables, put together again from its row and the packed columns? */
import type { CellValue } from '../domain/records.js';
import type { Connection } from './database.js';
import { responseFields } from './response-fields.js';

export interface StoredResponse {
  readonly id: number;
  readonly surveyId: number;
  readonly chunk: number;
  readonly position: number;
  /** The import that wrote it as it stands. */
  readonly owner: number;
  readonly hash: number;
  readonly content: ResponseContent;
}

/** Everything a response holds; what is not there is blank. */
export interface ResponseContent {
  readonly fields: Readonly<Record<string, CellValue>>;
  /** By id of the item. */
  readonly ratings: Readonly<Record<number, number>>;
  readonly texts: Readonly<Record<number, string>>;
  readonly segments: Readonly<Record<string, string>>;
}

interface ResponseRow extends Readonly<Record<string, CellValue>> {
  readonly id: number;
  readonly chunk: number;
  readonly position: number;
  readonly import_id: number;
  readonly content_hash: number;
}

interface Answer<T> {
  readonly item: number;
  readonly value: T;
}

interface SegmentValue {
  readonly name: string;
  readonly value: string;
}

/** The packed codes are compared as in the views: SQL has no function that reads a number from four bytes. */
const segmentSql = `
SELECT substr(c.dimension, 9) AS name, v.value FROM dimension_chunks c
  JOIN dimension_values v ON v.survey_id = c.survey_id AND v.dimension = c.dimension AND v.code = :code
  WHERE c.survey_id = :surveyId AND c.chunk = :chunk AND c.dimension = :dimension`;

const codeSql = `
SELECT dimension, substr(codes, 4 * :position - 3, 4) AS code FROM dimension_chunks
  WHERE survey_id = :surveyId AND chunk = :chunk AND dimension LIKE 'segment:%'`;

/** Made once for an import; asked for responses that came again with other content. */
export function responseFinder(
  connection: Connection,
  surveyId: number,
): (externalId: string) => StoredResponse | undefined {
  const row = connection.prepare<unknown[], ResponseRow>(
    'SELECT * FROM responses WHERE survey_id = ? AND external_id = ?',
  );
  const ratings = connection.prepare<unknown[], Answer<number>>(
    `SELECT item_id AS item, unicode(CAST(substr(codes, :position, 1) AS TEXT)) - 1 AS value FROM answer_chunks
       WHERE survey_id = :surveyId AND chunk = :chunk AND hex(substr(codes, :position, 1)) <> '00'
     UNION ALL SELECT item_id, value FROM answer_numbers WHERE response_id = :id`,
  );
  const texts = connection.prepare<unknown[], Answer<string>>(
    'SELECT item_id AS item, text AS value FROM answer_texts WHERE response_id = ?',
  );
  const codes = connection.prepare<unknown[], { readonly dimension: string; readonly code: Buffer }>(codeSql);
  const segment = connection.prepare<unknown[], SegmentValue>(segmentSql);
  return (externalId) => {
    const found = row.get(surveyId, externalId);
    if (found === undefined) return undefined;
    const { id, chunk, position } = found;
    const place = { surveyId, chunk, position };
    const segments = codes.all(place).flatMap(({ dimension, code }) => {
      const value = segment.get({ surveyId, chunk, dimension, code: code.readUInt32LE(0) });
      return value === undefined ? [] : [[value.name, value.value] as const];
    });
    const content: ResponseContent = {
      fields: Object.fromEntries(responseFields.map((field) => [field, found[field] ?? null])),
      ratings: byItem(ratings.all({ ...place, id })),
      texts: byItem(texts.all(id)),
      segments: Object.fromEntries(segments),
    };
    return { id, surveyId, chunk, position, owner: found.import_id, hash: found.content_hash, content };
  };
}

function byItem<T>(answers: readonly Answer<T>[]): Record<number, T> {
  return Object.fromEntries(answers.map(({ item, value }) => [item, value]));
}
