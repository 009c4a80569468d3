/** How sure are the shares of drivers, when the accounts are drawn again and again? */
import type { UnitSums } from '../../counts/shapes.js';
import { isSeed, randomSource, type RandomSource } from '../resampling/random-source.js';
import { averageGains, createGains } from './average-gains.js';
import { createWeighing, relativeWeights, type Weighing } from './relative-weights.js';
import { productsOf } from './unit-moments.js';

export interface ResampleOptions {
  /** Whole number 0..4294967295; printed beside every interval. */
  readonly seed: number;
  readonly draws: number;
  /** Whether LMG shares are drawn as well; each further predictor doubles their work. */
  readonly withGains?: boolean;
}

/** Johnson's shares, LMG's where they were asked for, and simple correlations of each resample, predictor by predictor; the last score is the outcome. */
export interface ResampledDrivers {
  readonly shares: readonly Float64Array[];
  readonly gains: readonly Float64Array[] | undefined;
  readonly correlations: readonly Float64Array[];
  readonly seed: number;
  readonly draws: number;
}

/** Fewer units than this do not show how they scatter. */
const fewestUnits = 10;

/** With more resamples than this that give no shares, the rest no longer stands for all. */
const mostUndefined = 0.05;

/**
 * Bootstrap of whole accounts, from their sums (Davison & Hinkley 1997, Bootstrap Methods, 2.4 and 3.8): as many rows are
 * drawn with replacement as there are. Undefined below ten rows, or where more than 5 % of the resamples have no shares.
 */
export function resampleDrivers(sums: UnitSums, options: ResampleOptions): ResampledDrivers | undefined {
  const { seed, draws } = options;
  if (sums.rows.length < fewestUnits || !isSeed(seed)) return undefined;
  const size = sums.origin.length;
  const found = drawAll(sums, randomSource(seed), options);
  const known = found.shares[0]?.length ?? 0;
  return size > 1 && draws - known <= draws * mostUndefined ? { ...found, seed, draws } : undefined;
}

/** Shares and correlations of every resample that has them. Nothing is made anew for a draw: there are thousands. */
function drawAll(
  { rows, origin }: UnitSums,
  random: RandomSource,
  { draws, withGains = false }: ResampleOptions,
): Pick<ResampledDrivers, 'shares' | 'gains' | 'correlations'> {
  const size = origin.length;
  const weighing = createWeighing(size - 1);
  const gains = withGains ? createGains(size - 1) : undefined;
  const places = (): Float64Array[] => Array.from({ length: size - 1 }, () => new Float64Array(draws));
  const [shares, gained, correlations] = [places(), places(), places()];
  const width = rows[0]?.length ?? 0;
  const flat = new Float64Array(rows.length * width);
  for (const [index, row] of rows.entries()) flat.set(row, index * width);
  const [total, products] = [new Float64Array(width), new Float64Array(size * size)];
  const times = new Uint16Array(rows.length);
  let known = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    drawTimes(random, times);
    addDrawn(total, flat, times);
    correlate(productsOf(total, size, products), size, weighing);
    // Johnson's weights use the matrix up.
    if (gains && !averageGains(gains, weighing)) continue;
    if (!relativeWeights(weighing)) continue;
    for (let a = 0; a < size - 1; a += 1) {
      (shares[a] as Float64Array)[known] = weighing.shares[a] as number;
      if (gains) (gained[a] as Float64Array)[known] = gains.shares[a] as number;
      (correlations[a] as Float64Array)[known] = weighing.correlations[a] as number;
    }
    known += 1;
  }
  const cut = (all: readonly Float64Array[]): readonly Float64Array[] => all.map((one) => one.subarray(0, known));
  return { shares: cut(shares), gains: gains && cut(gained), correlations: cut(correlations) };
}

/** Places drawn from one random number: its 53 bits hold several of 1,024 and less, each as even as the first. */
const placesOfNumber = 3;

/** How often each row is drawn. */
function drawTimes(random: RandomSource, into: Uint16Array): void {
  const count = into.length;
  into.fill(0);
  for (let drawn = 0; drawn < count; drawn += placesOfNumber) {
    let rest = random();
    for (let place = drawn; place < Math.min(count, drawn + placesOfNumber); place += 1) {
      const scaled = rest * count;
      const row = Math.floor(scaled);
      into[row] = (into[row] as number) + 1;
      rest = scaled - row;
    }
  }
}

/** The drawn rows added up; all rows stand in one array, one behind the other. */
function addDrawn(total: Float64Array, rows: Float64Array, times: Uint16Array): void {
  const width = total.length;
  total.fill(0);
  for (let row = 0; row < times.length; row += 1) {
    const drawn = times[row] as number;
    if (drawn === 0) continue;
    const from = row * width;
    for (let place = 0; place < width; place += 1) {
      total[place] = (total[place] as number) + drawn * (rows[from + place] as number);
    }
  }
}

/** Correlations of the predictors with each other and with the outcome, the last score. */
function correlate(products: Float64Array, size: number, { matrix, correlations }: Weighing): void {
  const count = size - 1;
  const outcome = products[count * size + count] as number;
  for (let a = 0; a < count; a += 1) {
    const own = products[a * size + a] as number;
    correlations[a] = (products[a * size + count] as number) / Math.sqrt(own * outcome);
    for (let b = 0; b < count; b += 1) {
      matrix[a * count + b] = (products[a * size + b] as number) / Math.sqrt(own * (products[b * size + b] as number));
    }
  }
}

/** The percentile interval of resampled figures, quantiles of type 7 (R `quantile`). */
export function percentileInterval(figures: Float64Array, confidence: number): readonly [low: number, high: number] {
  const sorted = figures.toSorted();
  const quantile = (p: number): number => {
    const position = (sorted.length - 1) * p;
    const below = Math.floor(position);
    const low = sorted[below] as number;
    return low + (position - below) * ((sorted[Math.min(below + 1, sorted.length - 1)] as number) - low);
  };
  const outside = (1 - confidence) / 2;
  return [quantile(outside), quantile(1 - outside)];
}

/** The interval of first − second, resample by resample: two shares of one whole are not independent. */
export function intervalOfDifference(
  first: Float64Array,
  second: Float64Array,
  confidence: number,
): readonly [low: number, high: number] {
  return percentileInterval(
    first.map((value, draw) => value - (second[draw] as number)),
    confidence,
  );
}
