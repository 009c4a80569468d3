/** What is said of an answer that cannot be taken? */
import { sentenceOf } from '../text/sentence.js';
import { longestAnswer, type AnswerFault } from './check-answers.js';
import { isTyped } from './form/item-field.js';
import type { QuestionnaireItem, QuestionnaireLanguage } from './questionnaire.js';

/** A whole sentence. */
export function faultWords(fault: AnswerFault, item: QuestionnaireItem, language: QuestionnaireLanguage): string {
  switch (fault) {
    case 'needed':
      return sentenceOf('form.needed', language);
    case 'several':
      return sentenceOf('collect.one-answer', language);
    case 'too-long':
      return sentenceOf('collect.too-long', language).replace('{limit}', String(longestAnswer));
    case 'not-possible':
      if (!isTyped(item) || !item.scale) return sentenceOf('collect.not-possible', language);
      return sentenceOf('form.not-number', language)
        .replace('{low}', String(item.scale.low))
        .replace('{high}', String(item.scale.high));
  }
}
