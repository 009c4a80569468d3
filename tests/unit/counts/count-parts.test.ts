import { describe, expect, it } from 'vitest';
import { createCoMoments } from '../../../src/counts/co-moments.js';
import { compareCodePoints } from '../../../src/counts/code-point-order.js';
import { createPairIndex } from '../../../src/counts/pair-index.js';
import { createTally } from '../../../src/counts/tally.js';

describe('code-point order', () => {
  it('puts characters beyond U+FFFF after all others, unlike the order of JavaScript', () => {
    const texts = ['𝒜', '\uFF21', 'b', 'a', 'ab', '', '大'];
    expect([...texts].sort(compareCodePoints)).toEqual(['', 'a', 'ab', 'b', '大', '\uFF21', '𝒜']);
    expect([...texts].sort().at(-1)).toBe('\uFF21');
  });
});

describe('a pair index', () => {
  it.each([
    ['a table', 10, 10],
    ['hashing', 0, 0],
    ['both', 2, 2],
  ])('gives every pair one number from 1, by %s', (_, leftSize, rightSize) => {
    const pairs = createPairIndex(leftSize, rightSize);
    expect([pairs.indexOf(1, 1), pairs.indexOf(5, 1), pairs.indexOf(1, 5), pairs.indexOf(1, 1)]).toEqual([1, 2, 3, 1]);
    expect([pairs.left(2), pairs.right(2), pairs.size]).toEqual([5, 1, 3]);
  });
});

describe('a tally', () => {
  it('counts cells beyond the table it began with, and leaves out rows without group or value', () => {
    const tally = createTally();
    const groups = Int32Array.of(1, 1, 100, 100, 0, 5, 1);
    const values = Int32Array.of(2, 2, 127, 300, 3, 0, 300);
    tally.add(groups, values, 7);
    tally.add(groups, values, 1);
    const cells: (readonly [number, number, number])[] = [];
    tally.forEach((group, value, count) => cells.push([group, value, count]));
    expect(cells).toEqual([
      [1, 2, 3],
      [100, 127, 1],
      [100, 300, 1],
      [1, 300, 1],
    ]);
  });
});

describe('co-moments', () => {
  it('equal the textbook formula', () => {
    const moments = createCoMoments(2);
    for (const row of [
      [1, 10],
      [2, 8],
      [6, 3],
    ]) {
      moments.add(Float64Array.from(row));
    }
    // deviations -2, -1, 3 and 3, 1, -4; sums of products 14, -19, 26; divisor 2
    expect(moments.means()).toEqual([3, 7]);
    const covariances = moments.covariances().flat();
    [7, -9.5, -9.5, 13].forEach((value, index) => expect(covariances[index]).toBeCloseTo(value, 12));
  });
});
