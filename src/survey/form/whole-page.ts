/** What stands around the content of every page of a form, saved as a file or served? */
import type { QuestionnaireLanguage } from '../questionnaire.js';
import { formStyle } from './form-style.js';
import { tag, verbatim, writeTags, type Attributes, type Content } from './tags.js';

export interface PageParts {
  readonly language: QuestionnaireLanguage;
  readonly title: string;
  /** In the page, where no server says it in a header. */
  readonly policy?: string;
  readonly body: Content;
  readonly about?: Attributes;
  readonly script?: string;
}

const inPage = (policy: string): Content => [
  tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
  tag('meta', { name: 'referrer', content: 'no-referrer' }),
];

/** The text of the page. */
export function wholePage({ language, title, policy, body, about = {}, script }: PageParts): string {
  const head = tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    policy === undefined ? undefined : inPage(policy),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('title', {}, title),
    tag('style', {}, verbatim(formStyle)),
  );
  const ending = script === undefined ? undefined : tag('script', {}, verbatim(script));
  return `<!doctype html>${writeTags(tag('html', { lang: language }, head, tag('body', about, body, ending)))}\n`;
}
