/** Is the file a Qualtrics export of which only the names are left as header, as R and Python write it again? */
import { splitDate } from '../parse-date.js';
import type { ColumnHeader, Layout, SampleRows } from './layout.js';
import { blanks, tool } from './qualtrics-columns.js';
import { dropNoResponse, drops } from './qualtrics-drops.js';
import { qualtricsColumns } from './qualtrics-questions.js';
import { filledCells } from './survey-columns.js';
import { headerWords, toolColumns } from './tool-columns.js';

/** A second header row that was left has words in the column of the date. */
function hasAnswersBelow(sample: SampleRows): boolean {
  const cells = filledCells(sample, headerWords(sample).indexOf('startdate'));
  return cells.every((cell) => splitDate(cell) !== undefined);
}

function columns(headerRows: SampleRows, sample: SampleRows = headerRows): readonly ColumnHeader[] {
  const heads = (headerRows[0] ?? []).map((name) => ({ name, label: name, id: name }));
  return qualtricsColumns(heads, sample.slice(1));
}

export const qualtricsNames: Layout = {
  id: 'qualtrics-names',
  tool,
  kind: 'response',
  headerRows: 1,
  blanks,
  detect: (sample) => {
    const evidence = toolColumns(tool, sample, ['startdate', 'enddate', 'status', 'finished', 'responseid']);
    return evidence && hasAnswersBelow(sample) ? evidence : undefined;
  },
  columns,
  drop: dropNoResponse,
  about: {
    recognisedBy: {
      en: 'its names alone as header: StartDate, EndDate, Status, Finished and ResponseId',
      'zh-CN': '仅保留列名一行表头：StartDate、EndDate、Status、Finished 和 ResponseId',
    },
    drops,
    special: [
      {
        en: 'What R and Python write again from an export: the question texts are lost, so questions are known by their names.',
        'zh-CN': '由 R 或 Python 重新写出的导出：题干已丢失，只能以题目代码识别。',
      },
      {
        en: 'A response that was given up is kept, with Finished as its status.',
        'zh-CN': '中途放弃的答卷予以保留，Finished 作为状态。',
      },
      {
        en: 'Split multiple-choice columns and matrix rows are items of one question; `_TEXT` stays beside its option.',
        'zh-CN': '拆成多列的多选题与矩阵题各行归于同一题；`_TEXT` 列留在其选项旁。',
      },
      {
        en: 'Times on a page, browsers, display orders and files are not questions and are not read.',
        'zh-CN': '页面停留时间、浏览器、显示顺序和文件不是问题，不予读取。',
      },
    ],
  },
};
