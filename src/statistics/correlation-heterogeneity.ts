/** Does the link between two scores differ from group to group, beyond what chance explains? */
import type { CrossTable } from '../counts/shapes.js';
import { fisherErrorOf, pearsonOf, spearmanOf } from './correlation.js';
import {
  influenceByAccount,
  type AccountInfluence,
  type CorrelationKind,
  type PairsByAccount,
} from './correlation-influence.js';
import { chiSquaredUpperTail } from './distributions/chi-squared.js';
import { fUpperTail } from './distributions/f.js';
import type { KnownEstimate, Test } from './estimate.js';
import { quadraticForm } from './quadratic-form.js';

export interface GroupOfPairs {
  readonly table: CrossTable;
  /** Pairs by account, where accounts answered more than once. */
  readonly accounts?: PairsByAccount;
}

interface MeasuredGroup {
  readonly z: number;
  readonly variance: number;
  readonly answers: number;
  /** On the scale of z. */
  readonly influence: AccountInfluence | undefined;
}

function measure({ table, accounts }: GroupOfPairs, kind: CorrelationKind): MeasuredGroup | undefined {
  const options = { confidence: 0.95, ...(accounts ? { accounts } : {}) };
  const found = (kind === 'spearman' ? spearmanOf : pearsonOf)(table, options);
  const error = found.status === 'known' ? fisherErrorOf(table, kind, accounts) : undefined;
  if (error === undefined) return undefined;
  const { value, answers } = found as KnownEstimate;
  if (Math.abs(value) === 1) return undefined;
  const onZ = 1 / (1 - value * value);
  const influence = accounts ? influenceByAccount(table, accounts, kind) : undefined;
  const scaled = influence && {
    ...influence,
    byAccount: new Map([...influence.byAccount].map(([account, pull]) => [account, pull * onZ])),
  };
  return { z: Math.atanh(value), variance: error * error, answers, influence: scaled };
}

/** Accounts that answered in both groups tie the two errors together. */
function covarianceOf(one: MeasuredGroup, other: MeasuredGroup): number {
  if (one === other) return one.variance;
  let shared = 0;
  for (const [account, pull] of one.influence?.byAccount ?? []) {
    shared += pull * (other.influence?.byAccount.get(account) ?? 0);
  }
  return shared;
}

function clustersIn(groups: readonly MeasuredGroup[]): number {
  const accounts = new Set(groups.flatMap(({ influence }) => [...(influence?.byAccount.keys() ?? [])]));
  const loose = groups.map(({ influence, answers }) =>
    influence ? influence.clusters - influence.byAccount.size : answers,
  );
  return accounts.size + loose.reduce((sum, count) => sum + count, 0);
}

/**
 * Test that Fisher's z is the same in all groups. Where no account answers in two groups, the statistic is Cochran's Q,
 * Σ (z − z̄)² ÷ SE² with weights 1 ÷ SE² (Cochran 1954, Biometrics 10, 101-129); where accounts do, their covariance is
 * taken along (Wald). Compared with χ², or where errors are measured over accounts with F(k − 1, accounts − k), as with
 * few accounts χ² finds differences too often. `effect` is I² = (Q − df) ÷ Q, never below 0 (Higgins & Thompson 2002).
 * Groups without a correlation or its error are left out. Withheld: fewer than two remain.
 */
export function correlationHeterogeneity(groups: readonly GroupOfPairs[], kind: CorrelationKind): Test {
  const measured = groups.flatMap((group) => measure(group, kind) ?? []);
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
  if (measured.every(({ influence }) => influence === undefined))
    return { ...found, p: chiSquaredUpperTail(statistic, degreesOfFreedom) };
  const clusters = clustersIn(measured);
  const degreesOfFreedomWithin = clusters - measured.length;
  if (degreesOfFreedomWithin < 1) return { status: 'withheld', reason: 'too-few-answers', answers, needed: 2 };
  const p = fUpperTail(statistic / degreesOfFreedom, {
    between: degreesOfFreedom,
    within: degreesOfFreedomWithin,
  });
  return { ...found, degreesOfFreedomWithin, clusters, p };
}
