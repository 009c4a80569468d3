/** How does one response of a survey reach the tables, and has it been there before? */
import { responseDimensions } from '../counts/count-source.js';
import type { CellValue } from '../domain/records.js';
import type { ResponseRecord, SaveOutcome, SurveyHeader } from '../import/record-sink.js';
import { type ColumnWriter, createColumnWriter } from './column-writer.js';
import { contentOf, hashContent } from './content-hash.js';
import type { Connection } from './database.js';
import { emailKey } from './email-key.js';
import { responseFields } from './response-fields.js';
import { saveSurvey } from './save-survey.js';
import { saveSurveyView } from './views.js';

export interface ResponseSaver {
  save(response: ResponseRecord): SaveOutcome;
  /** Writes the last chunk and the view of the survey. */
  finish(): void;
}

const dayLength = 10;

/** Opens a survey for the responses of one import. */
export function openResponseSaver(connection: Connection, importId: number, header: SurveyHeader): ResponseSaver {
  const { surveyId, ratingItemIds, textItemIds } = saveSurvey(connection, importId, header);
  const columns = createColumnWriter({
    connection,
    importId,
    surveyId,
    itemIds: ratingItemIds,
    dimensions: [
      'role',
      'period',
      'account',
      'account_name',
      'respondent',
      'email',
      'day',
      ...responseDimensions,
      ...header.segments.map((name) => `segment:${name}`),
    ],
  });
  const readContent = contentReader(header);
  const insert = prepareInsert(connection, surveyId, importId);
  const saveAnswers = prepareAnswers(connection, ratingItemIds, textItemIds);
  const storedHash = connection
    .prepare<unknown[], number>('SELECT content_hash FROM responses WHERE survey_id = ? AND external_id = ?')
    .pluck();
  return {
    save(response) {
      const hash = hashContent(readContent(response));
      const id = insert(response, columns.next(), hash);
      if (id === undefined) return storedHash.get(surveyId, response.responseId) === hash ? 'repeated' : 'changed';
      saveAnswers(columns, response, id);
      return 'added';
    },
    finish() {
      columns.flush();
      saveSurveyView(connection, surveyId);
    },
  };
}

/** The content of a response by names in a fixed order: the order of a file's columns says nothing about the answers. */
function contentReader(header: SurveyHeader): (response: ResponseRecord) => string {
  const ratings = inOrder('item', codesOf(header.ratingItems));
  const texts = inOrder('text', codesOf(header.textItems));
  const segments = inOrder('segment', header.segments);
  return (response) => {
    let content = '';
    for (const field of responseFields) content += contentOf(field, response.fields[field]);
    for (const { name, index } of ratings) content += contentOf(name, response.ratings[index]);
    for (const { name, index } of texts) content += contentOf(name, response.texts[index]);
    for (const { name, index } of segments) content += contentOf(name, response.segments[index]);
    return content;
  };
}

interface NamedPlace {
  readonly name: string;
  readonly index: number;
}

function inOrder(kind: string, names: readonly string[]): readonly NamedPlace[] {
  return names.map((name, index) => ({ name: `${kind}:${name}`, index })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function codesOf(items: SurveyHeader['ratingItems']): readonly string[] {
  return items.map((item) => item.code);
}

type Insert = (response: ResponseRecord, at: ReturnType<ColumnWriter['next']>, hash: number) => number | undefined;

/** Undefined when the survey has a response with this id already. */
function prepareInsert(connection: Connection, surveyId: number, importId: number): Insert {
  const names = ['external_id', 'survey_id', ...responseFields, 'import_id', 'chunk', 'position', 'content_hash'];
  const statement = connection.prepare(
    `INSERT INTO responses (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
       ON CONFLICT (survey_id, external_id) DO NOTHING`,
  );
  return ({ responseId, fields }, at, hash) => {
    const cells = responseFields.map((field) => fields[field] ?? null);
    const result = statement.run(responseId, surveyId, ...cells, importId, at.chunk, at.position, hash);
    return result.changes === 0 ? undefined : Number(result.lastInsertRowid);
  };
}

type SaveAnswers = (columns: ColumnWriter, response: ResponseRecord, id: number) => void;

function prepareAnswers(connection: Connection, ratingIds: readonly number[], textIds: readonly number[]): SaveAnswers {
  const addNumber = connection.prepare('INSERT INTO answer_numbers VALUES (?, ?, ?)');
  const addText = connection.prepare('INSERT INTO answer_texts VALUES (?, ?, ?)');
  return (columns, response, id) => {
    const { fields, ratings } = response;
    const submittedOn = textOf(fields['submitted_at'])?.slice(0, dayLength) ?? null;
    const dimensions = [
      textOf(fields['role']),
      textOf(fields['period']),
      textOf(fields['customer_id']),
      // The name speaks only where there is no id.
      textOf(fields['customer_id']) === null ? textOf(fields['customer_name']) : null,
      textOf(fields['contact_id']),
      emailOf(fields['email']),
      submittedOn,
      ...responseDimensions.map((field) => textOf(fields[field])),
      ...response.segments,
    ];
    const outside = columns.add({ id, ratings, dimensions, submittedOn });
    for (const index of outside) addNumber.run(id, ratingIds[index], ratings[index]);
    response.texts.forEach((text, index) => {
      if (text !== null) addText.run(id, textIds[index], text);
    });
  };
}

function textOf(cell: CellValue | undefined): string | null {
  return cell === null || cell === undefined || cell === '' ? null : String(cell);
}

function emailOf(cell: CellValue | undefined): string | null {
  const email = textOf(cell);
  return email === null ? null : emailKey(email);
}
