/** Are our intervals of a correlation over accounts, and the test over groups, those of R that leaves every account out in turn? */
import { describe, it } from 'vitest';
import type { CrossTable } from '../../src/counts/shapes.js';
import { correlationHeterogeneity } from '../../src/statistics/correlation-heterogeneity.js';
import { pullsOfAccounts, varianceOfPulls, type CorrelationKind } from '../../src/statistics/correlation-jackknife.js';
import {
  measureCorrelation,
  pearsonOf,
  spearmanOf,
  type MeasuredCorrelation,
} from '../../src/statistics/correlation.js';
import { crossTableOf, expectNear, known, readReference } from './reference-values.js';

/** One entry a pair: whose it is, and what it says. */
type Sample = Readonly<Record<'account' | 'x' | 'y', readonly number[]>>;

const reference = readReference<{
  intervals: (Sample & {
    readonly intervals: readonly (Readonly<
      Record<'confidence' | 'value' | 'jackknife' | 'error' | 'df' | 'low' | 'high', number>
    > & { readonly kind: CorrelationKind })[];
  })[];
  heterogeneity: (Sample &
    Readonly<Record<'Q' | 'within' | 'clusters' | 'p', number>> & {
      readonly group: readonly number[];
      readonly kind: CorrelationKind;
    })[];
}>('correlations');

function pairsOf({ account, x, y }: Sample, isIn: (row: number) => boolean = () => true) {
  const rows = [...account.keys()].filter(isIn);
  const tableOf = (of: readonly number[]): CrossTable =>
    crossTableOf(
      of.map((row) => x[row]!),
      of.map((row) => y[row]!),
    );
  const accounts = new Map(
    [...new Set(rows.map((row) => account[row]!))].map((one) => [
      `a${String(one)}`,
      tableOf(rows.filter((row) => account[row] === one)),
    ]),
  );
  return { table: tableOf(rows), accounts };
}

describe('a correlation over accounts agrees with R to a relative 1e-9', () => {
  it.each(reference.intervals)('$account.length pairs', ({ intervals, ...sample }) => {
    const { table, accounts } = pairsOf(sample);
    for (const { kind, confidence, value, jackknife, error, df, low, high } of intervals) {
      const estimate = known((kind === 'spearman' ? spearmanOf : pearsonOf)(table, { confidence, accounts }));
      expectNear(estimate.value, value);
      expectNear(estimate.degreesOfFreedom, df);
      expectNear(estimate.interval?.[0], low);
      expectNear(estimate.interval?.[1], high);
      expectNear(Math.sqrt(varianceOfPulls(pullsOfAccounts(table, accounts, kind)!)), jackknife);
      expectNear((measureCorrelation(table, kind, accounts) as MeasuredCorrelation).error, error);
    }
  });
});

describe('the test that a correlation is the same in all groups agrees with R to a relative 1e-9', () => {
  it.each(reference.heterogeneity)('Q = $Q, $kind', ({ group, kind, Q, within, clusters, p, ...sample }) => {
    const groups = [...new Set(group)].map((one) => pairsOf(sample, (row) => group[row] === one));
    const test = known(correlationHeterogeneity(groups, kind));
    expectNear(test.statistic, Q);
    expectNear(test.degreesOfFreedom, groups.length - 1);
    expectNear(test.degreesOfFreedomWithin, within);
    expectNear(test.clusters, clusters);
    expectNear(test.p, p);
  });
});
