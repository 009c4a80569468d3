/** Is the file in crm-sat's own template: exactly the field names of one record kind as header? */
import { constructs } from '../../domain/constructs.js';
import { fieldTable } from '../../domain/fields.js';
import { type RecordKind, recordKinds } from '../../domain/records.js';
import type { Layout, SampleRows } from './layout.js';
import { oneHeaderRow } from './one-header-row.js';

function fitsKind(kind: RecordKind, header: readonly string[]): boolean {
  const fields = fieldTable[kind];
  const known = new Set<string>([...fields.map(({ name }) => name), ...(kind === 'response' ? constructs : [])]);
  const has = (name: string | undefined): boolean => name !== undefined && header.includes(name);
  const required = fields.filter((field) => field.required);
  return (
    header.every((name) => known.has(name)) &&
    required.every(({ name, requiredWithout }) => has(name) || has(requiredWithout))
  );
}

export const template: Layout = {
  id: 'template',
  headerRows: 1,
  detect: (sample: SampleRows) => {
    const header = (sample[0] ?? []).map((cell) => cell.trim());
    const kind = recordKinds.find((candidate) => fitsKind(candidate, header));
    return kind && { code: 'required-columns', params: { columns: header.join(', '), kind } };
  },
  columns: oneHeaderRow,
  about: {
    recognisedBy: {
      en: 'a header that holds only crm-sat’s own column names of one kind of record',
      'zh-CN': '表头全部为 crm-sat 某一类记录自己的列名',
    },
    special: [
      {
        en: 'Which kind it is follows from the columns; all columns are read under their names.',
        'zh-CN': '记录类型由列名得出；各列按其名称读取。',
      },
    ],
  },
};
