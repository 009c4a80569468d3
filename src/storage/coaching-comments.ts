/** Which comments tell of a score that was asked for? The texts stay here: only yes or no is handed out. */
import type { AnswerColumn } from '../counts/column-reader.js';
import { tellsOfCoaching } from '../domain/coaching-words.js';
import { chunkSize } from './column-writer.js';
import type { Connection } from './database.js';
import { prepared } from './prepared.js';

interface Run {
  readonly first_response: number;
  readonly last_response: number;
}

interface TextRow {
  readonly position: number;
  readonly text: string;
}

const [noComment, plain, coaching] = [0, 1, 2];

/** 1 for a response whose comment tells of coaching, 0 for one with another comment; no answer without a comment. */
export function coachingReader(connection: Connection, survey: number): (run: Run) => AnswerColumn {
  const find = prepared<TextRow>(
    connection,
    // From the texts on: most responses of most surveys have none.
    `SELECT r.position, t.text FROM answer_texts t CROSS JOIN responses r ON r.id = t.response_id
       CROSS JOIN items i ON i.id = t.item_id
       WHERE t.response_id BETWEEN ? AND ? AND +r.survey_id = ? AND i.construct <> 'attention_check'`,
  );
  return ({ first_response: first, last_response: last }) => {
    const codes = new Uint8Array(chunkSize).fill(noComment);
    for (const { position, text } of find.iterate(first, last, survey)) {
      const row = position - 1;
      if (codes[row] !== coaching) codes[row] = tellsOfCoaching(text) ? coaching : plain;
    }
    return { codes };
  };
}
