/** Which options a cell lists when marks also stand inside them. */
import { describe, expect, it } from 'vitest';
import { optionWatch, splitOptions } from '../../../src/import/split-options.js';

const comma = { separator: ', ' };
const options = (cell: string): readonly string[] => [...splitOptions(cell, comma)];

describe('a mark inside brackets', () => {
  it.each([
    ['Phone (mobile, landline), Mail', ['Phone (mobile, landline)', 'Mail']],
    ['Mail, Phone (mobile, landline)', ['Mail', 'Phone (mobile, landline)']],
    ['Tools (R (base, tidy), Python), None', ['Tools (R (base, tidy), Python)', 'None']],
    ['电话（手机, 座机）, 邮件', ['电话（手机, 座机）', '邮件']],
  ])('separates nothing in %s', (cell, expected) => {
    expect(options(cell)).toEqual(expected);
  });

  it('separates where the bracket is never closed, or closed without being opened', () => {
    expect(options('sad :(, Mail, Phone')).toEqual(['sad :(', 'Mail', 'Phone']);
    expect(options('1) first, 2) second')).toEqual(['1) first', '2) second']);
    expect(options('sad :(, Phone (mobile, landline)')).toEqual(['sad :(', 'Phone (mobile, landline)']);
  });

  it('is no list of its own', () => {
    const watch = optionWatch(comma);
    watch.look('Phone (mobile, landline)');
    expect(watch.profile().lists).toBe(0);
    expect([...watch.profile().ticks.keys()]).toEqual(['Phone (mobile, landline)']);
  });
});
