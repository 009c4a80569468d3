/** Is a series of waves steady, or does one of them stand out? Shewhart's control chart with named rules. */
import { sum } from 'simple-statistics';

export interface ChartPoint {
  readonly answers: number;
  /** Share 0..1, mean or net score. */
  readonly value: number;
}

export type ChartRule = 'beyond-three-sigma' | 'eight-on-one-side' | 'two-of-three-beyond-two-sigma';

export interface ChartedPoint extends ChartPoint {
  readonly low: number;
  readonly high: number;
  readonly rules: readonly ChartRule[];
}

export interface ControlChart {
  readonly type: 'p' | 'laney-p' | 'individuals';
  readonly centre: number;
  readonly points: readonly ChartedPoint[];
}

/** Below eight waves limits are a guess, and no run of eight can occur. */
export const fewestWavesOfChart = 8;

/** d₂ of two: the mean moving range of independent normal values is 1.128 sigma (ASTM E2587; Montgomery). */
const movingRangeToSigma = 1.128;

const meanMovingRange = (values: readonly number[]): number =>
  sum(values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)))) / (values.length - 1);

/** Standardised distances from the centre -> the rules each point breaks (Western Electric 1956, rules 1, 2 and 4). */
function rulesOf(distances: readonly number[]): readonly (readonly ChartRule[])[] {
  return distances.map((distance, at): readonly ChartRule[] => {
    const side = Math.sign(distance);
    const onSide = (last: number): readonly number[] =>
      distances.slice(Math.max(0, at - last + 1), at + 1).filter((one) => Math.sign(one) === side && side !== 0);
    const isBeyond = Math.abs(distance) > 3;
    const isRun = onSide(8).length === 8;
    const isPair = Math.abs(distance) > 2 && onSide(3).filter((one) => Math.abs(one) > 2).length >= 2;
    return [
      ...(isBeyond ? (['beyond-three-sigma'] as const) : []),
      ...(isRun ? (['eight-on-one-side'] as const) : []),
      ...(isPair ? (['two-of-three-beyond-two-sigma'] as const) : []),
    ];
  });
}

function charted(
  type: ControlChart['type'],
  points: readonly ChartPoint[],
  { centre, sigmas, bounds }: { readonly centre: number; readonly sigmas: readonly number[]; readonly bounds: Bounds },
): ControlChart {
  const distances = points.map(({ value }, at) => {
    const sigma = sigmas[at] ?? 0;
    return sigma > 0 ? (value - centre) / sigma : 0;
  });
  const rules = rulesOf(distances);
  return {
    type,
    centre,
    points: points.map((point, at) => ({
      ...point,
      low: Math.max(bounds[0], centre - 3 * (sigmas[at] ?? 0)),
      high: Math.min(bounds[1], centre + 3 * (sigmas[at] ?? 0)),
      rules: rules[at] ?? [],
    })),
  };
}

type Bounds = readonly [low: number, high: number];

/**
 * Shares: limits by the number of answers of each wave (p chart); where waves differ by more than that, as they do where
 * accounts answer several times, the limits are widened by the spread of the standardised shares (Laney 2002, Quality
 * Engineering 14, 531-537). They are never narrowed.
 */
export function chartOfShares(points: readonly ChartPoint[]): ControlChart {
  const answers = sum(points.map((point) => point.answers));
  const centre = sum(points.map((point) => point.answers * point.value)) / answers;
  const plain = points.map((point) => Math.sqrt((centre * (1 - centre)) / point.answers));
  const scores = points.map(({ value }, at) => {
    const sigma = plain[at] ?? 0;
    return sigma > 0 ? (value - centre) / sigma : 0;
  });
  const widening = meanMovingRange(scores) / movingRangeToSigma;
  const factor = Math.max(1, widening);
  return charted(factor > 1 ? 'laney-p' : 'p', points, {
    centre,
    sigmas: plain.map((sigma) => sigma * factor),
    bounds: [0, 1],
  });
}

/** Means and net scores: individuals chart, centre ± 3·(mean moving range)/1.128, the same for every wave (XmR). */
export function chartOfIndividuals(points: readonly ChartPoint[], bounds: Bounds): ControlChart {
  const values = points.map(({ value }) => value);
  const centre = sum(values) / values.length;
  const sigma = meanMovingRange(values) / movingRangeToSigma;
  return charted('individuals', points, { centre, sigmas: values.map(() => sigma), bounds });
}
