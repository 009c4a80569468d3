/** How do the items of one construct vary together, over the responses that answered all of them? */
import type { Breakdown } from './breakdown.js';
import { type CoMoments, createCoMoments } from './co-moments.js';
import type { AnswerColumn, ColumnReader } from './column-reader.js';
import type { ItemMomentsNeed } from './needs.js';
import type { SplitQuestion } from './grouping.js';
import { scanColumns } from './scan-columns.js';
import type { ItemMoments } from './shapes.js';

/**
 * Means and covariances of all rating items of the construct, the overall item among them, listwise complete.
 * Without a complete response `means` is empty, below two of them `covariances` is: nothing can be said.
 */
export function countItemMoments(
  reader: ColumnReader,
  need: ItemMomentsNeed,
  question: SplitQuestion,
): Breakdown<ItemMoments> {
  const items = reader.items.filter((item) => item.construct === need.construct).map((item) => item.code);
  // Kept apart from the groups, not merged from them: the overall figure must not differ by the question's split.
  const overall = createCoMoments(items.length);
  const byGroup = new Map<number, CoMoments>();
  const values = new Float64Array(items.length);
  const { groups } = scanColumns(reader, { question, items }, (chunk, groupsOfRows) => {
    for (let row = 0; row < chunk.rows; row += 1) {
      const group = groupsOfRows[row] as number;
      if (group === 0 || !isComplete(chunk.answers, row, values)) continue;
      overall.add(values);
      if (question.by.length > 0) momentsOf(byGroup, group, items.length).add(values);
    }
  });
  const result = (moments: CoMoments): ItemMoments => ({
    kind: 'item-moments',
    items,
    answers: moments.rows,
    means: moments.means(),
    covariances: moments.covariances(),
  });
  return {
    overall: result(overall),
    groups: new Map(groups.map(([key, group]) => [key, result(momentsOf(byGroup, group, items.length))])),
  };
}

function momentsOf(byGroup: Map<number, CoMoments>, group: number, size: number): CoMoments {
  const moments = byGroup.get(group) ?? createCoMoments(size);
  byGroup.set(group, moments);
  return moments;
}

/** Writes the row's answers; false when one of them is missing or there is no item at all. */
function isComplete(answers: readonly AnswerColumn[], row: number, into: Float64Array): boolean {
  for (let item = 0; item < answers.length; item += 1) {
    const { codes, others } = answers[item] as AnswerColumn;
    const code = codes[row] as number;
    const value = code === 0 ? others?.get(row) : code - 1;
    if (value === undefined) return false;
    into[item] = value;
  }
  return answers.length > 0;
}
