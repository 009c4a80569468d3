/** Every problem the program can report: one row each, gathered from the rooms they occur in. */
import { callProblems } from './call-problems.js';
import { collectingProblems } from './collecting-problems.js';
import { configProblems } from './config-problems.js';
import { fileProblems } from './file-problems.js';
import { forgetProblems } from './forget-problems.js';
import { gateProblems } from './gate-problems.js';
import { identityProblems } from './identity-problems.js';
import { importProblems } from './import-problems.js';
import { outcomeProblems } from './outcome-problems.js';
import { outputProblems } from './output-problems.js';
import type { ProblemRow } from './problem-row.js';
import { storageProblems } from './storage-problems.js';
import { surveyProblems } from './survey-problems.js';

export const catalogue = {
  ...callProblems,
  ...collectingProblems,
  ...configProblems,
  ...fileProblems,
  ...forgetProblems,
  ...gateProblems,
  ...identityProblems,
  ...importProblems,
  ...outcomeProblems,
  ...outputProblems,
  ...storageProblems,
  ...surveyProblems,
} as const satisfies Record<string, ProblemRow>;

export type ProblemCode = keyof typeof catalogue;
