/** Which unit (owner, collector, team) has another share of hits than all others, beyond chance and by enough to matter? */
import { compareCodePoints } from '../../counts/code-point-order.js';
import { unitDifference } from '../../metrics/governance/unit-difference.js';
import { yesNoContext } from '../../metrics/score-answers.js';
import type { ProportionPair } from '../../statistics/difference-of-clustered-proportions.js';
import type { Estimate } from '../../statistics/estimate.js';
import { holm } from '../../statistics/multiple-comparisons.js';
import { pOfUnit } from './share-test.js';

export interface Hits {
  readonly hits: number;
  readonly trials: number;
}

/** Cases of one unit from one account ('' without one). */
export interface UnitCell extends Hits {
  readonly unit: string;
  readonly account: string;
}

export interface ComparedUnit {
  readonly unit: string;
  readonly own: Hits;
  readonly others: Hits;
  /** Own share − that of all others, −1..1. */
  readonly difference: Estimate;
  /** Not adjusted; undefined where the test cannot say. */
  readonly p: number | undefined;
}

/** Units with fewer cases are not compared, though they are among the others. */
export const fewestCases = 10;

/** Smaller differences are not worth a suspicion, however certain. */
export const smallestGap = 0.15;

const none: Hits = { hits: 0, trials: 0 };
const add = (a: Hits, b: Hits): Hits => ({ hits: a.hits + b.hits, trials: a.trials + b.trials });

/** Both sides of an account while its cells are added up: thousands of them for each of many units. */
type OpenPair = Readonly<Record<keyof ProportionPair, { hits: number; trials: number }>>;

/** One pair an account; cases without an account are a pair each. */
export function pairsOfUnit(cells: readonly UnitCell[], unit: string): readonly ProportionPair[] {
  const byAccount = new Map<string, OpenPair>();
  const alone: ProportionPair[] = [];
  for (const { unit: own, account, hits, trials } of cells) {
    const side = own === unit ? 'first' : 'second';
    if (account === '') {
      for (let at = 0; at < trials; at += 1)
        alone.push({ first: none, second: none, [side]: { hits: Number(at < hits), trials: 1 } });
      continue;
    }
    let pair = byAccount.get(account);
    if (pair === undefined) {
      pair = { first: { ...none }, second: { ...none } };
      byAccount.set(account, pair);
    }
    pair[side].hits += hits;
    pair[side].trials += trials;
  }
  return [...byAccount.values(), ...alone];
}

/** Every unit with enough cases against all others together; nothing where there is only one. */
export function compareUnits(cells: readonly UnitCell[], confidence: number): readonly ComparedUnit[] {
  const totals = new Map<string, Hits>();
  for (const cell of cells) totals.set(cell.unit, add(totals.get(cell.unit) ?? none, cell));
  if (totals.size < 2) return [];
  const all = [...totals.values()].reduce(add, none);
  return [...totals]
    .filter(([, { trials }]) => trials >= fewestCases)
    .toSorted(([a], [b]) => compareCodePoints(a, b))
    .map(([unit, own]) => {
      const pairs = pairsOfUnit(cells, unit);
      const difference = unitDifference.compute(pairs, yesNoContext(confidence));
      const others = { hits: all.hits - own.hits, trials: all.trials - own.trials };
      return { unit, own, others, difference, p: pOfUnit(pairs) };
    });
}

/** The share satisfied and the mean are two looks at the same units: whoever looks twice accuses twice as often. */
export const looksAtSatisfaction = 2;

/** The same units with p adjusted by Holm over all that could be tested, which are one family, and for how often they are looked at. */
export function adjusted<U extends { readonly p: number | undefined }>(
  units: readonly U[],
  looks = 1,
): readonly (U & { readonly pAdjusted: number | undefined })[] {
  const tested = units.filter(({ p }) => p !== undefined);
  const ps = new Map(holm(tested.map(({ p }) => p ?? 1)).map((p, place) => [tested[place], Math.min(1, looks * p)]));
  return units.map((one) => ({ ...one, pAdjusted: ps.get(one) }));
}
