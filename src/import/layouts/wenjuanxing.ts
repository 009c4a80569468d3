/** Is the file the responses of a 问卷星 (Wenjuanxing) questionnaire? */
import type { Layout } from './layout.js';
import { withOtherTexts, withoutNumber } from './numbered-questions.js';
import { type SurveyTool, surveyColumns } from './survey-columns.js';
import { toolColumns } from './tool-columns.js';

const tool = '问卷星';
// -3 for skipped and -2 for not applicable stand in exports by number, the words in those by text (unchecked).
const blanks = ['(跳过)', '(空)', '（跳过）', '（空）', '-3', '-2'];

const survey: SurveyTool = {
  own: new Map([
    // The number of the response, the same in every later export.
    ['序号', 'response_id'],
    ['用户id', 'contact_id'],
    ['提交答卷时间', 'submitted_at'],
    ['所用时间', 'duration'],
    ['来源', 'channel'],
    ['来源渠道', 'channel'],
    // A link or the nickname in a chat.
    ['来源详情', 'ignore'],
    ['来自ip', 'ignore'],
    // The sum over the questions: counted beside them it would count every answer twice.
    ['总分', 'ignore'],
  ]),
  question: withoutNumber,
  lists: [{ separator: '┋', proof: 'always' }],
  blanks,
};

export const wenjuanxing: Layout = {
  id: 'wenjuanxing',
  tool,
  kind: 'response',
  headerRows: 1,
  blanks,
  detect: (sample) => toolColumns(tool, sample, ['序号', '提交答卷时间', '所用时间']),
  columns: (headerRows, sample = headerRows) => withOtherTexts(surveyColumns(headerRows, sample, survey)),
};
