/** How often is each thing drawn when as many are drawn with replacement as there are? */
import { logBinomialWeight } from '../distributions/binomial.js';
import type { RandomSource } from './random-source.js';

/** Less than this of the probability is left beyond both ends: the rest is rounding. */
const nothingLeft = 1e-18;

/**
 * A binomial number by inversion, walked from the mode outwards: exact, one random number, about √(n·p·(1 − p)) steps
 * (Kemp 1986, Communications in Statistics - Theory and Methods 15, 805-813).
 */
export function drawBinomial(trials: number, p: number, random: RandomSource): number {
  if (trials === 0 || p <= 0) return 0;
  if (p >= 1) return trials;
  const odds = p / (1 - p);
  const mode = Math.min(trials, Math.floor((trials + 1) * p));
  const atMode = Math.exp(logBinomialWeight(mode, { trials, p }));
  let left = random() - atMode;
  let [up, down, weightUp, weightDown] = [mode, mode, atMode, atMode];
  while (left > 0 && weightUp + weightDown > nothingLeft) {
    weightUp *= ((trials - up) / (up + 1)) * odds;
    up += 1;
    left -= weightUp;
    if (left <= 0) return up;
    weightDown *= down / ((trials - down + 1) * odds);
    down -= 1;
    left -= weightDown;
    if (left <= 0) return down;
  }
  return mode;
}

/**
 * A resample as counts, a multinomial draw: the same as drawing every answer anew, at the cost of the distinct ones (each
 * count is binomial given those before it).
 */
export function drawCounts(counts: readonly number[], random: RandomSource): number[] {
  let waiting = counts.reduce((total, count) => total + count, 0);
  let toDraw = waiting;
  return counts.map((count) => {
    const drawn = drawBinomial(toDraw, count / waiting, random);
    waiting -= count;
    toDraw -= drawn;
    return drawn;
  });
}

/** Draws a resample of the same counts again and again. */
export type Drawer = (random: RandomSource) => number[];

/** The same multinomial draw one thing at a time: quicker where nearly every kind occurs but a few times. */
export function drawOneByOne(counts: readonly number[]): Drawer {
  const kindOf = Uint32Array.from(counts.flatMap((count, kind) => new Array<number>(count).fill(kind)));
  return (random) => {
    const drawn = new Array<number>(counts.length).fill(0);
    for (let left = kindOf.length; left > 0; left -= 1) {
      const kind = kindOf[Math.floor(random() * kindOf.length)] ?? 0;
      drawn[kind] = (drawn[kind] ?? 0) + 1;
    }
    return drawn;
  };
}
