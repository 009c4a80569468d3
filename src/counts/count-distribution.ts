/** How often does each value of a score occur, overall and by group? */
import type { Breakdown } from './breakdown.js';
import type { ColumnReader } from './column-reader.js';
import type { DistributionNeed } from './needs.js';
import type { SplitQuestion } from './grouping.js';
import { scanColumns } from './scan-columns.js';
import { createScoreValues } from './score-values.js';
import type { Distribution } from './shapes.js';
import { createTally } from './tally.js';

/** The distribution of a score; groups that were asked but did not answer have an empty one. */
export function countDistribution(
  reader: ColumnReader,
  need: DistributionNeed,
  question: SplitQuestion,
): Breakdown<Distribution> {
  const score = createScoreValues(reader, need.of);
  const tally = createTally();
  let values = new Int32Array(0);
  const { groups } = scanColumns(reader, { question, items: score.items }, (chunk, groupsOfRows) => {
    if (values.length < chunk.rows) values = new Int32Array(chunk.rows);
    score.read(chunk, values);
    tally.add(groupsOfRows, values, chunk.rows);
  });
  const overall = new Map<number, number>();
  const byGroup = new Map(groups.map(([, group]) => [group, new Map<number, number>()]));
  tally.forEach((group, index, count) => {
    const value = score.valueOf(index);
    overall.set(value, (overall.get(value) ?? 0) + count);
    byGroup.get(group)?.set(value, count);
  });
  return {
    overall: distributionOfCounts(overall),
    groups: new Map(groups.map(([key, group]) => [key, distributionOfCounts(byGroup.get(group) ?? new Map())])),
  };
}

/** A distribution with its values in ascending order. */
export function distributionOfCounts(counts: ReadonlyMap<number, number>): Distribution {
  // They mostly come in this order, for thousands of accounts.
  return {
    kind: 'distribution',
    counts: isAscending(counts) ? counts : new Map([...counts].sort(([a], [b]) => a - b)),
  };
}

function isAscending(counts: ReadonlyMap<number, number>): boolean {
  let last = -Infinity;
  let isInOrder = true;
  counts.forEach((_count, value) => {
    isInOrder &&= value >= last;
    last = value;
  });
  return isInOrder;
}
