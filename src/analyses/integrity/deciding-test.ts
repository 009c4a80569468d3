/** By which test is a unit judged when the same accounts may stand behind several of its cases? */
import type { Test } from '../../statistics/estimate.js';
import type { JudgedUnit } from '../../statistics/funnel/unit-outliers.js';
import { pairsOfUnit, type UnitCell } from './compare-units.js';
import { doAccountsRepeat, testOfShares } from './share-test.js';

/** Its exact binomial tails; where accounts repeat whichever is more cautious of them and of the test over accounts. */
export function decidingTest(cells: readonly UnitCell[], { name, test }: Pick<JudgedUnit, 'name' | 'test'>): Test {
  const pairs = pairsOfUnit(cells, name);
  if (!doAccountsRepeat(pairs)) return test;
  const clustered = testOfShares(pairs);
  return clustered.status === 'known' && clustered.p <= test.p ? test : clustered;
}
