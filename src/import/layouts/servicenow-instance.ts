/** Is the file a list of assessment instances of ServiceNow: who was asked, and what became of it? */
import type { Layout, SampleRows } from './layout.js';
import { byWords, headersOf, type KnownColumn, knownColumns, toolColumns } from './known-columns.js';

const tool = 'ServiceNow';

/** Cancelled by whoever sent it is no refusal; ready and expired were never begun. */
const disposition = byWords({
  ready: 'no_contact',
  'ready to take': 'no_contact',
  expired: 'no_contact',
  wip: 'partial',
  'in progress': 'partial',
  'work in progress': 'partial',
  complete: 'complete',
  completed: 'complete',
  canceled: 'other',
  cancelled: 'other',
  declined: 'refused',
});

const known: readonly KnownColumn[] = [
  { target: 'invitation_id', headers: ['number', 'sys_id'] },
  { target: 'survey', headers: ['metric_type', 'survey'] },
  { target: 'contact_id', headers: ['user', 'assigned_to'] },
  { target: 'email', headers: ['user.email', 'assigned_to.email'] },
  { target: 'customer_name', headers: ['user.company', 'company', 'account'] },
  { target: 'sent_at', headers: ['sys_created_on', 'created'] },
  { target: 'disposition', headers: ['state'], translate: disposition },
  { target: 'responded_at', headers: ['taken_on'] },
  { target: 'ignore', headers: ['due_date', 'expiration_date', 'percent_answered', 'trigger_id', 'trigger_table'] },
];

export const servicenowInstance: Layout = {
  id: 'servicenow-instance',
  tool,
  kind: 'invitation',
  headerRows: 1,
  detect: (sample: SampleRows) => {
    const headers = headersOf(sample);
    // A result names the metric and its values; an instance only the survey and the state.
    if (headers.has('actualvalue') || !headers.has('state')) return undefined;
    const isTaken = ['takenon', 'percentanswered', 'triggerid', 'triggertable'].some((name) => headers.has(name));
    return isTaken ? toolColumns(sample, tool, ['number', 'metric_type', 'state']) : undefined;
  },
  columns: (rows) => knownColumns(rows, known),
  about: {
    recognisedBy: { en: 'Metric type, State and Taken on', 'zh-CN': '含 Metric type、State 和 Taken on' },
    exportAs: {
      en: 'The list of assessment instances (asmt_assessment_instance): who was asked, and what became of it.',
      'zh-CN': '评估实例列表（asmt_assessment_instance）：问了谁，结果如何。',
    },
    special: [
      {
        en: 'The state becomes what survey standards call a disposition: ready and expired were not reached, work in progress is partial, cancelled by the sender is no refusal.',
        'zh-CN': '状态换算为调查规范中的处置结果：ready 与 expired 为未接触，wip 为部分完成，由发送方取消不算拒答。',
      },
    ],
  },
};
