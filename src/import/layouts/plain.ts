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
  about: {
    recognisedBy: {
      en: 'any table with one header row that no other layout claims',
      'zh-CN': '任何只有一行表头、其他格式均不认领的表格',
    },
    special: [
      {
        en: 'Columns are recognised by their names and their cells, or mapped: --map "COLUMN=FIELD".',
        'zh-CN': '各列按名称和内容识别，或自行映射：--map "列=字段"。',
      },
      {
        en: 'A second header row is read as a row of answers: name the layout with --layout where there is one.',
        'zh-CN': '第二行表头会被当作一行回答；若有相应的格式，请用 --layout 指定。',
      },
    ],
  },
};
