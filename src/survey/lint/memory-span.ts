/** Must more be counted from memory than anybody remembers? */
import { referencePeriod } from './reference-period.js';
import type { LintRule } from './rule.js';
import { inTexts, withoutBrackets } from './texts.js';

/** About a quarter; our own limit, for sources agree that recall fades but not where. */
const mostDays = 93;

/** What is counted must have happened: "how often do you" asks a habit. */
const counts = {
  en: /\bhow (?:many (?:times|hours|days|minutes|calls|complaints)|often|frequently|much time)\b(?=.*\b(?:did|have|has|had|was|were|arrived?)\b)|\bhow many [a-z]+(?: [a-z]+)? (?:did|have|had) (?:you|we|your)\b|\bnumber of times\b/iu,
  'zh-CN':
    /(?:多少|几)(?:次|回|趟|小时|个小时|天|分钟|起|笔|张|通|封|件|个[^，。？?]{0,6})|多久一次|多长时间|多少时间/u,
};
/** Chinese verbs have no past: without a period, only what is marked as done is a count of the past. */
const isPast = { en: /\b(?:did|have|has|had|was|were)\b/iu, 'zh-CN': /过|了/u };
const isHypothetical = /\b(?:would|will|should|going to)\b|会|将/iu;
const isPeopleCount = /\bhow many people (?:in|at|of|work|use|are)\b/iu;

export const memorySpan: LintRule = {
  id: 'memory-span',
  severity: 'warning',
  name: { en: 'Too long or no period to remember', 'zh-CN': '要求回忆的期间过长或没有说明' },
  reason: {
    en: 'Small events are forgotten within weeks, and large ones are moved into the period from before it. Beyond about three months (our limit) people guess a rate.',
    'zh-CN': '小事几周就会忘记，大事则会被误记进期间之内。超过约三个月（本程序的界限），人们只是在估计。',
  },
  suggestion: {
    en: 'Name a short period ("in the last four weeks"), or take the count from your records (tickets, orders).',
    'zh-CN': '说明一个短期间（“过去四周”），或直接用系统记录（工单、订单）计数。',
  },
  sources: ['qas99', 'tourangeau2000'],
  bad: [
    {
      text: {
        en: 'How many times did you call us in the last two years?',
        'zh-CN': '过去两年您给我们打过多少次电话？',
      },
    },
  ],
  good: [
    {
      text: {
        en: 'How many times did you call us in the last four weeks?',
        'zh-CN': '过去四周您给我们打过多少次电话？',
      },
    },
  ],
  find: (subject) =>
    inTexts(subject, (text, language) => {
      const plain = withoutBrackets(text);
      const counted = counts[language].exec(plain);
      if (!counted || isHypothetical.test(plain) || isPeopleCount.test(plain)) return undefined;
      const period = referencePeriod(plain, language);
      if (!period) return isPast[language].test(plain) ? counted[0] : undefined;
      return period.days > mostDays ? period.words : undefined;
    }),
};
