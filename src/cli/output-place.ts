/** Where does an output really go, and may it be written there? Asked before any work is done for it. */
import { accessSync, constants, lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fail, ProblemError } from '../problems/problem.js';
import type { Environment } from './environment.js';

export interface OutputTarget {
  /** A path, or `-` or undefined for stdout. */
  readonly file: string | undefined;
  readonly mayReplace: boolean;
}

/** A file is replaced whole; a stream (a device, a named pipe) stays what it is and is written through. */
export type OutputPlace =
  { readonly kind: 'stdout' } | { readonly kind: 'file' | 'stream'; readonly file: string; readonly path: string };

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** Where a path leads to that is no file yet, through all its links. */
function endOfLinks(path: string): string {
  const end = join(realpathSync(dirname(path)), basename(path));
  return isLink(end) ? endOfLinks(resolve(dirname(end), readlinkSync(end))) : end;
}

function placeOf(path: string, file: string, { mayReplace }: OutputTarget): OutputPlace {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status?.isDirectory() || /[/\\]$/.test(file)) return fail('output-not-writable', { file });
  if (status && !status.isFile()) {
    accessSync(path, constants.W_OK);
    return { kind: 'stream', file, path };
  }
  if (status && !mayReplace) return fail('output-exists', { file });
  // Whoever put it there, not whoever calls, would choose where a file with figures is made.
  if (!status && isLink(path)) return fail('output-link-dangling', { file });
  const end = status ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
  if (status) accessSync(end, constants.W_OK);
  accessSync(dirname(end), constants.W_OK | constants.X_OK);
  return { kind: 'file', file, path: end };
}

/** The place of an output; one that cannot be written, or exists and may not be replaced, is a wrong call. */
export function outputPlace(environment: Environment, target: OutputTarget): OutputPlace {
  const { file } = target;
  if (file === undefined || file === '-' || file === '/dev/stdout') return { kind: 'stdout' };
  try {
    return placeOf(resolve(environment.workingFolder, file), file, target);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    return fail('output-not-writable', { file }, { cause: error });
  }
}

/** Names the file behind a path, whatever links lead to it; of one that does not exist yet, where it would be. */
function identityOf(path: string): string {
  try {
    const status = statSync(path, { throwIfNoEntry: false, bigint: true });
    if (!status) return endOfLinks(path);
    return status.isFile() ? `${String(status.dev)}:${String(status.ino)}` : path;
  } catch {
    return path;
  }
}

/** Refuses, before any work is done for it, an output that cannot be written or that is one of the files `reads`. */
export function checkOutput(
  environment: Environment,
  target: OutputTarget,
  reads: readonly string[] = [],
): OutputPlace {
  const { file } = target;
  if (file !== undefined && file !== '-' && reads.length > 0) {
    const output = identityOf(resolve(environment.workingFolder, file));
    const inputs = reads.map((name) =>
      identityOf(resolve(environment.workingFolder, name === '-' ? '/dev/stdin' : name)),
    );
    if (inputs.includes(output)) fail('output-is-input', { file });
  }
  return outputPlace(environment, target);
}
