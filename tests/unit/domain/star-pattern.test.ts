/** Patterns with stars: what a regular expression would say, in a time that does not explode. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesStars } from '../../../src/domain/star-pattern.js';

function byExpression(name: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll('.', String.raw`\.`));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(name);
}

describe('a pattern with stars', () => {
  it('means what the regular expression means', () => {
    const letters = fc.constantFrom('a', 'b', '.', '\n');
    const names = fc.string({ unit: letters, maxLength: 8 });
    const patterns = fc.string({ unit: fc.oneof(letters, fc.constant('*')), maxLength: 6 });
    fc.assert(
      fc.property(names, patterns, (name, pattern) => {
        expect(matchesStars(name, pattern)).toBe(byExpression(name, pattern));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it.each([
    ['survey-2026.csv', 'survey*.csv', true],
    ['survey.csv', 'survey*.csv', true],
    ['ab', 'ab*b', false],
    ['aba', 'ab*ba', false],
    ['', '*', true],
    ['', '', true],
    ['客户调查.xlsx', '客户*.xlsx', true],
  ])('%j is meant by %j: %s', (name, pattern, expected) => {
    expect(matchesStars(name, pattern)).toBe(expected);
  });

  it('says no to a long name at once, however many stars there are', () => {
    expect(matchesStars(`${'a'.repeat(10_000)}.csv`, `${'*a'.repeat(100)}b`)).toBe(false);
    expect(matchesStars(`${'a'.repeat(10_000)}.csv`, `${'*a'.repeat(100)}*.csv`)).toBe(true);
  });
});
