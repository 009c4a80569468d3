/** Do generated parts reach their place, and nothing else change? */
import { expect, it } from 'vitest';
import { blockNames, fillBlocks } from '../../src/docs/fill-blocks.js';
import { code, markdownTable } from '../../src/docs/markdown-table.js';

const blocks = [{ name: 'codes', markdown: () => 'new\nlines' }];
const text = ['before', '<!-- generated:codes -->', 'old', '<!-- /generated -->', 'after', ''].join('\n');

it('a generated part replaces what stood between its marks', () => {
  const filled = [
    'before',
    '<!-- generated:codes -->',
    '',
    'new',
    'lines',
    '',
    '<!-- /generated -->',
    'after',
    '',
  ].join('\n');
  expect(fillBlocks(text, blocks)).toBe(filled);
});

it('writing twice changes nothing more', () => {
  const once = fillBlocks(text, blocks);
  expect(fillBlocks(once, blocks)).toBe(once);
});

it('a text without marks stays as it is', () => {
  expect(fillBlocks('a\r\nb', blocks)).toBe('a\r\nb');
});

it('a name that no block has is refused', () => {
  expect(() => fillBlocks('<!-- generated:other -->\n<!-- /generated -->', blocks)).toThrow(
    /no generated block "other"/,
  );
});

it('a part that is never closed is refused instead of swallowing the rest', () => {
  expect(() => fillBlocks('<!-- generated:codes -->\nrest', blocks)).toThrow(/"codes" has no/);
  expect(() => fillBlocks('<!-- generated:codes -->\n<!-- generated:codes -->', blocks)).toThrow(/"codes" has no/);
});

it('a closing mark without a beginning is refused', () => {
  expect(() => fillBlocks('<!-- /generated -->', blocks)).toThrow(/without a beginning/);
});

it('the blocks a text asks for are found in their order', () => {
  expect(blockNames('<!-- generated:b -->\n<!-- /generated -->\n<!-- generated:a -->')).toEqual(['b', 'a']);
});

it('a cell cannot break its table', () => {
  expect(markdownTable(['a', 'b'], [['x|y', 'two\nlines']])).toBe('| a | b |\n|---|---|\n| x\\|y | two lines |');
});

it('code is shown as it is typed', () => {
  expect(code(70)).toBe('`70`');
});
