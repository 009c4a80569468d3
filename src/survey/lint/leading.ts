/** Does the question push towards an answer? */
import { leadingChinese, leadingEnglish } from './leading-words.js';
import type { LintRule } from './rule.js';
import { firstMatch, inTexts, withoutBrackets } from './texts.js';

const patterns = { en: leadingEnglish, 'zh-CN': leadingChinese };

/** "How satisfied are you" names one end only as well; it is so usual that it is left alone. */
export const leading: LintRule = {
  id: 'leading',
  severity: 'error',
  name: { en: 'The question pushes towards an answer', 'zh-CN': '问题在引导回答' },
  reason: {
    en: 'Praise, "most customers" and "don\'t you agree" tell people which answer is wanted, and many give it. The figure then measures the question.',
    'zh-CN':
      '赞美之词、“大多数客户”和“难道您不觉得”会告诉人们想要哪个答案，许多人就会这样回答。这样得到的数字衡量的是问题本身。',
  },
  suggestion: {
    en: 'Name the thing without praise and offer both ends: "How satisfied or dissatisfied are you with ...?"',
    'zh-CN': '不加褒贬地说出所问的事物，并给出两端：“您对……满意还是不满意？”',
  },
  sources: ['krosnickpresser2010'],
  bad: [{ text: { en: "Don't you think our new release is better?", 'zh-CN': '难道您不认为新版本更好吗？' } }],
  good: [
    {
      text: {
        en: 'Is the new release better, the same or worse than the one before?',
        'zh-CN': '与上一版相比，新版本更好、一样还是更差？',
      },
    },
  ],
  find: (subject) => inTexts(subject, (text, language) => firstMatch(patterns, withoutBrackets(text), language)),
};
