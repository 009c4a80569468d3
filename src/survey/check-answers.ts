/** Is an answer one the item can have? The same for a form, a server and a terminal. */
import { doesNotApply, optionSeparator } from '../domain/answer-header.js';
import { possibleAnswers } from './possible-answers.js';
import type { Questionnaire, QuestionnaireItem } from './questionnaire.js';
import { isAsked, type SoFar } from './routing.js';

/** needed: must be answered; several: one answer is taken; not-possible: no answer of this item; too-long: a text beyond the limit. */
export type AnswerFault = 'needed' | 'several' | 'not-possible' | 'too-long';

export type CheckedAnswer = { readonly answer: string } | { readonly fault: AnswerFault };

/** Characters of an answer in words. */
export const longestAnswer = 5_000;

/** Whether "does not apply" can be chosen: of a choice it would be an option like any other. */
export const offersNotApplicable = ({ hasNotApplicable, kind }: QuestionnaireItem): boolean =>
  hasNotApplicable && (kind === 'rating' || kind === 'yes-no');

function ofText(text: string): CheckedAnswer {
  return text.length > longestAnswer ? { fault: 'too-long' } : { answer: text };
}

/**
 * The answer as it is written into the answers, '' for none; or what is wrong with it. `given` holds what was chosen or
 * typed: one text, several for an item of the kind `choices`, none where it was left out.
 */
export function checkAnswer(item: QuestionnaireItem, given: readonly string[]): CheckedAnswer {
  const answers = given.map((one) => one.trim()).filter((one) => one !== '');
  const [first] = answers;
  if (first === undefined) return item.isRequired ? { fault: 'needed' } : { answer: '' };
  if (item.kind !== 'choices' && answers.length > 1) return { fault: 'several' };
  if (item.kind === 'text') return ofText(first);
  if (first === doesNotApply && offersNotApplicable(item)) return { answer: doesNotApply };
  const possible = possibleAnswers(item) ?? [];
  if (!answers.every((one) => possible.includes(one))) return { fault: 'not-possible' };
  // In the order of the questionnaire, each once, however they were clicked.
  return { answer: possible.filter((one) => answers.includes(one)).join(optionSeparator) };
}

export interface CheckedAnswers {
  /** By item id, of the items that were asked and answered. */
  readonly answers: ReadonlyMap<string, string>;
  readonly faults: ReadonlyMap<string, AnswerFault>;
}

/** All answers; those to items that are not asked are left out, whatever was sent. */
export function checkAnswers({ items }: Questionnaire, { role, answers: given }: SoFar): CheckedAnswers {
  const answers = new Map<string, string>();
  const faults = new Map<string, AnswerFault>();
  const kept = new Map<string, readonly string[]>();
  for (const item of items) {
    if (!isAsked(item, { role, answers: kept })) continue;
    const checked = checkAnswer(item, given.get(item.id) ?? []);
    if ('fault' in checked) faults.set(item.id, checked.fault);
    else if (checked.answer !== '') {
      answers.set(item.id, checked.answer);
      kept.set(item.id, item.kind === 'choices' ? checked.answer.split(optionSeparator) : [checked.answer]);
    }
  }
  return { answers, faults };
}
