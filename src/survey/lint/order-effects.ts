/** Is the general judgement asked after single ones have coloured it? */
import type { Construct } from '../../domain/constructs.js';
import { isGeneral } from './customer-survey.js';
import type { ExampleItem, LintRule } from './rule.js';

const specific: ReadonlySet<Construct> = new Set<Construct>([
  'product',
  'price',
  'service',
  'effort',
  'success',
  'lost_time',
  'improvement',
]);

const general: ExampleItem = {
  id: 'overall',
  construct: 'satisfaction',
  text: { en: 'Overall, how satisfied or dissatisfied are you?', 'zh-CN': '总体而言，您满意还是不满意？' },
};
const price: ExampleItem = {
  id: 'price',
  construct: 'price',
  text: { en: 'How satisfied or dissatisfied are you with the price?', 'zh-CN': '您对价格满意还是不满意？' },
};

export const orderEffects: LintRule = {
  id: 'order-effects',
  severity: 'note',
  name: { en: 'The general question comes after single ones', 'zh-CN': '总体问题排在具体问题之后' },
  reason: {
    en: "What was just asked is on people's minds and weighs more in the general answer. A wave with another order cannot be compared.",
    'zh-CN': '刚问过的内容仍在心头，会在总体回答中占更大分量。顺序不同的两次调查无法比较。',
  },
  suggestion: {
    en: 'Put the general question first, and keep the order from wave to wave.',
    'zh-CN': '把总体问题放在最前面，并在各次调查中保持顺序不变。',
  },
  sources: ['schumanpresser1981', 'krosnickpresser2010'],
  bad: [price, general],
  good: [general, price],
  find: ({ items }) => {
    const first = items.findIndex(({ construct, kind }) => kind === 'rating' && specific.has(construct));
    if (first < 0) return [];
    return items.slice(first + 1).flatMap((item) => (isGeneral(item) ? [{ item }] : []));
  },
};
