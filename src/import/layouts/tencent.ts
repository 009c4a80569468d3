/** Is the file the responses of a 腾讯问卷 (Tencent Survey) questionnaire? */
import type { Layout } from './layout.js';
import { withOtherTexts, withoutNumber } from './numbered-questions.js';
import { type SurveyTool, surveyColumns } from './survey-columns.js';
import { toolColumns } from './tool-columns.js';

const tool = '腾讯问卷';

const survey: SurveyTool = {
  own: new Map([
    ['编号', 'response_id'],
    ['开始答题时间', 'started_at'],
    ['结束答题时间', 'submitted_at'],
    ['答题时长', 'duration'],
    ['语言', 'language'],
    // Whether the tool took the answer for an honest one: a split or a filter of the user's, never ours.
    ['清洗数据结果', 'segment:清洗数据结果'],
    ['智能清洗数据无效概率', 'ignore'],
    ['地理位置国家和地区', 'segment:国家和地区'],
    ['地理位置省', 'segment:省'],
    // A town with one respondent names the person.
    ['地理位置市', 'ignore'],
    ['用户类型', 'ignore'],
    ['用户标识', 'ignore'],
    ['昵称', 'ignore'],
    // What the sender put into the link, often a telephone number: state it with --map where it is an id.
    ['自定义字段', 'ignore'],
    ['ip', 'ignore'],
    ['ua', 'ignore'],
    ['referrer', 'ignore'],
  ]),
  question: withoutNumber,
  // Which mark stands between ticked options is unchecked: each must be shown by the answers.
  lists: [
    { separator: '┋', proof: 'always' },
    { separator: '\n', proof: 'repeated' },
    { separator: ';', proof: 'repeated' },
    { separator: ',', proof: 'repeated' },
  ],
};

export const tencent: Layout = {
  id: 'tencent',
  tool,
  kind: 'response',
  headerRows: 1,
  detect: (sample) => toolColumns(tool, sample, ['编号', '开始答题时间', '结束答题时间']),
  columns: (headerRows, sample = headerRows) => withOtherTexts(surveyColumns(headerRows, sample, survey)),
  about: {
    recognisedBy: { en: '编号, 开始答题时间 and 结束答题时间', 'zh-CN': '含编号、开始答题时间和结束答题时间' },
    exportAs: {
      en: 'The answers as CSV or XLSX; unpack the ZIP first.',
      'zh-CN': '答卷数据，以 CSV 或 XLSX 导出；若为 ZIP 请先解压。',
    },
    special: [
      {
        en: 'The tool’s own judgement of each answer (清洗数据结果) is kept as a group to split or filter by; no answer is left out because of it.',
        'zh-CN': '腾讯问卷自己的判断（清洗数据结果）作为分组保留，可用于拆分或筛选，不因此略去任何回答。',
      },
      {
        en: 'What the sender put into the link (自定义字段) is not kept, it is often a telephone number: state it with --map where it is an id.',
        'zh-CN': '自定义字段常为电话号码，不予保留；若为编号，请用 --map 说明。',
      },
    ],
  },
};
