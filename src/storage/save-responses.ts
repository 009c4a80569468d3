/** How does one response of a survey reach the tables, and has it been there before? */
import type { Statement } from 'better-sqlite3';
import type { CellValue } from '../domain/records.js';
import type { ResponseRecord, SaveOutcome, SurveyHeader } from '../import/record-sink.js';
import { type ColumnWriter, createColumnWriter } from './column-writer.js';
import { hashContent } from './content-hash.js';
import type { Connection } from './database.js';
import { responseChanges, type ResponseTarget } from './response-changes.js';
import { contentReader } from './response-content.js';
import { dayOf, dimensionValues, fieldDimensions, segmentDimension } from './response-dimensions.js';
import { responseFields } from './response-fields.js';
import { saveSurvey } from './save-survey.js';
import { openDictionaries } from './value-dictionary.js';
import { saveSurveyView } from './views.js';

export interface ResponseSaver {
  save(response: ResponseRecord): SaveOutcome;
  /** Writes the last chunk and the view of the survey. */
  finish(): void;
}

/** Opens a survey for the responses of one import. */
export function openResponseSaver(target: ResponseTarget, header: SurveyHeader): ResponseSaver {
  const { connection, account } = target;
  const { importId } = account;
  const { surveyId, ratingItemIds, textItemIds } = saveSurvey(connection, importId, header);
  const dictionaryOf = openDictionaries(connection, surveyId);
  const columns = createColumnWriter({
    connection,
    importId,
    surveyId,
    itemIds: ratingItemIds,
    dimensions: [...fieldDimensions, ...header.segments.map(segmentDimension)],
    dictionaryOf,
  });
  const readContent = contentReader(header);
  const insert = prepareInsert(connection, surveyId, importId);
  const saveAnswers = prepareAnswers(connection, ratingItemIds, textItemIds);
  const changes = responseChanges(target, { header, surveyId, ratingItemIds, textItemIds, dictionaryOf });
  return {
    save(response) {
      const hash = hashContent(readContent(response));
      const id = insert(response, columns.next(), hash);
      if (id === undefined) return changes.settle(response, hash);
      saveAnswers(columns, response, id);
      return 'added';
    },
    finish() {
      columns.flush();
      changes.finish();
      saveSurveyView(connection, surveyId);
    },
  };
}

type Insert = (response: ResponseRecord, at: ReturnType<ColumnWriter['next']>, hash: number) => number | undefined;

/** Undefined when the survey has a response with this id already. */
function prepareInsert(connection: Connection, surveyId: number, importId: number): Insert {
  const used = usedFields(connection);
  return ({ responseId, fields }, at, hash) => {
    const { names, statement } = used.of(fields);
    const cells: CellValue[] = [responseId, surveyId, importId, at.chunk, at.position, hash];
    for (const name of names) cells.push(fields[name] ?? null);
    const result = statement.run(...cells);
    return result.changes === 0 ? undefined : Number(result.lastInsertRowid);
  };
}

interface FieldInsert {
  readonly names: readonly string[];
  readonly statement: Statement;
}

const ownColumns = ['external_id', 'survey_id', 'import_id', 'chunk', 'position', 'content_hash'];

/** Most files fill few of the fields; handing over the blanks of all the others for every row costs as much as the row. */
function usedFields(connection: Connection): { of(fields: ResponseRecord['fields']): FieldInsert } {
  let unused = responseFields;
  const insertOf = (names: readonly string[]): FieldInsert => {
    const columns = [...ownColumns, ...names];
    const statement = connection.prepare(
      `INSERT INTO responses (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
         ON CONFLICT (survey_id, external_id) DO NOTHING`,
    );
    return { names, statement };
  };
  let insert = insertOf([]);
  return {
    of(fields) {
      const isUsed = (name: string): boolean => (fields[name] ?? null) !== null;
      if (!unused.some(isUsed)) return insert;
      const further = unused.filter(isUsed);
      unused = unused.filter((name) => !further.includes(name));
      insert = insertOf([...insert.names, ...further]);
      return insert;
    },
  };
}

type SaveAnswers = (columns: ColumnWriter, response: ResponseRecord, id: number) => void;

function prepareAnswers(connection: Connection, ratingIds: readonly number[], textIds: readonly number[]): SaveAnswers {
  const addNumber = connection.prepare('INSERT INTO answer_numbers VALUES (?, ?, ?)');
  const addText = connection.prepare('INSERT INTO answer_texts VALUES (?, ?, ?)');
  return (columns, response, id) => {
    const { fields, ratings } = response;
    const dimensions = [...dimensionValues(fields), ...response.segments];
    const outside = columns.add({ id, ratings, dimensions, submittedOn: dayOf(fields) });
    for (const index of outside) addNumber.run(id, ratingIds[index], ratings[index]);
    response.texts.forEach((text, index) => {
      if (text !== null) addText.run(id, textIds[index], text);
    });
  };
}
