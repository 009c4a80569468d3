/** Which units differ from a reference by more than chance explains, when many are looked at? */
import { sum } from 'simple-statistics';
import type { IntervalOptions, TestResult, WithheldEstimate } from '../estimate.js';
import { invalidValues } from '../input-checks.js';
import { benjaminiHochberg, holm } from '../multiple-comparisons.js';
import { isUnitCount, type UnitCount } from './unit-count.js';
import { twoSidedP, unitTails } from './unit-tails.js';

export interface OutlierOptions extends IntervalOptions {
  /** The share, 0..1, against which units are judged; without it the share of all of them together. */
  readonly reference?: number;
  /** Holm keeps the chance that any fair unit is named at α; Benjamini-Hochberg the share of fair units among those named. */
  readonly adjustment: 'holm' | 'benjamini-hochberg';
}

export interface JudgedUnit extends UnitCount {
  readonly share: number;
  /** `statistic` is the share, `effect` its distance from the reference. */
  readonly test: TestResult;
  readonly adjustedP: number;
  readonly verdict: 'below' | 'above' | 'within';
}

export interface JudgedUnits {
  readonly status: 'known';
  readonly reference: number;
  readonly units: readonly JudgedUnit[];
  /** Units without a case: nothing to judge, and no comparison made. */
  readonly empty: readonly string[];
}

function judge(unit: UnitCount, reference: number): JudgedUnit {
  const { hits, trials } = unit;
  const share = hits / trials;
  const p = twoSidedP(unitTails(hits, trials, reference));
  const test = { statistic: share, effect: share - reference, p, answers: trials, method: 'exact-binomial' } as const;
  return { ...unit, share, test: { status: 'known', ...test }, adjustedP: p, verdict: 'within' };
}

/**
 * Each unit against the reference by the exact binomial tails (no arcsine or normal limits: below thirty cases they accuse
 * perfect units), p adjusted over all units with cases; `below` or `above` where the adjusted p is at most 1 − confidence.
 * A pooled reference holds the unit's own cases, which makes the test cautious, the more so the fewer units there are.
 * Cases of a unit count as independent and all units as one population: with thousands of cases each, or several cases of
 * one customer, nearly every unit differs, and the finding is then their spread and not a unit.
 * Withheld: no unit with a case; a count that is not whole; a reference outside 0..1.
 */
export function judgeUnits(units: readonly UnitCount[], options: OutlierOptions): JudgedUnits | WithheldEstimate {
  const { reference: stated, adjustment, confidence } = options;
  if (!units.every(isUnitCount) || !((stated ?? 0) >= 0 && (stated ?? 1) <= 1)) return invalidValues;
  const filled = units.filter(({ trials }) => trials > 0);
  if (filled.length === 0) return { status: 'withheld', reason: 'no-answers', answers: 0, needed: 1 };
  const reference = stated ?? sum(filled.map(({ hits }) => hits)) / sum(filled.map(({ trials }) => trials));
  const judged = filled.map((unit) => judge(unit, reference));
  const adjust = adjustment === 'holm' ? holm : benjaminiHochberg;
  const adjusted = adjust(judged.map(({ test }) => test.p));
  const verdicts = judged.map((unit, index): JudgedUnit => {
    const adjustedP = adjusted[index] ?? 1;
    if (!(adjustedP <= 1 - confidence)) return { ...unit, adjustedP };
    return { ...unit, adjustedP, verdict: unit.share < reference ? 'below' : 'above' };
  });
  const empty = units.filter(({ trials }) => trials === 0).map(({ name }) => name);
  return { status: 'known', reference, units: verdicts, empty };
}
