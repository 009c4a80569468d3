/** Is the file the entries of a 金数据 (Jinshuju) form? */
import type { Layout } from './layout.js';
import { type SurveyTool, surveyColumns } from './survey-columns.js';
import { headerWords, toolColumns } from './tool-columns.js';

const tool = '金数据';

const survey: SurveyTool = {
  own: new Map([
    // The number of the entry, the same in every later export.
    ['序号', 'response_id'],
    ['提交时间', 'submitted_at'],
    ['提交人', 'ignore'],
    ['修改时间', 'ignore'],
    ['微信openid', 'ignore'],
    ['头像', 'ignore'],
    ['昵称', 'ignore'],
    ['扩展属性', 'ignore'],
    ['填写设备', 'ignore'],
    ['操作系统', 'ignore'],
    ['浏览器', 'ignore'],
    ['填写地区', 'ignore'],
    ['ip', 'ignore'],
  ]),
  ownForms: [[/^微信(?:昵称|性别|国家|省市?|市|头像|OpenID|UnionID)$/iu, 'ignore']],
  // Which mark stands between ticked options is unchecked: each must be shown by the answers.
  lists: [
    { separator: '，', proof: 'repeated' },
    { separator: ',', proof: 'repeated' },
    { separator: '、', proof: 'repeated' },
    { separator: '\n', proof: 'repeated' },
  ],
};

export const jinshuju: Layout = {
  id: 'jinshuju',
  tool,
  kind: 'response',
  headerRows: 1,
  detect: (sample) =>
    headerWords(sample).includes('填写时长')
      ? undefined
      : toolColumns(tool, sample, ['序号', '提交人', '提交时间', '修改时间']),
  columns: (headerRows, sample = headerRows) => surveyColumns(headerRows, sample, survey),
  about: {
    recognisedBy: { en: '序号, 提交人, 提交时间 and 修改时间', 'zh-CN': '含序号、提交人、提交时间和修改时间' },
    exportAs: { en: 'The entries of one form as XLSX or CSV.', 'zh-CN': '单个表单的数据，以 XLSX 或 CSV 导出。' },
    special: [
      { en: 'WeChat names, pictures and ids are not kept.', 'zh-CN': '微信昵称、头像和 OpenID 不予保留。' },
      {
        en: '序号 is the number of the entry in every export, so that overlapping exports count it once.',
        'zh-CN': '序号在各次导出中不变，因此重叠的导出只计一次。',
      },
    ],
  },
};
