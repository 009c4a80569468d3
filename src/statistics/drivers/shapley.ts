/** How much does each item contribute to an outcome, averaged over every order in which items could enter? */
import { sum } from 'simple-statistics';
import type { WithheldEstimate } from '../estimate.js';
import { driversFrom, outcomeOf, predictorColumn, type Drivers } from './driver-shares.js';
import type { Regression } from './regression.js';

/** 65,536 models: about a tenth of a second. Each further item doubles it. */
const mostPredictors = 16;

interface Remaining {
  readonly columns: readonly (readonly number[])[];
  readonly outcome: readonly number[];
}

const dot = (left: readonly number[], right: readonly number[]): number => {
  let total = 0;
  for (const [index, value] of left.entries()) total += value * (right[index] ?? 0);
  return total;
};

/** The vector without its part along `direction`, which has length 1. */
function without(vector: readonly number[], direction: readonly number[]): readonly number[] {
  const along = dot(vector, direction);
  return vector.map((value, index) => value - along * (direction[index] ?? 0));
}

/** R² of every subset, by its bits: each subset is its parent with one later predictor projected out (Gram-Schmidt). */
function explainedBySubset(regression: Regression): Float64Array {
  const size = regression.predictors.length;
  const explained = new Float64Array(2 ** size);
  const visit = (subset: number, next: number, { columns, outcome }: Remaining): void => {
    for (let index = next; index < size; index += 1) {
      const column = columns[index] ?? [];
      const length = Math.sqrt(dot(column, column));
      const direction = column.map((value) => value / length);
      const larger = subset | (1 << index);
      explained[larger] = (explained[subset] ?? 0) + dot(outcome, direction) ** 2;
      const rest = columns.map((other, place) => (place > index ? without(other, direction) : other));
      visit(larger, index + 1, { columns: rest, outcome: without(outcome, direction) });
    }
  };
  const columns = regression.predictors.map((_, index) => predictorColumn(regression, index));
  visit(0, 0, { columns, outcome: outcomeOf(regression) });
  return explained;
}

/** k!(p − k − 1)!/p! for k = 0..p − 1, by the step from each to the next. */
function weightsBySize(size: number): readonly number[] {
  const weights = [1 / size];
  for (let k = 1; k < size; k += 1) weights.push(((weights[k - 1] ?? 0) * k) / (size - k));
  return weights;
}

function countBits(subset: number): number {
  let bits = 0;
  for (let rest = subset; rest > 0; rest &= rest - 1) bits += 1;
  return bits;
}

/**
 * LMG or Shapley shares: Σ over subsets S without j of k!(p − k − 1)!/p!·(R²(S ∪ j) − R²(S)), ΣLMG = R² (Lindeman, Merenda
 * & Gold 1980; Grömping 2006, Journal of Statistical Software 17(1); R `relaimpo` type "lmg"). More than 16 predictors:
 * withheld, use `johnsonWeights`, which comes close.
 */
export function shapleyShares(regression: Regression): Drivers | WithheldEstimate {
  const { predictors, answers } = regression;
  const size = predictors.length;
  if (size > mostPredictors) return { status: 'withheld', reason: 'too-many-items', answers };
  const explained = explainedBySubset(regression);
  const weights = weightsBySize(size);
  const parts = predictors.map((_, index) => {
    const gains: number[] = [];
    for (let subset = 0; subset < explained.length; subset += 1) {
      if (subset & (1 << index)) continue;
      const gain = (explained[subset | (1 << index)] ?? 0) - (explained[subset] ?? 0);
      gains.push((weights[countBits(subset)] ?? 0) * gain);
    }
    return sum(gains);
  });
  return driversFrom(regression, parts, 'lmg');
}
