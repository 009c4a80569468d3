/** How are the weights of responses handed out as a dimension? They stand beside the response, not in packed columns. */
import type { Connection } from './database.js';
import { prepared } from './prepared.js';
import { responsesOfRun } from './response-run.js';

/** The weights that occur, ascending; the code of a weight is its place from 1, and 0 is no weight. */
export function distinctWeights(connection: Connection, surveyId: number): readonly number[] {
  return prepared<number>(
    connection,
    'SELECT DISTINCT weight FROM responses WHERE survey_id = ? AND weight IS NOT NULL ORDER BY weight',
  )
    .pluck()
    .all(surveyId);
}

interface Run {
  readonly first_response: number;
  readonly last_response: number;
}

interface WeightRow {
  readonly position: number;
  readonly weight: number;
}

/** Codes of the weights of a run of responses, one a row; undefined where none of them has one. */
export function weightReader(
  connection: Connection,
  surveyId: number,
  size: number,
): (run: Run) => Uint32Array | undefined {
  const codes = new Map(distinctWeights(connection, surveyId).map((weight, place) => [weight, place + 1]));
  const find = prepared<WeightRow>(
    connection,
    `SELECT position, weight FROM responses WHERE ${responsesOfRun()} AND +weight IS NOT NULL`,
  );
  const into = new Uint32Array(size);
  return ({ first_response: first, last_response: last }) => {
    const rows = find.all(first, last, surveyId);
    if (rows.length === 0) return undefined;
    into.fill(0);
    for (const { position, weight } of rows) into[position - 1] = codes.get(weight) ?? 0;
    return into;
  };
}
