/** Which questionnaire did the user name? Read from its file; everything that is wrong with it is said at once. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeProblem } from '../../problems/describe.js';
import { fail, ProblemError } from '../../problems/problem.js';
import type { Questionnaire } from '../../survey/questionnaire.js';
import type { Environment } from '../environment.js';

/** No questionnaire is so long; a file of answers given by mistake may be. */
const largestMegabytes = 2;

function textOf(path: string, file: string): string {
  try {
    const status = statSync(path);
    if (status.size > largestMegabytes * 1024 * 1024) {
      return fail('questionnaire-too-large', { file, limit: largestMegabytes }, { file });
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    if (reason === 'ENOENT') return fail('file-not-found', { file }, { cause: error });
    if (reason === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      return fail('questionnaire-not-utf8', { file }, { file, cause: error });
    }
    return fail('questionnaire-not-readable', { file, reason }, { file, cause: error });
  }
}

/** The questionnaire of a file; throws its last problem after the others were said. */
export async function openQuestionnaire(environment: Environment, file: string): Promise<Questionnaire> {
  const text = textOf(resolve(environment.workingFolder, file), file);
  const { readQuestionnaire } = await import('../../survey/read-questionnaire.js');
  const { questionnaire, problems } = readQuestionnaire(file, text);
  if (questionnaire) return questionnaire;
  for (const problem of problems.slice(0, -1)) environment.errors.write(`crm-sat: ${describeProblem(problem)}\n`);
  const last = problems.at(-1);
  if (!last) throw new Error('A questionnaire was neither read nor refused.');
  throw new ProblemError(last);
}
