/** Must two negations be added up to know what an answer means? */
import type { QuestionnaireLanguage } from '../questionnaire.js';
import type { LintRule } from './rule.js';
import { inTexts, withoutBrackets } from './texts.js';

const negations = {
  en: /\b(?:not|never|no|none|nobody|cannot|\w+n't|disagree|oppose|deny|denies|(?:dis|un)satisfied|unreliable|uncommon|unclear|unhappy|unlikely|impossible|incorrect|insufficient|unusual|unnecessary|unfair|unable|inadequate|impolite|dislike|unsafe|unimportant|unacceptable|uncertain|unfriendly|unhelpful|unreasonable|incomplete|inaccurate|hardly|without|un(?:justified|fair|founded|reasonable|wanted|expected|needed|important|pleasant|helpful|wise|common|able)|in(?:convenient|efficient|appropriate|frequent|secure|valid|consistent))\b/giu,
  'zh-CN': /不|没有|没|无法|未能|尚未|并非|否认|反对|缺乏/gu,
} as const;

/** What looks like a negation and is none, or offers both sides. */
const harmless = {
  en: [
    /\b(?:satisfied|likely|agree|like|happy|clear|fair|important|safe|helpful|reliable) (?:or|nor) (?:\w+ )?(?:dis|un)?\w+/giu,
    /\b(?:un|dis)(?:satisfied|likely|agree|happy|clear|fair|important) (?:or|nor) \w+/giu,
    /\bdisagree (?:or|nor) agree\b|\b(?:whether|why|or|if) not\b|\bnot only\b|\bno longer\b|\bnot at all\b|\bneither\b/giu,
    /\b(?:not|cannot|\w+n't) [^,.?]{0,30}\bwithout\b|\bno\. \d/giu,
    /\bdon't know\b|\bdo not know\b|\bnot applicable\b|\bprefer not\b/giu,
    /\bno (?=or\b)|\byes or no\b|\byes\/no\b/giu,
  ],
  'zh-CN': [
    /不得不|不同(?!意)|不仅|不但|不过|不断|差不多|不久|不管|不论|不适用|不清楚|不知道(?=$|[。？?）)])|对不起|不少/gu,
    /(.{1,2})不\1/gu,
    /还是不[^，。？?]+|或者?不[^，。？?]+|有没有|是不是|还没有?/gu,
    /没有[^，。？?]{1,8}(?:时|的话|的情况下|之前)/gu,
  ],
} as const;

const countOf = (clause: string, language: QuestionnaireLanguage): number => {
  const rest = harmless[language].reduce((text, pattern) => text.replace(pattern, ' '), clause);
  return (rest.match(negations[language]) ?? []).length;
};

/** The clause in which a negation is negated. */
export const twiceNegated = (text: string, language: QuestionnaireLanguage): string | undefined =>
  withoutBrackets(text)
    .split(/[,;.?!:，；。？！：]/u)
    .find((clause) => countOf(clause, language) >= 2)
    ?.trim();

export const doubleNegative: LintRule = {
  id: 'double-negative',
  severity: 'error',
  name: { en: 'Two negations in one sentence', 'zh-CN': '一句话里有两个否定' },
  reason: {
    en: 'To say yes, one must say no twice. Part of those who answer get it wrong, and nobody can see which.',
    'zh-CN': '要表示肯定，得否定两次。一部分人会答反，而且看不出是谁。',
  },
  suggestion: {
    en: 'Say it as a plain statement or question without "not".',
    'zh-CN': '改成不带“不”的直接陈述或提问。',
  },
  sources: ['krosnickpresser2010'],
  bad: [{ text: { en: 'I am not unhappy with the support.', 'zh-CN': '我并不是不满意技术支持。' } }],
  good: [
    {
      text: {
        en: 'How satisfied or dissatisfied are you with the support?',
        'zh-CN': '您对技术支持满意还是不满意？',
      },
    },
  ],
  find: (subject) => inTexts(subject, twiceNegated),
};
