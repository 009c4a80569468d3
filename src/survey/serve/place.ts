/** What does an address of the server mean? `/`, `/zh-CN`, `/t/WORD`, `/t/WORD/en`. */
import { questionnaireLanguages, type QuestionnaireLanguage } from '../questionnaire.js';

export interface Place {
  readonly token: string | undefined;
  /** Named by the address. */
  readonly language: QuestionnaireLanguage | undefined;
}

/** The words of links are letters, digits, `-` and `_`: what is no such word is never looked up, nor shown. */
const pattern = /^(?:\/t\/([A-Za-z0-9_-]{8,128}))?(?:\/(en|zh-CN))?\/?$/;

/** Undefined for an address that means nothing. */
export function placeOf(url: string): Place | undefined {
  const [path = ''] = url.split('?', 1);
  const [all, token, language] = pattern.exec(path) ?? [];
  if (all === undefined) return undefined;
  return { token, language: questionnaireLanguages.find((one) => one === language) };
}

/** The address of a place. */
export function pathOf({ token, language }: Place): string {
  return `${token === undefined ? '' : `/t/${token}`}/${language ?? ''}`;
}

/** The first of the languages there are that the browser asks for; `zh` means Chinese wherever it is spoken. */
export function languageAsked(
  header: string | undefined,
  there: readonly QuestionnaireLanguage[],
): QuestionnaireLanguage | undefined {
  const asked = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part, index) => {
      const [name = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find((one) => one !== undefined);
      return { name, index, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.index - b.index);
  return asked
    .map(({ name }) => there.find((one) => name.split('-', 1)[0] === one.split('-', 1)[0]))
    .find((one) => one !== undefined);
}
