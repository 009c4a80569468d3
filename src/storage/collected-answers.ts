/** Where do answers stand that came in one by one, until they are imported as a file of answers is? */
import { type Connection, type Database, withDatabaseProblems } from './database.js';
import { type TokenOwner, type TokenUse, useToken } from './survey-tokens.js';

/** [key, header] of each column, in the order of the file that is imported. */
export type CollectedHeader = readonly (readonly [key: string, header: string])[];

export interface CollectedForm {
  /** The name of the survey. */
  readonly survey: string;
  readonly isConfidential: boolean;
  readonly header: CollectedHeader;
}

/** Cells by key; what was not answered is left out. */
export type CollectedCells = Readonly<Record<string, string>>;

export interface Submission {
  /** Unpredictable, made when the form was opened. */
  readonly submissionId: string;
  readonly formId: number;
  /** With which one-time word it comes, and when (ISO instant); undefined where none is needed. */
  readonly token: { readonly token: string; readonly survey: string; readonly at: string } | undefined;
  readonly cellsOf: (owner: TokenOwner | undefined) => CollectedCells;
}

/** `saved-before`: the same answers under the same id; `changed`: others under that id, which were not saved. */
export type SaveOutcome = 'saved' | 'saved-before' | 'changed' | 'unknown' | 'used';

/** The number of the form; made where it is new. */
export function keepForm({ connection, path }: Database, { survey, isConfidential, header }: CollectedForm): number {
  const values = [survey, isConfidential ? 1 : 0, JSON.stringify(header)];
  const keep = connection.transaction(() => {
    connection
      .prepare('INSERT OR IGNORE INTO collected_forms (survey, confidential, header) VALUES (?, ?, ?)')
      .run(...values);
    const find = 'SELECT id FROM collected_forms WHERE survey = ? AND confidential = ? AND header = ?';
    return connection
      .prepare<unknown[], number>(find)
      .pluck()
      .get(...values) as number;
  });
  return withDatabaseProblems(path, () => keep.immediate());
}

/** When and how fast differs from one click to the next; the answers do not. */
const withoutTimes = ({ submitted_at: _at, duration: _seconds, ...cells }: CollectedCells): CollectedCells => cells;
const contentOf = (cells: CollectedCells): string => JSON.stringify(Object.entries(withoutTimes(cells)).sort());

function savedBefore(connection: Connection, { submissionId, cellsOf }: Submission): SaveOutcome | undefined {
  const find = 'SELECT answers, contact_id AS contact FROM collected_answers WHERE submission_id = ?';
  const row = connection
    .prepare<unknown[], { readonly answers: string; readonly contact: string | null }>(find)
    .get(submissionId);
  if (!row) return undefined;
  const stored = JSON.parse(row.answers) as CollectedCells;
  // Whose they are was settled when they came; only what was answered is compared.
  const now = { ...cellsOf(undefined), ...ownersOf(stored) };
  return contentOf(stored) === contentOf(now) ? 'saved-before' : 'changed';
}

const ownersOf = (cells: CollectedCells): CollectedCells =>
  Object.fromEntries(Object.entries(cells).filter(([key]) => key === 'customer_id' || key === 'contact_id'));

function save(connection: Connection, submission: Submission, owner: TokenOwner | undefined): void {
  const { submissionId, formId, cellsOf } = submission;
  const cells = cellsOf(owner);
  connection
    .prepare('INSERT INTO collected_answers (submission_id, form_id, contact_id, answers) VALUES (?, ?, ?, ?)')
    .run(submissionId, formId, cells['contact_id'] ?? null, JSON.stringify(cells));
}

/**
 * Saves the answers and uses the word in one transaction, and returns when both are on the disk: what is acknowledged after
 * that cannot be lost. The same submission again changes nothing.
 */
export function saveSubmission(database: Database, submission: Submission): SaveOutcome {
  const { connection, path } = database;
  const run = connection.transaction((): SaveOutcome => {
    const before = savedBefore(connection, submission);
    if (before) return before;
    if (!submission.token) {
      save(connection, submission, undefined);
      return 'saved';
    }
    const use: TokenUse<void> = useToken(database, submission.token, (owner) => {
      save(connection, submission, owner);
    });
    return use.outcome;
  });
  return withDatabaseProblems(path, () => run.immediate());
}

export interface PendingAnswers extends CollectedForm {
  readonly submissionIds: readonly string[];
  readonly rows: readonly CollectedCells[];
}

interface PendingRow {
  readonly form_id: number;
  readonly submission_id: string;
  readonly answers: string;
}

/** The answers that no import that holds has brought in. */
export const notImported = `FROM collected_answers c LEFT JOIN imports i ON i.id = c.import_id AND i.is_undone = 0 WHERE i.id IS NULL`;

/** What waits to be imported, by form; by the random ids of the answers, never in the order they came. */
export function pendingAnswers({ connection, path }: Database): readonly PendingAnswers[] {
  return withDatabaseProblems(path, () => {
    const rows = connection
      .prepare<unknown[], PendingRow>(
        `SELECT c.form_id, c.submission_id, c.answers ${notImported} ORDER BY c.form_id, c.submission_id`,
      )
      .all();
    const form = connection.prepare<
      unknown[],
      { readonly survey: string; readonly confidential: number; readonly header: string }
    >('SELECT survey, confidential, header FROM collected_forms WHERE id = ?');
    return [...new Set(rows.map((row) => row.form_id))].map((id) => {
      const { survey = '', confidential = 0, header = '[]' } = form.get(id) ?? {};
      const own = rows.filter((row) => row.form_id === id);
      return {
        survey,
        isConfidential: confidential === 1,
        header: JSON.parse(header) as CollectedHeader,
        submissionIds: own.map((row) => row.submission_id),
        rows: own.map(({ answers }) => JSON.parse(answers) as CollectedCells),
      };
    });
  });
}

/** Notes that the answers are in the import of the file with this checksum; nothing where that import did not happen. */
export function markImported(database: Database, submissionIds: readonly string[], sha256: string): void {
  const { connection, path } = database;
  const mark = connection.prepare(
    `UPDATE collected_answers SET import_id = i.id
       FROM (SELECT max(id) AS id FROM imports WHERE sha256 = ? AND is_undone = 0) i
       WHERE i.id IS NOT NULL AND submission_id IN (SELECT value FROM json_each(?))`,
  );
  withDatabaseProblems(path, () => mark.run(sha256, JSON.stringify(submissionIds)));
}

/** Removes them once they are imported: where people were replaced by pseudonyms, no copy of what was sent may stay. */
export function dropImported({ connection, path }: Database, submissionIds: readonly string[]): void {
  const drop = connection.prepare(
    'DELETE FROM collected_answers WHERE import_id IS NOT NULL AND submission_id IN (SELECT value FROM json_each(?))',
  );
  withDatabaseProblems(path, () => drop.run(JSON.stringify(submissionIds)));
}

/** Whether one-time words were made for the survey. */
export const hasTokens = ({ connection, path }: Database, survey: string): boolean =>
  withDatabaseProblems(
    path,
    () => connection.prepare('SELECT 1 FROM survey_tokens WHERE survey = ? LIMIT 1').get(survey) !== undefined,
  );
