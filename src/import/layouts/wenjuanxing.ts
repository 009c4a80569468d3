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
  about: {
    recognisedBy: { en: '序号, 提交答卷时间 and 所用时间', 'zh-CN': '含序号、提交答卷时间和所用时间' },
    exportAs: {
      en: 'The answers in detail, by text (按文本) rather than by number (按序号) or by score (按分数): labels say which end is good.',
      'zh-CN': '下载答卷数据，选“按文本”而非“按序号”或“按分数”：文字标签才能说明哪一端为好。',
    },
    special: [
      {
        en: 'Ticked options stand between ┋; words written beside 其他 stay with their question.',
        'zh-CN': '多选题的选项以 ┋ 分隔；“其他”旁填写的文字归于该题。',
      },
      {
        en: 'The total score (总分) is not kept: it would count every answer twice.',
        'zh-CN': '总分不予保留，否则每个回答会计两次。',
      },
      {
        en: '序号 is the number of the answer in every export, so that overlapping exports count it once.',
        'zh-CN': '序号在各次导出中不变，因此重叠的导出只计一次。',
      },
    ],
  },
};
