/** What are mean, variance and quantiles of small counts? */
import { describe, expect, it } from 'vitest';
import { mergeMoments, momentsOf, momentsOfValues } from '../../../src/statistics/moments.js';
import { medianOf, quantileOf } from '../../../src/statistics/quantiles.js';
import { counted } from './answers.js';

describe('moments', () => {
  it('of 1, 2, 2, 5 are mean 2.5 and variance (2.25 + 0.25 + 0.25 + 6.25) ÷ 3 = 3', () => {
    expect(momentsOf(counted({ 1: 1, 2: 2, 5: 1 }))).toEqual({ answers: 4, mean: 2.5, variance: 3 });
    expect(momentsOfValues([5, 2, 1, 2])).toEqual({ answers: 4, mean: 2.5, variance: 3 });
  });

  it('of one answer have no variance', () => {
    expect(momentsOf(counted({ 7: 1 }))).toEqual({ answers: 1, mean: 7, variance: undefined });
  });

  it('of no answers do not exist, also when a value is counted zero times', () => {
    expect(momentsOf(counted({}))).toBeUndefined();
    expect(momentsOf(counted({ 3: 0 }))).toBeUndefined();
    expect(momentsOfValues([])).toBeUndefined();
  });

  it('keep a small variance around a large mean', () => {
    expect(momentsOfValues([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toEqual({
      answers: 4,
      mean: 1e9 + 10,
      variance: 30,
    });
  });

  it('of equal answers have variance 0', () => {
    expect(momentsOf(counted({ 0.1: 10 }))?.variance).toBe(0);
  });

  it('merge: 1 and 3 with 5 give mean 3 and variance 4', () => {
    expect(mergeMoments(momentsOfValues([1, 3]), momentsOfValues([5]))).toEqual({ answers: 3, mean: 3, variance: 4 });
  });

  it('merge with nothing unchanged', () => {
    const moments = momentsOfValues([1, 3]);
    expect(mergeMoments(moments, undefined)).toEqual(moments);
    expect(mergeMoments(undefined, moments)).toEqual(moments);
    expect(mergeMoments(undefined, undefined)).toBeUndefined();
  });
});

describe('quantiles', () => {
  it('of an even number of answers have the median between the two in the middle', () => {
    expect(medianOf(counted({ 2: 1, 4: 1, 5: 2 }))).toBe(4.5);
  });

  it('of an odd number of answers have the median in the middle', () => {
    expect(medianOf(counted({ 1: 2, 4: 1, 9: 2 }))).toBe(4);
  });

  it('at 0 and 1 are the lowest and the highest answer', () => {
    const answers = counted({ 9: 1, 3: 4, 6: 2 });
    expect([quantileOf(answers, 0), quantileOf(answers, 1)]).toEqual([3, 9]);
  });

  it('of no answers do not exist', () => {
    expect(medianOf(counted({}))).toBeUndefined();
    expect(quantileOf(counted({ 4: 0 }), 0.9)).toBeUndefined();
  });
});
