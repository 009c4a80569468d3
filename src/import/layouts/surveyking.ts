/** Is the file the responses of a SurveyKing (卷王) questionnaire? */
import type { Layout } from './layout.js';
import { type SurveyTool, surveyColumns } from './survey-columns.js';
import { toolColumns } from './tool-columns.js';

const tool = 'SurveyKing 卷王';

const survey: SurveyTool = {
  own: new Map([
    // Counts the rows of this export only; the id of the answer stands in the last column.
    ['序号', 'ignore'],
    ['id', 'response_id'],
    ['分数', 'ignore'],
    ['自定义字段', 'ignore'],
    ['提交人', 'ignore'],
    ['提交时间', 'submitted_at'],
    ['填写时长', 'duration'],
    ['填写设备', 'ignore'],
    ['操作系统', 'ignore'],
    ['浏览器', 'ignore'],
    ['填写地区', 'ignore'],
    ['ip', 'ignore'],
  ]),
  lists: [{ separator: ',', proof: 'repeated' }],
};

export const surveyking: Layout = {
  id: 'surveyking',
  tool,
  kind: 'response',
  headerRows: 1,
  detect: (sample) => toolColumns(tool, sample, ['序号', '提交人', '提交时间', '填写时长', 'id']),
  columns: (headerRows, sample = headerRows) => surveyColumns(headerRows, sample, survey),
  about: {
    recognisedBy: { en: '序号, 提交人, 提交时间, 填写时长 and ID', 'zh-CN': '含序号、提交人、提交时间、填写时长和 ID' },
    exportAs: {
      en: 'The answers of one questionnaire as XLSX or CSV.',
      'zh-CN': '单个问卷的答卷，以 XLSX 或 CSV 导出。',
    },
    special: [
      {
        en: 'The id stands in the last column; 序号 counts the rows of one export only and is not kept.',
        'zh-CN': '编号在最后一列；序号只是本次导出的行号，不予保留。',
      },
    ],
  },
};
