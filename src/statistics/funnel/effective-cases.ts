/** How many independent cases are those of units worth, when customers stand behind several of them? */
import type { TestResult } from '../estimate.js';
import type { UnitCount } from './unit-count.js';
import { twoSidedP, unitTails } from './unit-tails.js';

/** Cases of one customer in one unit. */
export interface CustomerCount {
  readonly unit: string;
  readonly hits: number;
  readonly trials: number;
}

interface Unit {
  readonly counts: CustomerCount[];
  hits: number;
  trials: number;
}

function unitsOf(counts: readonly CustomerCount[]): readonly Unit[] {
  const units = new Map<string, Unit>();
  for (const count of counts) {
    const unit = units.get(count.unit) ?? { counts: [], hits: 0, trials: 0 };
    unit.counts.push(count);
    unit.hits += count.hits;
    unit.trials += count.trials;
    units.set(count.unit, unit);
  }
  return [...units.values()];
}

/**
 * The design effect of customers on the shares of units, at least 1: the variance of each unit's hits over its k customers,
 * k/(k − 1)·Σ(hits − share·trials)², added up over units, ÷ the sum of their binomial variances. Pooled, since a unit of
 * ten customers says little of its own (Rao & Scott 1992, Biometrics 48, 577-585). Below 1 it is chance: customers do not
 * avoid what happens to each other. Units of one customer take no part; without any other unit it is 1.
 */
export function pooledDesignEffect(counts: readonly CustomerCount[]): number {
  let [observed, binomial] = [0, 0];
  for (const { counts: own, hits, trials } of unitsOf(counts)) {
    if (own.length < 2) continue;
    const share = hits / trials;
    const squares = own.reduce((total, one) => total + (one.hits - share * one.trials) ** 2, 0);
    observed += (own.length / (own.length - 1)) * squares;
    binomial += trials * share * (1 - share);
  }
  return binomial > 0 ? Math.max(1, observed / binomial) : 1;
}

/** The exact binomial tails of a unit at its cases ÷ design effect, both counts rounded to whole cases; one case at least. */
export function effectiveTest({ hits, trials }: UnitCount, reference: number, designEffect: number): TestResult {
  const share = hits / trials;
  const cases = Math.max(1, Math.round(trials / designEffect));
  return {
    status: 'known',
    statistic: share,
    effect: share - reference,
    p: twoSidedP(unitTails(Math.round(share * cases), cases, reference)),
    answers: trials,
    method: 'effective-binomial',
  };
}
