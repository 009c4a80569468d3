import { expect, it } from 'vitest';
import { writeMarkup, type Content } from '../../../../src/render/html/markup.js';
import { prose } from '../../../../src/render/html/prose.js';

/** The parts kept in one piece. */
const wholes = (text: string): readonly unknown[] => {
  const parts = [prose(text)].flat() as readonly Content[];
  return parts.flatMap((part) => (typeof part === 'object' && 'name' in part ? part.content : []));
};

it.each([
  ['61.2 % [53.1 %, 68.0 %] (n 161)', ['61.2 %', '[53.1 %, 68.0 %]', 'n 161']],
  ['left on 2026-09-15; p < 0.001, W = 80.10', ['2026-09-15', 'p < 0.001', 'W = 80.10']],
  ['a gap of +43.6 pp [+31.3, +53.2] pp', ['+43.6 pp', '[+31.3, +53.2] pp']],
  ['State --confidential; a follow-up -- or not', ['--confidential']],
  ['占 1.2 % [0.3 %, 4.2 %]：3 个', ['1.2 %', '[0.3 %, 4.2 %]']],
  ['as of 2026-09, of 8-10 on 0..10: not beyond chance (p 1.000)', ['2026-09', '8-10', '0..10', 'p 1.000']],
  ['nothing of the kind', []],
])('%s', (text, expected) => {
  expect(wholes(text)).toEqual(expected);
});

it('no letter of the sentence is lost', () => {
  const text = 'Of 161 [53.1 %, 68.0 %], p = 0.04 and 12 %.';
  const parts = [prose(text)].flat() as readonly Content[];
  expect(writeMarkup(parts).replace(/<[^>]*>/g, '')).toBe(text);
});
