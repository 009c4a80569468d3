/** How sure is any figure that can be computed from counts, by drawing the answers again and again? */
import { sum } from 'simple-statistics';
import type { ClusteredDistribution, Distribution } from '../../counts/shapes.js';
import { addDistributions } from '../../counts/distribution.js';
import { normalCumulative, normalQuantile } from '../distributions/normal.js';
import type { IntervalOptions, KnownEstimate, WithheldEstimate } from '../estimate.js';
import { invalidValues } from '../input-checks.js';
import { momentsOfValues } from '../moments.js';
import { orderedCounts } from '../ordered-counts.js';
import { quantileOf } from '../quantiles.js';
import { drawCounts, type Drawer } from './draw-counts.js';
import { isSeed, randomSource } from './random-source.js';

export interface BootstrapOptions extends IntervalOptions {
  /** Whole number 0..4294967295; the same seed gives the same interval. */
  readonly seed: number;
  /** Resamples; 2000 and more for an interval at 95 %. */
  readonly draws: number;
  readonly kind?: 'bootstrap-percentile' | 'bootstrap-bca';
  /** How resamples are drawn; by default kind by kind. */
  readonly drawer?: (counts: readonly number[]) => Drawer;
}

const kindByKind =
  (counts: readonly number[]): Drawer =>
  (random) =>
    drawCounts(counts, random);

/** To be printed with its seed and its draws, without which nobody can repeat it. */
export interface BootstrapEstimate extends KnownEstimate {
  readonly interval: readonly [low: number, high: number];
  readonly seed: number;
  readonly draws: number;
  /** Resamples in which the figure could not be computed; left out of the interval. */
  readonly undefinedDraws: number;
}

/** A figure from how often each thing was drawn; undefined where it cannot be computed. */
export type FigureOfCounts = (counts: readonly number[]) => number | undefined;

/** With more undefined resamples than this the rest no longer stands for all. */
const mostUndefined = 0.05;
const fewestDraws = 100;
const roundingOfFigure = 1e-12;

/** a = Σ d³ ÷ (6·(Σ d²)^1.5), d = mean of the figures with one answer left out − each of them. */
function accelerationOf(counts: readonly number[], figure: FigureOfCounts): number | undefined {
  const withoutOne = counts.flatMap((count, index) => {
    if (count === 0) return [];
    const value = figure(counts.map((other, place) => (place === index ? other - 1 : other)));
    return [{ value, count }];
  });
  if (withoutOne.some(({ value }) => value === undefined || !Number.isFinite(value))) return undefined;
  const values = withoutOne.map(({ value, count }) => ({ value: value ?? 0, count }));
  const mean = sum(values.map(({ value, count }) => value * count)) / sum(values.map(({ count }) => count));
  const squares = sum(values.map(({ value, count }) => count * (mean - value) ** 2));
  if (squares === 0) return 0;
  return sum(values.map(({ value, count }) => count * (mean - value) ** 3)) / (6 * squares ** 1.5);
}

/** Which shares of the resampled figures lie below the ends: moved by bias and acceleration (Efron 1987). */
function bcaShares(
  drawn: readonly number[],
  value: number,
  { acceleration, outside }: { readonly acceleration: number; readonly outside: number },
): readonly [number, number] {
  // Figures of counts are often equal to the value, up to rounding: half of them count as below it.
  const rounding = roundingOfFigure * Math.abs(value);
  const below = sum(drawn.map((figure) => (figure < value - rounding ? 1 : 0)));
  const equal = sum(drawn.map((figure) => (Math.abs(figure - value) <= rounding ? 1 : 0)));
  const share = (below + equal / 2) / drawn.length;
  const bias = normalQuantile(Math.min(1 - 0.5 / drawn.length, Math.max(0.5 / drawn.length, share)));
  const moved = (z: number): number => normalCumulative(bias + (bias + z) / (1 - acceleration * (bias + z)));
  return [moved(normalQuantile(outside)), moved(-normalQuantile(outside))];
}

function distributionOfValues(values: readonly number[]): Distribution {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return { kind: 'distribution', counts };
}

