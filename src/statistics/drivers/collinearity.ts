/** Do predictors say the same thing, so that their shares could as well be given to one another? */
import type { ItemMoments } from '../../counts/shapes.js';
import { predictorColumn } from './driver-shares.js';
import { regressionOfMoments, type Regression } from './regression.js';

/** From here on a predictor is mostly a mixture of the others (Kutner et al. 2005, Applied Linear Statistical Models, 10.5). */
export const highInflation = 10;

/** Variance inflation 1 ÷ (1 − R² of the predictor on all others), in the order of the predictors: the diagonal of R⁻¹. */
export function varianceInflation(regression: Regression): readonly number[] {
  const size = regression.predictors.length;
  const inverse = inverseOfTriangle(regression);
  return regression.predictors.map((_, row) => {
    let squares = 0;
    for (let column = 0; column < size; column += 1) squares += (inverse[row]?.[column] ?? 0) ** 2;
    return squares;
  });
}

/** Of the upper triangle R with R'R the correlations; correlations⁻¹ = R⁻¹R⁻ᵀ. */
function inverseOfTriangle(regression: Regression): readonly (readonly number[])[] {
  const { predictors } = regression;
  const columns = predictors.map((_, index) => predictorColumn(regression, index));
  const inverse = predictors.map(() => predictors.map(() => 0));
  for (let column = 0; column < predictors.length; column += 1) {
    for (let row = column; row >= 0; row -= 1) {
      let rest = row === column ? 1 : 0;
      for (let k = row + 1; k <= column; k += 1) rest -= (columns[k]?.[row] ?? 0) * (inverse[k]?.[column] ?? 0);
      (inverse[row] as number[])[column] = rest / (columns[row]?.[row] ?? NaN);
    }
  }
  return inverse;
}

const anySize = { answersPerPredictor: 0 };

/** Where predictors follow exactly from one another: those without any one of which the rest could be computed. */
export function dependentPredictors(moments: ItemMoments, outcome: string): readonly string[] {
  const without = (left: string): ItemMoments => {
    const kept = [...moments.items.keys()].filter((index) => moments.items[index] !== left);
    return {
      ...moments,
      items: kept.map((index) => moments.items[index] ?? ''),
      covariances: kept.map((a) => kept.map((b) => moments.covariances[a]?.[b] ?? NaN)),
    };
  };
  return moments.items
    .filter((item) => item !== outcome)
    .filter((item) => !('reason' in regressionOfMoments(without(item), outcome, anySize)));
}

/** Scores everybody answered alike. */
export function constantItems({ items, covariances }: ItemMoments): readonly string[] {
  return items.filter((_, index) => !((covariances[index]?.[index] ?? 0) > 0));
}
