/** How is the time that responses took handed out as a column? It stands beside the response, not in packed columns. */
import type { AnswerColumn } from '../counts/column-reader.js';
import { chunkSize } from './column-writer.js';
import type { Connection } from './database.js';
import { prepared } from './prepared.js';
import { responsesOfRun } from './response-run.js';

interface Run {
  readonly first_response: number;
  readonly last_response: number;
}

interface DurationRow {
  readonly position: number;
  readonly seconds: number;
}

const noCodes = new Uint8Array(chunkSize);

/**
 * Whole seconds: as the file says, else from the times of start and end where both have a time of day. Days alone tell
 * nothing, and an end before the start is an error of the file.
 */
const seconds = `CASE
  WHEN duration IS NOT NULL THEN CASE WHEN duration >= 0 THEN round(duration) END
  WHEN length(started_at) > 10 AND length(submitted_at) > 10 AND submitted_at >= started_at
    THEN round((julianday(submitted_at) - julianday(started_at)) * 86400)
END`;

/** The seconds of a run of responses, by row. */
export function durationReader(connection: Connection, surveyId: number): (run: Run) => AnswerColumn {
  const find = prepared<DurationRow>(
    connection,
    `SELECT position, seconds FROM (
       SELECT position, ${seconds} AS seconds FROM responses WHERE ${responsesOfRun()}
     ) WHERE seconds IS NOT NULL`,
  );
  return ({ first_response: first, last_response: last }) => ({
    codes: noCodes,
    others: new Map(find.all(first, last, surveyId).map((row) => [row.position - 1, row.seconds])),
  });
}
