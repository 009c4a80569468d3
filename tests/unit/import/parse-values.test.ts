import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../src/import/parse-number.js';
import { parseDuration } from '../../../src/import/parse-duration.js';
import { parseRating } from '../../../src/import/parse-rating.js';
import { isoDate, splitDate } from '../../../src/import/parse-date.js';

describe('numbers', () => {
  it.each([
    ['1234.5', 1234.5],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['64,76', 64.76],
    ['1,234', 1234],
    ['¥ 1,200', 1200],
    ['(15)', -15],
    ['45%', 45],
    ['１２', 12],
    ["1'234.5", 1234.5],
    ['-3', -3],
  ])('%s is the number %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it('a stated decimal comma makes 1,234 a number below two', () => {
    expect(parseNumber('1,234', ',')).toBe(1.234);
    expect(parseNumber('1.234', ',')).toBe(1234);
  });

  it.each(['abc', '1.2.3', '12,34,56', '', '1 2', '0x10', 'Infinity', '1e999'])('%j is no number', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });
});

describe('ratings', () => {
  it.each([
    ['10 - Extremely likely', 10],
    ['5 stars', 5],
    ['4.0', 4],
    ['4,5', 4.5],
    ['5分', 5],
    ['★★★', 3],
    ['0 - Unknown', 0],
    ['3 (neutral)', 3],
    ['5：非常满意', 5],
  ])('%s is the answer %d', (text, value) => {
    expect(parseRating(text)).toEqual({ value });
  });

  it('4 / 5 is the answer 4 and names the end of its scale', () => {
    expect(parseRating('4 / 5')).toEqual({ value: 4, outOf: 5 });
  });

  it.each(['2 times a week', '12/6/2018', '2018-06-12', '50 %', 'Very satisfied', '3rd floor'])(
    '%s is no answer',
    (text) => {
      expect(parseRating(text)).toBeUndefined();
    },
  );
});

describe('durations', () => {
  it.each([
    ['10秒', 10],
    ['2分30秒', 150],
    ['1.0分钟30.0秒', 90],
    ['1小时2分3秒', 3723],
    ['1天1小时', 90000],
    ['00:02:30', 150],
    ['1h 5m', 3900],
    ['2 min 30 sec', 150],
    ['45', 45],
    ['１２秒', 12],
  ])('%s lasts %d seconds', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  it.each(['3分 (及格)', '12:30', 'soon', '-5', '', '秒'])('%j is no duration', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});

describe('dates', () => {
  const read = (text: string, order: 'ymd' | 'dmy' | 'mdy' = 'ymd'): string | undefined => {
    const parts = splitDate(text);
    return parts && isoDate(parts, order);
  };

  it.each([
    ['2026-09-27', '2026-09-27'],
    ['2026/9/7', '2026-09-07'],
    ['2026年9月27日', '2026-09-27'],
    ['20260927', '2026-09-27'],
    ['2026-09-27T15:09:01Z', '2026-09-27T15:09:01Z'],
    ['2026-09-27T15:09:01.250+03:00', '2026-09-27T15:09:01+03:00'],
    ['2026-09-27 15:09', '2026-09-27T15:09:00'],
    ['2026/09/27 3:00:00 PM GMT+3', '2026-09-27T15:00:00+03:00'],
    ['2026/09/27 12:05:00 AM', '2026-09-27T00:05:00'],
    ['2026/9/27 下午3:00', '2026-09-27T15:00:00'],
    ['2026/9/27 上午12:05:09', '2026-09-27T00:05:09'],
    ['27 Sep 2026', '2026-09-27'],
    ['September 27, 2026', '2026-09-27'],
    ['2026/09/27 3:00:00 下午 GMT+8', '2026-09-27T15:00:00+08:00'],
    ['2026/09/27 3:00:00 p. m. GMT-3', '2026-09-27T15:00:00-03:00'],
    ['2026/09/27 3:00:00 PM UTC−3:30', '2026-09-27T15:00:00-03:30'],
    ['2026年9月27日15:09', '2026-09-27T15:09:00'],
    ['Sun Sep 27 2026', '2026-09-27'],
    ['1718000000', '2024-06-10T06:13:20Z'],
  ])('%s is %s', (text, iso) => {
    expect(read(text)).toBe(iso);
  });

  it('the order decides which of two numbers is the day', () => {
    expect(read('2/11/2018 15:09:01', 'dmy')).toBe('2018-11-02T15:09:01');
    expect(read('2/11/2018 15:09:01', 'mdy')).toBe('2018-02-11T15:09:01');
    expect(read('7/2/20 11:00:22', 'mdy')).toBe('2020-07-02T11:00:22');
  });

  it('a day that does not exist is no date', () => {
    expect(read('31/02/2026', 'dmy')).toBeUndefined();
    expect(read('2026-02-29')).toBeUndefined();
    expect(read('2024-02-29')).toBe('2024-02-29');
    expect(read('13/13/2026', 'dmy')).toBeUndefined();
  });

  it.each(['12345678901', '4102444800', '0138001380', 'Sun', 'tomorrow', '2026-09-27 25:00', '1/2', '3.5'])(
    '%s is no date',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );
});
