/** How many independent cases are those of units worth, when customers stand behind several of them? */
import type { TestResult } from '../estimate.js';
import type { JudgedUnit } from './unit-outliers.js';
import { twoSidedP, unitTails } from './unit-tails.js';

/** Cases of one customer in one unit. */
export interface CustomerCount {
  readonly hits: number;
  readonly trials: number;
}

const sumOf = (counts: readonly CustomerCount[], of: (one: CustomerCount) => number): number =>
  counts.reduce((sum, one) => sum + of(one), 0);

/**
 * The design effect of customers on the shares of units (each its customers), at least 1: the variance of each unit's hits
 * over its k customers, k/(k − 1)·Σ(hits − share·trials)², added up over units, ÷ the sum of their binomial variances.
 * Pooled, since a unit of ten customers says little of its own (Rao & Scott 1992, Biometrics 48, 577-585). Below 1 it is
 * chance: customers do not avoid what happens to each other. Units of one customer take no part; without any other unit it is 1.
 */
export function pooledDesignEffect(units: readonly (readonly CustomerCount[])[]): number {
  let [observed, binomial] = [0, 0];
  for (const own of units) {
    if (own.length < 2) continue;
    const trials = sumOf(own, (one) => one.trials);
    const share = sumOf(own, (one) => one.hits) / trials;
    const squares = sumOf(own, (one) => (one.hits - share * one.trials) ** 2);
    observed += (own.length / (own.length - 1)) * squares;
    binomial += trials * share * (1 - share);
  }
  return binomial > 0 ? Math.max(1, observed / binomial) : 1;
}

export interface EffectiveOptions {
  /** The share, 0..1, the unit is held against. */
  readonly reference: number;
  /** Pooled over all units. */
  readonly designEffect: number;
  /** The unit's own cases by customer. */
  readonly own: readonly CustomerCount[];
}

/**
 * The exact test of a unit at its cases ÷ design effect (no more than if all cases of each of its customers were the same:
 * Σ cases² ÷ Σ cases), both counts rounded to whole cases; one case at least. p is never below that of the cases as they
 * stand: rounding must not make evidence of cases that are alike.
 */
export function effectiveTest(
  { share, trials, test }: Pick<JudgedUnit, 'share' | 'trials' | 'test'>,
  { reference, designEffect, own }: EffectiveOptions,
): TestResult {
  const mostAlike = sumOf(own, (one) => one.trials ** 2) / sumOf(own, (one) => one.trials);
  const cases = Math.max(1, Math.round(trials / Math.min(designEffect, mostAlike)));
  const p = twoSidedP(unitTails(Math.round(share * cases), cases, reference));
  return { ...test, p: Math.max(p, test.p), method: 'effective-binomial' };
}
