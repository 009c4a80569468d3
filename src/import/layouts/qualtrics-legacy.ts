/** Is the file a Qualtrics export of the old era: `V1`..`V10` and names, with the question texts below? */
import type { ColumnHeader, Layout, SampleRows } from './layout.js';
import { specialOfQualtrics } from './qualtrics-about.js';
import { blanks, ownColumns, tool } from './qualtrics-columns.js';
import { dropNoResponse, drops } from './qualtrics-drops.js';
import { qualtricsColumns, type QualtricsHead } from './qualtrics-questions.js';
import { headerWord, headerWords, toolColumns } from './tool-columns.js';

const ownNames = Array.from({ length: 10 }, (_, index) => `v${index + 1}`);

/** `ResponseID` below `V1`: a table of ten variables has numbers there. */
function isLabelled(sample: SampleRows): boolean {
  const words = headerWords(sample);
  const labels = ownNames.map((name) => headerWord(sample[1]?.[words.indexOf(name)] ?? ''));
  return labels.filter((label) => ownColumns.has(label)).length >= 5;
}

function columns(headerRows: SampleRows, sample: SampleRows = headerRows): readonly ColumnHeader[] {
  const [names = [], labels = []] = headerRows;
  const heads = names.map((name, index): QualtricsHead => {
    const label = labels[index] ?? '';
    return { name, label, id: ownNames.includes(headerWord(name)) ? label : name };
  });
  return qualtricsColumns(heads, sample.slice(2));
}

export const qualtricsLegacy: Layout = {
  id: 'qualtrics-legacy',
  tool,
  kind: 'response',
  headerRows: 2,
  blanks,
  detect: (sample) => (isLabelled(sample) ? toolColumns(tool, sample, ownNames) : undefined),
  columns,
  drop: dropNoResponse,
  about: {
    recognisedBy: {
      en: 'two header rows: V1 to V10 with ResponseID below',
      'zh-CN': '两行表头：V1 至 V10，其下为 ResponseID',
    },
    exportAs: {
      en: 'A legacy export as CSV, as accounts made before 2018 could choose.',
      'zh-CN': '旧版（legacy）CSV 导出，2018 年以前的帐户可选。',
    },
    drops,
    special: specialOfQualtrics,
  },
};
