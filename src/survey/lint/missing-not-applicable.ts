/** Must somebody judge what they may never have met with? */
import { assumedIn } from './assumption.js';
import { everybodysChinese, everybodysEnglish, experienceChinese, experienceEnglish } from './experience-words.js';
import type { LintRule } from './rule.js';
import { anyOf, anyWord, firstMatch, inTexts, withoutBrackets } from './texts.js';

const patterns = {
  en: [
    new RegExp(anyWord(experienceEnglish), 'iu'),
    new RegExp(`\\bour (?!(?:[a-z-]+ )?${anyWord(everybodysEnglish)})[a-z-]+`, 'iu'),
  ],
  'zh-CN': [
    new RegExp(anyOf(experienceChinese), 'u'),
    new RegExp(`我们的(?!.{0,4}?${anyOf(everybodysChinese)})[^，。？?]{2,8}`, 'u'),
  ],
};
const text = {
  en: 'How satisfied or dissatisfied are you with our training?',
  'zh-CN': '您对我们的培训满意还是不满意？',
};

/** Who is asked about a single encounter has had it. Where the wording itself takes the experience for granted, that rule says so and one finding is enough. */
export const missingNotApplicable: LintRule = {
  id: 'missing-not-applicable',
  severity: 'warning',
  name: { en: '"Does not apply" cannot be answered', 'zh-CN': '没有“不适用”可选' },
  reason: {
    en: 'Not everybody has called the hotline or been trained. Without a way out they tick the middle, and the figure holds answers about nothing.',
    'zh-CN': '不是每个人都打过热线或参加过培训。没有退路时，他们会选中间项，数字里就混入了没有依据的回答。',
  },
  suggestion: {
    en: 'Offer "does not apply" (not-applicable: true), or ask only those who had the experience (asked-if).',
    'zh-CN': '提供“不适用”（not-applicable: true），或只问有过这种经历的人（asked-if）。',
  },
  // Handbooks warn of "don't know" for opinions: people take it to be done. Here it is for what somebody never met with.
  sources: ['qas99'],
  bad: [{ text, hasNotApplicable: false }],
  good: [{ text, hasNotApplicable: true }],
  needsAnswers: true,
  find: (subject) =>
    inTexts({ items: subject.kind === 'transactional' ? [] : subject.items }, (words, language, item) => {
      if (item.kind !== 'rating' || item.hasNotApplicable !== false || item.askedIf !== undefined) return undefined;
      if (assumedIn(words, language, item) !== undefined) return undefined;
      return firstMatch(patterns, withoutBrackets(words), language);
    }),
};
