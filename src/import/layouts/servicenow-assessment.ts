/** Is the file a list of assessment results of ServiceNow: one row an answer, with field names or with labels? */
import { comparableName } from '../../domain/comparable-name.js';
import type { ColumnHeader, Layout, SampleRows } from './layout.js';
import { type KnownColumn, knownColumns, toolColumns } from './known-columns.js';

const tool = 'ServiceNow';

const known: readonly KnownColumn[] = [
  { target: 'response_id', headers: ['instance'] },
  { target: 'survey', headers: ['metric_type', 'instance.metric_type'] },
  { target: 'contact_id', headers: ['user', 'assigned_to'] },
  { target: 'email', headers: ['user.email', 'assigned_to.email'] },
  { target: 'customer_name', headers: ['user.company', 'company'] },
  { target: 'submitted_at', headers: ['sys_created_on', 'created', 'sys_updated_on', 'updated'] },
  { target: 'segment:assessment_group', headers: ['assessment_group'] },
  { target: 'segment:source_table', headers: ['source_table'] },
  // Recalculated from the actual value; the id of what was rated tells every response apart.
  {
    target: 'ignore',
    headers: [
      'scaled_value',
      'weighted_value',
      'normalized_value',
      'source_id',
      'source',
      'method',
      'data_type',
      'sys_id',
    ],
  },
];

function indexOf(columns: readonly ColumnHeader[], name: string): number {
  return columns.findIndex((column) => comparableName(column.name) === comparableName(name));
}

export const servicenowAssessment: Layout = {
  id: 'servicenow-assessment',
  tool,
  kind: 'response',
  headerRows: 1,
  detect: (sample: SampleRows) => toolColumns(sample, tool, ['instance', 'metric', 'actual_value']),
  columns: (rows) => knownColumns(rows, known),
  long: (columns) => ({
    response: indexOf(columns, 'instance'),
    question: indexOf(columns, 'metric'),
    answers: ['actual_value', 'string_value'].map((name) => indexOf(columns, name)).filter((index) => index >= 0),
  }),
  about: {
    recognisedBy: { en: 'Instance, Metric and Actual value', 'zh-CN': '含 Instance、Metric 和 Actual value' },
    exportAs: {
      en: 'The list of assessment results (asmt_metric_result) as CSV or XLSX, with field names or with labels.',
      'zh-CN': '评估结果列表（asmt_metric_result），以 CSV 或 XLSX 导出，字段名或标签均可。',
    },
    special: [
      {
        en: 'Normalised and weighted values are recalculated from the actual one and not kept.',
        'zh-CN': '标准化值和加权值由实际值换算而来，不予保留。',
      },
      { en: 'A question answered in words is a comment.', 'zh-CN': '以文字回答的题目作为评论。' },
    ],
  },
};
