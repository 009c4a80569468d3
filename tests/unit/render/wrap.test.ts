import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import stringWidth from 'string-width';
import { charactersOf, textWidth } from '../../../src/render/terminal/text-width.js';
import { wrapText } from '../../../src/render/terminal/wrap.js';

const withoutSpace = (text: string): string => text.replace(/[ \u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]/g, '');

describe('wrapping', () => {
  it('breaks English between words', () => {
    expect(wrapText('the quick brown fox', 10)).toEqual(['the quick', 'brown fox']);
  });

  it('breaks Chinese between characters, two columns each, without a stop at the beginning of a line', () => {
    expect(wrapText('客户很满意，但是不续约。', 10)).toEqual(['客户很满', '意，但是不', '续约。']);
    expect(wrapText('他说（不知道）', 6)).toEqual(['他说', '（不知', '道）']);
  });

  it('never breaks a number from its unit or an interval', () => {
    expect(wrapText('it is 61.2 % now', 10)).toEqual(['it is', '61.2 % now']);
    expect(wrapText('share [53.1 %, 68.0 %]', 18)).toEqual(['share', '[53.1 %, 68.0 %]']);
    expect(wrapText('withheld (n < 5)', 10)).toEqual(['withheld', '(n < 5)']);
  });

  it('cuts a word that no line can hold, between characters', () => {
    expect(wrapText('ab cdefghijkl', 5)).toEqual(['ab', 'cdefg', 'hijkl']);
    expect(wrapText('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2)).toEqual(['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']);
  });

  it('gives one empty line for no text', () => {
    expect(wrapText('', 10)).toEqual(['']);
  });

  it('makes no line wider than asked and loses nothing but spaces', () => {
    const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.lorem());
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 40 }), (text, width) => {
        const printable = text.replace(/\p{Control}/gu, '');
        const lines = wrapText(printable, width);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
        expect(withoutSpace(lines.join(''))).toBe(withoutSpace(printable));
      }),
      { seed: 20260930, numRuns: 300 },
    );
  });
});

describe('the width of a text', () => {
  it('is what string-width says of every character of the first 65,536, alone and between others', () => {
    const wrong: number[] = [];
    for (let code = 0x20; code <= 0xffff; code += 1) {
      const character = String.fromCharCode(code);
      const text = `a${character}好`;
      if (textWidth(character) !== stringWidth(character) || textWidth(text) !== stringWidth(text)) wrong.push(code);
    }
    expect(wrong).toEqual([]);
  });

  it('counts an emoji of several code points as one character, a letter of plain text as one each', () => {
    expect(charactersOf('好👩‍👩‍👧‍👦!')).toEqual(['好', '👩‍👩‍👧‍👦', '!']);
    expect(charactersOf('好, é')).toEqual(['好', ',', ' ', 'é']);
  });
});
