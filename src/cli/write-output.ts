/** Where a result goes: stdout, or a file that appears whole or not at all. */
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fail } from '../problems/problem.js';
import type { Environment } from './environment.js';

export interface OutputTarget {
  /** A path, or `-` or undefined for stdout. */
  readonly file: string | undefined;
  readonly mayReplace: boolean;
}

const isStdout = ({ file }: OutputTarget): boolean => file === undefined || file === '-';

/** Refuses a file that exists before any work is done for it. */
export function checkOutput(environment: Environment, target: OutputTarget): void {
  const { file, mayReplace } = target;
  if (file === undefined || isStdout(target) || mayReplace) return;
  if (existsSync(resolve(environment.workingFolder, file))) fail('output-exists', { file });
}

function writeFile(environment: Environment, file: string, text: string): void {
  const path = resolve(environment.workingFolder, file);
  const temporary = join(dirname(path), `.${basename(path)}.part`);
  try {
    // Reports can name accounts: as private as the database they come from.
    writeFileSync(temporary, text, { mode: 0o600 });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    fail('output-not-writable', { file }, { cause: error });
  }
}

/** Writes the text; resolves when stdout has taken it. A reader that went away is no error. */
export async function writeOutput(environment: Environment, target: OutputTarget, text: string): Promise<void> {
  if (target.file !== undefined && !isStdout(target)) {
    checkOutput(environment, target);
    writeFile(environment, target.file, text);
    return;
  }
  await new Promise<void>((done, stop) => {
    environment.output.write(text, (error) => {
      if (!error || (error as NodeJS.ErrnoException).code === 'EPIPE') done();
      else stop(error);
    });
  });
}
