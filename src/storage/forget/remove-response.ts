/** How does one response leave its chunk, so that no count meets a hole? */
import type { Connection } from '../database.js';
import type { StoredResponse } from '../stored-response.js';
import { responsesOfRun } from '../response-run.js';

const ofChunk = (column: string): string =>
  `(SELECT ${column} FROM chunks WHERE survey_id = :surveyId AND chunk = :chunk)`;

const widths = { answer_chunks: 1, dimension_chunks: 4 } as const;

/** Those behind it move up: in the packed columns, in their rows, and in what imports keep of them. */
export function removeResponse(connection: Connection, { id, surveyId, chunk, position }: StoredResponse): void {
  const place = { surveyId, chunk, position };
  connection.prepare('DELETE FROM replaced_records WHERE record_table = ? AND record_key = ?').run('responses', id);
  connection.prepare('DELETE FROM responses WHERE id = ?').run(id);
  for (const [table, width] of Object.entries(widths)) closeGap(connection, table, { ...place, width });
  connection
    .prepare(
      `UPDATE responses SET position = position - 1 WHERE chunk = :chunk AND position > :position
         AND ${responsesOfRun({ from: ofChunk('first_response'), to: ofChunk('last_response'), survey: ':surveyId' })}`,
    )
    .run(place);
  connection
    .prepare(
      `UPDATE replaced_records SET before = json_set(before, '$.position', json_extract(before, '$.position') - 1)
         WHERE record_table = 'responses' AND json_extract(before, '$.surveyId') = :surveyId
           AND json_extract(before, '$.chunk') = :chunk AND json_extract(before, '$.position') > :position`,
    )
    .run(place);
  shrinkChunk(connection, place);
}

interface Place {
  readonly surveyId: number;
  readonly chunk: number;
  readonly position: number;
}

function closeGap(
  connection: Connection,
  table: string,
  { width, ...place }: Place & { readonly width: number },
): void {
  const rows = connection
    .prepare<unknown[], { readonly rowid: number; readonly codes: Buffer }>(
      `SELECT rowid, codes FROM ${table} WHERE survey_id = ? AND chunk = ?`,
    )
    .all(place.surveyId, place.chunk);
  const save = connection.prepare(`UPDATE ${table} SET codes = ? WHERE rowid = ?`);
  const from = (place.position - 1) * width;
  for (const { rowid, codes } of rows) {
    save.run(Buffer.concat([codes.subarray(0, from), codes.subarray(from + width)]), rowid);
  }
}

/** A chunk without responses goes, with its columns. */
function shrinkChunk(connection: Connection, { surveyId, chunk }: Place): void {
  const own = { surveyId, chunk };
  const of = (what: string): string =>
    `(SELECT ${what} FROM responses r WHERE r.chunk = :chunk
        AND ${responsesOfRun({ from: 'chunks.first_response', to: 'chunks.last_response', survey: ':surveyId' }, 'r')})`;
  connection.prepare('DELETE FROM chunks WHERE survey_id = :surveyId AND chunk = :chunk AND positions = 1').run(own);
  connection
    .prepare(
      `UPDATE chunks SET positions = positions - 1, latest_submitted_on = ${of('max(substr(r.submitted_at, 1, 10))')},
         first_response = ${of('min(r.id)')}, last_response = ${of('max(r.id)')}
       WHERE survey_id = :surveyId AND chunk = :chunk`,
    )
    .run(own);
}
