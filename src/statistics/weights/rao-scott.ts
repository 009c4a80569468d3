/** Do two answers depend on each other when answers have weights and accounts answer more than once? */
import { sum } from 'simple-statistics';
import { choleskyFactor, solveLower, type Matrix } from '../cholesky.js';
import { fUpperTail } from '../distributions/f.js';
import type { Test, WithheldEstimate } from '../estimate.js';
import { invalidValues } from '../input-checks.js';
import {
  answersIn,
  countClusters,
  covarianceOfTotals,
  degreesOfFreedomOf,
  refuseSample,
  sumByCluster,
  totalWeight,
  type WeightedSample,
} from './weighted-sample.js';

/** The row and the column of each answer, whatever names them. */
export interface WeightedTable extends WeightedSample {
  readonly rows: readonly (string | number)[];
  readonly columns: readonly (string | number)[];
}

interface Shares {
  /** Weighted share of each cell, row by row. */
  readonly cells: readonly number[];
  /** The cell of each answer. */
  readonly cellOf: readonly number[];
  readonly rows: number;
  readonly columns: number;
  /** Pearson's X² per answer: Σ(p_ij − p_i·p_j)² ÷ p_i·p_j. */
  readonly phiSquared: number;
}

const placesOf = (names: readonly (string | number)[]): ReadonlyMap<string | number, number> =>
  new Map([...new Set(names)].sort((a, b) => (a < b ? -1 : 1)).map((name, place) => [name, place]));

function sharesOf(table: WeightedTable): Shares {
  const { rows, columns, weights, answers } = table;
  const [placeOfRow, placeOfColumn] = [placesOf(rows), placesOf(columns)];
  const [height, width] = [placeOfRow.size, placeOfColumn.size];
  const cellOf = rows.map(
    (row, index) => (placeOfRow.get(row) ?? 0) * width + (placeOfColumn.get(columns[index] ?? '') ?? 0),
  );
  const total = totalWeight(table);
  const cells = new Array<number>(height * width).fill(0);
  for (const [index, cell] of cellOf.entries())
    cells[cell] = (cells[cell] ?? 0) + ((weights[index] ?? 0) * (answers?.[index] ?? 1)) / total;
  const ofRow = Array.from({ length: height }, (_, row) => sum(cells.slice(row * width, (row + 1) * width)));
  const ofColumn = Array.from({ length: width }, (_, column) => sum(cells.filter((_share, k) => k % width === column)));
  const misses = cells.map((share, k) => {
    const expected = (ofRow[Math.floor(k / width)] ?? 0) * (ofColumn[k % width] ?? 0);
    return (share - expected) ** 2 / expected;
  });
  return { cells, cellOf, rows: height, columns: width, phiSquared: sum(misses) };
}

/** The contrasts that no main effect explains: (1[row = i] − 1/R)(1[column = j] − 1/C) for i, j after the first. */
function contrastsOf({ rows, columns, cells }: Shares): Matrix {
  return cells.map((_, k) => {
    const [row, column] = [Math.floor(k / columns), k % columns];
    return Array.from({ length: (rows - 1) * (columns - 1) }, (_none, index) => {
      const [i, j] = [1 + Math.floor(index / (columns - 1)), 1 + (index % (columns - 1))];
      return ((row === i ? 1 : 0) - 1 / rows) * ((column === j ? 1 : 0) - 1 / columns);
    });
  });
}

/** Covariance of the contrasts C'D⁻¹p̂ if answers were a simple random sample: C'D⁻¹C/n, D the shares of the cells. */
function simpleCovariance(contrasts: Matrix, cells: readonly number[], answers: number): Matrix {
  const size = contrasts[0]?.length ?? 0;
  return Array.from({ length: size }, (_, i) =>
    Array.from(
      { length: size },
      (_none, j) =>
        sum(contrasts.map((row, k) => ((cells[k] ?? 0) > 0 ? ((row[i] ?? 0) * (row[j] ?? 0)) / (cells[k] ?? 1) : 0))) /
        answers,
    ),
  );
}

