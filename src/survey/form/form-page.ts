/** What is the page of a form? One file that needs nothing else and sends nothing anywhere: the answers are saved as a file. */
import { createHash } from 'node:crypto';
import { doesNotApply, optionSeparator } from '../../domain/answer-header.js';
import { standardRoles } from '../../domain/roles.js';
import { sentenceOf } from '../../text/sentence.js';
import { responseColumns } from '../answer-columns.js';
import { draftMark } from '../draft-mark.js';
import type { Questionnaire, QuestionnaireLanguage } from '../questionnaire.js';
import { asksRole } from '../routing.js';
import { longestCompany } from '../submission.js';
import { wordsIn } from '../words-in.js';
import { formScript } from './form-script.js';
import { formStyle } from './form-style.js';
import { choice, itemField } from './item-field.js';
import { tag, type Attributes, type Content, type Tag } from './tags.js';
import { wholePage } from './whole-page.js';

/** As the policy of a page names a style or script it lets run. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is loaded, sent or embedded; only this style and this script run. */
const formPolicy = [
  "default-src 'none'",
  `style-src ${hashOf(formStyle)}`,
  `script-src ${hashOf(formScript)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Asked before the items: what an answer is split by. */
export function roleField(language: QuestionnaireLanguage): Tag {
  const required = tag('span', { class: 'needed' }, ` ${sentenceOf('form.required', language)}`);
  const buttons = standardRoles.map((role) =>
    choice({ type: 'radio', name: 'role', value: role }, sentenceOf(`role.${role}`, language)),
  );
  return tag(
    'fieldset',
    { id: 'item-role', 'data-item': 'role', 'data-required': true, 'aria-describedby': 'f-role' },
    tag('legend', {}, sentenceOf('form.role', language), required),
    tag('p', { class: 'fault', id: 'f-role', hidden: true }),
    tag('div', { class: 'choices' }, buttons),
  );
}

/** Of which company: asked only where the account team sees the answers, and the link to the form does not say it. */
export function companyField(language: QuestionnaireLanguage): Tag {
  return tag(
    'fieldset',
    { id: 'item-customer_name', 'data-item': 'customer_name', 'aria-describedby': 'f-customer_name' },
    tag('legend', { id: 'q-customer_name' }, sentenceOf('form.company', language)),
    tag('p', { class: 'fault', id: 'f-customer_name', hidden: true }),
    tag('input', {
      type: 'text',
      name: 'customer_name',
      maxlength: longestCompany,
      autocomplete: 'organization',
      'aria-labelledby': 'q-customer_name',
    }),
  );
}

/** What the script says and writes, in the language of the form. */
export function saidBy(questionnaire: Questionnaire, language: QuestionnaireLanguage): Attributes {
  return {
    hidden: true,
    novalidate: true,
    autocomplete: 'off',
    'data-survey': questionnaire.id,
    'data-survey-kind': questionnaire.kind,
    'data-confidentiality': questionnaire.confidentiality,
    'data-columns': responseColumns(questionnaire).join(' '),
    'data-none': doesNotApply,
    'data-separator': optionSeparator,
    'data-needed': sentenceOf('form.needed', language),
    'data-not-number': sentenceOf('form.not-number', language),
    'data-faults': sentenceOf('form.faults', language),
  };
}

/** A paragraph for each line that says something. */
export function paragraphs(text: string): Content {
  return text
    .split(/\n+/)
    .filter((part) => part.trim() !== '')
    .map((part) => tag('p', {}, part));
}

function bodyOf(questionnaire: Questionnaire, language: QuestionnaireLanguage): Content {
  const { title, introduction, thanks, items, confidentiality } = questionnaire;
  const say = (key: Parameters<typeof sentenceOf>[0]): string => sentenceOf(key, language);
  return tag(
    'main',
    {},
    tag('h1', {}, wordsIn(title, language)),
    tag('noscript', {}, tag('p', { class: 'notice' }, say('form.no-script'))),
    tag(
      'div',
      { id: 'before' },
      paragraphs(wordsIn(introduction, language)),
      tag('p', { class: 'hint' }, say('form.kept-here')),
      tag('div', { id: 'resumed', class: 'notice', role: 'status', hidden: true }, [
        tag('p', {}, say('form.resumed')),
        tag('button', { type: 'button', id: 'over' }, say('form.start-over')),
      ]),
    ),
    tag(
      'form',
      { ...saidBy(questionnaire, language), 'data-draft': draftMark(questionnaire) },
      asksRole(questionnaire) ? roleField(language) : undefined,
      confidentiality === 'attributed' ? companyField(language) : undefined,
      items.map((item) => itemField(item, language)),
      tag('p', { id: 'faults', class: 'fault', role: 'alert', hidden: true }),
      tag('button', { type: 'submit', class: 'main' }, say('form.save')),
    ),
    tag('section', { id: 'end', tabindex: -1, hidden: true }, [
      paragraphs(wordsIn(thanks, language)),
      tag('p', { id: 'saved', 'data-words': say('form.saved') }),
      tag('button', { type: 'button', id: 'again' }, say('form.save-again')),
    ]),
  );
}

/** The page of the questionnaire in one language, as the text of an HTML file. */
export function formPage(questionnaire: Questionnaire, language: QuestionnaireLanguage): string {
  return wholePage({
    language,
    title: wordsIn(questionnaire.title, language),
    policy: formPolicy,
    body: bodyOf(questionnaire, language),
    script: formScript,
  });
}
