/** How many degrees of freedom has a covariance of group means that few clusters give? */
import { fUpperTail } from './distributions/f.js';
import type { ClusterSizes } from './score-means.js';

/** Cov of two clusters in group g is `own` on the diagonal minus `shared`·`shared`: what a group's mean takes from each. */
interface Spread {
  readonly own: number;
  readonly shared: number;
}

function spreadsOf(sizes: ClusterSizes, groupSizes: readonly number[]): readonly (readonly Spread[])[] {
  return sizes.map((ofCluster) =>
    ofCluster.map((answers, group) => {
      const inGroup = groupSizes[group] ?? 1;
      const share = answers / inGroup;
      if (answers === 0) return { own: 0, shared: 0 };
      const own = share / (inGroup * (1 - share));
      return { own, shared: share / Math.sqrt(inGroup * (1 - share)) };
    }),
  );
}

/** Σ over all pairs of clusters of Cov_g·Cov_h, by the structure of Cov in one pass over the clusters. */
function jointSpread(spreads: readonly (readonly Spread[])[], g: number, h: number): number {
  let [diagonal, crossed] = [0, 0];
  for (const ofCluster of spreads) {
    const a = ofCluster[g];
    const b = ofCluster[h];
    if (!a || !b) continue;
    diagonal += a.own * b.own - a.own * b.shared ** 2 - b.own * a.shared ** 2;
    crossed += a.shared * b.shared;
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
