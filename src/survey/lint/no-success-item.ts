/** Is it asked whether customers got what they bought it for? */
import { asks, isRelationship } from './customer-survey.js';
import type { ExampleItem, LintRule } from './rule.js';

const satisfied: ExampleItem = {
  id: 'overall',
  construct: 'satisfaction',
  text: { en: 'Overall, how satisfied or dissatisfied are you?', 'zh-CN': '总体而言，您满意还是不满意？' },
};

export const noSuccessItem: LintRule = {
  id: 'no-success-item',
  severity: 'warning',
  name: { en: 'Nothing asks whether customers achieved what they wanted', 'zh-CN': '没有问客户是否达到了目的' },
  reason: {
    en: 'Satisfied customers that fail at their own aim leave all the same. Without a question on success nobody sees them.',
    'zh-CN': '满意却没有达到自身目的的客户照样会离开。不问是否成功，就看不见他们。',
  },
  suggestion: {
    en: 'Add an item of construct success: "To what extent did you achieve what you bought it for?"',
    'zh-CN': '加一道构念为 success 的题：“您在多大程度上达到了购买它的目的？”',
  },
  sources: ['own'],
  bad: [satisfied],
  good: [
    satisfied,
    {
      id: 'success',
      construct: 'success',
      text: {
        en: 'To what extent did you achieve what you bought it for?',
        'zh-CN': '您在多大程度上达到了购买它的目的？',
      },
    },
  ],
  find: (subject) => (isRelationship(subject) && !asks(subject, ['success']) ? [{}] : []),
};
