/** Are answers told apart by colour alone? */
import { isColourOnly } from './answer-words.js';
import { worded } from './example-scales.js';
import type { LintHit, LintItem, LintRule } from './rule.js';
import { answerWords, spoken } from './texts.js';

const namesColours = {
  en: /\b(?:red|amber|yellow|green)(?:,| or| and|\/| to) ?(?:or |and )?(?:red|amber|yellow|green)\b|\btraffic[- ]light\b/iu,
  'zh-CN': /[红黄绿](?:色)?(?:、|，|或|和|到|至|\/)?[红黄绿](?:色)?(?:、|，|或|和|到|至|\/)?[红黄绿]?(?:色|灯)|红绿灯/u,
};

function lookAt(item: LintItem): readonly LintHit[] {
  return spoken(item.text).flatMap(([language, text]) => {
    const colours = answerWords(item, language).filter((words) => isColourOnly(words, language));
    if (colours.length >= 2) return [{ item, language, words: colours.join(', ') }];
    const named = item.kind === 'rating' ? namesColours[language].exec(text)?.[0] : undefined;
    return named === undefined ? [] : [{ item, language, words: named }];
  });
}

const text = { en: 'How is the project going?', 'zh-CN': '项目进展如何？' };

export const colourKeyedScale: LintRule = {
  id: 'colour-keyed-scale',
  severity: 'error',
  name: { en: 'Answers are told apart by colour alone', 'zh-CN': '选项只靠颜色区分' },
  reason: {
    en: 'Some people cannot tell red from green, and where the two ends have different colours and the steps no words, answers move towards the high end, compared with shades of one colour.',
    'zh-CN': '有些人分不清红与绿；而且两端颜色不同、各级又没有文字时，与同一颜色的深浅相比，回答会偏向高的一端。',
  },
  suggestion: {
    en: 'Say every answer in words or numbers; let colour be decoration at most.',
    'zh-CN': '每个选项都用文字或数字表达，颜色最多只作装饰。',
  },
  sources: ['tourangeau2007'],
  bad: [
    {
      text,
      ...worded([
        ['Red', '红'],
        ['Amber', '黄'],
        ['Green', '绿'],
      ]),
    },
  ],
  good: [
    {
      text,
      ...worded([
        ['Badly', '差'],
        ['So-so', '一般'],
        ['Well', '好'],
      ]),
    },
  ],
  find: ({ items }) => items.flatMap(lookAt),
};
