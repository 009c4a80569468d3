/** Is a cell that is told at a glance read as it would be read thoroughly? A space before it keeps the glance away. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitDate } from '../../../src/import/parse-date.js';
import { parseNumber } from '../../../src/import/parse-number.js';
import { parseRating } from '../../../src/import/parse-rating.js';

const parts = [
  'a', 'e', 'E', 'Z', 'T', 'satisfied', 'Very satisfied', '满意', '分', '★', '☆', '。', '.', ',', '-', ':', '(', ')', '（5）',
  ' ', '0', '5', '12', '１', '2026', '-03-', '-05', 'T10:22:33', '24:00', '+03:00', '%', '€', '=', '\u0301', '́', '/',
]; // prettier-ignore
const cells = fc.array(fc.constantFrom(...parts), { maxLength: 7 }).map((some) => some.join(''));

const two = (low: number, high: number): fc.Arbitrary<string> =>
  fc.integer({ min: low, max: high }).map((part) => String(part).padStart(2, '0'));
const moments = fc
  .tuple(fc.integer({ min: 1000, max: 2999 }), two(0, 13), two(0, 32), two(0, 25), two(0, 61), two(0, 61))
  .chain(([year, month, day, ...time]) => {
    const date = `${String(year)}-${month}-${day}`;
    return fc.constantFrom('', ...['', 'Z', '+03:00', '-11:30', '+3'].map((zone) => `T${time.join(':')}${zone}`)).map((rest) => date + rest); // prettier-ignore
  });

describe('a glance says what a thorough look says', () => {
  it.each([
    ['ratings', (cell: string) => parseRating(cell)],
    ['numbers', (cell: string) => parseNumber(cell)],
    ['numbers with a decimal comma', (cell: string) => parseNumber(cell, ',')],
    ['dates', (cell: string) => splitDate(cell)],
  ])('of %s', (_what, read) => {
    const property = fc.property(cells, (cell) => {
      expect(read(cell), cell).toEqual(read(` ${cell}`));
    });
    fc.assert(property, { numRuns: 20_000, seed: 8 });
  });

  it('of moments as programs write them', () => {
    const property = fc.property(moments, (cell) => {
      expect(splitDate(cell), cell).toEqual(splitDate(` ${cell}`));
    });
    fc.assert(property, { numRuns: 20_000, seed: 8 });
  });
});
