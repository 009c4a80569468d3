/** Is something asked that many will not tell, without a way not to answer? */
import type { LintHit, LintItem, LintRule } from './rule.js';
import { answerWords, firstMatch, inTexts } from './texts.js';

const patterns = {
  en: [
    /\b(?:your|household|personal|annual|yearly|monthly) (?:\w+ )?(?:income|salary|wage|wages|earnings|bonus)\b/iu,
    /\bhow old are you\b|\byour (?:exact )?age\b|\bage (?:group|range)\b|\bdate of birth\b|\bbirthday\b/iu,
    /\b(?:marital|married|divorced|citizenship|nationality|pregnan\w*|religio\w*|ethnic\w*|racial|your race|sexual\w*|political\w*|trade union|criminal\w*)\b/iu,
    /\byou(?:rself)?\b[^.?]*\b(?:illness|disease|disorder|disabilit(?:y|ies)|diagnos(?:ed|is)|medications?|prescriptions?|mental health condition)\b|\byour (?:\w+ )?(?:health|illness|disability|medical history|family history|medications?)\b/iu,
    /\b(?:passport|social security|national id|identity card|home address|private address|(?:private|personal|mobile|home) (?:phone|telephone|number|e-?mail))\b/iu,
    /\b(?:do|how many) (?:you have )?children\b|\bhow much (?:do|did) you earn\b|\b(?:vote|voted) for\b/iu,
    /\b(?:alcohol|drugs?|addiction|in debt|your debts?)\b/iu,
  ],
  'zh-CN': [
    /(?<!公司的?|企业的?|贵司)(?:年收入|月收入|家庭收入|个人收入|您的收入|工资|薪水|薪资|薪酬|奖金)/u,
    /年龄|多大年纪|几岁|多大岁数|出生日期|生日/u,
    /婚姻|已婚|结婚|离婚|国籍|几个孩子|有孩子|怀孕|生育|宗教|信仰|民族|种族|性取向|政治面貌|政党|党派|投票给|工会(?:会员|成员)|犯罪/u,
    /(?:每月|一年|每年)(?:挣|赚|收入)(?:多少|几)/u,
    /疾病|慢性病|患病|健康状况|残疾|心理健康|病史|抑郁|药物|服药|处方/u,
    /身份证|护照|手机号|私人电话|体重|家庭住址|负债|欠款|饮酒|吸毒/u,
  ],
};

const refusal = /\bprefer not\b|\brather not\b|\bno answer\b|不愿|不便|不想回答|拒绝回答/iu;

const hasWayOut = (item: LintItem, language: 'en' | 'zh-CN'): boolean =>
  item.hasNotApplicable === true || answerWords(item, language).some((words) => refusal.test(words));

/** A survey whose subject is private needs to be told once. */
const mostSeparate = 5;

function together(hits: readonly LintHit[]): readonly LintHit[] {
  const [first] = hits;
  if (typeof first?.words !== 'string' || hits.length <= mostSeparate) return hits;
  const { words } = first;
  const others = String(hits.length - 1);
  return [{ ...first, words: { en: `${words} (and ${others} more)`, 'zh-CN': `${words}（另有 ${others} 处）` } }];
}

const text = { en: 'What is your yearly income?', 'zh-CN': '您的年收入是多少？' };

export const sensitive: LintRule = {
  id: 'sensitive',
  severity: 'warning',
  name: {
    en: 'Something private is asked, and no way not to answer is seen',
    'zh-CN': '询问私人信息，且看不到可以不回答的选项',
  },
  reason: {
    en: 'People leave or say something untrue, and what is stored is personal data that a customer survey rarely needs.',
    'zh-CN': '人们会退出或不如实回答；而且存下的是客户调查很少需要的个人信息。',
  },
  suggestion: {
    en: 'Leave it out, or ask in classes, at the end, with "I prefer not to say".',
    'zh-CN': '删去，或放在最后、用分段选项提问，并提供“不愿回答”。',
  },
  sources: ['qas99', 'tourangeauyan2007'],
  bad: [{ text, kind: 'choice', hasNotApplicable: false }],
  good: [{ text, kind: 'choice', hasNotApplicable: true }],
  find: (subject) =>
    together(
      inTexts(subject, (words, language, item) =>
        hasWayOut(item, language) ? undefined : firstMatch(patterns, words, language),
      ),
    ),
};
