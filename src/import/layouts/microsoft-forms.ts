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
};
