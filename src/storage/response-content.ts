/** What is the whole content of a response as one text, of which the hash is kept? */
import type { ResponseRecord, SurveyHeader } from '../import/record-sink.js';
import { contentOf } from './content-hash.js';
import { readStoredItems } from './read-surveys.js';
import type { Connection } from './database.js';
import { responseFields } from './response-fields.js';
import type { ResponseContent } from './stored-response.js';

/** The content of a response by names in a fixed order: the order of a file's columns says nothing about the answers. */
export function contentReader(header: SurveyHeader): (response: ResponseRecord) => string {
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

/** The same text for a stored response, whichever files its content came from. */
export function storedContentReader(connection: Connection, surveyId: number): (content: ResponseContent) => string {
  let codes: ReadonlyMap<string, string> | undefined;
  const itemCodes = (): ReadonlyMap<string, string> =>
    new Map(readStoredItems(connection, surveyId).map(({ id, item }) => [String(id), item.code]));
  return ({ fields, ratings, texts, segments }) => {
    codes ??= itemCodes();
    const codeOf = (id: string): string => codes?.get(id) ?? id;
    return [
      ...responseFields.map((field) => contentOf(field, fields[field])),
      ...partInOrder('item', ratings, codeOf),
      ...partInOrder('text', texts, codeOf),
      ...partInOrder('segment', segments, (name) => name),
    ].join('');
  };
}

function partInOrder(
  kind: string,
  part: Readonly<Record<string, string | number>>,
  nameOf: (key: string) => string,
): readonly string[] {
  return Object.entries(part)
    .map(([key, value]) => ({ name: `${kind}:${nameOf(key)}`, value }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, value }) => contentOf(name, value));
}
