/** When a total and its parts move apart. */
import { describe, expect, it } from 'vitest';
import { reversalBetween } from '../../../src/analyses/roles/reversal.js';

type Table = Readonly<Record<string, Readonly<Record<string, readonly [hits: number, answers: number]>>>>;
const between = (table: Table) =>
  reversalBetween(['before', 'after'], Object.keys(table), (role, group) => {
    const cell = table[role]?.[group];
    return cell && { hits: cell[0], answers: cell[1] };
  });

describe('a reversal', () => {
  it('is found in the textbook case: every role rises, the total falls', () => {
    const found = between({
      it: { before: [72, 80], after: [19, 20] },
      finance: { before: [4, 20], after: [24, 80] },
    });
    expect(found?.total).toBeCloseTo(43 / 100 - 76 / 100, 12);
    expect(found?.roles.map(({ move }) => Math.round(100 * move))).toEqual([5, 10]);
    expect(found?.answers).toBe(200);
    // By Kitagawa: same mix +0.05 × 0.5 + 0.1 × 0.5, the rest is mix.
    expect(found?.rate).toBeCloseTo(0.075, 12);
    expect(found?.mix).toBeCloseTo(-0.405, 12);
  });
  it('is none where the roles go the way of the total, or the total stands still', () => {
    expect(between({ it: { before: [5, 10], after: [8, 10] }, finance: { before: [2, 10], after: [4, 10] } })).toBe(
      undefined,
    );
    expect(between({ it: { before: [5, 10], after: [6, 10] }, finance: { before: [5, 10], after: [4, 10] } })).toBe(
      undefined,
    );
  });
  it('is none where the mix is the same or nearly: then one role moved the total, not the mix', () => {
    const same = {
      it: { before: [10, 20], after: [11, 20] },
      finance: { before: [10, 20], after: [11, 20] },
      end_user: { before: [18, 20], after: [10, 20] },
    } as const;
    expect(between(same)).toBeUndefined();
    const nearly = { it: { before: [30, 40], after: [27, 35] }, finance: { before: [4, 20], after: [6, 25] } } as const;
    expect(between(nearly)).toBeUndefined();
  });
  it('needs two roles with ten answers on both sides; of three one may stand apart', () => {
    const it = { before: [72, 80], after: [19, 20] } as const;
    const finance = { before: [4, 20], after: [24, 80] } as const;
    expect(between({ it, finance: { before: [1, 4], after: [3, 4] } })).toBeUndefined();
    expect(between({ it, finance, end_user: { before: [5, 10], after: [4, 10] } })).toBeDefined();
    expect(between({ it, end_user: { before: [5, 10], after: [1, 10] } })).toBeUndefined();
  });
});
