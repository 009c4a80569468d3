/** Does the question count without a number: often, recently, many? */
import type { LintHit, LintItem, LintRule } from './rule.js';
import { answerWords, firstMatch, inTexts, spoken, withoutBrackets } from './texts.js';

const patterns = {
  en: [
    /(?<!\b(?:how|as|more|less|most|too|so|very) )\b(?:often|frequently|regularly)\b/iu,
    /\b(?:usually|sometimes|rarely|seldom|occasionally|recently|lately|normally|from time to time|most of the time|a lot of|a number of|a couple of|in recent times|these days|hardly ever|almost never|almost always|in the near future|every so often|once in a while|quite some time|a while|a great deal of|for some time|a long time|quite a (?:few|lot)|every now and then|periodically|generally|mostly|soon|somewhat|an? (?:large|small|great|huge|high|considerable|significant) (?:number|amount|share|part|proportion) of)\b/iu,
    /(?<!\b(?:how|as|too|so) )\b(?:many|several|numerous)\b(?! of (?:our|the|your) (?:customers|clients|users))/iu,
    /(?<!\b(?:next|past|last|the|these|first) )\ba few\b/iu,
  ],
  'zh-CN': [
    /(?<!多)(?:经常|频繁)|时常|常常|有时|偶尔|很少|通常|平时|一般情况下/u,
    /最近(?!一|[\d两二三四五六七八九十半几]|的一次|\s\d)|近期|近来|这段时间|一段时间|前阵子|不时|时不时|几乎不|几乎从不|不怎么|不太常|不久|大部分时间|多半|隔三差五|三天两头|大多数时候|很快|尽快|有所(?:下降|上升|增加|减少|提高|改善)|定期(?!报|检|存)|少数/u,
    /(?:很多|许多|不少|若干|好几|大量)(?!(?:的)?(?:客户|用户|同行)(?:都|认为|觉得))/u,
  ],
};

const vagueAnswers = {
  en: [
    /^(?:very |quite |fairly )?(?:often|frequently|regularly|sometimes|rarely|seldom|occasionally|usually|many|a few|several|a lot)$/iu,
  ],
  'zh-CN': [/^(?:非常|很|比较)?(?:经常|频繁|时常|常常|有时|偶尔|很少|通常|许多|很多|不少|一些)$/u],
};

/** Answers that count by words alone; `Often (weekly)` says what it means. */
function inAnswers(item: LintItem): readonly LintHit[] {
  return spoken(item.text).flatMap(([language]) => {
    const vague = answerWords(item, language).filter((words) => firstMatch(vagueAnswers, words.trim(), language));
    return vague.length >= 2 ? [{ item, language, words: vague.join(', ') }] : [];
  });
}

export const vagueQuantifier: LintRule = {
  id: 'vague-quantifier',
  severity: 'warning',
  name: { en: "An amount or a time is left to everybody's own idea", 'zh-CN': '数量或时间任由各人理解' },
  reason: {
    en: 'One person\'s "often" is another\'s "rarely": answers that look alike mean different things and cannot be compared.',
    'zh-CN': '一个人的“经常”可能是另一个人的“很少”：看似相同的回答含义不同，无法比较。',
  },
  suggestion: {
    en: 'Give a number and a period: "at least once a week", "in the last four weeks".',
    'zh-CN': '给出数字和期间：“每周至少一次”“过去四周”。',
  },
  sources: ['quaid', 'qas99', 'tourangeau2000'],
  bad: [{ text: { en: 'Do you regularly use the portal?', 'zh-CN': '您经常使用门户吗？' } }],
  good: [{ text: { en: 'Do you use the portal at least once a week?', 'zh-CN': '您每周至少使用一次门户吗？' } }],
  find: (subject) => [
    ...inTexts(subject, (text, language) => firstMatch(patterns, withoutBrackets(text), language)),
    ...subject.items.flatMap(inAnswers),
  ],
};
