/** Which number stands for a text value of a dimension in the packed columns? */
import type { Connection } from './database.js';

/**
 * Bounds the memory of an import: an id dictionary of 10 million respondents would hold 330 MB. Large enough for the accounts of
 * most companies, which come back in any order; a value that is not remembered has to be looked up in the database.
 */
const remembered = 50_000;

export interface ValueDictionary {
  /** The code of the value, from 1; a new value gets the next one. */
  codeOf(value: string): number;
}

/** The one dictionary of a dimension. */
export type DictionaryOf = (dimension: string) => ValueDictionary;

/** The dictionaries of a survey, each opened once: two of one dimension would give the same number twice. */
export function openDictionaries(connection: Connection, surveyId: number): DictionaryOf {
  const open = new Map<string, ValueDictionary>();
  return (dimension) => {
    const dictionary = open.get(dimension) ?? openValueDictionary(connection, surveyId, dimension);
    open.set(dimension, dictionary);
    return dictionary;
  };
}

/** The dictionary of one dimension of one survey, kept in the database; the values seen last are remembered. */
function openValueDictionary(connection: Connection, surveyId: number, dimension: string): ValueDictionary {
  const find = connection
    .prepare<unknown[], number>('SELECT code FROM dimension_values WHERE survey_id = ? AND dimension = ? AND value = ?')
    .pluck();
  const add = connection.prepare(
    'INSERT INTO dimension_values (survey_id, dimension, code, value) VALUES (?, ?, ?, ?)',
  );
  let last = lastCode(connection, surveyId, dimension);
  const known = recentCodes();
  const isNew = last === 0;

  const findOrAdd = (value: string): number => {
    // Nothing was stored before this import, and nothing of it is forgotten yet: what is not remembered is new.
    const isAllKnown = isNew && known.isComplete();
    const stored = isAllKnown ? undefined : find.get(surveyId, dimension, value);
    if (stored !== undefined) return stored;
    last += 1;
    add.run(surveyId, dimension, last, value);
    return last;
  };

  return {
    codeOf(value) {
      const seen = known.get(value);
      if (seen !== undefined) return seen;
      const code = findOrAdd(value);
      known.remember(value, code);
      return code;
    },
  };
}

interface RecentCodes {
  get(value: string): number | undefined;
  remember(value: string, code: number): void;
  /** Whether nothing that was remembered is forgotten. */
  isComplete(): boolean;
}

/** The values seen last, at least as many as are to be remembered and at most twice as many. */
function recentCodes(): RecentCodes {
  let recent = new Map<string, number>();
  let older = new Map<string, number>();
  let isComplete = true;
  const remember = (value: string, code: number): void => {
    recent.set(value, code);
    if (recent.size < remembered) return;
    if (older.size > 0) isComplete = false;
    older = recent;
    recent = new Map();
  };
  const get = (value: string): number | undefined => {
    const code = recent.get(value);
    if (code !== undefined) return code;
    const found = older.get(value);
    if (found !== undefined) remember(value, found);
    return found;
  };
  return { get, remember, isComplete: () => isComplete };
}

function lastCode(connection: Connection, surveyId: number, dimension: string): number {
  const last = connection
    .prepare<unknown[], number | null>('SELECT max(code) FROM dimension_values WHERE survey_id = ? AND dimension = ?')
    .pluck()
    .get(surveyId, dimension);
  return last ?? 0;
}
