/** Is the file the responses of a Typeform, of the old or the new era? */
import { withoutMarkup } from './html-text.js';
import type { ColumnHeader, Layout, SampleRows } from './layout.js';
import { filledCells, type SurveyTool, surveyColumns } from './survey-columns.js';
import { headerWords, toolColumns } from './tool-columns.js';

const tool = 'Typeform';

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
  about: {
    recognisedBy: { en: '`#` first, and Submit Date (UTC)', 'zh-CN': '首列为 `#`，另有 Submit Date (UTC)' },
    exportAs: {
      en: 'The responses as CSV or XLSX. Exports of the old era and of the new one (with Response Type, Tags and Ending) are both read.',
      'zh-CN': '以 CSV 或 XLSX 导出的全部回答；旧版与新版（含 Response Type、Tags、Ending）均可读取。',
    },
    special: [
      {
        en: 'An answer that was only begun is kept, with its Response Type as status: it has no Submit Date.',
        'zh-CN': '未完成的回答予以保留，其 Response Type 作为状态；这类回答没有 Submit Date。',
      },
      {
        en: 'The question of a column an option is not in the file: neighbouring options become one multiple-choice question, named after the first; `Other` behind them is its text.',
        'zh-CN':
          '每个选项一列时，文件中没有题干：相邻的选项合为一道多选题，以第一个选项命名；其后的 `Other` 为其文字。',
      },
      { en: 'Several answers in one cell stand between ` / `.', 'zh-CN': '同一单元格内的多个选项以 ` / ` 分隔。' },
    ],
  },
};
