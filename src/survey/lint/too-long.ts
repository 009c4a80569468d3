/** Is the questionnaire so long that people tire? */
import { answeringMinutes, charactersPerMinute, wordsPerMinute } from './answering-time.js';
import type { ExampleItem, LintRule } from './rule.js';

/** Limits of our own: Galesic & Bosnjak found fewer people starting 20 minutes than 10, and poorer answers late. */
const mostItems = 25;
const mostMinutes = 10;

const questions = (count: number): readonly ExampleItem[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `q${String(index + 1)}`,
    text: { en: 'How satisfied are you with this?', 'zh-CN': '您对此满意吗？' },
  }));

export const tooLong: LintRule = {
  id: 'too-long',
  severity: 'warning',
  name: {
    en: `Too long: more than ${String(mostItems)} questions or ${String(mostMinutes)} minutes`,
    'zh-CN': `过长：超过 ${String(mostItems)} 个问题或 ${String(mostMinutes)} 分钟`,
  },
  reason: {
    en: `The longer it takes the fewer begin and finish, and late questions are answered faster and more alike. Reading is estimated at ${String(wordsPerMinute)} words or ${String(charactersPerMinute)} Chinese characters a minute, an answer at 5 to 10 seconds, own words at 30.`,
    'zh-CN': `越长，开始和完成的人就越少，后面的问题也答得越快、越雷同。阅读按每分钟 ${String(wordsPerMinute)} 个英文词或 ${String(charactersPerMinute)} 个汉字估计，作答按 5 到 10 秒估计，文字回答按 30 秒估计。`,
  },
  suggestion: {
    en: 'Leave out what nobody decides by; ask each role only its own questions (roles), or part of the customers each part.',
    'zh-CN': '删去没有人据以决策的问题；各角色只问自己的问题（roles），或把问卷分给不同的客户。',
  },
  sources: ['galesicbosnjak2009', 'trauzettel2012'],
  bad: questions(26),
  good: questions(5),
  find: (subject) => {
    const minutes = answeringMinutes(subject);
    if (subject.items.length <= mostItems && minutes <= mostMinutes) return [];
    const [count, time] = [String(subject.items.length), String(Math.ceil(minutes))];
    return [
      { words: { en: `${count} questions, about ${time} minutes`, 'zh-CN': `${count} 个问题，约 ${time} 分钟` } },
    ];
  },
};
