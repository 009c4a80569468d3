/** Which responses say the same as another one all the way through, from the same person on the same day or in the same words? */
import type { AnswerColumn } from '../counts/column-reader.js';
import { chunkSize } from './column-writer.js';
import type { Connection } from './database.js';
import { prepared } from './prepared.js';

/** Equal answers to fewer questions are no coincidence worth a word. */
const fewestAnswers = 8;
/** Shorter comments ("OK", 很好) are written by many. */
const fewestLetters = 10;

interface Candidate {
  readonly chunk: number;
  readonly position: number;
  /** What it shares with another response. */
  readonly shared: string;
}

/** Only responses that share a person and a day, or a comment, are compared: those are few. */
const candidates = `WITH person AS (
    SELECT chunk, position, coalesce(contact_id, lower(trim(email))) || char(31) || substr(submitted_at, 1, 10) AS shared
    FROM responses WHERE survey_id = @survey
  ), comment AS (
    SELECT r.chunk, r.position, t.item_id || char(31) || trim(t.text) AS shared
    FROM answer_texts t JOIN responses r ON r.id = t.response_id
    WHERE r.survey_id = @survey AND length(trim(t.text)) >= ${String(fewestLetters)}
  ), either AS (SELECT * FROM person WHERE shared IS NOT NULL UNION ALL SELECT * FROM comment)
  SELECT chunk, position, shared FROM (SELECT *, count(*) OVER (PARTITION BY shared) AS times FROM either)
  WHERE times > 1 ORDER BY chunk, position`;

type AnswersAt = (candidate: Candidate) => string | undefined;

/** The answers of a response in one text; undefined where they are too few. The columns of one chunk at a time are held. */
function answersReader(connection: Connection, survey: number): AnswersAt {
  const find = prepared<{ readonly item: number; readonly codes: Buffer }>(
    connection,
    'SELECT item_id AS item, codes FROM answer_chunks WHERE survey_id = ? AND chunk = ? ORDER BY item_id',
  );
  let open: number | undefined;
  let columns: ReturnType<typeof find.all> = [];
  return ({ chunk, position }) => {
    if (chunk !== open) [open, columns] = [chunk, find.all(survey, chunk)];
    const given = columns.filter(({ codes }) => (codes[position - 1] ?? 0) > 0);
    if (given.length < fewestAnswers) return undefined;
    return given.map(({ item, codes }) => `${String(item)}=${String(codes[position - 1])}`).join(' ');
  };
}

const placeOf = ({ chunk, position }: Candidate): number => chunk * chunkSize + position - 1;

function findRepeated(connection: Connection, survey: number): ReadonlySet<number> {
  const answersAt = answersReader(connection, survey);
  const firstOf = new Map<string, number>();
  const repeated = new Set<number>();
  for (const candidate of prepared<Candidate>(connection, candidates).all({ survey })) {
    const answers = answersAt(candidate);
    if (answers === undefined) continue;
    const key = `${candidate.shared}\u001F${answers}`;
    const [place, first] = [placeOf(candidate), firstOf.get(key)];
    if (first === undefined) firstOf.set(key, place);
    // A response may share its day and its comment with itself alone.
    else if (first !== place) repeated.add(first).add(place);
  }
  return repeated;
}

interface Run {
  readonly chunk: number;
  readonly positions: number;
}

/** 1 for a response that repeats another one or is repeated, 0 for every other; worked out when first read. */
export function repeatedReader(connection: Connection, survey: number): (run: Run) => AnswerColumn {
  let repeated: ReadonlySet<number> | undefined;
  return ({ chunk, positions }) => {
    repeated ??= findRepeated(connection, survey);
    const codes = new Uint8Array(chunkSize).fill(1);
    for (let row = 0; row < positions; row += 1) if (repeated.has(chunk * chunkSize + row)) codes[row] = 2;
    return { codes };
  };
}
