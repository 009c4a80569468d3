/** Is the file a Qualtrics export of which only the names are left as header, as R and Python write it again? */
import { splitDate } from '../parse-date.js';
import type { ColumnHeader, Layout, SampleRows } from './layout.js';
import { specialOfQualtrics } from './qualtrics-about.js';
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
    exportAs: {
      en: 'No export of the tool itself: what R and Python write again from one. The question texts are lost, so questions are known by their names; the export with three header rows keeps them.',
      'zh-CN':
        '不是工具自身的导出，而是由 R 或 Python 重新写出的导出：题干已丢失，只能以题目代码识别；带三行表头的导出则保留题干。',
    },
    drops,
    special: specialOfQualtrics,
  },
};
