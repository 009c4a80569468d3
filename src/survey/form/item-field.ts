/** How is an item shown in a page: as radio buttons, boxes to tick, a number or a text? For a form and for a server alike. */
import { doesNotApply } from '../../domain/answer-header.js';
import { sentenceOf } from '../../text/sentence.js';
import { itemHeader } from '../answer-columns.js';
import { longestAnswer, offersNotApplicable } from '../check-answers.js';
import { possibleAnswers } from '../possible-answers.js';
import type { QuestionnaireItem, QuestionnaireLanguage } from '../questionnaire.js';
import { wordsIn } from '../words-in.js';
import { tag, type Attributes, type Content, type Tag } from './tags.js';

/** More steps than these are typed as a number. */
const mostButtons = 11;

/** Whether the answer is a number that is typed. */
export const isTyped = ({ kind, scale }: QuestionnaireItem): boolean =>
  kind === 'rating' && scale !== undefined && scale.high - scale.low + 1 > mostButtons;

/** One answer to choose: what is clicked is the whole of it, not the small circle alone. */
export function choice(input: Attributes, ...words: readonly Content[]): Tag {
  return tag('label', { class: 'choice' }, tag('input', input), tag('span', {}, ...words));
}

function notApplicable(item: QuestionnaireItem, language: QuestionnaireLanguage): Content {
  if (!offersNotApplicable(item)) return undefined;
  const type = isTyped(item) ? 'checkbox' : 'radio';
  return choice({ type, name: item.id, value: doesNotApply }, sentenceOf('form.not-applicable', language));
}

/** A short scale says every step in words, one below the other; a long one has its steps side by side. */
function ratingChoices(item: QuestionnaireItem, language: QuestionnaireLanguage): Content {
  const { id, labels } = item;
  const steps = possibleAnswers(item) ?? [];
  const isLong = steps.length > 7;
  const wordsOf = (answer: string): string => {
    const words = labels?.get(Number(answer));
    return words ? wordsIn(words, language) : '';
  };
  const ends = steps.filter((answer) => wordsOf(answer) !== '').map((answer) => `${answer} = ${wordsOf(answer)}`);
  const buttons = steps.map((answer) => {
    const words = wordsOf(answer);
    const label = words === '' ? [answer] : [answer, tag('span', { class: isLong ? 'unseen' : 'words' }, ` ${words}`)];
    return choice({ type: 'radio', name: id, value: answer }, ...label);
  });
  return [
    isLong && ends.length > 0 ? tag('p', { class: 'hint' }, ends.join(' · ')) : undefined,
    tag('div', { class: isLong ? 'choices row' : 'choices' }, buttons),
    notApplicable(item, language),
  ];
}

function typedNumber(item: QuestionnaireItem, language: QuestionnaireLanguage): Content {
  const { id, scale } = item;
  const number = { type: 'number', inputmode: 'numeric', step: 1, min: scale?.low, max: scale?.high };
  return [tag('input', { ...number, name: id, 'aria-labelledby': `q-${id}` }), notApplicable(item, language)];
}

function choicesOf(item: QuestionnaireItem, language: QuestionnaireLanguage): Content {
  const { id, kind, options = [] } = item;
  if (kind === 'rating') return isTyped(item) ? typedNumber(item, language) : ratingChoices(item, language);
  if (kind === 'text') {
    return tag('textarea', { name: id, rows: 4, maxlength: longestAnswer, 'aria-labelledby': `q-${id}` });
  }
  if (kind === 'yes-no') {
    const words = (['yes', 'no'] as const).map((answer) =>
      choice({ type: 'radio', name: id, value: answer }, sentenceOf(`form.${answer}`, language)),
    );
    return [tag('div', { class: 'choices' }, words), notApplicable(item, language)];
  }
  const type = kind === 'choices' ? 'checkbox' : 'radio';
  const buttons = options.map((option) =>
    choice({ type, name: id, value: option.id }, wordsIn(option.words, language)),
  );
  return tag('div', { class: 'choices' }, buttons);
}

/** What the script of the page has to know of an item. */
function routeOf({ roles, askedIf }: QuestionnaireItem): Attributes {
  return {
    'data-roles': roles.length > 0 ? roles.join(' ') : undefined,
    'data-if': askedIf?.item,
    'data-answers': askedIf?.answers.join(' '),
  };
}

/** The item with its question, hint and a place for what is wrong with the answer. */
export function itemField(item: QuestionnaireItem, language: QuestionnaireLanguage): Tag {
  const { id, text, hint, isRequired, kind, scale } = item;
  const attributes = {
    id: `item-${id}`,
    'data-item': id,
    'data-kind': kind,
    'data-header': itemHeader(item, language),
    'data-required': isRequired,
    ...(isTyped(item) ? { 'data-low': scale?.low, 'data-high': scale?.high } : {}),
    ...routeOf(item),
    'aria-describedby': `${hint ? `h-${id} ` : ''}f-${id}`,
  };
  const needed = isRequired ? tag('span', { class: 'needed' }, ` ${sentenceOf('form.required', language)}`) : undefined;
  return tag(
    'fieldset',
    attributes,
    tag('legend', { id: `q-${id}` }, wordsIn(text, language), needed),
    hint ? tag('p', { class: 'hint', id: `h-${id}` }, wordsIn(hint, language)) : undefined,
    tag('p', { class: 'fault', id: `f-${id}`, hidden: true }),
    choicesOf(item, language),
    kind === 'text' || isRequired
      ? undefined
      : tag('button', { type: 'button', class: 'clear', hidden: true }, sentenceOf('form.clear', language)),
  );
}
