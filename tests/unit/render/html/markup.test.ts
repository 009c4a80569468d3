import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../src/render/clean-text.js';
import { element, escapeText, writeMarkup } from '../../../../src/render/html/markup.js';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What a browser reads back. */
const unescaped = (html: string): string => html.replace(/&(#?\w+);/g, (_, name: string) => entities[name] ?? '');

describe('markup', () => {
  it('writes elements, values and text, and leaves out what is not there', () => {
    const list = element('ol', { class: 'findings', start: 3 }, undefined, [element('li', {}, 'A & B')]);
    expect(writeMarkup(list)).toBe('\n<ol class="findings" start="3">\n<li>A &amp; B</li></ol>');
    expect(writeMarkup(element('details', { open: true }, element('br', {})))).toBe('\n<details open><br></details>');
  });

  it('writes the elements of a picture', () => {
    const dot = element('svg', { viewBox: '0 0 1 1', role: 'img' }, element('circle', { class: 'dot', cx: 0.5, r: 1 }));
    expect(writeMarkup(dot)).toBe(
      '\n<svg viewBox="0 0 1 1" role="img"><circle class="dot" cx="0.5" r="1"></circle></svg>',
    );
  });

  it('any text comes back as it was shown, and is never markup', () => {
    const strings = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(strings, (text) => {
        expect(escapeText(text)).not.toMatch(/[<>"]/);
        expect(unescaped(escapeText(text))).toBe(cleanText(text));
        const written = writeMarkup(element('span', { 'aria-label': text }, text));
        expect(written.split(/[<>]/)).toHaveLength(5);
      }),
    );
  });

  it('characters that turn the direction of writing, and NUL, do not reach the page', () => {
    expect(escapeText('a\u202Eb\u2066c\u0000d')).toBe('abcd');
  });
});
