/** What is a survey or a column called in plain SQL, whatever its name contains? */
import type { Connection } from './database.js';

/** Some headers are whole questions; 60 characters keep a view of 1,900 columns under SQLite's usual statement limit. */
const longestName = 60;

/** `survey_` and the name in lower case with `_` for everything but letters and digits; numbered when taken. */
export function chooseViewName(connection: Connection, survey: string): string {
  const slug = survey
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/gu, '');
  const name = `survey_${shorten(slug)}`;
  const isTaken = connection
    .prepare<unknown[], number>(
      `SELECT EXISTS (SELECT 1 FROM surveys WHERE view_name = :name COLLATE NOCASE)
        OR EXISTS (SELECT 1 FROM sqlite_schema WHERE name = :name COLLATE NOCASE)`,
    )
    .pluck();
  return freeName(name, (candidate) => isTaken.get({ name: candidate }) === 1);
}

/** The headers as column names: shortened, and numbered where two would be the same to SQL, which ignores case. */
export function chooseColumnNames(headers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    const name = freeName(shorten(header.trim()) || 'column', (candidate) => taken.has(candidate.toLowerCase()));
    taken.add(name.toLowerCase());
    return name;
  });
}

function shorten(name: string): string {
  return [...name].slice(0, longestName).join('');
}

function freeName(name: string, isTaken: (candidate: string) => boolean): string {
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name}_${String(number)}`)) number += 1;
  return `${name}_${String(number)}`;
}
