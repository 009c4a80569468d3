/** Which database is read? Only one that exists and holds something: reading must not make or change a file. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail } from '../problems/problem.js';
import type { Environment } from './environment.js';

/** Read by an analysis that names neither files nor a database. */
export const usualDatabase = 'crm-sat.db';

/** Its full path; `whenMissing` is the problem to report when there is none. */
export function existingDatabase(
  environment: Environment,
  file: string,
  whenMissing: 'nothing-to-analyze' | 'database-missing',
): string {
  const path = resolve(environment.workingFolder, file);
  if (!existsSync(path)) return fail(whenMissing, { file });
  const status = statSync(path);
  if (status.isFile() && status.size === 0) return fail('database-empty', { file });
  return path;
}
