/** Sample sizes and the load rule by hand. */
import { describe, expect, it } from 'vitest';
import { mayBeAsked } from '../../../src/statistics/integrity/rolling-window-load.js';
import {
  accountSizeOf,
  answersForHalfWidth,
  answersWorth,
  halfWidthOf,
  plannedDesignEffect,
  type PlannedGroup,
} from '../../../src/statistics/planning/precision.js';

const alone = (people: number): PlannedGroup => ({ people, variance: 0.25, alikeness: 0, accountSize: 1 });
const at95 = { confidence: 0.95 };

describe('answers for an interval', () => {
  it('of 1,000 people for ±5 points: 384.16 ÷ (1 + 383.16 ÷ 1000) = 277.7', () => {
    expect(answersForHalfWidth(0.05, alone(1000), at95)).toBe(278);
  });
  it('10 of 34 people: 1.96·√(0.25 ÷ 10 · 24 ÷ 33) = 0.2643, as a part of many 0.3099', () => {
    expect(halfWidthOf(10, alone(34), { ...at95, of: 'these-people' })).toBeCloseTo(0.2643, 4);
    expect(halfWidthOf(10, alone(34), { ...at95, of: 'people-like-these' })).toBeCloseTo(0.3099, 4);
  });
  it('of a single person, and of all people, leave nothing to chance', () => {
    expect(answersForHalfWidth(0.001, alone(1), at95)).toBe(1);
    expect(halfWidthOf(34, alone(34), { ...at95, of: 'these-people' })).toBe(0);
  });
});

describe('people of one account', () => {
  const group = { ...alone(10), alikeness: 0.2, accountSize: accountSizeOf([4, 4, 2]) };
  it('4, 4 and 2 people: an average person has 36 ÷ 10 = 3.6 in the account', () => {
    expect(group.accountSize).toBeCloseTo(3.6, 12);
    expect(plannedDesignEffect(10, group)).toBeCloseTo(1 + 0.2 * 2.6, 12);
    expect(plannedDesignEffect(4, group)).toBeCloseTo(1 + (0.2 * 2.6 * 3) / 9, 12);
    expect(plannedDesignEffect(1, group)).toBe(1);
  });
  it('10 answers are worth 10 ÷ 1.52 = 6.6: seven independent ones are not to be had', () => {
    expect(answersWorth(6.5, group)).toBe(10);
    expect(answersWorth(7, group)).toBeUndefined();
  });
});

describe('one more invitation', () => {
  const rule = { most: 2, days: 90 };
  it('counts those of the 89 days before', () => {
    expect(mayBeAsked([10, 20], 99, rule)).toBe(false);
    expect(mayBeAsked([10, 20], 100, rule)).toBe(true);
  });
  it('counts those sent for later', () => {
    expect(mayBeAsked([10, 80], 5, rule)).toBe(false);
    expect(mayBeAsked([10, 95], 5, rule)).toBe(true);
  });
  it('is not held to what was done before', () => {
    expect(mayBeAsked([1, 1, 1, 1], 200, rule)).toBe(true);
  });
});
