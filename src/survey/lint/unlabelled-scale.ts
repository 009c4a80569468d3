/** Is it said what the ends of a scale mean? */
import { satisfiedFive } from './example-scales.js';
import type { LintItem, LintRule } from './rule.js';
import { isAmount } from './amounts.js';
import { scaleText } from '../../domain/scales.js';

const text = { en: 'How satisfied are you with the price?', 'zh-CN': '您对价格满意吗？' };

function hasSilentEnd({ kind, scale, labels }: LintItem): boolean {
  if (kind !== 'rating' || !scale || isAmount(scale)) return false;
  return !labels?.has(scale.low) || !labels.has(scale.high);
}

export const unlabelledScale: LintRule = {
  id: 'unlabelled-scale',
  severity: 'error',
  name: { en: 'The ends of the scale have no words', 'zh-CN': '量表两端没有文字说明' },
  reason: {
    en: 'Where 1 may be the best or the worst mark, part of the people answer the wrong way round. Words for every step make answers more reliable.',
    'zh-CN': '不说明 1 是最好还是最差，就会有人答反。每一级都有文字时，回答更可靠。',
  },
  suggestion: {
    en: 'Give words to both ends at least, better to every step of a short scale.',
    'zh-CN': '至少给两端加上文字，短量表最好每一级都有文字。',
  },
  sources: ['krosnickpresser2010'],
  bad: [{ text, scale: { low: 1, high: 5 }, labels: new Map() }],
  good: [{ text, ...satisfiedFive }],
  needsAnswers: true,
  find: ({ items }) =>
    items.filter(hasSilentEnd).map((item) => ({ item, ...(item.scale ? { words: scaleText(item.scale) } : {}) })),
};
