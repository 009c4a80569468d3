/** Is the file an incident list of ServiceNow, with field names or with labels? */
import type { Layout, SampleRows } from './layout.js';
import { headersOf, type KnownColumn, knownColumns, toolColumns } from './known-columns.js';

const tool = 'ServiceNow';

const known: readonly KnownColumn[] = [
  { target: 'ticket_id', headers: ['number'] },
  { target: 'customer_id', headers: ['account.number', 'company.sys_id'] },
  { target: 'customer_name', headers: ['account', 'company', 'caller_id.company'] },
  { target: 'contact_id', headers: ['caller_id', 'caller', 'contact'] },
  { target: 'email', headers: ['caller_id.email', 'contact.email'] },
  { target: 'service', headers: ['business_service', 'service', 'category'] },
  { target: 'priority', headers: ['priority'] },
  { target: 'group', headers: ['assignment_group'] },
  { target: 'handled_by', headers: ['assigned_to', 'resolved_by'] },
  { target: 'opened_at', headers: ['opened_at', 'opened', 'sys_created_on', 'sys_created_at', 'created'] },
  { target: 'resolved_at', headers: ['resolved_at', 'resolved'] },
  { target: 'closed_at', headers: ['closed_at', 'closed'] },
  { target: 'due_at', headers: ['due_date', 'sla_due'] },
  { target: 'sla_met', headers: ['made_sla'] },
  { target: 'reopened', headers: ['reopen_count'] },
  { target: 'reassigned', headers: ['reassignment_count'] },
  // Impact and urgency give the priority, they are not it; a contact type is a channel.
  { target: 'ignore', headers: ['urgency', 'impact', 'contact_type', 'active', 'sys_updated_at', 'sys_updated_on'] },
];

/** Counts of reopening and of changed hands, or the flag of the promise, under a number: no other tool writes these together. */
export const servicenowIncident: Layout = {
  id: 'servicenow-incident',
  tool,
  kind: 'ticket',
  headerRows: 1,
  // The public incident log writes ? for what it does not know.
  blanks: ['?'],
  detect: (sample: SampleRows) => {
    if (headersOf(sample).has('summationcolumn')) return undefined;
    return (
      toolColumns(sample, tool, ['number', 'made_sla']) ??
      toolColumns(sample, tool, ['number', 'reopen_count', 'reassignment_count'])
    );
  },
  columns: (rows) => knownColumns(rows, known),
  about: {
    recognisedBy: {
      en: 'Made SLA, Reopen count and Reassignment count beside a Number',
      'zh-CN': 'Number 及 Made SLA、Reopen count、Reassignment count',
    },
    exportAs: {
      en: 'The list of incidents as CSV or XLSX, with field names or with labels.',
      'zh-CN': '事件列表，以 CSV 或 XLSX 导出，字段名或标签均可。',
    },
    special: [
      {
        en: 'Impact and urgency are not kept: the priority follows from them.',
        'zh-CN': '影响和紧急程度不予保留：优先级由它们得出。',
      },
    ],
  },
};
