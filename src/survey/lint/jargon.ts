/** Does the question use a word only the trade knows, or an abbreviation that is not spelt out? */
import type { QuestionnaireLanguage } from '../questionnaire.js';
import { jargonChinese, jargonEnglish, knownAbbreviations } from './jargon-words.js';
import type { LintItem, LintRule, LintSubject } from './rule.js';
import { anyOf, anyWord, firstMatch, inTexts, spoken } from './texts.js';

const words = { en: [new RegExp(anyWord(jargonEnglish), 'iu')], 'zh-CN': [new RegExp(anyOf(jargonChinese), 'u')] };

const abbreviation = /(?<![A-Za-z\d])[A-Z]{2,4}s?(?![A-Za-z\d])/gu;

/** Spelt out somewhere: `service level agreement (SLA)` or `SLA (service level agreement)`. */
function isSpeltOut(short: string, texts: readonly string[]): boolean {
  return texts.some(
    (text) =>
      new RegExp(`[(（]${short}s?[)）]`, 'u').test(text) ||
      new RegExp(`${short}s? ?(?:[(（]|is |means |：|即)`, 'u').test(text),
  );
}

const isRoman = /^[IVX]+$/u;

/** A text in capitals has no abbreviations that could be told from words. */
const isShouted = (text: string): boolean => {
  const letters = text.match(/[A-Za-z]/gu) ?? [];
  return (text.match(/[A-Z]/gu) ?? []).length * 2 > letters.length && !/\p{Script=Han}/u.test(text);
};

function unknownShort(text: string, explained: readonly string[]): string | undefined {
  if (isShouted(text)) return undefined;
  const shorts = text.match(abbreviation) ?? [];
  return shorts.find((short) => {
    const plain = short.replace(/s$/u, '');
    return !isRoman.test(plain) && !knownAbbreviations.has(plain) && !isSpeltOut(plain, explained);
  });
}

const textsOf = ({ items, frame }: LintSubject): readonly string[] =>
  [...frame, ...items.flatMap(({ text, hint }) => (hint ? [text, hint] : [text]))].flatMap((one) =>
    spoken(one).map(([, text]) => text),
  );

/** Those who work with it every day know its words. */
const isForTheTrade = ({ roles }: LintItem): boolean => roles.length > 0 && roles.every((role) => role === 'it');

export const jargon: LintRule = {
  id: 'jargon',
  severity: 'warning',
  name: { en: 'A word or abbreviation that not everybody asked will know', 'zh-CN': '并非每位受访者都懂的词语或缩写' },
  reason: {
    en: 'Whoever does not know the word guesses or breaks off. Different roles know different words: what IT says daily, finance may never have heard.',
    'zh-CN': '不懂这个词的人只能猜测或中途放弃。不同角色熟悉的词不同：信息技术人员天天说的词，财务人员可能从未听过。',
  },
  suggestion: {
    en: 'Say it in everyday words, spell the abbreviation out, or ask it of those who know it (roles).',
    'zh-CN': '改用日常用语，写出缩写的全称，或只问懂它的人（角色）。',
  },
  sources: ['quaid', 'qas99', 'krosnickpresser2010'],
  bad: [{ text: { en: 'Does our SLA meet your needs?', 'zh-CN': '我们的SLA符合您的需要吗？' } }],
  good: [
    {
      text: {
        en: 'Does the agreed time until we answer meet your needs?',
        'zh-CN': '约定的答复时间符合您的需要吗？',
      },
    },
  ],
  find: (subject) => {
    const explained = textsOf(subject);
    const look = (text: string, language: QuestionnaireLanguage, item: LintItem): string | undefined =>
      isForTheTrade(item) ? undefined : (unknownShort(text, explained) ?? firstMatch(words, text, language));
    return inTexts(subject, look);
  },
};
