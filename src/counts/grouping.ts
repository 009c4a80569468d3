/** To which group does each response belong, and which responses were asked for at all? */
import { groupKey } from './breakdown.js';
import { compareCodePoints } from './code-point-order.js';
import type { ColumnChunk } from './column-reader.js';
import type { Dimension, Question } from './count-source.js';
import { sortedGroups, type SplitLabels } from './group-order.js';
import { type PairIndex, createPairIndex } from './pair-index.js';

/** What a question says about which responses to count, and how to split them. */
export type SplitQuestion = Pick<Question, 'by' | 'where'>;

export interface Grouping {
  /** The dimensions that must be read. */
  readonly dimensions: readonly Dimension[];
  /** Must be called with the labels of those dimensions before the first chunk. */
  open(labels: readonly (readonly string[])[]): OpenGrouping;
}

export interface OpenGrouping {
  /** One group a row, from 1; 0 for rows the question leaves out. The array is used again for the next chunk. */
  groupsOf(chunk: ColumnChunk): Int32Array;
  /** Key and number of each group that occurred, in code-point order of the keys; none without a split. */
  keys(): readonly (readonly [key: string, group: number])[];
}

/** Prepares the `by` and `where` of a question. `further` dimensions are read as well, without splitting by them. */
export function createGrouping(question: SplitQuestion, further: readonly Dimension[] = []): Grouping {
  const filters = Object.keys(question.where) as Dimension[];
  const dimensions = [...new Set<Dimension>([...question.by, ...filters, ...further])];
  return { dimensions, open: (labels) => openGrouping(question, dimensions, labels) };
}

function openGrouping(
  question: SplitQuestion,
  dimensions: readonly Dimension[],
  labels: readonly (readonly string[])[],
): OpenGrouping {
  const columns = new Map(
    dimensions.map((dimension, column) => [dimension, { column, labels: labels[column] ?? [''] }]),
  );
  const filters = prepareFilters(question, columns);
  const splits = prepareSplits(question, columns);
  let groups = new Int32Array(0);
  return {
    groupsOf(chunk) {
      if (groups.length < chunk.rows) groups = new Int32Array(chunk.rows);
      const own = groups.subarray(0, chunk.rows).fill(1);
      for (const filter of filters) keepWanted(own, chunk, filter);
      for (const split of splits) refine(own, chunk, split);
      return own;
    },
    keys() {
      const last = splits.at(-1);
      return last === undefined ? [] : sortedKeys(splits, last.pairs.size);
    },
  };
}

type Columns = ReadonlyMap<Dimension, { readonly column: number; readonly labels: readonly string[] }>;

interface Filter {
  readonly column: number;
  /** By label number: 1 when the question names the label. */
  readonly isWanted: Uint8Array;
}

interface Split {
  readonly column: number;
  readonly labels: readonly string[];
  /** Group so far and label number -> finer group. */
  readonly pairs: PairIndex;
}

function prepareFilters({ where }: SplitQuestion, columns: Columns): readonly Filter[] {
  return (Object.entries(where) as [Dimension, readonly string[]][]).map(([dimension, values]) => {
    const { column, labels } = columns.get(dimension) ?? { column: 0, labels: [] };
    const wanted = new Set(values);
    return { column, isWanted: Uint8Array.from(labels, (label) => Number(wanted.has(label))) };
  });
}

function prepareSplits({ by }: SplitQuestion, columns: Columns): readonly Split[] {
  let groupsAtMost = 1;
  return by.map((dimension) => {
    const { column, labels } = columns.get(dimension) ?? { column: 0, labels: [] };
    const pairs = createPairIndex(groupsAtMost + 1, labels.length);
    groupsAtMost *= labels.length;
    return { column, labels, pairs };
  });
}

function keepWanted(groups: Int32Array, chunk: ColumnChunk, { column, isWanted }: Filter): void {
  const codes = chunk.dimensions[column] as Uint32Array;
  for (let row = 0; row < groups.length; row += 1) {
    if (isWanted[codes[row] as number] === 0) groups[row] = 0;
  }
}

function refine(groups: Int32Array, chunk: ColumnChunk, { column, pairs }: Split): void {
  const codes = chunk.dimensions[column] as Uint32Array;
  for (let row = 0; row < groups.length; row += 1) {
    const group = groups[row] as number;
    if (group !== 0) groups[row] = pairs.indexOf(group, codes[row] as number);
  }
}

function sortedKeys(splits: readonly Split[], groups: number): readonly (readonly [key: string, group: number])[] {
  const labelled = labelsByGroup(splits, groups);
  const keyOf = (group: number): string =>
    groupKey(labelled.map(({ labels, ofGroup }) => labels[ofGroup[group] as number] ?? ''));
  const sorted = sortedGroups(labelled, groups);
  if (sorted !== undefined) return Array.from(sorted, (group) => [keyOf(group), group] as const);
  const keys = Array.from({ length: groups }, (_, index) => [keyOf(index + 1), index + 1] as const);
  // Taking pairs apart by position would make an iterator for each of thousands of comparisons.
  return keys.sort((a, b) => compareCodePoints(a[0], b[0]));
}

/** For each split the label of every group. */
function labelsByGroup(splits: readonly Split[], groups: number): readonly SplitLabels[] {
  const labelled = splits.map(({ labels }) => ({ labels, ofGroup: new Uint32Array(groups + 1) }));
  for (let group = 1; group <= groups; group += 1) {
    let parent = group;
    for (let place = splits.length - 1; place >= 0; place -= 1) {
      const { pairs } = splits[place] as Split;
      (labelled[place] as SplitLabels).ofGroup[group] = pairs.right(parent);
      parent = pairs.left(parent);
    }
  }
  return labelled;
}
