/** How a result is written: to stdout, through a device or pipe, or to a file. */
import { writeFileSync } from 'node:fs';
import { fail } from '../problems/problem.js';
import type { Rendered } from '../render/renderer.js';
import type { Environment } from './environment.js';
import { outputPlace, type OutputTarget } from './output-place.js';
import { codeOf, replaceFile } from './replace-file.js';

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
