/** Is the file a ticket export of Zendesk (full CSV)? */
import type { Layout, SampleRows } from './layout.js';
import { byWords, type KnownColumn, knownColumns, toolColumns } from './known-columns.js';

const tool = 'Zendesk';

/** The first team is no change of hands: three stations are two changes. */
function changesOf(stations: string): string | undefined {
  const text = stations.trim();
  if (text === '' || text === '-') return '';
  return /^\d+$/.test(text) ? String(Math.max(0, Number(text) - 1)) : undefined;
}

/** An offer nobody took up is no bad score. */
const score = byWords({
  Good: '1',
  'Good with comment': '1',
  Bad: '0',
  'Bad with comment': '0',
  Offered: '',
  'Not offered': '',
  Unoffered: '',
});

const known: readonly KnownColumn[] = [
  { target: 'ticket_id', headers: ['Id'] },
  { target: 'contact_id', headers: ['Requester id'] },
  { target: 'email', headers: ['Requester email'] },
  { target: 'customer_name', headers: ['Organization'] },
  { target: 'handled_by', headers: ['Assignee'] },
  { target: 'group', headers: ['Group'] },
  { target: 'priority', headers: ['Priority'] },
  {
    target: 'kind',
    headers: ['Ticket type'],
    translate: byWords({ Incident: 'incident', Problem: 'incident', Question: 'request', Task: 'request' }),
  },
  { target: 'opened_at', headers: ['Created at'] },
  { target: 'resolved_at', headers: ['Solved at'] },
  { target: 'due_at', headers: ['Due date'] },
  { target: 'satisfaction', headers: ['Satisfaction Score'], translate: score },
  { target: 'reopened', headers: ['Reopens'] },
  { target: 'reassigned', headers: ['Group stations'], translate: changesOf },
  { target: 'first_response_minutes', headers: ['First reply time in minutes'] },
  { target: 'resolution_minutes', headers: ['Full resolution time in minutes'] },
  // `Resolution time` is a number of hours, the requester's name no id, the submitter often the agent.
  { target: 'ignore', headers: ['Summation column', 'Resolution time', 'Requester', 'Submitter', 'Updated at'] },
];

export const zendesk: Layout = {
  id: 'zendesk',
  tool,
  kind: 'ticket',
  headerRows: 1,
  blanks: ['-'],
  detect: (sample: SampleRows) => toolColumns(sample, tool, ['Summation column', 'Id']),
  columns: (rows) => knownColumns(rows, known),
  about: {
    recognisedBy: { en: 'Summation column', 'zh-CN': 'Summation column 列' },
    exportAs: {
      en: 'All tickets as a full CSV export, not a view and not the API’s JSON.',
      'zh-CN': '全部工单的完整 CSV 导出，不是视图，也不是接口的 JSON。',
    },
    special: [
      {
        en: 'An offer to rate that nobody took up (Offered) is no bad score.',
        'zh-CN': '已邀请但未评价（Offered）不算差评。',
      },
      {
        en: 'Group stations are turned into changes of hands: the first team is none.',
        'zh-CN': 'Group stations 换算为转手次数：第一个小组不算转手。',
      },
    ],
  },
};
