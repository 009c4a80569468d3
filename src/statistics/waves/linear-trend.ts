/** Do the means of several waves rise or fall along a line? */
import { sum } from 'simple-statistics';
import type { IntervalOptions } from '../estimate.js';
import { smallestWave, type Change } from './change.js';
import { intervalOfLinearised, linearisedVarianceOf, testOfLinearised } from './linearised.js';
import { meanOfSums, sumsOf, witnessesOf, type PanelSums } from './panel-sums.js';
import type { Scoring } from './scoring.js';

/** A line through two waves is their difference. */
const fewestWavesOfTrend = 3;

/**
 * Change per wave: the least-squares slope over the answers, waves numbered 0, 1, 2 … in their order. The slope is the
 * contrast Σ c·mean with c = N(x − x̄)/Σ N(x − x̄)², its variance linearised over accounts (R `survey`: `svycontrast` of
 * `svyby(covmat = TRUE)`), t with accounts − 2 degrees of freedom.
 */
export function linearTrend(
  sums: PanelSums,
  waves: readonly string[],
  { scoring, confidence }: { readonly scoring: Scoring } & IntervalOptions,
): Change {
  const points = waves
    .map((wave, x) => ({ wave, x, ...sumsOf(sums, wave) }))
    .filter(({ wave, answers }) => answers > 0 && witnessesOf(sums, wave) >= smallestWave);
  const answers = sum(points.map((point) => point.answers));
  if (points.length < fewestWavesOfTrend) {
    const none = { status: 'withheld', reason: 'too-few-periods', answers, needed: fewestWavesOfTrend } as const;
    return { estimate: none, test: none, spread: undefined };
  }
  const middle = sum(points.map((point) => point.answers * point.x)) / answers;
  const spreadOfWaves = sum(points.map((point) => point.answers * (point.x - middle) ** 2));
  const factors = new Map(points.map(({ wave, x }) => [wave, (x - middle) / spreadOfWaves] as const));
  const value = sum(points.map((point) => (factors.get(point.wave) ?? 0) * point.answers * meanOfSums(point)));
  const influences = new Map([...factors].map(([wave, slope]) => [wave, { slope, shift: 0 }] as const));
  const { variance, clusters } = linearisedVarianceOf(sums, influences);
  const facts = { answers, method: 'linear-trend', clusters } as const;
  const linearised = { value, standardError: Math.sqrt(variance), degreesOfFreedom: clusters - 2 };
  const test = testOfLinearised(linearised, facts);
  if (!(variance > 0)) return { estimate: { status: 'known', value, ...facts }, test, spread: undefined };
  const interval = intervalOfLinearised(linearised, { confidence, most: scoring.most });
  return { estimate: { status: 'known', ...linearised, interval, ...facts }, test, spread: linearised };
}
