/** How was it measured, what does each figure mean, and what can none of them tell? The end of a quarterly report. */
import { compareCodePoints } from '../../counts/code-point-order.js';
import type { Method } from '../../domain/methods.js';
import { wordsOfMetrics } from '../../metrics/words.js';
import { label, number, textColumn } from '../../report/build.js';
import type { Block, Figure, Provenance, Section } from '../../report/document.js';
import { message } from '../../text/message.js';
import type { Material } from './material.js';

/** Every metric of the report that can be looked up, with its question and formula. */
function definitionsSection(figures: readonly Figure[]): readonly Section[] {
  const used = new Set(figures.map(({ metric }) => metric));
  const rows = wordsOfMetrics()
    .filter(({ id }) => used.has(id))
    .map(({ id, name, question, formula }) => [label(name), label(id), label(question), label(formula)]);
  if (rows.length === 0) return [];
  const columns = [
    textColumn('name', message('column.figure')),
    textColumn('id', message('column.metric-id')),
    textColumn('question', message('column.question-answered')),
    textColumn('formula', message('column.definition')),
  ];
  const table: Block = { type: 'table', id: 'definitions', columns, rows, notes: [message('note.definitions')] };
  return [{ id: 'appendix:definitions', title: message('appendix.definitions'), blocks: [table] }];
}

/** Which methods made these figures, and how sure their intervals are. */
function methodSection(figures: readonly Figure[], about: Pick<Provenance, 'confidence'>): Section {
  const counts = new Map<Method, number>();
  for (const { method } of figures) if (method !== undefined) counts.set(method, (counts.get(method) ?? 0) + 1);
  const methods = [...counts].toSorted(([a], [b]) => compareCodePoints(a, b));
  const level = { type: 'number', value: about.confidence, unit: 'level' } as const;
  const blocks: readonly Block[] = [
    { type: 'paragraph', text: message('appendix.method', { level }) },
    { type: 'paragraph', text: message('appendix.method.terms') },
    {
      type: 'table',
      id: 'methods',
      columns: [
        textColumn('method', message('column.method')),
        { id: 'figures', title: message('column.figures'), align: 'right' },
      ],
      rows: methods.map(([method, count]) => [label(message(`method.${method}`)), number(count, 'count')]),
      notes: [],
    },
  ];
  return { id: 'appendix:method', title: message('appendix.method.title'), blocks };
}

const limits = ['cause', 'silence', 'wording', 'small', 'many', 'records', 'suspicion', 'future'] as const;

/** What no figure of a report can tell. */
export const limitsSection = (): Section => ({
  id: 'appendix:limits',
  title: message('appendix.limits'),
  blocks: limits.map((one): Block => ({ type: 'paragraph', text: message(`limit.${one}`) })),
});

/** Method, definitions, what was read and what was lost, limits. */
export function appendixSections(material: Material, figures: readonly Figure[]): readonly Section[] {
  return [
    methodSection(figures, material.about),
    ...definitionsSection(figures),
    material.reading,
    material.audit,
    limitsSection(),
  ];
}
