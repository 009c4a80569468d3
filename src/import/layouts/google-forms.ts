/** Is the file the responses of a Google Forms questionnaire, from the form or from its spreadsheet? */
import { splitDate } from '../parse-date.js';
import type { Layout, SampleRows } from './layout.js';
import { filledCells, type SurveyTool, surveyColumns } from './survey-columns.js';
import { headerWord, headerWords, toolColumns } from './tool-columns.js';

const tool = 'Google Forms';

/** The spelling as the form writes it: a log has `timestamp`. The second line is from memory (unchecked). */
const stamps: ReadonlySet<string> = new Set([
  ...['Timestamp', '时间戳记', 'Horodateur'],
  ...['時間戳記', 'Zeitstempel', 'Marca temporal', 'Carimbo de data/hora', 'タイムスタンプ'],
]);

const own = new Map([
  ...[...stamps].map((stamp) => [headerWord(stamp), 'submitted_at'] as const),
  ['email address', 'email'],
  ['username', 'email'],
  // The Chinese and French headers of the address are from memory (unchecked).
  ['电子邮件地址', 'email'],
  ['adresse e-mail', 'email'],
  ['nom d’utilisateur', 'email'],
]);

const survey: SurveyTool = { own, lists: [{ separator: ', ', proof: 'repeated' }] };

/** The points of a quiz stand as `4 / 5` in the second or third column: a rating like others, but of the person. */
function isQuizScore(sample: SampleRows, index: number): boolean {
  const cells = filledCells(sample, index);
  const isNamed = ['score', '得分', 'note'].includes(headerWords(sample)[index] ?? '');
  return (
    isNamed && index <= 2 && cells.length > 0 && cells.every((cell) => /^\d+(?:\.\d+)?\s*\/\s*\d+$/.test(cell.trim()))
  );
}

/** A day with a time of day, not in the ISO form of programs. */
function isFormStamp(cell: string): boolean {
  return (splitDate(cell)?.time ?? '') !== '' && !/\dT\d/.test(cell) && !/^\d+$/.test(cell.trim());
}

/** A table of measurements also begins with a time stamp, but asks no questions: its headers are single plain words. */
function isQuestion(header: string): boolean {
  return /\s|\?|[^\p{ASCII}]/u.test(header.trim());
}

export const googleForms: Layout = {
  id: 'google-forms',
  tool,
  kind: 'response',
  headerRows: 1,
  detect: (sample: SampleRows) => {
    const [first = '', ...others] = sample[0] ?? [];
    const cells = filledCells(sample, 0);
    if (!stamps.has(first.trim()) || !others.some(isQuestion)) return undefined;
    return cells.every(isFormStamp) ? toolColumns(tool, sample, [headerWord(first)]) : undefined;
  },
  columns: (headerRows, sample = headerRows) =>
    surveyColumns(headerRows, sample, survey).map((column, index) =>
      isQuizScore(sample, index) ? { ...column, target: 'ignore' } : column,
    ),
};
