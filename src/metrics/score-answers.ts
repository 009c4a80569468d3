/** Builds the answers of one score from plain counts, for worked examples and ledgers. */
import type { Distribution } from '../counts/shapes.js';
import type { MetricContext, ScoreAnswers } from './metric.js';

/** A distribution from `{ answer: count }`. */
export function distributionFrom(counts: Readonly<Record<number, number>>): Distribution {
  return {
    kind: 'distribution',
    counts: new Map(Object.entries(counts).map(([answer, count]) => [Number(answer), count])),
  };
}

/** Unclustered answers from `{ answer: count }`. */
export function scoreAnswersFrom(counts: Readonly<Record<number, number>>): ScoreAnswers {
  return { distribution: distributionFrom(counts) };
}

/** So many hits (1) among so many answers, the rest misses (0); what did not occur is not in it. */
export const distributionOfHits = ({
  hits,
  trials,
}: {
  readonly hits: number;
  readonly trials: number;
}): Distribution => ({
  kind: 'distribution',
  counts: new Map([...(trials > hits ? [[0, trials - hits] as const] : []), ...(hits > 0 ? [[1, hits] as const] : [])]),
});

/** Hits (1) and misses (0), clustered by account when an account has more than one. */
export function hitsByCluster(cases: readonly { readonly cluster: string; readonly isHit: boolean }[]): ScoreAnswers {
  const clusters = new Map<string, { hits: number; trials: number }>();
  let hits = 0;
  for (const { cluster, isHit } of cases) {
    let counts = clusters.get(cluster);
    if (counts === undefined) {
      counts = { hits: 0, trials: 0 };
      clusters.set(cluster, counts);
    }
    hits += Number(isHit);
    counts.hits += Number(isHit);
    counts.trials += 1;
  }
  const distribution = distributionOfHits({ hits, trials: cases.length });
  if (clusters.size === cases.length) return { distribution };
  return {
    distribution,
    clusters: { kind: 'clustered-distribution', clusters: [...clusters.values()].map(distributionOfHits) },
  };
}

function distributionOfValues(values: readonly number[]): Distribution {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return { kind: 'distribution', counts };
}

/** Values of a ledger, clustered by account when an account has more than one. */
export function valuesByCluster(cases: readonly { readonly cluster: string; readonly value: number }[]): ScoreAnswers {
  const byCluster = new Map<string, number[]>();
  for (const { cluster, value } of cases) {
    const values = byCluster.get(cluster);
    if (values) values.push(value);
    else byCluster.set(cluster, [value]);
  }
  const distribution = distributionOfValues(cases.map(({ value }) => value));
  if (byCluster.size === cases.length) return { distribution };
  const clusters = [...byCluster.values()].map(distributionOfValues);
  return { distribution, clusters: { kind: 'clustered-distribution', clusters } };
}

/** The context of a share of yes among yes and no: answers 0 and 1, 1 is the hit. */
export function yesNoContext(confidence: number): MetricContext {
  return { confidence, scale: { low: 0, high: 1 }, hitFrom: 1 };
}
