/** How does each pair of scores vary together, over the responses that have both? */
import type { Breakdown } from './breakdown.js';
import type { ColumnReader } from './column-reader.js';
import type { SplitQuestion } from './grouping.js';
import type { PairMomentsNeed } from './needs.js';
import { scanColumns } from './scan-columns.js';
import { createScoreRows } from './score-rows.js';
import type { PairMoments } from './shapes.js';

/** Sums over the responses that have both scores. */
interface PairSums {
  readonly add: (values: Float64Array) => void;
  readonly moments: () => PairMoments;
}

const sumsOfPair = 6;

/** Below this share of its squares a deviation is what rounding leaves of none. */
const roundingOfSquares = 1e-12;

function createPairSums(origin: readonly number[]): PairSums {
  const size = origin.length;
  const sums = new Float64Array(size * size * sumsOfPair);
  const addPair = (values: Float64Array, a: number, b: number): void => {
    const x = (values[a] as number) - (origin[a] as number);
    const y = (values[b] as number) - (origin[b] as number);
    const at = (a * size + b) * sumsOfPair;
    sums[at] = (sums[at] as number) + 1;
    sums[at + 1] = (sums[at + 1] as number) + x;
    sums[at + 2] = (sums[at + 2] as number) + y;
    sums[at + 3] = (sums[at + 3] as number) + x * y;
    sums[at + 4] = (sums[at + 4] as number) + x * x;
    sums[at + 5] = (sums[at + 5] as number) + y * y;
  };
  const pairOf = (a: number, b: number): Float64Array => {
    const at = (Math.max(a, b) * size + Math.min(a, b)) * sumsOfPair;
    return sums.subarray(at, at + sumsOfPair);
  };
  return {
    add(values) {
      for (let a = 0; a < size; a += 1) {
        for (let b = 0; b <= a; b += 1) {
          if (!Number.isNaN(values[a]) && !Number.isNaN(values[b])) addPair(values, a, b);
        }
      }
    },
    moments: () => momentsOfPairs(origin, pairOf),
  };
}

type PairOf = (a: number, b: number) => Float64Array;

function momentsOfPairs(origin: readonly number[], pairOf: PairOf): PairMoments {
  const table = (cell: (sums: Float64Array) => number): readonly (readonly number[])[] =>
    origin.map((_, a) => origin.map((__, b) => cell(pairOf(a, b))));
  return {
    kind: 'pair-moments',
    answers: table(([count = 0]) => count),
    means: origin.map((start, a) => start + (pairOf(a, a)[1] as number) / (pairOf(a, a)[0] as number)),
    covariances: table(([count = 0, x = 0, y = 0, products = 0]) =>
      count < 2 ? NaN : (products - (x * y) / count) / (count - 1),
    ),
    correlations: table(([count = 0, x = 0, y = 0, products = 0, squaresOfX = 0, squaresOfY = 0]) => {
      const [ofX, ofY] = [squaresOfX - (x * x) / count, squaresOfY - (y * y) / count];
      const doVary = ofX > roundingOfSquares * squaresOfX && ofY > roundingOfSquares * squaresOfY;
      return doVary ? (products - (x * y) / count) / Math.sqrt(ofX * ofY) : NaN;
    }),
  };
}

/** Counts, means and covariances of every pair of scores; a response without a score counts for the other pairs. */
export function countPairMoments(
  reader: ColumnReader,
  need: PairMomentsNeed,
  question: SplitQuestion,
): Breakdown<PairMoments> {
  const size = need.scores.length;
  const scores = createScoreRows(reader, need.scores);
  const overall = createPairSums(scores.origin);
  const byGroup = new Map<number, PairSums>();
  const values = new Float64Array(size);
  const { groups } = scanColumns(reader, { question, items: scores.items }, (chunk, groupsOfRows) => {
    scores.open(chunk);
    for (let row = 0; row < chunk.rows; row += 1) {
      const group = groupsOfRows[row] as number;
      if (group === 0) continue;
      for (let score = 0; score < size; score += 1) values[score] = scores.value(score, row);
      overall.add(values);
      if (question.by.length === 0) continue;
      const own = byGroup.get(group) ?? createPairSums(scores.origin);
      byGroup.set(group, own);
      own.add(values);
    }
  });
  return {
    overall: overall.moments(),
    groups: new Map(
      groups.map(([key, group]) => [key, (byGroup.get(group) ?? createPairSums(scores.origin)).moments()]),
    ),
  };
}
