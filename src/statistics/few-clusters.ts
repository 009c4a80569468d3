/** How many degrees of freedom has a covariance of group means that few clusters give? */
import { fUpperTail } from './distributions/f.js';
import type { ClusterSizes } from './score-means.js';

/** Cov of two clusters in group g is `own` on the diagonal minus `shared`·`shared`: what a group's mean takes from each. */
interface Spreads {
  readonly groups: number;
  /** Cluster by cluster, each group after the other. */
  readonly own: Float64Array;
  readonly shared: Float64Array;
}

function spreadsOf(sizes: ClusterSizes, groupSizes: readonly number[]): Spreads {
  const groups = groupSizes.length;
  const [own, shared] = [new Float64Array(sizes.length * groups), new Float64Array(sizes.length * groups)];
  for (const [cluster, ofCluster] of sizes.entries())
    for (let group = 0; group < groups; group += 1) {
      const answers = ofCluster[group] ?? 0;
      if (answers === 0) continue;
      const inGroup = groupSizes[group] as number;
      const share = answers / inGroup;
      own[cluster * groups + group] = share / (inGroup * (1 - share));
      shared[cluster * groups + group] = share / Math.sqrt(inGroup * (1 - share));
    }
  return { groups, own, shared };
}

/** Σ over all pairs of clusters of Cov_g·Cov_h, by the structure of Cov in one pass over the clusters. */
function jointSpread({ groups, own, shared }: Spreads, g: number, h: number): number {
  let [diagonal, crossed] = [0, 0];
  for (let start = 0; start < own.length; start += groups) {
    const [ownOfG, sharedOfG] = [own[start + g] as number, shared[start + g] as number];
    const [ownOfH, sharedOfH] = [own[start + h] as number, shared[start + h] as number];
    diagonal += ownOfG * ownOfH - ownOfG * sharedOfH ** 2 - ownOfH * sharedOfG ** 2;
    crossed += sharedOfG * sharedOfH;
  }
  return diagonal + crossed ** 2;
}

/**
 * Satterthwaite's degrees of freedom of the variance of one mean over clusters, given the answers of each (Bell & McCaffrey
 * 2002; R `clubSandwich::coef_test(test = "Satterthwaite")`): clusters − 1 where all are of one size, fewer where a few of them
 * hold most answers. For two clusters and more, none of which holds all answers.
 */
export function meanDegreesOfFreedom(sizes: readonly number[]): number {
  const answers = sizes.reduce((total, size) => total + size, 0);
  const spreads = spreadsOf(
    sizes.map((size) => [size]),
    [answers],
  );
  return Math.min(sizes.length - 1, 1 / (answers ** 2 * jointSpread(spreads, 0, 0)));
}

/**
 * η of the approximate Hotelling test that no group differs (Tipton & Pustejovsky 2015, Journal of Educational and
 * Behavioral Statistics 40, 604-634; R `clubSandwich::Wald_test(test = "HTZ")` on `vcovCR(type = "CR2")` of a regression on
 * the groups): the leverage-corrected covariance is taken for a Wishart matrix with the total variance it has if the
 * answers were independent. η = q(q + 1) ÷ Σ_gh K_gh(P_gg·P_hh + P_gh²), P = diag(n) − n·n'/N, q = G − 1 contrasts.
 */
export function hotellingDegreesOfFreedom(sizes: ClusterSizes): number {
  const groups = sizes[0]?.length ?? 0;
  const groupSizes = Array.from({ length: groups }, (_, group) =>
    sizes.reduce((total, ofCluster) => total + (ofCluster[group] ?? 0), 0),
  );
  const all = groupSizes.reduce((total, size) => total + size, 0);
  const spreads = spreadsOf(sizes, groupSizes);
  const projected = (g: number, h: number): number =>
    (g === h ? (groupSizes[g] ?? 0) : 0) - ((groupSizes[g] ?? 0) * (groupSizes[h] ?? 0)) / all;
  let variance = 0;
  for (let g = 0; g < groups; g += 1)
    for (let h = 0; h < groups; h += 1)
      variance += jointSpread(spreads, g, h) * (projected(g, g) * projected(h, h) + projected(g, h) ** 2);
  const contrasts = groups - 1;
  return (contrasts * (contrasts + 1)) / variance;
}

/** p of a Wald statistic over clusters, and the degrees of freedom it was taken with. */
export interface HotellingReference {
  readonly p: number;
  readonly degreesOfFreedomWithin: number;
}

/**
 * W·(η − q + 1)/(η·q) ~ F(q, η − q + 1), q contrasts; undefined where few clusters leave no degrees of freedom. η is at most
 * clusters − 1: the approximation by a Wishart matrix may promise a little more than there are clusters.
 */
export function hotellingReference(
  statistic: number,
  { between, sizes }: { readonly between: number; readonly sizes: ClusterSizes },
): HotellingReference | undefined {
  const eta = Math.min(sizes.length - 1, hotellingDegreesOfFreedom(sizes));
  const within = eta - between + 1;
  if (!(within > 0)) return undefined;
  const p = Math.min(1, fUpperTail((statistic * within) / (eta * between), { between, within }));
  return { p, degreesOfFreedomWithin: within };
}
