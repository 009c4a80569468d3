/** Rules about whole responses, and what they must say: found as plainly as possible. */
import type { UsualPattern } from '../../src/counts/flags.js';
import type { Score } from '../../src/counts/needs.js';

const about = 10;
const run = [{ code: 's1' }, { code: 's2', turnedAbout: about }, { code: 'p1' }];
const around: UsualPattern = {
  means: [5, 4],
  spreads: [2, 3],
  factor: [
    [1, 0],
    [0.6, 0.8],
  ],
};

/** Two equal answers in a row of three; answers that differ by less than a point; unusual pairs; less than half a minute. */
export const flagScore: Score = {
  flags: [
    { pattern: { kind: 'longest-run', items: run }, is: 'at-least', limit: 2, answered: 2 },
    { pattern: { kind: 'variability', items: run }, is: 'below', limit: 1, answered: 2 },
    {
      pattern: { kind: 'distance', items: [{ code: 'p2' }, { code: 'nps' }], around },
      is: 'above',
      limit: 3,
      answered: 1,
    },
    { pattern: { kind: 'duration' }, is: 'below', limit: 30, answered: 1 },
  ],
};

const digit = (isJudged: boolean, isFlagged: boolean): number => Number(isJudged) + Number(isJudged && isFlagged);

/** Undefined where no rule can judge. */
export function naiveVerdicts(ratings: readonly (number | null)[], seconds: number | null): number | undefined {
  const [s1 = null, s2 = null, p1 = null, p2 = null, nps = null] = ratings;
  const row = [s1, s2 === null ? null : about - s2, p1];
  const given = row.filter((value) => value !== null);
  const repeats = row.some((value, place) => value !== null && value === row[place + 1]);
  const mean = given.reduce((sum, value) => sum + value, 0) / given.length;
  const variance = given.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (given.length - 1);
  // R = [1 .6; .6 1]: z'R⁻¹z = (x² − 1.2xy + y²) ÷ .64
  const [x, y] = [p2 === null ? 0 : (p2 - 5) / 2, nps === null ? 0 : (nps - 4) / 3];
  const digits = [
    digit(given.length >= 2, repeats),
    digit(given.length >= 2, Math.sqrt(variance) < 1),
    digit(p2 !== null || nps !== null, (x * x - 1.2 * x * y + y * y) / 0.64 > 3),
    digit(seconds !== null, (seconds ?? 0) < 30),
  ];
  const combined = digits.reduce((sum, one, place) => sum + one * 3 ** place, 0);
  return combined === 0 ? undefined : combined;
}
