/** How are the texts of items looked through, language by language? */
import { questionnaireLanguages, type QuestionnaireLanguage, type QuestionnaireWords } from '../questionnaire.js';
import type { LintHit, LintItem, LintSubject } from './rule.js';

/** Patterns by language; the words they match are quoted in the finding. */
export type Patterns = Readonly<Record<QuestionnaireLanguage, readonly RegExp[]>>;

/** Any of these words, whole, whatever their case; English only, for Chinese has no ends of words. */
export function anyWord(words: readonly string[]): string {
  return `\\b(?:${words.join('|')})\\b`;
}

/** Any of these words, as a group of a Chinese pattern. */
export const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

/** The text of an item as patterns expect it: without markup of form tools, straight apostrophes, single spaces. */
const plainText = (text: string): string =>
  text
    .replace(/<\/?[a-z][^>]*>|[*_]{1,2}(?=\S)|(?<=\S)\*{1,2}/giu, ' ')
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();

/** A text without what stands in brackets: an explanation is no second question. */
export const withoutBrackets = (text: string): string => text.replace(/[([（【][^)\]）】]*[)\]）】]/gu, ' ');

/** A text without a condition before its question: "If you never used it, ..." says nothing absolute. */
export const withoutCondition = (text: string): string =>
  text.replace(/^(?:if|when|in case)\b[^,]*,/iu, ' ').replace(/^(?:如果|若|假如|要是)[^，,]*[，,]/u, ' ');

/** The first words of the text that one of the patterns matches. */
export function firstMatch(patterns: Patterns, text: string, language: QuestionnaireLanguage): string | undefined {
  for (const pattern of patterns[language]) {
    const found = pattern.exec(text);
    if (found) return found[0].replace(/^[\s,.;，。；]+|[\s,;，；]+$/gu, '');
  }
  return undefined;
}

/** The languages of some words, each with its words. */
export function spoken(words: QuestionnaireWords): readonly (readonly [QuestionnaireLanguage, string])[] {
  return questionnaireLanguages.flatMap((language) => {
    const text = words[language];
    return text === undefined ? [] : [[language, plainText(text)] as const];
  });
}

type Look = (text: string, language: QuestionnaireLanguage, item: LintItem) => string | undefined;

/** A hit for every item and language in which `look` finds words. */
export function inTexts({ items }: Pick<LintSubject, 'items'>, look: Look): readonly LintHit[] {
  return items.flatMap((item) =>
    spoken(item.text).flatMap(([language, text]) => {
      const words = look(text, language, item);
      return words === undefined ? [] : [{ item, language, words }];
    }),
  );
}

/** Answered by choosing, not in own words. */
export const isChosen = ({ kind }: LintItem): boolean => kind === 'rating' || kind === 'yes-no' || kind === 'choice';

/** The words of all answers of an item, in one language. */
export function answerWords({ labels, options }: LintItem, language: QuestionnaireLanguage): readonly string[] {
  const words = [...(labels?.values() ?? []), ...(options ?? []).map((option) => option.words)];
  return words.flatMap((one) => one[language] ?? []);
}
