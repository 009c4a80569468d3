/** Is the file a list of deals with stages, of whatever tool? Won ones are revenue. */
import { comparableName } from '../../domain/comparable-name.js';
import type { Layout, SampleRows } from './layout.js';
import { headersOf, type KnownColumn, knownColumns } from './known-columns.js';
import { cellOf, isWonStage } from './won-deals.js';

const ids = ['opportunity_id', 'deal_id'];
const stages = ['deal_stage', 'opportunity_stage'];
const amounts = ['close_value', 'deal_value', 'deal_amount'];

const known: readonly KnownColumn[] = [
  { target: 'sale_id', headers: ids },
  { target: 'customer_id', headers: ['account_id', 'customer_id', 'company_id'] },
  {
    target: 'customer_name',
    headers: ['account', 'account_name', 'customer', 'customer_name', 'company', 'company_name'],
  },
  { target: 'date', headers: ['close_date', 'closed_on'] },
  { target: 'amount', headers: amounts },
  { target: 'product', headers: ['product', 'product_name'] },
  { target: 'staff', headers: ['sales_agent', 'sales_rep', 'deal_owner', 'owner'] },
  { target: 'ignore', headers: [...stages, 'engage_date'] },
];

export const deals: Layout = {
  id: 'deals',
  kind: 'revenue',
  headerRows: 1,
  detect: (sample: SampleRows) => {
    const headers = headersOf(sample);
    const columns = [ids, stages, amounts].map((names) => names.find((name) => headers.has(comparableName(name))));
    if (columns.includes(undefined)) return undefined;
    return { code: 'required-columns', params: { kind: 'revenue', columns: columns.join(', ') } };
  },
  columns: (rows) => knownColumns(rows, known),
  drop: (cells, columns) => {
    const stage = stages.map((name) => cellOf(cells, columns, name)).find((cell) => cell !== undefined);
    return isWonStage(stage) ? undefined : 'not-won';
  },
  about: {
    recognisedBy: { en: 'opportunity id, deal stage and close value', 'zh-CN': '商机编号、阶段和成交金额' },
    exportAs: { en: 'A list of deals with their stages, of any tool.', 'zh-CN': '任何工具的带阶段的商机清单。' },
    drops: ['not-won'],
    special: [
      {
        en: 'Only won deals are revenue: offers and lost deals would be the commonest error of a sum.',
        'zh-CN': '只有赢单计为收入：报价和丢单若计入，是合计中最常见的错误。',
      },
    ],
  },
};
