/** What does a regression need to know of answers, and can it be computed at all? */
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
const usualAnswersPerPredictor = 10;

/** A column of length 1 whose part beyond the others is shorter than this follows from them; the rest is rounding. */
const roundingOfLength = 1e-6;

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

/**
 * The triangle R of the QR decomposition, one row at a time: each row is turned into R by Givens rotations, so that memory
 * does not grow with the answers (Gentleman 1974, Applied Statistics 23, 448-454).
 */
function triangleOf(columns: Columns): Matrix {
  const width = columns.length;
  const triangle = columns.map(() => new Float64Array(width));
  const row = new Float64Array(width);
  for (let index = 0; index < (columns[0]?.length ?? 0); index += 1) {
    for (let column = 0; column < width; column += 1) row[column] = columns[column]?.[index] ?? 0;
    for (const [place, own] of triangle.entries()) rotateInto(own, row, place);
  }
  return triangle.map((own) => [...own]);
}

/** Turns both rows until the second is 0 at `place`. */
function rotateInto(own: Float64Array, row: Float64Array, place: number): void {
  const diagonal = own[place] as number;
  const other = row[place] as number;
  if (other === 0) return;
  const length = Math.sqrt(diagonal * diagonal + other * other);
  const cosine = diagonal / length;
  const sine = other / length;
  for (let column = place; column < own.length; column += 1) {
    const mine = own[column] as number;
    const theirs = row[column] as number;
    own[column] = cosine * mine + sine * theirs;
    row[column] = cosine * theirs - sine * mine;
  }
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

/** From answers row by row, by QR, never by X'X, which loses half of the digits. */
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
