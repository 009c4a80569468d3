/** How are a survey's columns gone through once, each response with its group at hand? */
import type { ColumnChunk, ColumnReader } from './column-reader.js';
import type { Dimension } from './count-source.js';
import { type SplitQuestion, createGrouping } from './grouping.js';

export interface ScanRequest {
  readonly question: SplitQuestion;
  readonly items: readonly string[];
  /** Read beside those of the question. */
  readonly further?: readonly Dimension[];
}

export interface Scanned {
  /** Keys of all groups with a response that was asked for, answered or not, in code-point order; with their numbers. */
  readonly groups: readonly (readonly [key: string, group: number])[];
}

/** What is at hand beside the run itself; `dimension` must be one of the question's or of the further ones. */
export interface ScanContext {
  columnOf(dimension: Dimension): Uint32Array;
  labelsOf(dimension: Dimension): readonly string[];
}

export type VisitChunk = (chunk: ColumnChunk, groups: Int32Array, context: ScanContext) => void;

/** Hands every run of responses to `visit`, with the group of each row (0: not asked for). */
export function scanColumns(reader: ColumnReader, request: ScanRequest, visit: VisitChunk): Scanned {
  const grouping = createGrouping(request.question, request.further);
  const { labels, chunks } = reader.read({ items: request.items, dimensions: grouping.dimensions });
  const open = grouping.open(labels);
  const placeOf = (dimension: Dimension): number => grouping.dimensions.indexOf(dimension);
  for (const chunk of chunks) {
    visit(chunk, open.groupsOf(chunk), {
      columnOf: (dimension) => chunk.dimensions[placeOf(dimension)] as Uint32Array,
      labelsOf: (dimension) => labels[placeOf(dimension)] as readonly string[],
    });
  }
  return { groups: open.keys() };
}
