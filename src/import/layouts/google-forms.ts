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
  about: {
    recognisedBy: {
      en: 'Timestamp, 时间戳记 or Horodateur first, with a date and time in each row',
      'zh-CN': '首列为“时间戳记”（Timestamp、Horodateur），每行均为日期和时间',
    },
    exportAs: {
      en: 'The responses as CSV from the form, or the sheet of responses saved as CSV or XLSX.',
      'zh-CN': '表单的回答下载为 CSV，或回答表格另存为 CSV 或 XLSX。',
    },
    special: [
      {
        en: 'Several answers in one cell stand between `, `, as in sentences: a column is taken for a list only where its parts repeat or the question says that several may be chosen. A comma inside brackets belongs to its option, and so does one between parts that always stand together.',
        'zh-CN':
          '同一单元格内的多个选项以 `, ` 分隔，与普通句子相同：只有各部分重复出现，或题目写明可多选时，才按多选题读取。括号内的逗号属于选项本身，总是一同出现的各部分之间的逗号亦然。',
      },
      {
        en: 'The score of a quiz (`4 / 5`) is the person’s, not an opinion, and is not kept.',
        'zh-CN': '测验得分（`4 / 5`）是作答者的成绩，不是意见，不予保留。',
      },
      {
        en: 'There is no id: the same answers in two exports are told apart by the row. Day or month may come first; where no date proves it, state --date-order.',
        'zh-CN': '没有编号，编号由文件和行生成。日和月的先后不定；没有日期可证明时，请用 --date-order 说明。',
      },
    ],
  },
};
