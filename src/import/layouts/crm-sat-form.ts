/** Is the file the answers of a form of `crm-sat survey`? Each header says what was asked and on which scale. */
import { optionSeparator, readAnswerHeader, type AnswerHeader } from '../../domain/answer-header.js';
import type { ColumnHeader, Layout, SampleRows } from './layout.js';
import { oneHeaderRow } from './one-header-row.js';

/** The words of `--map`. The item called as what it measures is the headline of several that measure it. */
function targetOf({ id, construct, form }: AnswerHeader): string {
  if (construct === 'attention_check') return construct;
  if (form.kind === 'text') return 'comment';
  const isGroup = form.kind === 'choice' || (form.kind === 'yes-no' && construct === 'other');
  if (isGroup) return `segment:${id}`;
  return id === construct ? `${construct}:overall` : construct;
}

function itemColumn(header: AnswerHeader): ColumnHeader {
  const { id, construct, form, right, text } = header;
  const named = { name: id, label: text === '' ? id : text };
  if (construct === 'attention_check' && right !== undefined) return { ...named, target: targetOf(header), right };
  if (form.kind === 'choices') {
    return { ...named, choice: { type: 'list', separator: optionSeparator, options: form.options } };
  }
  const target = targetOf(header);
  if (construct === 'attention_check') return { ...named, target };
  if (form.kind === 'yes-no' && construct !== 'other') return { ...named, target, scale: { low: 0, high: 1 } };
  if (form.kind !== 'rating') return { ...named, target };
  return { ...named, target, scale: form.scale, ...(form.isReversed ? { isReversed: true } : {}) };
}

function columns(headerRows: SampleRows): readonly ColumnHeader[] {
  return oneHeaderRow(headerRows).map((column) => {
    const header = readAnswerHeader(column.name);
    return header ? itemColumn(header) : column;
  });
}

export const crmSatForm: Layout = {
  id: 'crm-sat-form',
  tool: 'crm-sat',
  kind: 'response',
  headerRows: 1,
  detect: (sample) => {
    const header = (sample[0] ?? []).map((cell) => cell.trim());
    const items = header.filter((cell) => readAnswerHeader(cell) !== undefined);
    const [first = ''] = items;
    if (!header.includes('response_id') || items.length === 0) return undefined;
    return {
      code: 'tool-columns',
      params: { tool: 'crm-sat survey', columns: `response_id, ${first.slice(0, first.indexOf(']') + 1)}` },
    };
  },
  columns,
  about: {
    recognisedBy: {
      en: 'response_id, and headers that say construct and scale: satisfaction [satisfaction 1..5] …',
      'zh-CN': 'response_id，以及注明含义与量表的表头：satisfaction [satisfaction 1..5] …',
    },
    exportAs: {
      en: 'What the form of crm-sat survey form saves at its end; several such files are imported together.',
      'zh-CN': 'crm-sat survey form 生成的表单最后保存的文件；多个文件可一起导入。',
    },
    special: [
      {
        en: 'Construct, scale and direction are those of the questionnaire; nothing is inferred.',
        'zh-CN': '含义、量表与方向均以问卷为准，不作推断。',
      },
      {
        en: 'The header of an attention check says which answer is right: attention_check [attention_check 1..5 right 4].',
        'zh-CN': '注意力检测题的表头注明正确答案：attention_check [attention_check 1..5 right 4]。',
      },
      {
        en: 'Questions with one choice, and yes or no to what is no construct, are groups for --by.',
        'zh-CN': '单选题，以及不属于任何构念的是非题，作为 --by 的分组。',
      },
    ],
  },
};
