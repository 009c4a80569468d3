/** How wide will an interval be with so many answers of so many people, and how many answers make it narrow enough? */
import { normalCriticalValue } from '../critical-value.js';
import { smallestWholeReaching } from './search.js';

export interface PlannedGroup {
  /** Everybody of whom the figure is to speak; at least 1. */
  readonly people: number;
  /** Variance of one answer: p·(1 − p) of a share, the square of the standard deviation of a mean. */
  readonly variance: number;
  /** How alike people of one account answer: the intraclass correlation, 0..1. */
  readonly alikeness: number;
  /** Colleagues of the group an average person has in the own account, himself included: Σ m² ÷ Σ m over accounts; at least 1. */
  readonly accountSize: number;
}

/** Σ m² ÷ Σ m of the people of each account: the account of an average person (Kish 1965); 1 where there is nobody. */
export function accountSizeOf(sizes: readonly number[]): number {
  const people = sizes.reduce((sum, size) => sum + size, 0);
  return people === 0 ? 1 : sizes.reduce((sum, size) => sum + size * size, 0) / people;
}

/**
 * Kish's design effect 1 + ρ·(m − 1) of so many answers drawn by chance among all people: of their (m − 1) colleagues the
 * share (n − 1) ÷ (N − 1) answers too.
 */
export function plannedDesignEffect(answers: number, { people, alikeness, accountSize }: PlannedGroup): number {
  const share = people > 1 ? Math.min(1, Math.max(0, answers - 1) / (people - 1)) : 1;
  return 1 + alikeness * (accountSize - 1) * share;
}

/** (N − n) ÷ (N − 1): what is left to chance when n of N have answered (Cochran 1977, chapter 2); 0 when all have. */
function finiteCorrection(answers: number, people: number): number {
  return answers >= people ? 0 : (people - answers) / (people - 1);
}

/** z·√(variance·design effect ÷ n), with or without the correction for a finite number of people. */
export function halfWidthOf(
  answers: number,
  group: PlannedGroup,
  { confidence, of }: { readonly confidence: number; readonly of: 'these-people' | 'people-like-these' },
): number {
  const correction = of === 'these-people' ? finiteCorrection(answers, group.people) : 1;
  const variance = (group.variance * plannedDesignEffect(answers, group) * correction) / answers;
  return normalCriticalValue(confidence) * Math.sqrt(variance);
}

/** The fewest answers, 1..N, with which the interval about these people is narrow enough; all of them always are. */
export function answersForHalfWidth(
  halfWidth: number,
  group: PlannedGroup,
  { confidence }: { readonly confidence: number },
): number {
  const needed = smallestWholeReaching({
    low: 1,
    high: group.people,
    reaches: (answers) => halfWidthOf(answers, group, { confidence, of: 'these-people' }) <= halfWidth,
  });
  return needed ?? group.people;
}

/** The fewest answers, 1..N, that are worth so many independent ones; undefined where not even all are. */
export const answersWorth = (independent: number, group: PlannedGroup): number | undefined =>
  smallestWholeReaching({
    low: 1,
    high: group.people,
    reaches: (answers) => answers / plannedDesignEffect(answers, group) >= independent,
  });
