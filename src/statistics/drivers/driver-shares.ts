/** Which part of the explained variance belongs to each predictor, beside the direction it works in? */
import { sum } from 'simple-statistics';
import type { Method } from '../../domain/methods.js';
import type { WithheldEstimate } from '../estimate.js';
import type { Regression } from './regression.js';

export interface DriverShare {
  readonly predictor: string;
  /** Its part of R², at least 0. */
  readonly part: number;
  /** Part ÷ R², 0..1. Shares have no sign: read them beside the correlation. */
  readonly share: number;
  /** Simple correlation with the outcome, −1..1. */
  readonly correlation: number;
  /** Standardised coefficient when all predictors are in the model; its sign may differ from that of the correlation. */
  readonly beta: number;
}

export interface Drivers {
  readonly status: 'known';
  readonly drivers: readonly DriverShare[];
  /** R², 0..1; the parts add up to it. */
  readonly explained: number;
  readonly answers: number;
  readonly method: Method;
}

/** R² below this is what rounding leaves of none, and cannot be shared out. */
const roundingOfZero = 1e-20;

/** The outcome as seen from the predictors: the last column of the triangle without what they leave unexplained. */
export const outcomeOf = ({ triangle, predictors }: Regression): readonly number[] =>
  predictors.map((_, row) => triangle[row]?.at(-1) ?? 0);

export const predictorColumn = ({ triangle, predictors }: Regression, column: number): readonly number[] =>
  predictors.map((_, row) => triangle[row]?.[column] ?? 0);

const dot = (left: readonly number[], right: readonly number[]): number =>
  sum(left.map((value, index) => value * (right[index] ?? 0)));

/** Rβ = y from the last row up. */
function betasOf({ triangle, predictors }: Regression, outcome: readonly number[]): readonly number[] {
  const betas = new Array<number>(predictors.length).fill(0);
  for (let row = predictors.length - 1; row >= 0; row -= 1) {
    const known = sum(betas.map((beta, column) => (column > row ? beta * (triangle[row]?.[column] ?? 0) : 0)));
    betas[row] = ((outcome[row] ?? 0) - known) / (triangle[row]?.[row] ?? NaN);
  }
  return betas;
}

/** The parts of R² with their shares, or the reason why nothing is there to share. */
export function driversFrom(
  regression: Regression,
  parts: readonly number[],
  method: Method,
): Drivers | WithheldEstimate {
  const { predictors, answers } = regression;
  const outcome = outcomeOf(regression);
  const explained = Math.min(1, dot(outcome, outcome));
  if (!(explained > roundingOfZero)) return { status: 'withheld', reason: 'no-variation', answers };
  const betas = betasOf(regression, outcome);
  const drivers = predictors.map((predictor, index): DriverShare => {
    const part = Math.max(0, parts[index] ?? 0);
    const correlation = Math.max(-1, Math.min(1, dot(predictorColumn(regression, index), outcome)));
    return { predictor, part, share: part / explained, correlation, beta: betas[index] ?? 0 };
  });
  return { status: 'known', drivers, explained, answers, method };
}
