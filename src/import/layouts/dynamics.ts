/** Is the file an export of Dynamics 365: accounts, contacts, leads or cases? */
import { comparableName } from '../../domain/comparable-name.js';
import type { RecordKind } from '../../domain/records.js';
import type { ColumnHeader, Layout, SampleRows } from './layout.js';
import { byWords, headersOf, type KnownColumn, knownColumns, toolColumns } from './known-columns.js';

const tool = 'Dynamics 365';

/** `Email (Company Name) (Account)` is the column Email of a related table, and `(Do Not Modify)` marks keys. */
const undecorated = (header: string): string => header.replace(/^(.*\S)\s*\([^()]+\)\s*\([^()]+\)$/u, '$1');

const marks: Readonly<Record<string, RecordKind>> = {
  '(Do Not Modify) Account': 'customer',
  '(Do Not Modify) Contact': 'contact',
  '(Do Not Modify) Lead': 'contact',
  '(Do Not Modify) Case': 'ticket',
};
const checksum = '(Do Not Modify) Row Checksum';

const known: Readonly<Partial<Record<RecordKind, readonly KnownColumn[]>>> = {
  customer: [
    { target: 'customer_id', headers: ['(Do Not Modify) Account'] },
    { target: 'name', headers: ['Account Name', 'Name'] },
    { target: 'industry', headers: ['Industry'] },
    { target: 'country', headers: ['Address 1: Country/Region'] },
    { target: 'account_manager', headers: ['Owner'] },
    // What the company turns over is not what it pays us; a record switched off is not yet a customer who left.
    { target: 'ignore', headers: ['Annual Revenue', 'Status', 'Created On', 'Parent Account', 'Account Number'] },
  ],
  contact: [
    { target: 'contact_id', headers: ['(Do Not Modify) Contact', '(Do Not Modify) Lead'] },
    { target: 'customer_name', headers: ['Account Name', 'Company Name', 'Account'] },
    { target: 'name', headers: ['Full Name', 'Name'] },
    { target: 'email', headers: ['Email', 'Email Address 1'] },
    { target: 'title', headers: ['Job Title'] },
    { target: 'role', headers: ['Role', 'Job Role'] },
    { target: 'department', headers: ['Department'] },
    { target: 'manager', headers: ['Manager'] },
    { target: 'country', headers: ['Address 1: Country/Region'] },
  ],
  ticket: [
    { target: 'ticket_id', headers: ['(Do Not Modify) Case'] },
    { target: 'customer_name', headers: ['Customer'] },
    { target: 'handled_by', headers: ['Owner'] },
    { target: 'priority', headers: ['Priority'] },
    { target: 'opened_at', headers: ['Created On'] },
    { target: 'resolved_at', headers: ['Resolved On'] },
    {
      target: 'kind',
      headers: ['Case Type'],
      translate: byWords({ Question: 'request', Problem: 'incident', Request: 'request', Complaint: 'complaint' }),
    },
    { target: 'ignore', headers: ['Case Number', 'Status', 'Contact'] },
  ],
};

function kindOf(headers: ReadonlySet<string>): RecordKind | undefined {
  return Object.entries(marks).find(([mark]) => headers.has(comparableName(mark)))?.[1];
}

const technical: KnownColumn = { target: 'ignore', headers: [checksum, '(Do Not Modify) Modified On'] };

export const dynamics: Layout = {
  id: 'dynamics',
  tool,
  headerRows: 1,
  kind: (columns: readonly ColumnHeader[]) => kindOf(new Set(columns.map(({ name }) => comparableName(name)))),
  detect: (sample: SampleRows) => {
    const mark = Object.keys(marks).find((name) => headersOf(sample).has(comparableName(name)));
    return mark === undefined ? undefined : toolColumns(sample, tool, [mark, checksum]);
  },
  columns: (rows) =>
    knownColumns(rows, [...(known[kindOf(headersOf(rows)) ?? 'customer'] ?? []), technical], undecorated),
  about: {
    recognisedBy: { en: '(Do Not Modify) columns', 'zh-CN': '列名以 `(Do Not Modify)` 开头' },
    exportAs: {
      en: 'A view of accounts, contacts, leads or cases exported to Excel; what was exported is told by the first column.',
      'zh-CN': '导出到 Excel 的客户、联系人、潜在客户或案例视图；由首列判断是哪一种。',
    },
    kinds: ['customer', 'contact', 'ticket'],
    special: [
      {
        en: 'Columns of a related table (`Email (Company Name) (Account)`) are read as the field they name.',
        'zh-CN': '关联表的列（`Email (Company Name) (Account)`）按其所指的字段读取。',
      },
      { en: 'The account of a contact is known by its name only.', 'zh-CN': '联系人所属客户只有名称，没有编号。' },
    ],
  },
};
