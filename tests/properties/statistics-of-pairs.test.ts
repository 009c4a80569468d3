/** Which laws hold for pairs of answers and tables of them? */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../src/counts/shapes.js';
import { chiSquaredTest } from '../../src/statistics/chi-squared-test.js';
import { kendallOf, kendallTest } from '../../src/statistics/kendall.js';
import { differencesOf, mcnemarExact, pairedTTest, wilcoxonSignedRank } from '../../src/statistics/paired-answers.js';
import { crossed, intervalOf, seeded } from './any-answers.js';

const options = { confidence: 0.95 };

describe('pairs and tables', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 })), { maxLength: 40 });

  it('Kendall counts pairs as if each were looked at, and is the same both ways round', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const table = crossed(rows);
        const found = kendallOf(table, options);
        intervalOf(found, [-1, 1]);
        const [test, turned] = [kendallTest(table), kendallTest(crossed(rows.map(([x, y]) => [y, x])))];
        expect(turned.status).toBe(test.status);
        if (test.status === 'withheld' || found.status === 'withheld' || turned.status === 'withheld') return;
        let [excess, ofX, ofY] = [0, 0, 0];
        for (const [i, [x, y]] of rows.entries())
          for (const [otherX, otherY] of rows.slice(i + 1)) {
            const [signX, signY] = [Math.sign(x - otherX), Math.sign(y - otherY)];
            excess += signX * signY;
            ofX += Math.abs(signX);
            ofY += Math.abs(signY);
          }
        expect(found.value).toBeCloseTo(excess / Math.sqrt(ofX * ofY), 12);
        expect(turned.statistic).toBeCloseTo(test.statistic, 10);
      }),
      seeded,
    );
  });

  it('the order of rows changes no figure, and turning the pairs round turns every sign', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const differences = (of: typeof rows): Distribution => differencesOf(crossed(of));
        const [forth, back] = [differences(rows), differences(rows.map(([x, y]) => [y, x]))];
        const [t, turned] = [pairedTTest(forth), pairedTTest(back)];
        if (t.status === 'known') expect(turned).toMatchObject({ statistic: expect.closeTo(-t.statistic, 10) });
        expect(pairedTTest(differences(rows.toReversed()))).toEqual(t);
        const [ranks, turnedRanks] = [wilcoxonSignedRank(forth), wilcoxonSignedRank(back)];
        if (ranks.status === 'known')
          expect(turnedRanks).toMatchObject({ effect: expect.closeTo(-ranks.effect!, 12), p: ranks.p });
        const isTop = (answer: number) => answer >= 6;
        const changed = mcnemarExact(crossed(rows), isTop);
        if (changed.status === 'known')
          expect(mcnemarExact(crossed(rows.map(([x, y]) => [y, x])), isTop)).toMatchObject({ p: changed.p });
      }),
      seeded,
    );
  });

  it("chi-squared does not mind order or names, and Cramér's V stays in 0..1", () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const test = chiSquaredTest(crossed(rows));
        const renamed = chiSquaredTest(crossed(rows.toReversed().map(([x, y]) => [100 - 3 * y, x + 7])));
        expect(renamed.status).toBe(test.status);
        if (test.status === 'withheld' || renamed.status === 'withheld') return;
        expect(renamed.statistic).toBeCloseTo(test.statistic, 9);
        expect(test.effect).toBeGreaterThanOrEqual(0);
        expect(test.effect).toBeLessThanOrEqual(1);
      }),
      seeded,
    );
  });
});