interface DesignEffects {
  readonly trace: number;
  readonly traceOfSquare: number;
  readonly degreesOfFreedom: number;
  readonly clusters: number;
}

/** Traces of Δ = (C'D⁻¹C/n)⁻¹·C'D⁻¹VD⁻¹C, the generalised design effects, and of its square. */
function designEffectsOf(table: WeightedTable, shares: Shares): DesignEffects | WithheldEstimate {
  const answers = answersIn(table);
  const contrasts = contrastsOf(shares);
  const factor = choleskyFactor(simpleCovariance(contrasts, shares.cells, answers));
  // Empty cells can leave contrasts that no answer speaks to.
  if (factor === undefined) return { status: 'withheld', reason: 'collinear', answers };
  const total = totalWeight(table);
  // D⁻¹C of every cell in units of the simple covariance; what empty cells leave of ΣC is its mean over the answers.
  const scaled = contrasts.map((row, k) => {
    const share = shares.cells[k] ?? 0;
    return solveLower(
      factor,
      row.map((value) => (share > 0 ? value / share : 0)),
    );
  });
  const means = (scaled[0] ?? []).map((_, index) =>
    sum(scaled.map((row, k) => (row[index] ?? 0) * (shares.cells[k] ?? 0))),
  );
  const influences = means.map((mean, index) =>
    Float64Array.from(
      shares.cellOf,
      (cell, row) => ((table.weights[row] ?? 0) / total) * ((scaled[cell]?.[index] ?? 0) - mean),
    ),
  );
  const strata = sumByCluster(influences, table);
  const degreesOfFreedom = degreesOfFreedomOf(strata, answers);
  if (typeof degreesOfFreedom !== 'number') return degreesOfFreedom;
  const effects = covarianceOfTotals(strata);
  return {
    trace: sum(effects.map((row, index) => row[index] ?? 0)),
    traceOfSquare: sum(effects.flat().map((value) => value * value)),
    degreesOfFreedom,
    clusters: countClusters(strata),
  };
}

/**
 * Chi-squared test with the second-order correction of Rao and Scott: F = X²/tr Δ, with d₀ = (tr Δ)²/tr Δ² and d₀·(clusters
 * − strata) degrees of freedom (Rao & Scott 1984, Annals of Statistics 12, 46-60; Thomas & Rao 1987; R
 * `survey::svychisq(statistic = "F")`). `effect` is Cramér's V of the weighted shares, 0..1. Withheld: weights not above 0,
 * a single row or column, empty cells that leave a contrast without answers, or a stratum with a single cluster.
 */
export function raoScottTest(table: WeightedTable): Test {
  if (table.columns.length !== table.rows.length) return invalidValues;
  const refused = refuseSample({ ...table, values: new Array<number>(table.rows.length).fill(0) });
  if (refused) return refused;
  const answers = answersIn(table);
  const shares = sharesOf(table);
  const fewest = Math.min(shares.rows, shares.columns) - 1;
  if (fewest < 1) return { status: 'withheld', reason: 'no-variation', answers };
  const found = designEffectsOf(table, shares);
  if ('status' in found) return found;
  if (!(found.trace > 0)) return { status: 'withheld', reason: 'no-variation', answers };
  const statistic = (answers * shares.phiSquared) / found.trace;
  const between = found.trace ** 2 / found.traceOfSquare;
  const within = between * found.degreesOfFreedom;
  return {
    status: 'known',
    statistic,
    degreesOfFreedom: between,
    degreesOfFreedomWithin: within,
    p: Math.min(1, fUpperTail(statistic, { between, within })),
    answers,
    method: 'rao-scott',
    effect: Math.min(1, Math.sqrt(shares.phiSquared / fewest)),
    ...(table.clusters === undefined ? {} : { clusters: found.clusters }),
  };
}
