/** Gates as the tests write them, with the names the command line knows. */
import { topicOfMetric, wordsOfTopic } from '../../../src/analyses/metric-topics.js';
import type { KnownNames } from '../../../src/gates/gate.js';
import { readGate } from '../../../src/gates/read-gate.js';
import { ProblemError, type Problem } from '../../../src/problems/problem.js';

export const known: KnownNames = {
  dimensionsOf: (metric) => ['role', 'payer', 'period', 'region', ...wordsOfTopic[topicOfMetric[metric]]],
  roles: ['it', 'finance', 'end_user', 'business_owner', 'other', 'Legal'],
};

export const gateOf = (expression: string) => readGate({ at: { file: 'gate', column: 1 }, expression }, known);

/** What is wrong with an expression, and in which column. */
export function problemOf(expression: string): Problem {
  try {
    gateOf(expression);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error(`${expression} was read`);
}
