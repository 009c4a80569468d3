/** Is whoever pays asked whether it is worth the money? */
import { isRelationship } from './customer-survey.js';
import type { ExampleItem, LintItem, LintRule } from './rule.js';

/** Asked of everybody, or of those who usually pay. */
const reachesPayers = ({ roles }: LintItem): boolean =>
  roles.length === 0 || roles.includes('finance') || roles.includes('business_owner');

const satisfied: ExampleItem = {
  id: 'overall',
  construct: 'satisfaction',
  text: { en: 'Overall, how satisfied or dissatisfied are you?', 'zh-CN': '总体而言，您满意还是不满意？' },
};

export const noPayerItem: LintRule = {
  id: 'no-payer-item',
  severity: 'note',
  name: { en: 'Nothing asks those who pay whether it is worth its price', 'zh-CN': '没有问付款的人是否值这个价钱' },
  reason: {
    en: 'Those who use it and those who pay for it judge differently, and those who pay decide on the renewal.',
    'zh-CN': '使用的人和付款的人看法不同，而是否续约由付款的人决定。',
  },
  suggestion: {
    en: 'Add an item of construct price for finance and business_owner, or for everybody.',
    'zh-CN': '加一道构念为 price 的题，问 finance 和 business_owner，或问所有人。',
  },
  sources: ['own'],
  bad: [satisfied],
  good: [
    satisfied,
    {
      id: 'price',
      construct: 'price',
      roles: ['finance', 'business_owner'],
      text: { en: 'Is it worth its price?', 'zh-CN': '它值这个价钱吗？' },
    },
  ],
  find: (subject) =>
    isRelationship(subject) && !subject.items.some((item) => item.construct === 'price' && reachesPayers(item))
      ? [{}]
      : [],
};
