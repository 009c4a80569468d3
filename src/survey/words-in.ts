/** What do words say in a language, where they may be missing in it? */
import { questionnaireLanguages, type QuestionnaireLanguage, type QuestionnaireWords } from './questionnaire.js';

/** In the language, else in the other one. */
export function wordsIn(words: QuestionnaireWords, language: QuestionnaireLanguage): string {
  return words[language] ?? questionnaireLanguages.map((one) => words[one]).find((one) => one !== undefined) ?? '';
}
