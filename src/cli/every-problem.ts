/** What is wrong with the files of a call? All of it in one go, so that nobody mends one file to be told of the next. */
import { catalogue } from '../problems/catalogue.js';
import { describeProblem } from '../problems/describe.js';
import { ProblemError } from '../problems/problem.js';
import type { Environment } from './environment.js';
import { exitCodes } from './exit-codes.js';

const isOfFile = (error: ProblemError): boolean =>
  catalogue[error.problem.code].exitCode === exitCodes.dataNotAcceptable;

export interface ProblemsOfFiles {
  /** A first look: what is wrong will be found again when the file is read. Undefined where something is. */
  readonly look: <T>(read: () => Promise<T>) => Promise<T | undefined>;
  /** The result, or undefined where the file has a problem, which is kept. A problem of the call ends the run. */
  readonly attempt: <T>(read: () => Promise<T>) => Promise<T | undefined>;
  /** Stops where any file had a problem: says all of them, the last one as every command ends. */
  readonly stop: () => void;
}

/** The first problem ends the run. */
export const stopAtOnce: ProblemsOfFiles = {
  look: (read) => read(),
  attempt: (read) => read(),
  stop: () => undefined,
};

/** The problem, or what was thrown instead of one. */
async function problemOf<T>(
  read: () => Promise<T>,
): Promise<{ readonly result: T } | { readonly problem: ProblemError }> {
  try {
    return { result: await read() };
  } catch (error) {
    if (error instanceof ProblemError) return { problem: error };
    throw error;
  }
}

export function collectProblems(environment: Environment): ProblemsOfFiles {
  const found: ProblemError[] = [];
  const ofCall: ProblemError[] = [];
  let isAnyUnread = false;
  return {
    look: async (read) => {
      const looked = await problemOf(read);
      if ('result' in looked) return looked.result;
      isAnyUnread = true;
      return undefined;
    },
    attempt: async (read) => {
      const tried = await problemOf(read);
      if ('result' in tried) return tried.result;
      if (isOfFile(tried.problem)) found.push(tried.problem);
      // A column no file seems to have may be one of the file that cannot be read: that one is told of.
      else if (isAnyUnread) ofCall.push(tried.problem);
      else throw tried.problem;
      return undefined;
    },
    stop: () => {
      const last = found.at(-1) ?? ofCall[0];
      if (!last) return;
      for (const { problem } of found.slice(0, -1)) environment.errors.write(`crm-sat: ${describeProblem(problem)}\n`);
      throw last;
    },
  };
}
