/** Which stored responses does a report rest on, and which of them were in the bases of earlier reports? */
import type { EarlierBase, SurveyBase } from '../counts/base-marks.js';
import type { ColumnChunk } from '../counts/column-reader.js';
import type { Dimension, Question } from '../counts/count-source.js';
import { chunkSize } from './column-writer.js';
import type { Connection } from './database.js';
import { firstFrom } from './member-blobs.js';
import { prepared } from './prepared.js';
import { createColumnReader } from './read-columns.js';
import { rememberPlans } from './remembered-plans.js';
import { responsesOfRun } from './response-run.js';

interface Row {
  readonly position: number;
  readonly id: number;
  readonly import_id: number;
}

interface Run {
  readonly chunk: number;
  readonly first_response: number;
  readonly last_response: number;
}

const mostImports = 2 ** 20;

/** A response as it stands: the import that wrote it last is part of it, so that a replaced answer is another member. */
const memberOf = ({ id, import_id: import_ }: Row): number => id * mostImports + (import_ % mostImports);

interface Stored {
  readonly chunk: number;
  readonly position: number;
  readonly member: number;
  readonly isIn: boolean;
}

type Passes = (chunk: ColumnChunk, row: number) => boolean;

/** Whether a row passes the filters, by the labels of their dimensions. */
function filterOf(
  where: Question['where'],
  dimensions: readonly Dimension[],
  labels: readonly (readonly string[])[],
): Passes {
  const wanted = dimensions.map((dimension, at) => {
    const values = new Set(where[dimension] ?? []);
    return (labels[at] ?? []).map((label) => values.has(label));
  });
  return (chunk, row) => wanted.every((passes, at) => passes[chunk.dimensions[at]?.[row] ?? 0] === true);
}

/** Every stored response of the survey, in the order of their chunks. */
function* storedResponses(connection: Connection, surveyId: number, where: Question['where']): Iterable<Stored> {
  const dimensions = Object.keys(where) as Dimension[];
  const { labels, chunks } = createColumnReader(connection, surveyId, { planFor: rememberPlans(connection) }).read({
    items: [],
    dimensions,
  });
  const passes = filterOf(where, dimensions, labels);
  const runs = prepared<Run>(
    connection,
    'SELECT chunk, first_response, last_response FROM chunks WHERE survey_id = ? ORDER BY chunk',
  ).all(surveyId);
  const find = prepared<Row>(connection, `SELECT position, id, import_id FROM responses WHERE ${responsesOfRun()}`);
  let at = 0;
  for (const chunk of chunks) {
    const run = runs[at];
    at += 1;
    if (run === undefined) continue;
    for (const row of find.all(run.first_response, run.last_response, surveyId)) {
      const { position } = row;
      yield { chunk: run.chunk, position, member: memberOf(row), isIn: passes(chunk, position - 1) };
    }
  }
}

/** Numbers labels that are told apart by one more character each. */
function createLabels() {
  const labels = [''];
  const known = new Map<string, number>();
  return {
    labels,
    numberOf: (label: string): number => {
      const before = known.get(label);
      if (before !== undefined) return before;
      known.set(label, labels.length);
      labels.push(label);
      return labels.length - 1;
    },
  };
}

/** The base of this report in one survey, with every stored response marked by the bases it is in. */
export function readSurveyBase(
  connection: Connection,
  { surveyId, where }: { readonly surveyId: number; readonly where: Question['where'] },
  earlier: readonly EarlierBase[],
): SurveyBase {
  const { labels, numberOf } = createLabels();
  const chunks = new Map<number, Uint32Array>();
  const found = earlier.map(() => 0);
  const rewritten = earlier.map(() => 0);
  const members: number[] = [];
  for (const { chunk, position, member, isIn } of storedResponses(connection, surveyId, where)) {
    if (isIn) members.push(member);
    let label = isIn ? '1' : '0';
    const response = member - (member % mostImports);
    for (const [at, base] of earlier.entries()) {
      const before = firstFrom(base.members, response);
      // Written anew it is there as somebody who came, and is not gone.
      const isThere = before !== undefined && before < response + mostImports;
      if (isThere) found[at] = (found[at] ?? 0) + 1;
      if (isThere && isIn && before !== member) rewritten[at] = (rewritten[at] ?? 0) + 1;
      label += before === member ? '1' : '0';
    }
    const codes = chunks.get(chunk) ?? new Uint32Array(chunkSize);
    chunks.set(chunk, codes);
    codes[position - 1] = numberOf(label);
  }
  return {
    members: Float64Array.from(members).sort(),
    marks: { labels, chunks },
    vanished: earlier.map((base, at) => base.members.length - (found[at] ?? 0)),
    rewritten,
  };
}
