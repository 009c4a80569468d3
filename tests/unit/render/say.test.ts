import { describe, expect, it } from 'vitest';
import { label, number, withheld } from '../../../src/report/build.js';
import { say, sayValue } from '../../../src/render/say.js';
import { message } from '../../../src/text/message.js';

const files = (names: readonly string[]) => message('report.files', { files: names });

describe('a list', () => {
  it('is joined as the language joins lists', () => {
    expect(say(files(['a', 'b', 'c']), 'en')).toBe('Read from a, b and c.');
    expect(say(files(['甲', '乙', '丙']), 'zh-CN')).toBe('数据来源：甲、乙、丙。');
    expect(say(files(['a', 'b']), 'en')).toBe('Read from a and b.');
    expect(say(files(['a']), 'en')).toBe('Read from a.');
    expect(say(files([]), 'en')).toBe('Read from .');
  });
});

describe('a message', () => {
  it('says its nested messages and values in the same language', () => {
    const text = message('import.target.item', { construct: message('construct.price') });
    expect(say(text, 'zh-CN')).toBe('题目：价格');
    const file = message('report.file', { name: 'a.csv', rows: number(1200, 'count') });
    expect(say(file, 'en')).toBe('a.csv (rows: 1,200)');
  });

  it('never takes braces or dollar signs of the data for parameters', () => {
    const text = message('definition.line', { term: '{text} $& $1', text: 'secret' });
    expect(say(text, 'en')).toBe('{text} $& $1: secret');
  });

  it('shows data without control, escape and direction characters', () => {
    const text = message('import.file-title', { file: '\u001B[31mA\u001B[0m\u202EB\u0007\nC' });
    expect(say(text, 'en')).toBe('How AB C was read');
  });

  it('lets the sign of a value stand for the equals sign before it', () => {
    expect(say(message('table.pair', { column: 'x', value: number(0.0001, 'p-value') }), 'en')).toBe('x: < 0.001');
  });
});

describe('a withheld number', () => {
  it('says why, and what is needed where that is known', () => {
    expect(sayValue(withheld({ reason: 'too-few-answers', needed: 5 }), 'en')).toBe('withheld (n < 5)');
    expect(sayValue(withheld({ reason: 'too-few-answers' }), 'en')).toBe('withheld (too few)');
    expect(sayValue(withheld({ reason: 'anonymity', needed: 5 }), 'zh-CN')).toBe('不予显示（保护匿名）');
  });
});

it('a label is our words in the language, or the text of the data', () => {
  expect(sayValue(label(message('word.yes')), 'zh-CN')).toBe('是');
  expect(sayValue(label('Ac\u200Eme'), 'zh-CN')).toBe('Acme');
});
