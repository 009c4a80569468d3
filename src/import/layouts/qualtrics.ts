/** Is the file a Qualtrics export: names, question texts and import ids in three header rows? */
import type { ColumnHeader, Layout, SampleRows } from './layout.js';
import { specialOfQualtrics } from './qualtrics-about.js';
import { blanks, tool } from './qualtrics-columns.js';
import { dropNoResponse, drops } from './qualtrics-drops.js';
import { qualtricsColumns, type QualtricsHead } from './qualtrics-questions.js';

interface ImportId {
  readonly written: string;
  /** With the number of the option, which stands beside the id of a question of several answers. */
  readonly id: string;
}

/** `QID4` of `{"ImportId":"QID4","choiceId":"2"}`. */
function importIdOf(cell: string): ImportId | undefined {
  if (!cell.includes('ImportId')) return undefined;
  try {
    const { ImportId: written, choiceId } = JSON.parse(cell) as Readonly<Record<string, unknown>>;
    if (typeof written !== 'string') return undefined;
    const hasOption = typeof choiceId === 'string' || typeof choiceId === 'number';
    return { written, id: hasOption ? `${written}_${choiceId}` : written };
  } catch {
    return undefined;
  }
}

/** A cell of a question may have lost its id, and the last column may be empty: most cells are enough. */
function detect(sample: SampleRows): ReturnType<Layout['detect']> {
  const third = (sample[2] ?? []).filter((cell) => cell.trim() !== '');
  const ids = third.flatMap((cell) => importIdOf(cell)?.written ?? []);
  if (ids.length === 0 || ids.length * 2 <= third.length) return undefined;
  return { code: 'import-ids', params: { tool, ids: ids.slice(0, 3).join(', ') } };
}

function columns(headerRows: SampleRows, sample: SampleRows = headerRows): readonly ColumnHeader[] {
  const [names = [], labels = [], ids = []] = headerRows;
  const heads = names.map((name, index): QualtricsHead => {
    const known = importIdOf(ids[index] ?? '');
    const head = { name, label: labels[index] ?? '', id: known?.id ?? name };
    return known === undefined ? head : { ...head, importId: known.written };
  });
  return qualtricsColumns(heads, sample.slice(3));
}

export const qualtrics: Layout = {
  id: 'qualtrics',
  tool,
  kind: 'response',
  headerRows: 3,
  blanks,
  detect,
  columns,
  drop: dropNoResponse,
  about: {
    recognisedBy: {
      en: 'three header rows, the third with import ids, {"ImportId":"QID1"}',
      'zh-CN': '三行表头，第三行是导入编号，如 {"ImportId":"QID1"}',
    },
    exportAs: {
      en: 'Data & Analysis, Export & Import, Export Data, as CSV or TSV; with choice texts or with numeric values.',
      'zh-CN': '“数据与分析”中的“导出与导入”→“导出数据”，CSV 或 TSV；选项文字或数值均可。',
    },
    drops,
    special: specialOfQualtrics,
  },
};