/**
 * Bootstrap interval of a figure computed from counts: percentile (Efron 1979) or, by default, bias-corrected and
 * accelerated (Efron 1987, JASA 82, 171-185; R `boot::boot.ci(type = "bca")`), quantiles of type 7. `counts`: how often each
 * thing occurs — an answer, a combination of answers, or an account with count 1, so that accounts are drawn whole.
 * `standardError` is the standard deviation of the resampled figures. Withheld: fewer than two things, a figure that cannot
 * be computed from all answers or from more than 5 % of the resamples; invalid counts, seed or fewer than 100 draws.
 */
export function bootstrapCounts(
  counts: readonly number[],
  figure: FigureOfCounts,
  { seed, draws, confidence, kind = 'bootstrap-bca', drawer = kindByKind }: BootstrapOptions,
): BootstrapEstimate | WithheldEstimate {
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0) || !isSeed(seed)) return invalidValues;
  if (!Number.isInteger(draws) || draws < fewestDraws) return invalidValues;
  const answers = sum([...counts]);
  if (answers < 2)
    return { status: 'withheld', reason: answers === 0 ? 'no-answers' : 'too-few-answers', answers, needed: 2 };
  const value = figure(counts);
  if (value === undefined || !Number.isFinite(value)) return { status: 'withheld', reason: 'no-variation', answers };
  const random = randomSource(seed);
  const draw = drawer(counts);
  const figures = Array.from({ length: draws }, () => figure(draw(random)));
  const drawn = figures.filter((found): found is number => found !== undefined && Number.isFinite(found));
  const undefinedDraws = draws - drawn.length;
  if (undefinedDraws > draws * mostUndefined) return { status: 'withheld', reason: 'no-variation', answers };
  const outside = (1 - confidence) / 2;
  const acceleration = kind === 'bootstrap-bca' ? accelerationOf(counts, figure) : undefined;
  const shares =
    acceleration === undefined ? ([outside, 1 - outside] as const) : bcaShares(drawn, value, { acceleration, outside });
  const resampled = distributionOfValues(drawn);
  const interval = [quantileOf(resampled, shares[0]) ?? value, quantileOf(resampled, shares[1]) ?? value] as const;
  const standardError = Math.sqrt(momentsOfValues(drawn)?.variance ?? 0);
  const method = acceleration === undefined ? 'bootstrap-percentile' : 'bootstrap-bca';
  return { status: 'known', value, interval, answers, method, standardError, seed, draws, undefinedDraws };
}

/** The same for a figure of a distribution, its answers taken in ascending order. */
export function bootstrapDistribution(
  distribution: Distribution,
  figure: (drawn: Distribution) => number | undefined,
  options: BootstrapOptions,
): BootstrapEstimate | WithheldEstimate {
  const pairs = orderedCounts(distribution);
  const drawnFrom = (counts: readonly number[]): Distribution => ({
    kind: 'distribution',
    counts: new Map(pairs.flatMap(([value], index) => (counts[index] ? [[value, counts[index]] as const] : []))),
  });
  return bootstrapCounts(
    pairs.map(([, count]) => count),
    (counts) => figure(drawnFrom(counts)),
    options,
  );
}

/**
 * The same where accounts gave several answers: whole accounts are drawn, in the order given. `clusters` says how many;
 * `answers` counts their answers.
 */
export function bootstrapClusters(
  { clusters }: ClusteredDistribution,
  figure: (drawn: Distribution) => number | undefined,
  options: BootstrapOptions,
): BootstrapEstimate | WithheldEstimate {
  const times = ({ counts }: Distribution, factor: number): Distribution => ({
    kind: 'distribution',
    counts: new Map([...counts].map(([value, count]) => [value, count * factor])),
  });
  const drawnFrom = (counts: readonly number[]): Distribution =>
    addDistributions(clusters.flatMap((cluster, index) => (counts[index] ? [times(cluster, counts[index])] : [])));
  const found = bootstrapCounts(
    clusters.map(() => 1),
    (counts) => figure(drawnFrom(counts)),
    options,
  );
  if (found.status === 'withheld') return found;
  const answers = sum(clusters.flatMap(({ counts }) => [...counts.values()]));
  return { ...found, answers, clusters: clusters.length };
}
