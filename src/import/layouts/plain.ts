/** Any table with one header row: what is left when no tool's own layout fits. */
import type { Layout, SampleRows } from './layout.js';
import { oneHeaderRow } from './one-header-row.js';

export const plain: Layout = {
  id: 'plain',
  headerRows: 1,
  detect: (sample: SampleRows) => {
    const columns = sample[0]?.length ?? 0;
    if (columns <= 1) return { code: 'single-column', params: {} };
    const rows = sample.filter((row) => row.length === columns).length;
    return { code: 'steady-columns', params: { columns, rows } };
  },
  columns: oneHeaderRow,
};
