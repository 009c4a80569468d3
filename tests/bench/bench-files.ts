/** Where are the files a benchmark reads, made when they are first asked for? */
import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { headerOf, items, type Language, surveyRows, type SurveyRow } from './survey-rows.js';

/** `wide`: a row a response; `long`: a row an answer; `irregular`: text behind a closed quotation mark in the first row. */
export type Shape = 'wide' | 'long' | 'chinese' | 'irregular';

const flushAt = 1 << 20;

function wideLine({ id, account, role, submitted, segment, ratings, comment }: SurveyRow): string {
  return `${id},${account},${role},${submitted},${segment},${ratings.join(',')},${comment}\n`;
}

/** What was not answered has no row. */
function longLines({ id, account, role, submitted, segment, ratings }: SurveyRow, names: readonly string[]): string {
  const side = `${id},${account},${role},${submitted},${segment}`;
  return ratings.map((rating, item) => (rating === '' ? '' : `${side},${names[item] ?? ''},${rating}\n`)).join('');
}

interface Layout {
  readonly language: Language;
  readonly header: string;
  line(row: SurveyRow, place: number): string;
}

function layoutOf(shape: Shape): Layout {
  const language = shape === 'chinese' ? 'chinese' : 'english';
  const header = headerOf(language);
  const names = header.slice(5, 5 + items);
  if (shape === 'long') {
    const line = (row: SurveyRow): string => longLines(row, names);
    return { language, header: [...header.slice(0, 5), 'Question', 'Answer'].join(','), line };
  }
  const irregular = (row: SurveyRow, place: number): string =>
    wideLine(place === 0 ? { ...row, comment: '"Fine" they said' } : row);
  return { language, header: header.join(','), line: shape === 'irregular' ? irregular : wideLine };
}

function writeFile(path: string, shape: Shape, responses: number): void {
  const { language, header, line } = layoutOf(shape);
  const file = openSync(path, 'w');
  let text = `${header}\n`;
  let place = 0;
  for (const row of surveyRows(responses, language)) {
    text += line(row, place);
    place += 1;
    if (text.length < flushAt) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, text);
  closeSync(file);
}

/** The path of the file; an interrupted one is made anew. */
export function benchFile(folder: string, shape: Shape, responses: number): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${shape}-${String(responses)}.csv`);
  if (existsSync(path)) return path;
  writeFile(`${path}.part`, shape, responses);
  renameSync(`${path}.part`, path);
  return path;
}
