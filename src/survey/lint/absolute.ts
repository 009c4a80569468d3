/** Does the question leave no room: always, never, all? */
import { twiceNegated } from './double-negative.js';
import type { LintRule } from './rule.js';
import { firstMatch, inTexts, withoutBrackets, withoutCondition } from './texts.js';

const patterns = {
  en: [
    /\b(?:always|never|nobody|no one|everyone|everybody|at all times|completely|totally|entirely|absolutely|without fail|in all cases|all the time|not once|not a single|no matter (?:what|how|when)|each and every|every single|nothing about|in every (?:case|respect|way)|perfect(?:ly)?|without exception|100 ?%|whenever|none of (?:the|your|our|my|their)|everything (?:about|is|was|works?|worked|went|runs?|ran)|(?:around|round) the clock)\b/iu,
    // One of a kind that stands for all of them: "any of you can", "no other firm is", "each of my calls was".
    /\bno (?:other )?[a-z]+ (?:is|are|was|can|could|does|will|has) (?:as|so|better|match)\b|\bany (?:of )?[a-z]+ (?:of (?:yours|ours) )?(?:can|could|will) \b|(?:^|[.!?] *)each (?:of (?:my|our|the|your) )?[a-z]+ (?:is|was|are|were|has|gets?)\b/iu,
    /\bevery (?!(?:other )?(?:day|week|month|quarter|year|hour|morning|\d|few|two|three))[a-z]+/iu,
    /(?<!\b(?:at|in|above|over|select|check|tick|mark|list|name|which|after|overall|that) )\ball\b(?! (?:in all|that apply|things considered|the same|right|which apply|over))(?: (?:of )?(?:the|our|your|my|their))? [a-z]+/iu,
  ],
  'zh-CN': [
    /总是|从来|从不|从未|永远|始终|绝对|人人|没有人|无一例外|毫无例外|百分之百|每一次|没有任何|完全(?!不|没|由|一样|不同)|彻底|一律|一次也没|从头到尾|无论(?:何时|什么|如何)|每一(?:批|个|位|件|笔|份|项|张)|全部[^，。？?]{0,6}(?:都|均)|一切|全天候|凡是|没有(?:一|哪)(?:个|家|位|次|件|款)|(?:无论|不管|不论)[^。？?]{1,16}都|任何一[^，。？?]{1,6}都|每[个次件张笔位份][^，。？?]{1,10}都|所有[^，。？?]{1,8}都|毫无(?!疑)|十全十美|无可挑剔|随时随地/u,
    /所有(?!适用|符合|选项|相关选项)|每个人|每一(?![周月年天季日])|每次都|任何(?:人|时候|情况)|全都|全部都/u,
  ],
};

export const absolute: LintRule = {
  id: 'absolute',
  severity: 'warning',
  name: { en: 'The question leaves no room for an exception', 'zh-CN': '问题没有给例外留下余地' },
  reason: {
    en: 'A single exception makes "always", "never" or "all" untrue, so careful people disagree although they are content.',
    'zh-CN': '只要有一次例外，“总是”“从不”“所有”就不成立，因此认真的人即使满意也会表示不同意。',
  },
  suggestion: {
    en: 'Ask how often or how many, with numbers as answers.',
    'zh-CN': '改问频率或数量，并以数字作为选项。',
  },
  sources: ['qas99'],
  bad: [{ text: { en: 'Our hotline is always reachable.', 'zh-CN': '我们的热线总是能打通。' } }],
  good: [
    {
      text: {
        en: 'Of your last ten calls to our hotline, how many were answered?',
        'zh-CN': '您最近十次拨打我们的热线，有几次接通了？',
      },
    },
  ],
  find: (subject) =>
    inTexts(subject, (text, language, { kind }) => {
      // "Nobody is unhappy" is first of all a double negative: mended, it says something else, and one finding is enough.
      if (kind === 'choices' || twiceNegated(text, language) !== undefined) return undefined;
      return firstMatch(patterns, withoutCondition(withoutBrackets(text)), language);
    }),
};
