/** By which test are units judged when the same accounts may stand behind several of their cases? */
import type { Test } from '../../statistics/estimate.js';
import { type CustomerCount, effectiveTest, pooledDesignEffect } from '../../statistics/funnel/effective-cases.js';
import type { JudgedUnit } from '../../statistics/funnel/unit-outliers.js';
import { pairsOfUnit, type UnitCell } from './compare-units.js';
import { doAccountsRepeat, testOfShares } from './share-test.js';

/** The cases of each unit by account; cases without an account are each by themselves. */
function countsByUnit(cells: readonly UnitCell[]): ReadonlyMap<string, readonly CustomerCount[]> {
  const units = new Set(cells.map(({ unit }) => unit));
  const ownOf = (unit: string): readonly CustomerCount[] =>
    pairsOfUnit(cells, unit).flatMap(({ first }) => (first.trials > 0 ? [first] : []));
  return new Map([...units].map((unit) => [unit, ownOf(unit)]));
}

type Decided<U> = U & { readonly test: Test; readonly p: number | undefined };

/**
 * Each unit with its exact binomial tails; where accounts repeat with the more cautious of two: the tails at the cases these
 * are worth, and the rank test over accounts. Either alone accuses too often somewhere: the tails units of few and unlike
 * accounts (27 % of fair companies for 5 %), the rank test those of ten (8 %).
 */
export function decidingTests<U extends Pick<JudgedUnit, 'name' | 'share' | 'trials' | 'test'>>(
  cells: readonly UnitCell[],
  { units, reference }: { readonly units: readonly U[]; readonly reference: number },
): readonly Decided<U>[] {
  const counts = countsByUnit(cells);
  const designEffect = pooledDesignEffect([...counts.values()]);
  const decide = (unit: U): Test => {
    const pairs = pairsOfUnit(cells, unit.name);
    if (!doAccountsRepeat(pairs)) return unit.test;
    const clustered = testOfShares(pairs);
    if (clustered.status !== 'known') return clustered;
    const own = counts.get(unit.name) ?? [];
    const effective = designEffect > 1 ? effectiveTest(unit, { reference, designEffect, own }) : unit.test;
    return clustered.p <= effective.p ? effective : clustered;
  };
  return units.map((unit) => {
    const test = decide(unit);
    return { ...unit, test, p: test.status === 'known' ? test.p : undefined };
  });
}
