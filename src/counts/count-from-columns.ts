/** What do the stored columns answer to a need: how often which score occurs, overall and by group? */
import type { Breakdown } from './breakdown.js';
import type { ColumnReader } from './column-reader.js';
import { countClusters } from './count-clusters.js';
import { countCrossTable } from './count-cross-table.js';
import { countDistribution } from './count-distribution.js';
import { countItemMoments } from './count-item-moments.js';
import { countPairMoments } from './count-pair-moments.js';
import { countUnitSums } from './count-unit-sums.js';
import { countPanel } from './count-panel.js';
import type { CountsFor, Need } from './needs.js';
import type { SplitQuestion } from './grouping.js';

/** Counts one need in one pass over the columns. Memory grows with the groups, not with the responses. */
export function countFromColumns<N extends Need>(
  reader: ColumnReader,
  need: N,
  question: SplitQuestion,
): Breakdown<CountsFor<N>> {
  return countNeed(reader, need, question) as Breakdown<CountsFor<N>>;
}

function countNeed(reader: ColumnReader, need: Need, question: SplitQuestion): Breakdown<CountsFor<Need>> {
  switch (need.kind) {
    case 'distribution':
      return countDistribution(reader, need, question);
    case 'cross-table':
      return countCrossTable(reader, need, question);
    case 'clustered-distribution':
      return countClusters(reader, need, question);
    case 'item-moments':
      return countItemMoments(reader, need, question);
    case 'unit-sums':
      return countUnitSums(reader, need, question);
    case 'pair-moments':
      return countPairMoments(reader, need, question);
    case 'panel':
      return countPanel(reader, need, question);
    default:
      return unknownNeed(need);
  }
}

function unknownNeed(need: never): never {
  throw new Error(`unknown need ${JSON.stringify(need)}`);
}
