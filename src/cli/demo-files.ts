/** Where the files of the demo company are in this installation. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail } from '../problems/problem.js';
import type { Environment } from './environment.js';

/** The package's folder: the nearest one above the program that holds the demo files. */
function demoFolder({ programFile }: Environment): string | undefined {
  let folder = dirname(programFile);
  for (let depth = 0; depth < 6; depth += 1) {
    const candidate = join(folder, 'fixtures', 'demo-company');
    if (existsSync(join(candidate, 'customers.csv'))) return candidate;
    folder = dirname(folder);
  }
  return undefined;
}

/** Full paths of the demo files, sorted by name; stops when they are not installed. */
export function demoFiles(environment: Environment): readonly string[] {
  const folder = demoFolder(environment);
  if (folder === undefined) return fail('demo-files-missing');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv') || name === 'README.md')
    .sort()
    .map((name) => join(folder, name));
}
