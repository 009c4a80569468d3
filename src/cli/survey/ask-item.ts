/** How is an item asked in a terminal? */
import { doesNotApply } from '../../domain/answer-header.js';
import { standardRoles, type StandardRole } from '../../domain/roles.js';
import { checkAnswer, offersNotApplicable } from '../../survey/check-answers.js';
import { faultWords } from '../../survey/fault-words.js';
import { isTyped } from '../../survey/form/item-field.js';
import { possibleAnswers } from '../../survey/possible-answers.js';
import type { QuestionnaireItem, QuestionnaireLanguage } from '../../survey/questionnaire.js';
import { wordsIn } from '../../survey/words-in.js';
import type { MessageKey } from '../../text/en.js';
import { sentenceOf } from '../../text/sentence.js';
import type { Asker } from '../ask/question.js';

export interface Asked {
  readonly asker: Asker;
  readonly language: QuestionnaireLanguage;
  /** Tells why an answer was not taken, before the question is asked again. */
  readonly say: (line: string) => void;
}

function questionOf(item: QuestionnaireItem, language: QuestionnaireLanguage): string {
  const { text, hint, isRequired, kind, scale } = item;
  const needed = isRequired ? ` ${sentenceOf('form.required', language)}` : '';
  const helped = hint ? ` - ${wordsIn(hint, language)}` : '';
  const range = isTyped(item) && scale ? ` (${String(scale.low)}..${String(scale.high)})` : '';
  const isOpen = !isRequired && (kind === 'text' || isTyped(item));
  const empty = isOpen ? ` (${sentenceOf('take.skip-text', language)})` : '';
  return `${wordsIn(text, language)}${needed}${helped}${range}${empty}`;
}

function nameOf(item: QuestionnaireItem, answer: string, language: QuestionnaireLanguage): string {
  const { kind, labels, options = [] } = item;
  if (kind === 'yes-no') return sentenceOf(`form.${answer as 'yes' | 'no'}`, language);
  const words = kind === 'rating' ? labels?.get(Number(answer)) : options.find(({ id }) => id === answer)?.words;
  if (kind !== 'rating') return words ? wordsIn(words, language) : answer;
  return words ? `${answer} - ${wordsIn(words, language)}` : answer;
}

async function chosenFor(item: QuestionnaireItem, { asker, language }: Asked): Promise<readonly string[]> {
  const question = questionOf(item, language);
  const possible = possibleAnswers(item) ?? [];
  const names = possible.map((answer) => nameOf(item, answer, language));
  if (item.kind === 'choices') {
    return (await asker.tick(question, names)).flatMap((index) => possible[index] ?? []);
  }
  const further: readonly (readonly [answer: string, key: MessageKey])[] = [
    ...(offersNotApplicable(item) ? [[doesNotApply, 'form.not-applicable'] as const] : []),
    ...(item.isRequired ? [] : [['', 'take.skip'] as const]),
  ];
  const answers = [...possible, ...further.map(([answer]) => answer)];
  const all = [...names, ...further.map(([, key]) => sentenceOf(key, language))];
  return [answers[await asker.choose(question, all)] ?? ''];
}

/** A long scale: "does not apply" is asked for beside the number only where it can be chosen. */
async function numberFor(item: QuestionnaireItem, { asker, language }: Asked): Promise<readonly string[]> {
  const none = sentenceOf('form.not-applicable', language);
  const hint = offersNotApplicable(item) ? ` (- ${none})` : '';
  const typed = (await asker.type(`${questionOf(item, language)}${hint}`)).trim();
  return [typed === '-' && offersNotApplicable(item) ? doesNotApply : typed];
}

async function givenFor(item: QuestionnaireItem, asked: Asked): Promise<readonly string[]> {
  if (item.kind === 'text') return [await asked.asker.type(questionOf(item, asked.language))];
  return isTyped(item) ? await numberFor(item, asked) : await chosenFor(item, asked);
}

/** What was answered, as it was given; asked again until it is an answer the item can have. */
export async function askItem(item: QuestionnaireItem, asked: Asked): Promise<readonly string[]> {
  for (;;) {
    const given = await givenFor(item, asked);
    const checked = checkAnswer(item, given);
    if (!('fault' in checked)) return given.filter((one) => one.trim() !== '');
    asked.say(faultWords(checked.fault, item, asked.language));
  }
}

/** The role of who answers. */
export async function askRole({ asker, language }: Asked): Promise<StandardRole | undefined> {
  const names = standardRoles.map((role) => sentenceOf(`role.${role}`, language));
  return standardRoles[await asker.choose(sentenceOf('form.role', language), names)];
}
