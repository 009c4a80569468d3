/** What happens to a stored response when a newer file has it with other content? */
import type { CellValue } from '../domain/records.js';
import type { ResponseRecord, SaveOutcome, SurveyHeader } from '../import/record-sink.js';
import { hashContent } from './content-hash.js';
import type { Connection } from './database.js';
import type { ImportAccount } from './import-account.js';
import { storedContentReader } from './response-content.js';
import { responseFields } from './response-fields.js';
import { openResponseRewriter } from './rewrite-responses.js';
import { type ResponseContent, responseFinder, type StoredResponse } from './stored-response.js';
import { removeUnusedValues } from './unused-values.js';
import type { DictionaryOf } from './value-dictionary.js';

interface ChangedSurvey {
  readonly header: SurveyHeader;
  readonly surveyId: number;
  readonly ratingItemIds: readonly number[];
  readonly textItemIds: readonly number[];
  readonly dictionaryOf: DictionaryOf;
}

export interface ResponseTarget {
  readonly connection: Connection;
  readonly account: ImportAccount;
  /** The fields the file gives; all when undefined. */
  readonly given: readonly string[] | undefined;
}

interface ResponseChanges {
  /** Of a response whose id is stored; the hash is that of the new content. */
  settle(response: ResponseRecord, hash: number): SaveOutcome;
  finish(): void;
}

interface StoredHash {
  readonly id: number;
  readonly content_hash: number;
  readonly import_id: number;
}

const table = 'responses';

/** The hash tells most repeated responses; the stored one is put together only where it differs. */
export function responseChanges(target: ResponseTarget, survey: ChangedSurvey): ResponseChanges {
  const { connection, account } = target;
  const { surveyId } = survey;
  const stored = connection.prepare<unknown[], StoredHash>(
    'SELECT id, content_hash, import_id FROM responses WHERE survey_id = ? AND external_id = ?',
  );
  const find = responseFinder(connection, surveyId);
  const replacing = openReplacing(target, survey);
  const statements = statementReader(target, survey);
  const settle = (response: ResponseRecord, hash: number): SaveOutcome => {
    const known = stored.get(surveyId, response.responseId);
    if (known === undefined) throw new Error('a response that conflicts is stored');
    const record = { table, key: known.id, owner: known.import_id };
    const isOwn = account.isOfThisFile(record);
    account.meet(record);
    if (known.content_hash === hash) return 'repeated';
    if (isOwn) return 'contradicting';
    const before = find(response.responseId);
    if (before === undefined) throw new Error('a response that conflicts is stored');
    const differing = statements(response).filter(
      ({ part, key, value }) => (partOf(before.content, part)[key] ?? null) !== value,
    );
    if (differing.length === 0) return 'repeated';
    if (
      !account.change(
        'response',
        differing.map(({ name }) => name),
      )
    )
      return 'changed';
    replacing.replace(before, merge(before.content, differing));
    return 'replaced';
  };
  return { settle, finish: replacing.finish };
}

interface Replacing {
  replace(before: StoredResponse, after: ResponseContent): void;
  finish(): void;
}

/** Keeps what is replaced with the import, and leaves no value behind that nobody has any more. */
function openReplacing({ connection, account }: ResponseTarget, survey: ChangedSurvey): Replacing {
  const { surveyId, dictionaryOf } = survey;
  const rewriter = openResponseRewriter(connection, surveyId, dictionaryOf);
  const textOf = storedContentReader(connection, surveyId);
  let isReplaced = false;
  return {
    replace(before, after) {
      const { id, chunk, position, owner } = before;
      account.keep({ table, key: id, owner }, before);
      const hash = hashContent(textOf(after));
      rewriter.rewrite({ id, chunk, position, owner: account.importId, hash }, after);
      isReplaced = true;
    },
    finish() {
      rewriter.finish();
      if (isReplaced) removeUnusedValues(connection, surveyId);
    },
  };
}

/** What a file says about one part of a response, a blank included. */
interface Statement {
  readonly part: keyof ResponseContent;
  readonly key: string;
  /** As people know it. */
  readonly name: string;
  readonly value: CellValue;
}

/** Only of what the file has: a field, question or segment it lacks stays as it is stored. */
function statementReader(
  { given }: ResponseTarget,
  { header, ratingItemIds, textItemIds }: ChangedSurvey,
): (response: ResponseRecord) => readonly Statement[] {
  const fields = responseFields.filter((field) => given?.includes(field) ?? true);
  return ({ fields: cells, ratings, texts, segments }) => [
    ...fields.map((name) => ({ part: 'fields' as const, key: name, name, value: cells[name] ?? null })),
    ...header.ratingItems.map(({ code: name }, index) => ({
      part: 'ratings' as const,
      key: String(ratingItemIds[index]),
      name,
      value: ratings[index] ?? null,
    })),
    ...header.textItems.map(({ code: name }, index) => ({
      part: 'texts' as const,
      key: String(textItemIds[index]),
      name,
      value: texts[index] ?? null,
    })),
    ...header.segments.map((name, index) => ({
      part: 'segments' as const,
      key: name,
      name,
      value: segments[index] ?? null,
    })),
  ];
}

function partOf(content: ResponseContent, part: keyof ResponseContent): Readonly<Record<string, CellValue>> {
  return content[part];
}

function merge(before: ResponseContent, differing: readonly Statement[]): ResponseContent {
  const after: Record<keyof ResponseContent, Record<string, CellValue>> = {
    fields: { ...before.fields },
    ratings: { ...before.ratings },
    texts: { ...before.texts },
    segments: { ...before.segments },
  };
  for (const { part, key, value } of differing) {
    if (value === null) Reflect.deleteProperty(after[part], key);
    else after[part][key] = value;
  }
  return after as unknown as ResponseContent;
}
