/** How a result is written: to stdout, through a device or pipe, or to a file that appears whole or not at all. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail } from '../problems/problem.js';
import type { Rendered } from '../render/renderer.js';
import type { Environment } from './environment.js';
import { outputPlace, type OutputTarget } from './output-place.js';

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | undefined)?.code;

/** Left behind by programs that were killed; more of them than this are somebody else's. */
const mostLeftBehind = 100;

/** Short, so that it fits wherever the file's own name fits. Reports can name accounts: as private as the database. */
function writeTemporary(folder: string, text: Rendered, number = 1): string {
  const path = join(folder, number === 1 ? '.crm-sat.part' : `.crm-sat-${String(number)}.part`);
  try {
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
    return path;
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && number < mostLeftBehind) return writeTemporary(folder, text, number + 1);
    if (codeOf(error) !== 'EEXIST') rmSync(path, { force: true });
    throw error;
  }
}

function replaceFile(path: string, text: Rendered): void {
  const temporary = writeTemporary(dirname(path), text);
  try {
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

async function writeStdout({ output }: Environment, text: Rendered): Promise<void> {
  await new Promise<void>((done, stop) => {
    output.write(text, (error) => {
      if (error) stop(error);
      else done();
    });
  });
}

/** Writes the text; resolves when it has been taken. A reader that went away is no error. */
export async function writeOutput(environment: Environment, target: OutputTarget, text: Rendered): Promise<void> {
  const place = outputPlace(environment, target);
  try {
    if (place.kind === 'stdout') await writeStdout(environment, text);
    else if (place.kind === 'stream') writeFileSync(place.path, text);
    else replaceFile(place.path, text);
  } catch (error) {
    const reason = codeOf(error) ?? 'unknown';
    if (reason === 'EPIPE') return;
    if (place.kind === 'stdout') fail('stdout-not-writable', { reason }, { cause: error });
    fail('output-not-writable', { file: place.file }, { cause: error });
  }
}
