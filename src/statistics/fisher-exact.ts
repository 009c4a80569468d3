/** Do two small groups differ in a share, judged by all tables with the same margins? */
import { sum } from 'simple-statistics';
import type { Proportion } from '../counts/shapes.js';
import { logHypergeometricWeight, type Hypergeometric } from './distributions/binomial.js';
import type { Test } from './estimate.js';
import { invalidValues, refuseProportion } from './input-checks.js';

/** Tables as probable as the observed one count with it although rounding makes them a trifle more probable (as in R). */
const equalWithin = Math.log1p(1e-7);

interface Support {
  readonly margins: Hypergeometric;
  readonly lowest: number;
  readonly highest: number;
}

/** P(k)/P(k − 1) of the hypergeometric distribution. */
const ratioAt = (k: number, { hits, misses, draws }: Hypergeometric): number =>
  ((hits - k + 1) / k) * ((draws - k + 1) / (misses - draws + k));

/** Probability of `from` and everything beyond it, away from the mode, where each term is smaller than the last. */
function tailFrom(from: number, step: 1 | -1, { margins, lowest, highest }: Support): number {
  let [term, total] = [1, 1];
  for (let k = from + step; k >= lowest && k <= highest && term > total * 1e-18; k += step) {
    term *= step === 1 ? ratioAt(k, margins) : 1 / ratioAt(k + 1, margins);
    total += term;
  }
  return Math.exp(logHypergeometricWeight(from, margins)) * total;
}

/** The first place from the mode towards an end that is no more probable than `limit`; undefined where none is. */
function firstBelow(limit: number, mode: number, { margins, end }: { margins: Hypergeometric; end: number }) {
  const isBelow = (k: number): boolean => logHypergeometricWeight(k, margins) <= limit;
  if (!isBelow(end)) return undefined;
  let [inside, outside] = [mode, end];
  while (Math.abs(outside - inside) > 1) {
    const middle = Math.trunc((inside + outside) / 2);
    if (isBelow(middle)) outside = middle;
    else inside = middle;
  }
  return isBelow(inside) ? inside : outside;
}

function twoSidedP(observed: number, support: Support): number {
  const { margins, lowest, highest } = support;
  const limit = logHypergeometricWeight(observed, margins) + equalWithin;
  const { hits, misses, draws } = margins;
  const mode = Math.max(lowest, Math.min(highest, Math.floor(((draws + 1) * (hits + 1)) / (hits + misses + 2))));
  const below = firstBelow(limit, mode, { margins, end: lowest });
  const above = firstBelow(limit, mode, { margins, end: highest });
  if (below !== undefined && below === above) return 1;
  const tails = [
    below === undefined ? 0 : tailFrom(below, -1, support),
    above === undefined ? 0 : tailFrom(above, 1, support),
  ];
  return Math.min(1, sum(tails));
}

/** Newton steps on ln ω; the mean rises with it and bends once, so halved steps always arrive. */
const mostSteps = 200;

/** The standard deviation is below √range/2, so that nothing a double could add lies farther out than this many √range. */
const reachInRoots = 20;

/** The odds ratio ω at which the table's mean is the observed count (conditional maximum likelihood); undefined at the ends. */
function conditionalOddsRatio(observed: number, { margins, lowest, highest }: Support): number | undefined {
  if (observed === lowest || observed === highest) return undefined;
  const reach = Math.ceil(reachInRoots * Math.sqrt(highest - lowest + 25));
  const [from, to] = [Math.max(lowest, observed - reach), Math.min(highest, observed + reach)];
  const places = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const logs = places.map((k) => logHypergeometricWeight(k, margins));
  const { hits, misses, draws } = margins;
  const own = observed / (draws - observed);
  // The ratio of the sample is near: from there the observed count is in the middle of what is summed.
  let logOdds = Math.log((own * (misses - draws + observed)) / (hits - observed));
  for (let step = 0; step < mostSteps; step += 1) {
    const tilted = logs.map((log, index) => log + (places[index] as number) * logOdds);
    const peak = tilted.reduce((most, log) => Math.max(most, log), -Infinity);
    const weights = tilted.map((log) => Math.exp(log - peak));
    const total = sum(weights);
    const distance = sum(weights.map((weight, index) => weight * ((places[index] as number) - observed))) / total;
    const squares = sum(weights.map((weight, index) => weight * ((places[index] as number) - observed) ** 2)) / total;
    const change = Math.max(-1, Math.min(1, distance / (squares - distance * distance)));
    logOdds -= change;
    if (Math.abs(change) <= 1e-14 * Math.max(1, Math.abs(logOdds))) break;
  }
  return Math.exp(logOdds);
}

/**
 * Fisher's exact test of two shares, two-sided: the probability of all tables with these margins that are no more
 * probable than the observed one (Fisher 1934; R `fisher.test`). `statistic` is the hits of the first group, `effect` the
 * conditional odds ratio (above 1: the first share is higher), left out where it would be 0 or infinite. Whole counts
 * only. Withheld: an empty group, or all or none hit.
 */
export function fisherExact(first: Proportion, second: Proportion): Test {
  const refused = refuseProportion(first) ?? refuseProportion(second);
  if (refused) return refused;
  if (![first.hits, first.trials, second.hits, second.trials].every(Number.isSafeInteger)) return invalidValues;
  const answers = first.trials + second.trials;
  const hits = first.hits + second.hits;
  if (hits === 0 || hits === answers) return { status: 'withheld', reason: 'no-variation', answers };
  const margins = { hits, misses: answers - hits, draws: first.trials };
  const support = {
    margins,
    lowest: Math.max(0, first.trials - margins.misses),
    highest: Math.min(hits, first.trials),
  };
  const odds = conditionalOddsRatio(first.hits, support);
  return {
    status: 'known',
    statistic: first.hits,
    p: twoSidedP(first.hits, support),
    answers,
    method: 'fisher-exact',
    ...(odds === undefined ? {} : { effect: odds }),
  };
}
