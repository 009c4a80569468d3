/** Is the file the responses of a Typeform, of the old or the new era? */
import type { ColumnHeader, Layout, SampleRows } from './layout.js';
import { filledCells, type SurveyTool, surveyColumns } from './survey-columns.js';
import { headerWords, toolColumns } from './tool-columns.js';

const tool = 'Typeform';

/** A question without the tags of the old era and the stars of the new one. */
export function withoutMarkup(header: string): string {
  return header
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/\*{1,2}(\S(?:.*?\S)?)\*{1,2}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

const survey: SurveyTool = {
  own: new Map([
    ['#', 'response_id'],
    ['response type', 'status'],
    ['start date (utc)', 'started_at'],
    ['submit date (utc)', 'submitted_at'],
    // When a partial answer was last touched; who it was is in the network id.
    ['stage date (utc)', 'ignore'],
    ['network id', 'ignore'],
  ]),
  question: withoutMarkup,
  lists: [{ separator: ' / ', proof: 'repeated' }],
};

type Role = 'option' | 'empty' | 'other' | 'question';

/** A column an option: its cells repeat its header. `Other` behind them holds what was written beside. */
function roleOf(header: string, filled: readonly string[]): Role {
  const option = withoutMarkup(header);
  if (/^(?:other|其他|autre|otro)$/i.test(option)) return 'other';
  if (filled.length === 0) return 'empty';
  return filled.every((cell) => withoutMarkup(cell) === option) ? 'option' : 'question';
}

/**
 * Neighbouring columns of options belong to one question, whose text the export leaves out. Nobody may have ticked a column
 * in the rows read ahead: it is an option where an option stands before it and another one, or "Other", behind. A repeated
 * header begins the next question.
 */
function optionRuns(header: readonly string[], sample: SampleRows): readonly (readonly number[])[] {
  const roles = header.map((cell, index) => roleOf(cell, filledCells(sample, index)));
  const runs: number[][] = [];
  let run: number[] = [];
  const close = (next?: Role): void => {
    while (next !== 'other' && run.length > 0 && roles[run.at(-1) ?? 0] === 'empty') run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  roles.forEach((role, index) => {
    const isRepeated = run.some((at) => withoutMarkup(header[at] ?? '') === withoutMarkup(header[index] ?? ''));
    if (isRepeated || role === 'question' || role === 'other') close(role);
    if (role === 'option' || (role === 'empty' && run.length > 0)) run.push(index);
  });
  close();
  return runs;
}

function withOptions(
  columns: readonly ColumnHeader[],
  header: readonly string[],
  sample: SampleRows,
): readonly ColumnHeader[] {
  const marked = [...columns];
  for (const run of optionRuns(header, sample)) {
    const first = columns[run[0] ?? 0];
    const behind = (run.at(-1) ?? 0) + 1;
    const other = columns[behind];
    if (!first) continue;
    for (const index of run) {
      const option = withoutMarkup(header[index] ?? '');
      const column = columns[index];
      if (column) marked[index] = { ...column, choice: { type: 'option', question: `${first.label} …`, option } };
    }
    if (other && roleOf(header[behind] ?? '', []) === 'other') marked[behind] = { ...other, otherOf: first.name };
  }
  return marked;
}

export const typeform: Layout = {
  id: 'typeform',
  tool,
  kind: 'response',
  headerRows: 1,
  detect: (sample) =>
    headerWords(sample)[0] === '#' ? toolColumns(tool, sample, ['#', 'submit date (utc)']) : undefined,
  columns: (headerRows, sample = headerRows) =>
    withOptions(surveyColumns(headerRows, sample, survey), headerRows[0] ?? [], sample),
};
