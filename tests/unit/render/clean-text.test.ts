import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, escapeUnseen } from '../../../src/render/clean-text.js';

fc.configureGlobal({ seed: 20260930 });

describe('text from the data', () => {
  it.each([
    ['\u001B[31mred\u001B[0m', 'red', 'colours'],
    ['\u001B]0;title\u0007Acme', 'Acme', 'window titles'],
    ['\u001B]8;;http://x\u001B\\link\u001B]8;;\u001B\\', 'link', 'hyperlinks'],
    ['\u009B2Jx', 'x', 'one-byte controls'],
    ['\u001B]0;never closed', ']0;never closed', 'an unclosed title keeps its text'],
    ['a\r\nb\tc\u2028d', 'a b c d', 'line breaks and tabs'],
    ['a\u202Eb\u2066c\u200Fd', 'abcd', 'direction marks'],
    ['\uFEFFa\u0000b\u007Fc', 'abc', 'byte order mark, NUL, DEL'],
    ['a\uD800b', 'a\uFFFDb', 'half characters'],
    ['👩‍👩‍👧‍👦 北京 e\u0301', '👩‍👩‍👧‍👦 北京 e\u0301', 'emoji, Chinese and marks stay'],
  ])('%j becomes %j: %s', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('never keeps a control or direction character, however they are nested', () => {
    const pieces = fc.array(
      fc.constantFrom('\u001B', '[', ']', '0', ';', 'm', '\u0007', '\u009B', '\u202E', '\\', 'x', '\n'),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const clean = cleanText(parts.join(''));
        expect(clean).not.toMatch(/[\p{Control}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});

it('JSON keeps every character, but shows none that a screen obeys', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = escapeUnseen(JSON.stringify(text));
      expect(JSON.parse(json)).toBe(text);
      expect(json).not.toMatch(/[\p{Control}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
    }),
  );
});
