/** How do the responses of an import go, and the surveys become what the other imports made of them? */
import type { Connection } from './database.js';
import { quoteName } from './quote-name.js';
import { openResponseRewriter } from './rewrite-responses.js';
import type { StoredResponse } from './stored-response.js';
import { describeAnew } from './survey-descriptions.js';
import { removeUnusedValues } from './unused-values.js';
import { openDictionaries } from './value-dictionary.js';
import { saveSurveyView } from './views.js';
import { responsesOfRun } from './response-run.js';

/** Gives the responses that the import replaced the content they had; returns how many. */
export function restoreResponses(connection: Connection, importId: number): number {
  const kept = connection
    .prepare<unknown[], string>(
      "SELECT before FROM replaced_records WHERE import_id = ? AND record_table = 'responses' ORDER BY record_key",
    )
    .pluck()
    .all(importId)
    .map((text) => JSON.parse(text) as StoredResponse);
  for (const surveyId of new Set(kept.map((response) => response.surveyId))) {
    const rewriter = openResponseRewriter(connection, surveyId, openDictionaries(connection, surveyId));
    for (const response of kept) if (response.surveyId === surveyId) rewriter.rewrite(response, response.content);
    rewriter.finish();
  }
  return kept.length;
}

/** Removes the responses the import brought, and what only it said of surveys; returns how many responses. */
export function removeResponses(connection: Connection, importId: number): number {
  const surveys = connection
    .prepare<unknown[], number>('SELECT survey_id FROM import_surveys WHERE import_id = ?')
    .pluck()
    .all(importId);
  const removed = removeChunks(connection, importId);
  connection.prepare('DELETE FROM import_surveys WHERE import_id = ?').run(importId);
  for (const surveyId of surveys) {
    if (describeAnew(connection, surveyId)) {
      removeUnusedValues(connection, surveyId);
      saveSurveyView(connection, surveyId);
    } else removeSurvey(connection, surveyId);
  }
  return removed;
}

interface ChunkRow {
  readonly survey_id: number;
  readonly chunk: number;
  readonly first_response: number;
  readonly last_response: number;
}

/** The responses of a chunk have ascending ids, so they are found without an index of their own. */
function removeChunks(connection: Connection, importId: number): number {
  const chunks = connection
    .prepare<unknown[], ChunkRow>(
      'SELECT survey_id, chunk, first_response, last_response FROM chunks WHERE import_id = ?',
    )
    .all(importId);
  // Numbers and texts go with the response, packed columns with the chunk.
  const remove = connection.prepare(`DELETE FROM responses WHERE ${responsesOfRun()} AND chunk = ?`);
  const removeChunk = connection.prepare('DELETE FROM chunks WHERE survey_id = ? AND chunk = ?');
  let removed = 0;
  for (const { survey_id: surveyId, chunk, first_response: first, last_response: last } of chunks) {
    removed += remove.run(first, last, surveyId, chunk).changes;
    removeChunk.run(surveyId, chunk);
  }
  return removed;
}

/** With everything that hangs on it. */
function removeSurvey(connection: Connection, surveyId: number): void {
  const view = connection
    .prepare<unknown[], string>('SELECT view_name FROM surveys WHERE id = ?')
    .pluck()
    .get(surveyId);
  if (view !== undefined) connection.exec(`DROP VIEW IF EXISTS ${quoteName(view)}`);
  connection.prepare('DELETE FROM surveys WHERE id = ?').run(surveyId);
}
