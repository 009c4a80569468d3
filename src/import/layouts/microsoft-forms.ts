/** Is the file the responses of a Microsoft Forms questionnaire or quiz? */
import type { Layout } from './layout.js';
import { type SurveyTool, surveyColumns } from './survey-columns.js';
import { headerWords, toolColumns } from './tool-columns.js';

const tool = 'Microsoft Forms';
const blanks = ['anonymous'];

// The Chinese headers are from memory (unchecked).
const started = ['start time', '开始时间'];
const completed = ['completion time', '完成时间'];
const email = ['email', '电子邮件'];

const targets: readonly (readonly [string, readonly string[]])[] = [
  // The number of the response stays the same in every later export of the form.
  ['response_id', ['id']],
  ['started_at', started],
  ['submitted_at', completed],
  ['email', email],
  ['ignore', ['name', '名称', '姓名', 'last modified time', '上次修改时间']],
  // Of a quiz: what a teacher gave, not what the person said.
  ['ignore', ['total points', 'quiz feedback', '总分', '测验反馈', 'grade posted time', '成绩发布时间']],
];

const survey: SurveyTool = {
  own: new Map(targets.flatMap(([target, headers]) => headers.map((header) => [header, target] as const))),
  ownForms: [[/^(?:points|feedback|点数|反馈) [-–] ./i, 'ignore']],
  lists: [{ separator: ';', proof: 'behind-each' }],
  blanks,
};

export const microsoftForms: Layout = {
  id: 'microsoft-forms',
  tool,
  kind: 'response',
  headerRows: 1,
  blanks,
  detect: (sample) =>
    headerWords(sample)[0] === 'id' ? toolColumns(tool, sample, ['id', started, completed, email]) : undefined,
  columns: (headerRows, sample = headerRows) => surveyColumns(headerRows, sample, survey),
  about: {
    recognisedBy: {
      en: 'ID first, with Start time, Completion time and Email',
      'zh-CN': '首列为 ID，另有开始时间、完成时间和电子邮件',
    },
    exportAs: {
      en: 'The workbook the form offers to open or download (XLSX), or the same saved as CSV.',
      'zh-CN': '表单提供打开或下载的工作簿（XLSX），或另存为 CSV 的同一文件。',
    },
    special: [
      { en: 'Several answers in one cell each end with `;`.', 'zh-CN': '同一单元格内的多个选项各以 `;` 结尾。' },
      {
        en: 'Points and remarks of a quiz say what a teacher gave and are not kept.',
        'zh-CN': '测验的得分与反馈是出题人给出的，不予保留。',
      },
      {
        en: 'The ID stays the same in every later export, so that overlapping exports count each answer once.',
        'zh-CN': 'ID 在以后的导出中不变，因此重叠的导出只计一次。',
      },
    ],
  },
};
