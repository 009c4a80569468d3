import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsToHide, withholdSmallGroups } from '../../../src/metrics/withhold.js';
import type { Estimate } from '../../../src/statistics/estimate.js';

const known = (answers: number): Estimate =>
  answers === 0
    ? { status: 'withheld', reason: 'no-answers', answers: 0, needed: 1 }
    : { status: 'known', value: 0.5, interval: [0.2, 0.8], answers, method: 'wilson' };
const breakdown = (sizes: Readonly<Record<string, number>>) => ({
  overall: known(Object.values(sizes).reduce((a, b) => a + b, 0)),
  groups: new Map(Object.entries(sizes).map(([key, answers]) => [key, known(answers)])),
});

describe('withholding of small groups', () => {
  it('a single group under five takes the next smallest with it, or the total would give it away', () => {
    const shown = withholdSmallGroups(breakdown({ it: 40, finance: 3, end_user: 12, business_owner: 30 }), {
      minimumGroup: 5,
    });
    expect(shown.groups.get('finance')).toEqual({ status: 'withheld', reason: 'too-few-answers', needed: 5 });
    expect(shown.groups.get('end_user')).toEqual({ status: 'withheld', reason: 'anonymity', needed: 5 });
    expect(shown.groups.get('it')?.status).toBe('known');
    expect(shown.groups.get('business_owner')?.status).toBe('known');
  });

  it('two groups that together stay under five take a third with them', () => {
    expect(
      [
        ...groupsToHide(
          [
            { key: 'a', answers: 1 },
            { key: 'b', answers: 2 },
            { key: 'c', answers: 9 },
            { key: 'd', answers: 50 },
          ],
          5,
        ).keys(),
      ].sort(),
    ).toEqual(['a', 'b', 'c']);
  });

  it('five answers are enough', () => {
    const shown = withholdSmallGroups(breakdown({ it: 5, finance: 5 }), { minimumGroup: 5 });
    expect([...shown.groups.values()].every(({ status }) => status === 'known')).toBe(true);
  });

  it('a whole survey under five shows nothing', () => {
    const shown = withholdSmallGroups(breakdown({ it: 2, finance: 2 }), { minimumGroup: 5 });
    expect(shown.overall.status).toBe('withheld');
    expect([...shown.groups.values()].every(({ status }) => status === 'withheld')).toBe(true);
  });

  it('an attributed survey shows every group', () => {
    const sizes = breakdown({ it: 1, finance: 40 });
    expect(withholdSmallGroups(sizes, { minimumGroup: undefined })).toBe(sizes);
  });

  it('no hidden group can be computed from the total and the groups that are shown', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 10 }), (counts, k) => {
        const cells = counts.map((answers, index) => ({ key: String(index), answers }));
        const hidden = groupsToHide(cells, k);
        const hiddenCells = cells.filter(({ key }) => hidden.has(key));
        const shownCells = cells.filter(({ key, answers }) => !hidden.has(key) && answers > 0);
        expect(shownCells.every(({ answers }) => answers >= k)).toBe(true);
        if (hiddenCells.length === 0) return;
        const isEverythingHidden = shownCells.length === 0;
        const together = hiddenCells.reduce((sum, { answers }) => sum + answers, 0);
        expect(isEverythingHidden || (hiddenCells.length >= 2 && together >= k)).toBe(true);
      }),
      { seed: 20260922, numRuns: 500 },
    );
  });
});
