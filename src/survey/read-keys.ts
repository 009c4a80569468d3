/** What stands behind the keys of a questionnaire? Every problem is noted with its place, and reading goes on. */
import { entriesOf, membersOf, placeOf, textOf, type Entry, type Page } from '../config/yaml-nodes.js';
import type { Scale } from '../domain/scales.js';
import type { ProblemCode } from '../problems/catalogue.js';
import { nearestWord } from '../problems/nearest-word.js';
import type { Place, Problem } from '../problems/problem.js';
import { isSurveyName, type KeyRow } from './questionnaire-keys.js';
import { questionnaireLanguages, type QuestionnaireWords } from './questionnaire.js';

/** A file that is being read, and what was found wrong with it so far. */
export interface Reading {
  readonly page: Page;
  readonly problems: Problem[];
}

/** A key with what stands behind it, and the row that says what it takes. */
export interface Field extends Entry {
  readonly row: KeyRow;
}
export type Fields = ReadonlyMap<string, Field>;

/** Notes a problem; what it is about is then missing. */
export function note(
  { problems }: Reading,
  { code, params, at }: { readonly code: ProblemCode; readonly params: Problem['params']; readonly at: Place },
): void {
  problems.push({ code, params, at });
}

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Notes that the key does not take this. */
export function refuse(reading: Reading, { key, at, row, value }: Field, expected: string): void {
  const text = textOf(reading.page, value);
  const params = { key, expected, example: row.example };
  if (text === undefined) note(reading, { code: 'questionnaire-bad-shape', params, at });
  else note(reading, { code: 'questionnaire-bad-value', params: { ...params, value: shown(text) }, at });
}

/** The keys of a mapping by name; unknown ones and missing ones are noted. `where` ends a sentence: `of an item`. */
export function fieldsOf(
  reading: Reading,
  node: { readonly value: unknown; readonly at: Place },
  { rows, where }: { readonly rows: readonly KeyRow[]; readonly where: string },
): Fields | undefined {
  const entries = entriesOf(reading.page, node.value);
  const keys = rows.map(({ key }) => key);
  if (!entries) {
    const params = { key: where, expected: `the keys ${keys.join(', ')}`, example: keys[0] ?? '' };
    note(reading, { code: 'questionnaire-bad-shape', params, at: node.at });
    return undefined;
  }
  const fields = new Map<string, Field>();
  for (const entry of entries) {
    const row = rows.find(({ key }) => key === entry.key);
    if (row) fields.set(entry.key, { ...entry, row });
    else {
      const params = { key: entry.key, where, nearest: nearestWord(entry.key, keys) };
      note(reading, { code: 'questionnaire-unknown-key', params, at: entry.at });
    }
  }
  for (const { key, example } of rows.filter((row) => row.isNeeded && !fields.has(row.key))) {
    note(reading, { code: 'questionnaire-missing-key', params: { key, where, example }, at: node.at });
  }
  return fields;
}

interface Rule {
  readonly fits: (text: string) => boolean;
  readonly expected: string;
}

/** A text that fits; undefined where the key is missing, and where it takes another, which is noted. */
export function textFitting(reading: Reading, field: Field | undefined, { fits, expected }: Rule): string | undefined {
  const text = field && textOf(reading.page, field.value);
  if (!field || (text !== undefined && fits(text))) return text;
  refuse(reading, field, expected);
  return undefined;
}

const nameRule: Rule = {
  fits: isSurveyName,
  expected: 'a name of at most 80 characters in one line',
};

/** A text of one line that is not blank. */
export const nameOf = (reading: Reading, field: Field | undefined): string | undefined =>
  textFitting(reading, field, nameRule);

/** One of the words the key takes. */
export function choiceOf<const W extends string>(
  reading: Reading,
  field: Field | undefined,
  choices: readonly W[],
): W | undefined {
  const text = (field && textOf(reading.page, field.value)) ?? '';
  const found = choices.find((choice) => choice === text);
  if (!field || found !== undefined) return found;
  const row = { ...field.row, example: nearestWord(text, choices) };
  refuse(reading, { ...field, row }, `one of ${choices.join(', ')}`);
  return undefined;
}

/** true or false; false where the key is missing. */
export function flagOf(reading: Reading, field: Field | undefined): boolean {
  const text = field && textOf(reading.page, field.value);
  if (field && text !== 'true' && text !== 'false') refuse(reading, field, 'true or false');
  return text === 'true';
}

/** The members of a list, or one thing alone, each as a field of its own. */
export function listOf(reading: Reading, field: Field | undefined, expected: string): readonly Field[] | undefined {
  if (!field) return undefined;
  const members = membersOf(reading.page, field.value);
  if (!members) refuse(reading, field, expected);
  return members?.map((value) => ({ ...field, value, at: placeOf(reading.page, value) }));
}

/** Words by language; at least one, none of them blank. */
export function wordsOf(reading: Reading, field: Field | undefined): QuestionnaireWords | undefined {
  if (!field) return undefined;
  const expected = `words by language (${questionnaireLanguages.join(', ')})`;
  const entries = entriesOf(reading.page, field.value);
  if (!entries || entries.length === 0) {
    refuse(reading, field, expected);
    return undefined;
  }
  const found: Record<string, string> = {};
  for (const { key, at, value } of entries) {
    const language = questionnaireLanguages.find((one) => one === key);
    const text = textOf(reading.page, value);
    if (language === undefined) {
      const params = {
        key,
        where: `among the words of "${field.key}"`,
        nearest: nearestWord(key, questionnaireLanguages),
      };
      note(reading, { code: 'questionnaire-unknown-key', params, at });
    } else if (text === undefined || text.trim() === '') refuse(reading, { ...field, key, at, value }, 'words');
    else found[language] = text;
  }
  return found;
}

/** Two whole numbers from 0 to 100, low before high. */
export function scaleOf(reading: Reading, field: Field | undefined): Scale | undefined {
  if (!field) return undefined;
  const [, low, high] = /^\s*(\d+)\s*\.\.\s*(\d+)\s*$/.exec(textOf(reading.page, field.value) ?? '') ?? [];
  const scale = { low: Number(low), high: Number(high) };
  if (scale.low < scale.high && scale.high <= 100) return scale;
  refuse(reading, field, 'a scale from a lower to a higher whole number, 0 to 100');
  return undefined;
}
