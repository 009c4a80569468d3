/** Are two things asked for which there is one answer? */
import {
  aspectAdjectives,
  aspectChinese,
  aspectNouns,
  aspectVerbs,
  fixedPairs,
  fixedPairsChinese,
} from './double-barrelled-words.js';
import type { LintRule } from './rule.js';
import { anyOf, anyWord, firstMatch, inTexts, isChosen, withoutBrackets } from './texts.js';

const joins = '(?:,? and|,? as well as|,? and/or| ?&| ?/)';
const filler = "(?:(?: the| our| your| their| its| of| how| was| were| is| are| very| most){0,3} ?(?:[a-z'-]+ )?)";

const joined = (words: readonly string[]): RegExp =>
  new RegExp(`${anyWord(words)}(?: to [a-z]+)?(?:,? [a-z]+)?${joins} ?${filler}${anyWord(words)}`, 'iu');

const patterns = {
  en: [
    joined(aspectNouns),
    joined(aspectAdjectives),
    new RegExp(`${anyWord(aspectVerbs)}${joins} ${anyWord(aspectVerbs)}`, 'iu'),
    /\b(?:satisfied|dissatisfied|happy|rate|evaluate|judge|assess)\b[^?.;]*?\b(?:the|our) (?:[a-z]+ )?[a-z]+ (?:and|as well as) (?:the|our|with) (?:[a-z]+ )?[a-z]+/iu,
  ],
  'zh-CN': [
    new RegExp(
      `${anyOf(aspectChinese)}(?:的)?(?:和|与|及|以及|、|并且|而且|且|又|同时|，?并)(?:是否|很|非常|其|我们的)?${anyOf(aspectChinese)}`,
      'u',
    ),
    /既[^，。？?]{1,8}[，,]?又/u,
  ],
};

const singles = new RegExp(`${anyWord(fixedPairs)}|${anyOf(fixedPairsChinese)}`, 'giu');
const inWithoutPairs = (text: string): string => withoutBrackets(text).replace(singles, 'matter');
/** "difference between A and B" is one thing; so is a text that offers its parts as answers. */
const isComparison = (text: string): boolean =>
  /\bbetween\b|\bcompared?\b|\bbalance\b|更看重|之间|相比/iu.test(text) ||
  /\b(?:either|which of)\b|哪一个|哪个/iu.test(text);

export const doubleBarrelled: LintRule = {
  id: 'double-barrelled',
  severity: 'error',
  name: { en: 'Two things are asked, and there is one answer', 'zh-CN': '一个问题问了两件事，却只能回答一次' },
  reason: {
    en: 'Whoever finds one good and the other bad has no answer, and nobody can tell afterwards which of the two was judged.',
    'zh-CN': '觉得其中一件好、另一件不好的人无法作答，事后也没有人知道评价的是哪一件。',
  },
  suggestion: { en: 'Ask two questions, or the one that matters.', 'zh-CN': '分成两个问题，或只问重要的那一个。' },
  sources: ['qas99', 'krosnickpresser2010', 'dillman2014'],
  bad: [
    {
      text: { en: 'How satisfied are you with the price and the quality?', 'zh-CN': '您对价格和质量满意吗？' },
    },
  ],
  good: [{ text: { en: 'How satisfied are you with the price?', 'zh-CN': '您对价格满意吗？' } }],
  find: (subject) =>
    inTexts(subject, (text, language, item) =>
      isChosen(item) && !isComparison(text) ? firstMatch(patterns, inWithoutPairs(text), language) : undefined,
    ),
};
