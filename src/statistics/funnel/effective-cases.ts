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

export interface EffectiveOptions {
  /** The share, 0..1, the unit is held against. */
  readonly reference: number;
  /** Pooled over all units. */
  readonly designEffect: number;
  /** The unit's own cases by customer. */
  readonly own: readonly CustomerCount[];
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

/** What cases divided by the squares of customers' cases give is the most a unit's own cases can be alike: all of a customer the same. */
function mostAlike(counts: readonly CustomerCount[]): number {
  const [squares, cases] = counts.reduce(([sum, all], { trials }) => [sum + trials ** 2, all + trials], [0, 0]);
  return squares / cases;
}

/**
 * The exact binomial tails of a unit at its cases ÷ design effect (no more than if all cases of each of its customers were the
 * same), both counts rounded to whole cases; one case at least. Never below p of the cases as they stand: rounding must not
 * make evidence of cases that are alike.
 */
export function effectiveTest(
  { hits, trials }: UnitCount,
  { reference, designEffect, own }: EffectiveOptions,
): TestResult {
  const share = hits / trials;
  const cases = Math.max(1, Math.round(trials / Math.min(designEffect, mostAlike(own))));
  const effective = twoSidedP(unitTails(Math.round(share * cases), cases, reference));
  return {
    status: 'known',
    statistic: share,
    effect: share - reference,
    p: Math.max(effective, twoSidedP(unitTails(hits, trials, reference))),
    answers: trials,
    method: 'effective-binomial',
  };
}
