/** Are there more good answers than bad ones, or the other way round? */
import type { QuestionnaireLanguage } from '../questionnaire.js';
import { type Side, sideOf } from './answer-words.js';
import { worded } from './example-scales.js';
import type { LintHit, LintItem, LintRule } from './rule.js';
import { answerWords, spoken } from './texts.js';

/** Undefined where a word is not known or the answers say how much of one thing. */
function sidesOf(item: LintItem, language: QuestionnaireLanguage): readonly Side[] | undefined {
  const words = answerWords(item, language);
  const steps = item.scale ? item.scale.high - item.scale.low + 1 : words.length;
  if (words.length < 3 || words.length !== steps) return undefined;
  const sides = words.map((one) => sideOf(one, language));
  const known = sides.filter((side) => side !== undefined && side !== 'amount');
  return known.length === sides.length ? known : undefined;
}

function lookAt(item: LintItem): readonly LintHit[] {
  return spoken(item.text).flatMap(([language]) => {
    const sides = sidesOf(item, language);
    if (!sides) return [];
    const good = sides.filter((side) => side === 1).length;
    const bad = sides.filter((side) => side === -1).length;
    return good === bad || good + bad === 0 ? [] : [{ item, language, words: answerWords(item, language).join(', ') }];
  });
}

const text = { en: 'How do you rate the spare parts?', 'zh-CN': '您如何评价备件？' };

export const unbalancedScale: LintRule = {
  id: 'unbalanced-scale',
  severity: 'error',
  name: { en: 'The scale has more answers on one side than on the other', 'zh-CN': '量表一侧的选项多于另一侧' },
  reason: {
    en: 'With three good answers and one bad one, somebody who ticks anywhere is more likely to seem content.',
    'zh-CN': '三个好的选项、一个差的选项：随便勾选的人也更容易显得满意。',
  },
  suggestion: {
    en: 'Give as many bad answers as good ones, with a middle or without: very poor, poor, average, good, very good.',
    'zh-CN': '好与差的选项数目相同，可有中间项也可没有：很差、差、一般、好、很好。',
  },
  sources: ['dillman2014'],
  bad: [
    {
      text,
      ...worded([
        ['Poor', '差'],
        ['Good', '好'],
        ['Very good', '很好'],
        ['Excellent', '优秀'],
      ]),
    },
  ],
  good: [
    {
      text,
      ...worded([
        ['Very poor', '很差'],
        ['Poor', '差'],
        ['Average', '一般'],
        ['Good', '好'],
        ['Very good', '很好'],
      ]),
    },
  ],
  needsAnswers: true,
  find: ({ items }) => items.filter(({ kind }) => kind === 'rating' || kind === 'choice').flatMap(lookAt),
};
