/** The document as one page that needs nothing else: no script, no request, and a policy that forbids both. */
import { createHash } from 'node:crypto';
import type { Renderer } from '../renderer.js';
import { bodyOf, titleOf } from './body.js';
import { element, writeMarkup, type Markup } from './markup.js';
import { pageFor, type Page } from './page.js';
import { styleSheet } from './style/sheet.js';

/** The base64 of its SHA-256 lets a browser take this one style sheet and no other. */
const styleHash = createHash('sha256').update(styleSheet).digest('base64');

const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;

const declared = (name: string, content: string): Markup => element('meta', { name, content });

function headOf(title: string): string {
  return writeMarkup([
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    declared('viewport', 'width=device-width, initial-scale=1'),
    declared('color-scheme', 'light dark'),
    declared('referrer', 'no-referrer'),
    declared('robots', 'noindex, nofollow'),
    element('title', {}, title),
  ]);
}

/** The pseudo language of the tests is English with accents. */
const tagOf = ({ language }: Page): string => (language === 'pseudo' ? 'en' : language);

/** The whole file; the style sheet is ours and the only text that is not escaped. */
export const html: Renderer = (report, { language }) => {
  const page = pageFor(language, report.about.confidence);
  const body = writeMarkup(bodyOf(report, page));
  const head = `<head>${headOf(titleOf(report, page))}\n<style>${styleSheet}</style>\n</head>`;
  return `<!doctype html>\n<html lang="${tagOf(page)}">\n${head}${body}\n</html>\n`;
};
