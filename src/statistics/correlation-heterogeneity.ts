/** Does the link between two scores differ from group to group, beyond what chance explains? */
import type { CrossTable } from '../counts/shapes.js';
import { measureCorrelation, type MeasuredCorrelation } from './correlation.js';
import type { CorrelationKind, PairsByAccount } from './correlation-jackknife.js';
import { chiSquaredUpperTail } from './distributions/chi-squared.js';
import type { Test } from './estimate.js';
import { hotellingReference } from './few-clusters.js';
import { quadraticForm } from './quadratic-form.js';
import type { ClusterSizes } from './score-means.js';

export interface GroupOfPairs {
  readonly table: CrossTable;
  /** Pairs by account, where accounts answered more than once. */
  readonly accounts?: PairsByAccount;
}

interface MeasuredGroup extends Pick<MeasuredCorrelation, 'answers' | 'pulls'> {
  readonly z: number;
  readonly variance: number;
}

function measure({ table, accounts }: GroupOfPairs, kind: CorrelationKind): readonly MeasuredGroup[] {
  const found = measureCorrelation(table, kind, accounts);
  if ('status' in found || found.error === undefined || Math.abs(found.r) === 1) return [];
  const { r, error, answers, pulls } = found;
  return [{ z: Math.atanh(r), variance: error * error, answers, ...(pulls ? { pulls } : {}) }];
}

/** Accounts that answered in both groups tie the two errors together. */
function covarianceOf(one: MeasuredGroup, other: MeasuredGroup): number {
  if (one === other) return one.variance;
  let shared = 0;
  for (const [account, pull] of one.pulls?.byAccount ?? []) {
    shared += pull * (other.pulls?.byAccount.get(account) ?? 0);
  }
  return shared;
}

/** The answers of every account in each group; an answer without one, or of a group where none repeats, is its own account. */
function sizesOf(groups: readonly MeasuredGroup[]): ClusterSizes {
  const accounts = new Set(groups.flatMap(({ pulls }) => [...(pulls?.answers.keys() ?? [])]));
  const named = [...accounts].map((account) => groups.map(({ pulls }) => pulls?.answers.get(account) ?? 0));
  const loose = groups.flatMap(({ answers, pulls }, group) => {
    const single = groups.map((_, other) => (other === group ? 1 : 0));
    return new Array<readonly number[]>(pulls?.looseAnswers ?? answers).fill(single);
  });
  return [...named, ...loose];
}

/**
 * Test that Fisher's z is the same in all groups. Where no account answers in two groups, the statistic is Cochran's Q,
 * Σ (z − z̄)² ÷ SE² with weights 1 ÷ SE² (Cochran 1954, Biometrics 10, 101-129); where accounts do, their covariance is
 * taken along (Wald). Compared with χ², or where errors are measured over accounts with F as the approximate Hotelling test
 * does, Q·(η − q + 1)/(η·q) ~ F(q, η − q + 1), q = k − 1 (Tipton & Pustejovsky 2015): χ², or F with all accounts as degrees of
 * freedom, finds differences too often where groups have few. `effect` is I² = (Q − df) ÷ Q, never below 0 (Higgins &
 * Thompson 2002). Groups without a correlation or its error are left out. Withheld: fewer than two remain, or too few
 * accounts for so many.
 */
export function correlationHeterogeneity(groups: readonly GroupOfPairs[], kind: CorrelationKind): Test {
  const measured = groups.flatMap((group) => measure(group, kind));
  const answers = measured.reduce((sum, group) => sum + group.answers, 0);
  const last = measured.at(-1);
  if (last === undefined || measured.length < 2)
    return { status: 'withheld', reason: answers === 0 ? 'no-answers' : 'too-few-answers', answers, needed: 2 };
  const others = measured.slice(0, -1);
  const covariance = others.map((a) =>
    others.map((b) => covarianceOf(a, b) - covarianceOf(a, last) - covarianceOf(last, b) + last.variance),
  );
  const statistic = quadraticForm(
    others.map(({ z }) => z - last.z),
    covariance,
  );
  if (statistic === undefined) return { status: 'withheld', reason: 'no-variation', answers };
  const degreesOfFreedom = others.length;
  const effect = statistic > 0 ? Math.max(0, (statistic - degreesOfFreedom) / statistic) : 0;
  const found = { status: 'known', statistic, degreesOfFreedom, answers, method: 'cochran-q', effect } as const;
  if (measured.every(({ pulls }) => pulls === undefined))
    return { ...found, p: chiSquaredUpperTail(statistic, degreesOfFreedom) };
  const sizes = sizesOf(measured);
  const reference = hotellingReference(statistic, { between: degreesOfFreedom, sizes });
  if (!reference) return { status: 'withheld', reason: 'too-few-answers', answers };
  return { ...found, ...reference, clusters: sizes.length };
}
