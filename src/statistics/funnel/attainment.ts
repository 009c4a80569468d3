/** Is a target met by all cases together, and is it met by the units on average? */
import type { ClusteredDistribution, Distribution } from '../../counts/shapes.js';
import type { Estimate, IntervalOptions, WithheldEstimate } from '../estimate.js';
import { invalidValues } from '../input-checks.js';
import { estimateClusteredProportion } from '../interval-of-clustered-proportion.js';
import { estimateMean } from '../interval-of-mean.js';
import { estimateProportion } from '../interval-of-proportion.js';
import { isUnitCount, type UnitCount } from './unit-count.js';

export interface Attainment {
  readonly status: 'known';
  /** Hits ÷ cases of all units, 0..1, as if cases were independent: the interval says how exact the count is. */
  readonly pooled: Estimate;
  /** The same share with the interval for units like these: cases of one unit are not independent. */
  readonly pooledOverUnits: Estimate;
  /** The mean of the units' rates, 0..1, each unit counting once, with a t interval over units. */
  readonly meanOfRates: Estimate;
  /** Pooled rate − mean of rates: negative where large units do worse than small ones. */
  readonly sizeEffect: number;
  readonly units: number;
}

function clustersOf(units: readonly UnitCount[]): ClusteredDistribution {
  const clusters = units.map(({ hits, trials }): Distribution => {
    const counts = new Map([
      [1, hits],
      [0, trials - hits],
    ]);
    return { kind: 'distribution', counts };
  });
  return { kind: 'clustered-distribution', clusters };
}

function ratesOf(units: readonly UnitCount[]): Distribution {
  const counts = new Map<number, number>();
  for (const { hits, trials } of units) counts.set(hits / trials, (counts.get(hits / trials) ?? 0) + 1);
  return { kind: 'distribution', counts };
}

/**
 * The pooled rate Σ hits ÷ Σ cases beside the mean of the units' rates: two answers to two questions (a case taken at random,
 * a unit taken at random), which differ by the covariance of size and rate ÷ the mean size. Units without cases have no
 * rate and are left out. Withheld: no unit with a case, a count that is not whole.
 */
export function attainmentOf(units: readonly UnitCount[], options: IntervalOptions): Attainment | WithheldEstimate {
  if (!units.every(isUnitCount)) return invalidValues;
  const filled = units.filter(({ trials }) => trials > 0);
  const hits = filled.reduce((total, unit) => total + unit.hits, 0);
  const trials = filled.reduce((total, unit) => total + unit.trials, 0);
  const pooled = estimateProportion({ kind: 'proportion', hits, trials }, options);
  const meanOfRates = estimateMean(ratesOf(filled), options);
  if (pooled.status === 'withheld') return pooled;
  if (meanOfRates.status === 'withheld') return meanOfRates;
  const pooledOverUnits = estimateClusteredProportion(clustersOf(filled), (answer) => answer === 1, options);
  const sizeEffect = pooled.value - meanOfRates.value;
  return { status: 'known', pooled, pooledOverUnits, meanOfRates, sizeEffect, units: filled.length };
}
