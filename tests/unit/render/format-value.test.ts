import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInterval, formatNumber } from '../../../src/render/format-value.js';
import type { Unit } from '../../../src/text/value.js';

fc.configureGlobal({ seed: 20260930 });

const units: readonly Unit[] = [
  'share',
  'score',
  'rating',
  'count',
  'money',
  'p-value',
  'statistic',
  'correlation',
  'minutes',
  'level',
];
const format = (value: number, unit: Unit): string => formatNumber({ type: 'number', value, unit }, 'en');

describe('a number', () => {
  it.each([
    [0.612, 'share', '61.2 %'],
    [1, 'share', '100.0 %'],
    [-0.031, 'share', '−3.1 %'],
    [12.44, 'score', '+12.4'],
    [-3, 'score', '−3.0'],
    [0, 'score', '0.0'],
    [4.207, 'rating', '4.21'],
    [1234567, 'count', '1,234,567'],
    [999, 'count', '999'],
    [0.0004, 'p-value', '< 0.001'],
    [0.001, 'p-value', '0.001'],
    [0.2106, 'p-value', '0.211'],
    [0.45, 'correlation', '+0.45'],
    [-0.455, 'correlation', '−0.46'],
    [8.391, 'statistic', '8.39'],
    [1234.4, 'money', '1,234'],
    [12.5, 'money', '12.50'],
    [12.5, 'minutes', '12.5 min'],
    [0.95, 'level', '95 %'],
    [0.995, 'level', '99.5 %'],
  ] as const)('%d as %s is written %s', (value, unit, text) => {
    expect(format(value, unit)).toBe(text);
  });

  it('has no sign when it rounds to zero', () => {
    for (const unit of units) expect(format(-0.00001, unit)).not.toMatch(/^[−+-]/);
    for (const unit of units) expect(format(-0, unit)).not.toMatch(/^[−+-]/);
  });

  it('is written with the same digits in Chinese', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constantFrom(...units), (value, unit) => {
        const bare = (text: string): string => text.replace(/ ?(min|分钟)$/, '');
        expect(bare(formatNumber({ type: 'number', value, unit }, 'zh-CN'))).toBe(bare(format(value, unit)));
      }),
    );
  });

  it('reads back as the number that was meant, to its last digit', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        const read = Number(format(value, 'rating').replaceAll(',', '').replace('−', '-'));
        expect(Math.abs(read - value)).toBeLessThanOrEqual(0.005 + 1e-7);
      }),
    );
  });

  it('carries its currency, without control characters', () => {
    const money = { type: 'number', value: 1234567.4, unit: 'money', currency: 'E\u001B[1mUR' } as const;
    expect(formatNumber(money, 'en')).toBe('1,234,567 EUR');
  });

  it('that is not finite is refused', () => {
    expect(() => format(Number.NaN, 'share')).toThrow(RangeError);
    expect(() => format(Number.POSITIVE_INFINITY, 'count')).toThrow(RangeError);
  });

  it('with a small base has an asterisk', () => {
    expect(formatNumber({ type: 'number', value: 12, unit: 'count', isSmallBase: true }, 'en')).toBe('12*');
  });
});

it('a size of a change up or down has both signs, in every unit', () => {
  const size = { type: 'number', isEitherWay: true } as const;
  expect(formatNumber({ ...size, value: 0.152, unit: 'share-change' }, 'en')).toBe('±15.2 pp');
  expect(formatNumber({ ...size, value: 0.152, unit: 'share-change' }, 'zh-CN')).toBe('±15.2 个百分点');
  expect(formatNumber({ ...size, value: 0.26, unit: 'rating-change' }, 'en')).toBe('±0.26');
  expect(formatNumber({ ...size, value: 12.4, unit: 'score' }, 'en')).toBe('±12.4');
});

it('an interval shows both ends in the unit', () => {
  expect(formatInterval({ type: 'interval', low: 0.531, high: 0.68, unit: 'share' }, 'en')).toBe('[53.1 %, 68.0 %]');
  expect(formatInterval({ type: 'interval', low: -2, high: 12.4, unit: 'score' }, 'en')).toBe('[−2.0, +12.4]');
  expect(formatInterval({ type: 'interval', low: -0.047, high: 0.171, unit: 'share-change' }, 'en')).toBe(
    '[−4.7, +17.1] pp',
  );
  expect(formatNumber({ type: 'number', value: 0.062, unit: 'share-change' }, 'zh-CN')).toBe('+6.2 个百分点');
  expect(formatNumber({ type: 'number', value: -0.12, unit: 'rating-change' }, 'en')).toBe('−0.12');
});
