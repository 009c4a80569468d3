/** Which values of dimensions has no response any more? */
import { codesOf } from './code-blobs.js';
import type { Connection } from './database.js';

/** Names and addresses that no response has any more must not stay behind in the dictionaries. */
export function removeUnusedValues(connection: Connection, surveyId: number): void {
  const dimensions = connection
    .prepare<unknown[], string>('SELECT DISTINCT dimension FROM dimension_values WHERE survey_id = ?')
    .pluck()
    .all(surveyId);
  const packed = connection
    .prepare<unknown[], Buffer>('SELECT codes FROM dimension_chunks WHERE survey_id = ? AND dimension = ?')
    .pluck();
  const known = connection
    .prepare<unknown[], number>('SELECT code FROM dimension_values WHERE survey_id = ? AND dimension = ?')
    .pluck();
  const remove = connection.prepare('DELETE FROM dimension_values WHERE survey_id = ? AND dimension = ? AND code = ?');
  for (const dimension of dimensions) {
    const used = new Set<number>();
    for (const blob of packed.iterate(surveyId, dimension)) for (const code of codesOf(blob)) used.add(code);
    for (const code of known.all(surveyId, dimension)) if (!used.has(code)) remove.run(surveyId, dimension, code);
  }
}
