/** Is it asked whether our people are liked, instead of what they achieved? */
import type { LintRule } from './rule.js';
import { inTexts, withoutBrackets } from './texts.js';

const people = {
  en: /\b(?:staff|employees?|technicians?|consultants?|agents?|advis[eo]rs?|managers?|contact persons?|operators?|assistants?|specialists?|crew|secretar(?:y|ies)|service|hotline|support team|service team|sales ?(?:person|man|woman|people|team)|representatives?|reps?|drivers?|trainers?|receptionists?|our team|(?:our|the) [a-z]+ team|engineers?|personnel|colleague of ours|our people|nurses?|clerks?|waiters?|waitress(?:es)?|cashiers?|couriers?|mechanics?|electricians?|installers?|fitters?|guards?|doctors?|teachers?|(?:person|people|man|woman|lady|gentleman|somebody|someone) (?:who|at|on|in|you)\b)\b/iu,
  'zh-CN':
    /员工|经理|联系人|接线员|专员|助理|店员|服务|客服|人员|技术员|工程师|顾问|热线|客户经理|业务员|销售|团队|代表|司机|讲师|前台|师傅|护士|医生|老师|店长|保安|先生|女士|的人|[\p{Script=Han}](?<![会成])(?:员|工)(?![会资作程单厂])/u,
};
const liking = {
  en: /\b(?:friendl\w+|polite\w*|courte\w+|nice|likeable|likable|pleasant|kind|sympathetic|charming|warm|smil\w+|attitude|likab\w+|approachable|patient|respectful|caring|good-humou?red|easy to get along|pleased|cheerful|welcoming|personable|do you like)\b/iu,
  'zh-CN':
    /友好|友善|礼貌|态度|热情|亲切|喜欢|和蔼|微笑|笑容|和善|亲和力|讨人喜欢|随和|平易近人|和气|客气|耐心|体贴|温和|好相处|友善/u,
};
/** The other kind of like: "would you like our staff to call you?" */
const isWish = /\b(?:would|'d) (?:\w+ )?like\b|\bkind of\b|\bwhat kind\b|希望/iu;

export const staffLiking: LintRule = {
  id: 'staff-liking',
  severity: 'warning',
  name: {
    en: 'Asks whether people are liked, not what they achieved',
    'zh-CN': '问的是人是否讨人喜欢，而不是做成了什么',
  },
  reason: {
    en: 'Friendly people are liked by customers that fail all the same. Such an item moves with sympathy, and no outcome depends on it.',
    'zh-CN': '友好的员工讨人喜欢，客户却照样可能失败。这样的题随好感变动，没有任何成果取决于它。',
  },
  suggestion: {
    en: 'Ask what was achieved: "Was your problem solved?", "How long did you wait?"',
    'zh-CN': '改问做成了什么：“您的问题解决了吗？”“您等了多久？”',
  },
  sources: ['own'],
  bad: [{ text: { en: 'Are our employees friendly?', 'zh-CN': '我们的员工友好吗？' } }],
  good: [{ text: { en: 'Did our employees solve your problem?', 'zh-CN': '我们的员工解决了您的问题吗？' } }],
  find: (subject) =>
    inTexts(subject, (words, language) => {
      const text = withoutBrackets(words);
      if (isWish.test(text) || !people[language].test(text)) return undefined;
      return liking[language].exec(text)?.[0];
    }),
};
