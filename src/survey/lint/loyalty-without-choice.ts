/** Is it asked who will stay, but not who could leave? */
import { asks, isRelationship } from './customer-survey.js';
import type { ExampleItem, LintRule } from './rule.js';

const renewal: ExampleItem = {
  id: 'renew',
  construct: 'renew',
  text: { en: 'How likely are you to renew the contract?', 'zh-CN': '您续签合同的可能性有多大？' },
};

export const loyaltyWithoutChoice: LintRule = {
  id: 'loyalty-without-choice',
  severity: 'warning',
  name: { en: 'Asks who will stay, but not who could leave', 'zh-CN': '问了谁会留下，却没有问谁能离开' },
  reason: {
    en: 'Who cannot change answers like who does not want to. They are the first to go when a way opens.',
    'zh-CN': '走不了的人和不想走的人回答一样。一有出路，最先走的就是他们。',
  },
  suggestion: {
    en: 'Ask how difficult it would be to change (switching_cost) or whether another supplier could do it (alternatives).',
    'zh-CN': '问更换有多困难（switching_cost），或有没有别的供应商能做（alternatives）。',
  },
  sources: ['jonessasser1995'],
  bad: [renewal],
  good: [
    renewal,
    {
      id: 'switching',
      construct: 'switching_cost',
      text: {
        en: 'How easy or difficult would it be to change to another supplier?',
        'zh-CN': '更换供应商容易还是困难？',
      },
    },
  ],
  find: (subject) =>
    isRelationship(subject) &&
    asks(subject, ['recommend', 'repurchase', 'renew']) &&
    !asks(subject, ['switching_cost', 'alternatives'])
      ? [{}]
      : [],
};
