/** How often do two scores of one response occur together, overall and by group? */
import type { Breakdown } from './breakdown.js';
import type { ColumnChunk, ColumnReader } from './column-reader.js';
import type { CrossTableNeed } from './needs.js';
import { createPairIndex } from './pair-index.js';
import type { SplitQuestion } from './grouping.js';
import { scanColumns } from './scan-columns.js';
import { type ScoreValues, createScoreValues } from './score-values.js';
import type { CrossTable } from './shapes.js';
import { createTally } from './tally.js';

/** The table holds every pair of answers a byte can carry. */
const byteCodes = 128;

/** The joint counts of two scores over the responses that have both, sorted by x, then y. */
export function countCrossTable(
  reader: ColumnReader,
  need: CrossTableNeed,
  question: SplitQuestion,
): Breakdown<CrossTable> {
  const x = createScoreValues(reader, need.x);
  const y = createScoreValues(reader, need.y);
  const pairs = createPairIndex(byteCodes, byteCodes);
  const tally = createTally();
  const readPairs = pairReader(x, y, pairs.indexOf);
  const { groups } = scanColumns(reader, { question, items: [...x.items, ...y.items] }, (chunk, groupsOfRows) => {
    tally.add(groupsOfRows, readPairs(chunk), chunk.rows);
  });
  const overall = new Map<number, number>();
  const byGroup = new Map(groups.map(([, group]) => [group, new Map<number, number>()]));
  tally.forEach((group, pair, count) => {
    overall.set(pair, (overall.get(pair) ?? 0) + count);
    byGroup.get(group)?.set(pair, count);
  });
  const tableOf = (counts: ReadonlyMap<number, number>): CrossTable => ({
    kind: 'cross-table',
    cells: [...counts]
      .map(([pair, count]) => [x.valueOf(pairs.left(pair)), y.valueOf(pairs.right(pair)), count] as const)
      .sort(([ax, ay], [bx, by]) => ax - bx || ay - by),
  });
  return {
    overall: tableOf(overall),
    groups: new Map(groups.map(([key, group]) => [key, tableOf(byGroup.get(group) ?? new Map())])),
  };
}

/** The number of each row's pair of scores; 0 where one of them is missing. */
function pairReader(
  x: ScoreValues,
  y: ScoreValues,
  indexOf: (left: number, right: number) => number,
): (chunk: ColumnChunk) => Int32Array {
  let xs = new Int32Array(0);
  let ys = new Int32Array(0);
  return ({ chunk, answers, rows }) => {
    if (xs.length < rows) {
      xs = new Int32Array(rows);
      ys = new Int32Array(rows);
    }
    x.read({ chunk, rows, answers: answers.slice(0, x.items.length) }, xs);
    y.read({ chunk, rows, answers: answers.slice(x.items.length) }, ys);
    for (let row = 0; row < rows; row += 1) {
      const left = xs[row] as number;
      const right = ys[row] as number;
      xs[row] = left === 0 || right === 0 ? 0 : indexOf(left, right);
    }
    return xs;
  };
}
