/** Is the file the responses of a Formbricks survey? */
import type { Layout } from './layout.js';
import { type SurveyTool, surveyColumns } from './survey-columns.js';
import { toolColumns } from './tool-columns.js';

const tool = 'Formbricks';

const survey: SurveyTool = {
  own: new Map([
    // Counts the rows of this export only.
    ['no.', 'ignore'],
    ['response id', 'response_id'],
    ['timestamp', 'submitted_at'],
    ['finished', 'status'],
    ['quotas', 'ignore'],
    ['survey id', 'ignore'],
    // The tool's own id of the person; the user id is the one of the company that asks.
    ['formbricks id (internal)', 'ignore'],
    ['user id', 'contact_id'],
    // Remarks of colleagues, with their names.
    ['notes', 'ignore'],
    ['verified email', 'email'],
    ['url', 'ignore'],
    ['ipaddress', 'ignore'],
    ['country', 'segment:country'],
    ['source', 'channel'],
  ]),
  ownForms: [
    [/^userAgent - /, 'ignore'],
    // The id of the option beside the option in words.
    [/ - Option ID$/, 'ignore'],
    [/^person\.(?:firstName|lastName|name|phone|userId)$/i, 'ignore'],
    [/^(?:person\.)?e-?mail$/i, 'email'],
  ],
  question: (header) => header.replace(/^\d+\.\s+/, ''),
  lists: [{ separator: '; ', proof: 'repeated' }],
};

export const formbricks: Layout = {
  id: 'formbricks',
  tool,
  kind: 'response',
  headerRows: 1,
  mayHideZeros: true,
  detect: (sample) => toolColumns(tool, sample, ['no.', 'response id', 'formbricks id (internal)']),
  columns: (headerRows, sample = headerRows) => surveyColumns(headerRows, sample, survey),
  about: {
    recognisedBy: {
      en: 'No., Response ID and Formbricks ID (internal)',
      'zh-CN': '含 No.、Response ID 和 Formbricks ID (internal)',
    },
    exportAs: { en: 'The responses of one survey as CSV or XLSX.', 'zh-CN': '单个调查的回答，以 CSV 或 XLSX 导出。' },
    special: [
      {
        en: 'Finished is kept as status: answers that were only begun are in the file.',
        'zh-CN': 'Finished 作为状态保留：文件中含未完成的回答。',
      },
      {
        en: 'Several answers in one cell stand between `; `; ids of options and the browser are not kept.',
        'zh-CN': '同一单元格内的多个选项以 `; ` 分隔；选项编号和浏览器信息不予保留。',
      },
    ],
  },
};
