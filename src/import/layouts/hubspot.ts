/** Is the file an export of HubSpot: contacts, companies or deals? */
import { comparableName } from '../../domain/comparable-name.js';
import type { RecordKind } from '../../domain/records.js';
import type { ColumnHeader, Layout, SampleRows } from './layout.js';
import { byWords, headersOf, type KnownColumn, knownColumns, toolColumns } from './known-columns.js';
import { cellOf, isWonStage } from './won-deals.js';

const tool = 'HubSpot';

const recordId = 'Record ID';

const company: readonly KnownColumn[] = [
  {
    target: 'customer_id',
    headers: [
      'Primary Associated Company ID',
      'Associated Company IDs (Primary)',
      'Associated Company IDs',
      'Associated Company ID',
    ],
    listSeparator: ';',
  },
  {
    target: 'customer_name',
    headers: ['Primary Associated Company', 'Associated Company (Primary)', 'Associated Company', 'Company name'],
    listSeparator: ';',
  },
];

const known: Readonly<Partial<Record<RecordKind, readonly KnownColumn[]>>> = {
  contact: [
    { target: 'contact_id', headers: [recordId] },
    ...company,
    { target: 'email', headers: ['Email'] },
    { target: 'title', headers: ['Job Title'] },
    { target: 'name', headers: ['Full name'] },
    { target: 'country', headers: ['Country/Region', 'Country'] },
    { target: 'language', headers: ['Preferred language'] },
    { target: 'influence', headers: ['Buying Role'] },
  ],
  customer: [
    { target: 'customer_id', headers: [recordId] },
    { target: 'name', headers: ['Company name', 'Name'] },
    { target: 'industry', headers: ['Industry'] },
    { target: 'country', headers: ['Country/Region', 'Country'] },
    { target: 'account_manager', headers: ['Company owner'] },
    { target: 'parent_id', headers: ['Parent Company ID', 'Associated Parent Company IDs'] },
    // What the company turns over is not what it pays us; being entered is not becoming a customer.
    { target: 'ignore', headers: ['Annual Revenue', 'Create Date', 'Lead Status', 'Type'] },
  ],
  revenue: [
    { target: 'sale_id', headers: [recordId] },
    ...company,
    { target: 'date', headers: ['Close Date'] },
    { target: 'amount', headers: ['Amount'] },
    { target: 'currency', headers: ['Currency'] },
    { target: 'staff', headers: ['Deal owner'] },
    {
      target: 'kind',
      headers: ['Deal Type'],
      translate: byWords({
        'New Business': 'new',
        'Existing Business': 'repeat',
        Renewal: 'renewal',
        Upgrade: 'upgrade',
      }),
    },
    { target: 'ignore', headers: ['Deal Name', 'Deal Stage', 'Pipeline', 'Create Date', 'Amount in company currency'] },
  ],
};

function kindOf(headers: ReadonlySet<string>): RecordKind | undefined {
  const has = (...names: readonly string[]): boolean => names.some((name) => headers.has(comparableName(name)));
  if (has('Deal Name', 'Deal Stage')) return 'revenue';
  if (has('Email', 'First Name', 'Last Name', 'Contact owner')) return 'contact';
  return has('Company name', 'Company owner', 'Company Domain Name') ? 'customer' : undefined;
}

const kindOfColumns = (columns: readonly ColumnHeader[]): RecordKind | undefined =>
  kindOf(new Set(columns.map(({ name }) => comparableName(name))));

export const hubspot: Layout = {
  id: 'hubspot',
  tool,
  headerRows: 1,
  kind: kindOfColumns,
  detect: (sample: SampleRows) =>
    kindOf(headersOf(sample)) === undefined ? undefined : toolColumns(sample, tool, [recordId]),
  columns: (rows) => knownColumns(rows, known[kindOf(headersOf(rows)) ?? 'customer'] ?? []),
  drop: (cells, columns) => {
    if (kindOfColumns(columns) !== 'revenue') return undefined;
    return isWonStage(cellOf(cells, columns, 'Deal Stage')) ? undefined : 'not-won';
  },
  about: {
    recognisedBy: {
      en: 'Record ID, beside columns of contacts, companies or deals',
      'zh-CN': 'Record ID，以及联系人、公司或交易的列',
    },
    exportAs: {
      en: 'One kind of record an export: contacts, companies or deals, with all properties and the ids of associated companies.',
      'zh-CN': '每次导出一类记录：联系人、公司或交易，含全部属性及关联公司的编号。',
    },
    kinds: ['contact', 'customer', 'revenue'],
    drops: ['not-won'],
    special: [
      {
        en: 'A cell may name several companies (`9002;9999`): the first counts, and such cells are counted.',
        'zh-CN': '单元格可能含多个公司（`9002;9999`）：取第一个，并统计此类单元格。',
      },
      {
        en: 'Annual Revenue is what the company turns over, not what it pays, and is not kept.',
        'zh-CN': 'Annual Revenue 是该公司的营业额，不是其付款，不予保留。',
      },
    ],
  },
};
