/** What does a regression need to know of answers, and can it be computed at all? */
import { Matrix as DenseMatrix, QrDecomposition } from 'ml-matrix';
import { sum } from 'simple-statistics';
import type { ItemMoments } from '../../counts/shapes.js';
import { choleskyFactor, solveLower, type Matrix } from '../cholesky.js';
import type { WithheldEstimate } from '../estimate.js';
import { invalidValues } from '../input-checks.js';

/** Answers to several items beside an outcome; equal rows may be given once, with their count. */
export interface DriverAnswers {
  readonly predictors: readonly string[];
  /** One value per predictor in each row. */
  readonly rows: readonly (readonly number[])[];
  readonly outcome: readonly number[];
  readonly counts?: readonly number[];
}

/** All columns centred and brought to length 1, then turned into an upper triangle: X = QR, the outcome the last column. */
export interface Regression {
  readonly predictors: readonly string[];
  readonly answers: number;
  readonly triangle: Matrix;
}

export interface RegressionOptions {
  /** Fewer answers than this for each predictor: withheld. */
  readonly answersPerPredictor?: number;
}

/** A common rule of thumb for stable weights in a regression (Harrell 2015, section 4.4: 10 to 20). */
export const usualAnswersPerPredictor = 10;

/** A column of length 1 whose part beyond the others is shorter than this follows from them; the rest is rounding. */
const roundingOfLength = 1e-6;
/** Rows turned at once: memory stays flat, and two of them cost no more than one of twice the size. */
const rowsAtOnce = 1024;

type Columns = readonly (readonly number[])[];

/** Columns − their means, times √count, divided by their length; undefined where one does not vary. */
function standardised(columns: Columns, counts: readonly number[]): Columns | undefined {
  const answers = sum([...counts]);
  const scaled = columns.map((column) => {
    const [origin = 0] = column;
    const shift = sum(column.map((value, row) => (value - origin) * (counts[row] ?? 0))) / answers;
    const around = column.map((value, row) => (value - origin - shift) * Math.sqrt(counts[row] ?? 0));
    const length = Math.sqrt(sum(around.map((value) => value * value)));
    return column.every((value) => value === origin) ? undefined : around.map((value) => value / length);
  });
  return scaled.every((column) => column !== undefined) ? scaled : undefined;
}

/** The triangle R of the QR decomposition, block by block: R of [R; next rows] is R of them all. */
function triangleOf(columns: Columns): Matrix {
  const rows = columns[0]?.length ?? 0;
  const width = columns.length;
  let triangle: number[][] = [];
  for (let start = 0; start < rows; start += rowsAtOnce) {
    const block = Array.from({ length: Math.min(rowsAtOnce, rows - start) }, (_, row) =>
      columns.map((column) => column[start + row] ?? 0),
    );
    const padding = Array.from({ length: Math.max(0, width - block.length) }, () => new Array<number>(width).fill(0));
    const stacked = new DenseMatrix([...triangle, ...block, ...padding]);
    triangle = new QrDecomposition(stacked).upperTriangularMatrix.to2DArray();
  }
  return triangle;
}

/** Why a regression on so many predictors cannot be trusted or computed. */
function refuseSize(
  { predictors, answers }: { readonly predictors: readonly string[]; readonly answers: number },
  { answersPerPredictor = usualAnswersPerPredictor }: RegressionOptions,
): WithheldEstimate | undefined {
  if (predictors.length === 0) return invalidValues;
  const needed = Math.max(predictors.length + 2, Math.ceil(answersPerPredictor * predictors.length));
  if (answers === 0) return { status: 'withheld', reason: 'no-answers', answers, needed };
  return answers < needed ? { status: 'withheld', reason: 'too-few-answers', answers, needed } : undefined;
}

/** Withheld where a predictor follows from those before it: its share could be given to any of them. */
function checked(regression: Regression): Regression | WithheldEstimate {
  const { predictors, triangle, answers } = regression;
  const isIndependent = predictors.every((_, index) => Math.abs(triangle[index]?.[index] ?? 0) > roundingOfLength);
  return isIndependent ? regression : { status: 'withheld', reason: 'collinear', answers };
}

/** From answers row by row, by QR, never by X'X, which loses half of the digits (Golub 1965). */
export function regressionOfAnswers(
  { predictors, rows, outcome, counts }: DriverAnswers,
  options: RegressionOptions = {},
): Regression | WithheldEstimate {
  const ofRows = counts ?? rows.map(() => 1);
  const fits = rows.length === outcome.length && rows.length === ofRows.length;
  const isWhole = rows.every((row) => row.length === predictors.length && row.every(Number.isFinite));
  const areCounts = ofRows.every((count) => Number.isFinite(count) && count >= 0);
  if (!fits || !isWhole || !areCounts || !outcome.every(Number.isFinite)) return invalidValues;
  const answers = sum([...ofRows]);
  const refused = refuseSize({ predictors, answers }, options);
  if (refused) return refused;
  const kept = [...rows.keys()].filter((row) => (ofRows[row] ?? 0) > 0);
  const columns = [...predictors.keys()].map((index) => kept.map((row) => rows[row]?.[index] ?? 0));
  const all = standardised(
    [...columns, kept.map((row) => outcome[row] ?? 0)],
    kept.map((row) => ofRows[row] ?? 0),
  );
  if (all === undefined) return { status: 'withheld', reason: 'no-variation', answers };
  return checked({ predictors, answers, triangle: triangleOf(all) });
}

/**
 * From covariances alone, where rows are not at hand: the triangle is the Cholesky factor of the correlations. It holds
 * half of the digits that rows give, which is plenty for correlations below .9999.
 */
export function regressionOfMoments(
  { items, covariances, answers }: ItemMoments,
  outcome: string,
  options: RegressionOptions = {},
): Regression | WithheldEstimate {
  if (!items.includes(outcome) || !covariances.flat().every(Number.isFinite)) return invalidValues;
  const predictors = items.filter((item) => item !== outcome);
  const refused = refuseSize({ predictors, answers }, options);
  if (refused) return refused;
  const order = [...predictors, outcome].map((item) => items.indexOf(item));
  const entry = (i: number, j: number): number => covariances[i]?.[j] ?? 0;
  if (order.some((i) => !(entry(i, i) > 0))) return { status: 'withheld', reason: 'no-variation', answers };
  const correlations = order.map((i) =>
    order.map((j) => entry(i, j) / Math.sqrt(entry(i, i)) / Math.sqrt(entry(j, j))),
  );
  const ofPredictors = choleskyFactor(correlations.slice(0, -1).map((row) => row.slice(0, -1)));
  if (ofPredictors === undefined) return { status: 'withheld', reason: 'collinear', answers };
  const projected = solveWithOutcome(ofPredictors, correlations.at(-1) ?? []);
  const triangle = order.map((_, row) =>
    order.map((_none, column) => columnAt(ofPredictors, projected, { row, column })),
  );
  return checked({ predictors, answers, triangle });
}

/** The outcome in the triangle: L⁻¹r, and what is left of its length. An exact fit may round below 0. */
function solveWithOutcome(L: Matrix, r: readonly number[]): readonly number[] {
  const y = solveLower(L, r);
  return [...y, Math.sqrt(Math.max(0, 1 - sum(y.map((value) => value * value))))];
}

const columnAt = (L: Matrix, last: readonly number[], { row, column }: { row: number; column: number }): number =>
  column === last.length - 1 ? (last[row] ?? 0) : (L[column]?.[row] ?? 0);
