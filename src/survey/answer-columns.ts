/** Which columns does a file of answers have? Those of every response, then one an item whose header says what was asked. */
import { writeAnswerHeader, type AnswerForm } from '../domain/answer-header.js';
import type { Questionnaire, QuestionnaireItem, QuestionnaireLanguage } from './questionnaire.js';
import { asksRole } from './routing.js';
import { wordsIn } from './words-in.js';

function formOf({ kind, scale, isReversed, options = [] }: QuestionnaireItem): AnswerForm {
  if (kind === 'choices') return { kind, options: options.map(({ id }) => id) };
  if (kind !== 'rating') return { kind };
  return scale ? { kind, scale, isReversed } : { kind: 'text' };
}

/** The header of the column of an item. */
export const itemHeader = (item: QuestionnaireItem, language: QuestionnaireLanguage): string =>
  writeAnswerHeader({
    id: item.id,
    construct: item.construct,
    form: formOf(item),
    ...(item.attentionAnswer === undefined ? {} : { right: item.attentionAnswer }),
    text: wordsIn(item.text, language),
  });

/**
 * The columns of every response of the questionnaire. Who answered, and of which customer, is a column only where
 * respondents know that their account team sees it: what is not written down cannot be shown by mistake.
 */
export function responseColumns(questionnaire: Questionnaire): readonly string[] {
  return [
    'response_id',
    'survey',
    'survey_kind',
    ...(questionnaire.confidentiality === 'attributed' ? ['customer_id', 'contact_id', 'customer_name'] : []),
    ...(asksRole(questionnaire) ? ['role'] : []),
    'submitted_at',
    'duration',
    'channel',
    'language',
  ];
}
