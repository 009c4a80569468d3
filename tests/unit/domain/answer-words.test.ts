import { describe, expect, it } from 'vitest';
import { firstGoodAnswer, itemSatisfiedFrom } from '../../../src/domain/answer-words.js';

const scaleOf = (low: number, high: number): { scale: { low: number; high: number } } => ({ scale: { low, high } });

describe('the first good answer', () => {
  it('of Unsatisfied, Satisfied, Highly Satisfied is the second', () => {
    const labels = [
      [1, 'Unsatisfied'],
      [2, 'Satisfied'],
      [3, 'Highly Satisfied'],
    ] as const;
    expect(firstGoodAnswer({ ...scaleOf(1, 3), labels })).toBe(2);
    expect(itemSatisfiedFrom({ ...scaleOf(1, 3), labels })).toBe(2);
  });

  it('of bad, middle and good is the third, in Chinese too', () => {
    const labels = [
      [1, '不满意'],
      [2, '一般'],
      [3, '满意'],
    ] as const;
    expect(firstGoodAnswer({ ...scaleOf(1, 3), labels })).toBe(3);
  });

  it('is not asked of the words on five points, where the top two are the convention', () => {
    const labels = [
      [1, 'Poor'],
      [2, 'Fair'],
      [3, 'Good'],
      [4, 'Very good'],
      [5, 'Excellent'],
    ] as const;
    expect(firstGoodAnswer({ ...scaleOf(1, 5), labels })).toBeUndefined();
    expect(itemSatisfiedFrom({ ...scaleOf(1, 5), labels })).toBe(4);
  });

  it('is unknown where an answer has no words, or where none is bad', () => {
    const some = [
      [2, 'Satisfied'],
      [3, 'Highly Satisfied'],
    ] as const;
    expect(firstGoodAnswer({ ...scaleOf(1, 3), labels: some })).toBeUndefined();
    expect(firstGoodAnswer({ ...scaleOf(1, 3), labels: [[1, 'Good'], ...some] })).toBeUndefined();
    expect(itemSatisfiedFrom({ ...scaleOf(1, 3), labels: some })).toBe(3);
    expect(itemSatisfiedFrom({})).toBeUndefined();
  });
});
