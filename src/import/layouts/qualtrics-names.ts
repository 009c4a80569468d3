/** Is the file a Qualtrics export of which only the names are left as header, as R and Python write it again? */
import { splitDate } from '../parse-date.js';
import type { ColumnHeader, Layout, SampleRows } from './layout.js';
import { blanks, tool } from './qualtrics-columns.js';
import { dropNoResponse } from './qualtrics-drops.js';
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
};
