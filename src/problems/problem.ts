/** What went wrong, as a typed value: words, hint and exit code come later from the catalogue. */
import type { ProblemCode } from './catalogue.js';

/** Where a problem was seen. `line` counts from 1; `row` is the data row without the header. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  /** Character of the line, from 1. */
  readonly column?: number;
  readonly row?: number;
  readonly columnName?: string;
}

export interface Problem {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly at?: Place;
}

/** An operation that cannot go on. Thrown anywhere, caught once, in `cli/run-command.ts`. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.code, options);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** Stops the operation with one catalogued problem; `cause` is the error behind it, shown under --debug only. */
export function fail(
  code: ProblemCode,
  params: Problem['params'] = {},
  { cause, ...at }: Place & { readonly cause?: unknown } = {},
): never {
  const problem = Object.keys(at).length > 0 ? { code, params, at } : { code, params };
  throw new ProblemError(problem, cause === undefined ? undefined : { cause });
}
