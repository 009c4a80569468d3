/** Does the question take for granted what may not be so? */
import type { LintItem, LintRule } from './rule.js';
import { firstMatch, inTexts, withoutBrackets } from './texts.js';

const patterns = {
  en: [
    /\b(?:what|which) (?:\w+ )?(?:problems?|issues?|difficult(?:y|ies)|complaints?|obstacles?|challenges?|errors?|frustrations?)\b (?:do|did|have|has|had|are|were)\b/iu,
    /\bwhat (?:did|do|have) you (?:\w+ )?(?:like|liked|dislike|disliked|enjoy|enjoyed|hate|appreciate)\b/iu,
    /\b(?:which|what)\b[^?,]*\b(?:annoys?|frustrates?|bothers?|disappoints?|irritates?|impress(?:es|ed)?|delights?|do you (?:like|dislike|miss)|did you (?:like|dislike|miss))\b[^?]*\b(?:most|least|best)\b/iu,
    /\bwhat (?:made|makes|drove|led|convinced|prompted|stopped|keeps|kept) you\b|\bwhat (?:do|did) you (?:miss|dislike)\b/iu,
    /\bwhen did you (?:stop|start|begin|last|cancel|complain|switch)\b|\bhow (?:quickly|fast|soon) (?:was|were|did) (?:your|we|our \w+|the) ?(?:last |latest )?(?:problem|issue|complaint|failure|fault|incident|outage|error)\b/iu,
    /\bwhat (?:is|was|are|were|'s) (?:your|the) (?:single )?(?:biggest|greatest|main|worst|favou?rite|hardest|most [a-z]+) (?!reason|business|industry|supplier|task|role)/iu,
    /\bhow (?:has|did|have|does|do) (?:our|the|this|we|it) (?:[a-z]+ ){0,2}?(?:help|helped|improve|improved|save|saved|benefit|benefited|change|changed|increase|increased|reduce|reduced)\b/iu,
    /\bnow that you\b|\b(?:describe|tell us about) (?:the|your) (?:last |latest |worst |biggest )?(?:problems?|complaints?|difficult\w+|bad|negative|frustrat\w+)/iu,
    /\bwhy (?:do|did|are|were|have|has|don't|didn't|is|was) (?:you|your)\b/iu,
    /\bwhen (?:did )?(?:you|your \w+) last\b|\bthe last time (?:you|we|your)\b/iu,
    /\bwhat (?:do|did) you find (?:the )?(?:most|least)\b|\b(?:what|which) (?:savings?|benefits?|improvements?|advantages?|gains?|successes?|mistakes?|errors?|faults?) (?:have|has|did|do) (?:you|we|our)\b/iu,
    /\bwhich (?:competitors?|rivals?|other (?:suppliers?|providers?|vendors?)) (?:did|do|have) you\b/iu,
    /\bhow long (?:did|has|have) (?:it|you|your)[^?]* (?:problem|complaint|failure|outage|dispute)/iu,
  ],
  'zh-CN': [
    /(?:遇到|碰到|发现|存在|出现)(?:了|过)?(?:的)?(?:哪些|什么)[^，。？?]{0,4}(?:问题|困难|障碍|麻烦|故障)/u,
    /最大的?(?:困扰|问题|不满|困难|烦恼|障碍|挑战|痛苦)|最(?:让|令|使)您(?:头疼|头痛|烦|失望|不满|困扰|恼火)/u,
    /(?:是)?(?:如何|怎样|怎么)(?:帮助|改善|提升|节省|改变|提高|降低)/u,
    /请(?:描述|讲述|谈谈)[^，。？?]{0,8}(?:问题|投诉|不愉快|困难|糟糕)/u,
    /为什么|为何|是什么(?:让|使|促使|吸引)|什么(?:原因|促使)/u,
    /(?:哪个|哪些|哪项|哪一)[^，。？?]*最(?:让|令|使)您/u,
    /您(?:是)?(?:什么时候|何时)(?:开始|停止|停用|投诉|取消)/u,
    /上(?:一)?次[^，。？?]{1,12}(?:时|的时候)/u,
    /(?:上次|上一次|最近一次)的?(?:投诉|问题|故障|纠纷|退货|事故|索赔)|(?:投诉|故障|问题)(?:被)?(?:处理|解决|排除)得有多/u,
    /(?:哪家|哪个|哪些)(?:竞争对手|其他供应商)|(?:节省|获得|得到|取得|犯)了?(?:哪些|什么)/u,
    /最(?:喜欢|满意|讨厌|不满意|欣赏)[^。？?]*(?:哪|什么)/u,
  ],
};

const isConditional = (text: string): boolean => /\b(?:if|in case|whether|any)\b|如果|若|假如|要是|如有/iu.test(text);

/** Who is asked only after another answer, or can say that it does not apply, is not taken for granted. */
const isLeftOpen = ({ askedIf, hasNotApplicable }: LintItem): boolean =>
  askedIf !== undefined || hasNotApplicable === true;

/** The words by which an item takes something for granted. */
export function assumedIn(text: string, language: 'en' | 'zh-CN', item: LintItem): string | undefined {
  if (isLeftOpen(item) || isConditional(text)) return undefined;
  return firstMatch(patterns, withoutBrackets(text), language);
}

const facts = { hasNotApplicable: false, kind: 'text' } as const;

export const assumption: LintRule = {
  id: 'assumption',
  severity: 'warning',
  name: { en: 'The question takes for granted what may not be so', 'zh-CN': '问题预设了未必成立的事' },
  reason: {
    en: 'Whoever had no problem, no call or no preference must invent one or leave the question empty, and an empty answer says nothing.',
    'zh-CN': '没有遇到问题、没有打过电话或没有偏好的人只能编一个或留空，而留空什么也说明不了。',
  },
  suggestion: {
    en: 'First ask whether it happened and this only of those who say yes (asked-if), or offer "does not apply".',
    'zh-CN': '先问是否发生过，只请回答“是”的人继续（asked-if），或提供“不适用”。',
  },
  sources: ['quaid', 'qas99'],
  bad: [{ ...facts, text: { en: 'What problems did you have?', 'zh-CN': '您遇到了哪些问题？' } }],
  good: [
    {
      ...facts,
      kind: 'yes-no',
      text: { en: 'Did you have a problem in the last four weeks?', 'zh-CN': '过去四周您有没有遇到问题？' },
    },
  ],
  find: (subject) => inTexts(subject, assumedIn),
};
