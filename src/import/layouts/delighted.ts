/** Is the file a list of Delighted survey responses, with the fields of its API? The header of its CSV is unchecked. */
import type { ColumnHeader, Layout, SampleRows } from './layout.js';
import { filledCells, type SurveyTool, surveyColumns } from './survey-columns.js';
import { headerWords, toolColumns } from './tool-columns.js';

const tool = 'Delighted';

const survey: SurveyTool = {
  own: new Map([
    ['id', 'response_id'],
    ['person', 'contact_id'],
    ['person_id', 'contact_id'],
    ['comment', 'comment'],
    ['created_at', 'submitted_at'],
    ['updated_at', 'ignore'],
    ['permalink', 'ignore'],
    // Objects and lists of the API, and remarks of colleagues.
    ['person_properties', 'ignore'],
    ['notes', 'ignore'],
    ['additional_answers', 'ignore'],
  ]),
};

const scoreTargets: ReadonlyMap<string, string> = new Map([
  ['nps', 'recommend'],
  ['csat', 'satisfaction'],
  ['ces', 'effort'],
]);

/**
 * What the score means depends on the type of the survey. Where a file mixes types each one is a survey of its own, so that no
 * mean is taken over 0..10 and 1..5; what a mixed score measures has to be stated.
 */
function typed(column: ColumnHeader, words: string, types: ReadonlySet<string>): ColumnHeader {
  const [only] = types.size === 1 ? [...types] : [];
  if (words === 'survey_type') return { ...column, target: only === undefined ? 'survey' : 'segment:survey_type' };
  if (words !== 'score') return column;
  return { ...column, target: scoreTargets.get(only ?? '') ?? 'other' };
}

function surveyTypes(sample: SampleRows): ReadonlySet<string> {
  const index = headerWords(sample).indexOf('survey_type');
  return new Set(filledCells(sample, index).map((cell) => cell.trim().toLowerCase()));
}

export const delighted: Layout = {
  id: 'delighted',
  tool,
  kind: 'response',
  headerRows: 1,
  detect: (sample) =>
    toolColumns(tool, sample, ['id', ['person', 'person_id'], 'survey_type', 'score', 'comment', 'created_at']),
  columns: (headerRows, sample = headerRows) => {
    const types = surveyTypes(sample);
    const words = headerWords(headerRows);
    return surveyColumns(headerRows, sample, survey).map((column, index) => typed(column, words[index] ?? '', types));
  },
  about: {
    recognisedBy: {
      en: 'the fields of its API: id, person, survey_type, score, comment and created_at',
      'zh-CN': '接口字段：id、person、survey_type、score、comment 和 created_at',
    },
    exportAs: {
      en: 'A table with the field names of its API; the header of its own CSV could not be checked.',
      'zh-CN': '列名与其接口字段相同的表格；其自带 CSV 的表头未经核对。',
    },
    special: [
      {
        en: 'survey_type decides what the score measures: nps, csat or ces. Where a file mixes types each is a survey of its own, and what the score measures has to be stated.',
        'zh-CN':
          'survey_type 决定分数衡量什么：nps、csat 或 ces。一个文件含多种类型时，每种自成一个调查，分数衡量什么须另行说明。',
      },
      { en: 'Times are seconds since 1970.', 'zh-CN': '时间为自 1970 年起的秒数。' },
    ],
  },
};
