/** Which pages does the server of a form show? The form itself, the thanks, and one sentence for everything else. */
import type { MessageKey } from '../../text/en.js';
import { sentenceOf } from '../../text/sentence.js';
import { draftMark } from '../draft-mark.js';
import { companyField, hashOf, paragraphs, roleField, saidBy } from '../form/form-page.js';
import { formScript } from '../form/form-script.js';
import { formStyle } from '../form/form-style.js';
import { itemField } from '../form/item-field.js';
import { tag, type Content } from '../form/tags.js';
import { wholePage } from '../form/whole-page.js';
import { completeLanguages, type Questionnaire, type QuestionnaireLanguage } from '../questionnaire.js';
import { asksRole } from '../routing.js';
import { wordsIn } from '../words-in.js';
import { fillIn, type FilledIn } from './fill-in.js';
import { pathOf } from './place.js';

/** After the thanks: what was answered needs no copy in the browser any more. */
const thanksScript = `
'use strict';
try {
  localStorage.removeItem('crm-sat ' + document.body.dataset.draft);
} catch {}
`;

/** For every page: nothing is loaded; only our style and scripts run; a form is sent to us alone; no page may frame ours. */
export const servedPolicy = [
  "default-src 'none'",
  `style-src ${hashOf(formStyle)}`,
  `script-src ${hashOf(formScript)} ${hashOf(thanksScript)}`,
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export interface Visit {
  readonly questionnaire: Questionnaire;
  readonly language: QuestionnaireLanguage;
  readonly token: string | undefined;
}

export interface ShownForm extends FilledIn {
  readonly submissionId: string;
}

/** Two people at one computer, each with a link, do not read each other's drafts. */
const draftOf = ({ questionnaire, token = '' }: Visit): string => draftMark(questionnaire, token);

function otherLanguage({ questionnaire, language, token }: Visit): Content {
  const other = completeLanguages(questionnaire).find((one) => one !== language);
  if (!other) return undefined;
  const words = sentenceOf('serve.other-language', language);
  return tag('p', {}, tag('a', { href: pathOf({ token, language: other }), lang: other, hreflang: other }, words));
}

function before(visit: Visit): Content {
  const { questionnaire, language } = visit;
  const say = (key: MessageKey): string => sentenceOf(key, language);
  const isConfidential = questionnaire.confidentiality === 'confidential';
  return [
    otherLanguage(visit),
    tag('h1', {}, wordsIn(questionnaire.title, language)),
    tag('div', { id: 'before' }, [
      paragraphs(wordsIn(questionnaire.introduction, language)),
      tag('p', { class: 'hint' }, say(isConfidential ? 'serve.private' : 'serve.attributed')),
      tag('p', { class: 'hint' }, `${say('serve.no-address')} ${say('serve.kept-here')}`),
      tag('noscript', {}, tag('p', { class: 'notice' }, say('serve.no-script'))),
      tag('div', { id: 'resumed', class: 'notice', role: 'status', hidden: true }, [
        tag('p', {}, say('form.resumed')),
        tag('button', { type: 'button', id: 'over' }, say('form.start-over')),
      ]),
    ]),
  ];
}

/** The form; with faults as it was sent. */
export function servedForm(visit: Visit, shown: ShownForm): string {
  const { questionnaire, language, token } = visit;
  const { confidentiality, items, title } = questionnaire;
  const hasFaults = shown.faults.size > 0;
  const faults = hasFaults ? sentenceOf('serve.faults', language) : '';
  const form = tag(
    'form',
    {
      ...saidBy(questionnaire, language),
      hidden: false,
      method: 'post',
      action: pathOf({ token, language }),
      'data-post': true,
      'data-draft': draftOf(visit),
      'data-faults': sentenceOf('serve.faults', language),
    },
    tag('input', { type: 'hidden', name: 'response_id', value: shown.submissionId }),
    tag('input', { type: 'hidden', name: 'duration', value: '' }),
    asksRole(questionnaire) ? roleField(language) : undefined,
    confidentiality === 'attributed' && token === undefined ? companyField(language) : undefined,
    items.map((item) => itemField(item, language)),
    tag('p', { id: 'faults', class: 'fault', role: 'alert', hidden: !hasFaults }, faults),
    tag('button', { type: 'submit', class: 'main' }, sentenceOf('serve.send', language)),
  );
  const body = tag('main', {}, before(visit), fillIn(form, shown));
  return wholePage({ language, title: wordsIn(title, language), body, script: formScript });
}

/** Shown only after the answers are on the disk. */
export function thanksPage(visit: Visit): string {
  const { questionnaire, language } = visit;
  const title = wordsIn(questionnaire.title, language);
  const content = [
    tag('h1', {}, title),
    tag('p', { id: 'received', role: 'status' }, sentenceOf('serve.thanks', language)),
    paragraphs(wordsIn(questionnaire.thanks, language)),
  ];
  const about = { 'data-draft': draftOf(visit) };
  return wholePage({ language, title, body: tag('main', {}, content), about, script: thanksScript });
}

export type SaidPage =
  | ('used' | 'unknown' | 'needed' | 'changed' | 'too-large' | 'too-many')
  | ('foreign' | 'not-understood' | 'not-found' | 'busy');

/** One sentence on why nothing was shown or saved. */
export function saidPage(said: SaidPage, language: QuestionnaireLanguage, limit = 0): string {
  const title = sentenceOf(`serve.${said}.title`, language);
  const text = sentenceOf(`serve.${said}`, language).replace('{limit}', String(limit));
  const body = tag('main', {}, tag('h1', {}, title), tag('p', { id: 'why' }, text));
  return wholePage({ language, title, body });
}
