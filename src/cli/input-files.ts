/** Which files are read - and how does what can be read only once, stdin or a pipe, become a file? */
import { accessSync, constants, createReadStream, createWriteStream, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { InputFile } from '../import/read-bytes.js';
import { fail } from '../problems/problem.js';
import type { Environment } from './environment.js';
import { makePrivateFolder } from './private-folder.js';

interface Input extends InputFile {
  /** The importer reads a file twice; stdin and pipes can be read once. */
  readonly isStream: boolean;
}

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown';

function inputOf(environment: Environment, name: string): Input {
  if (name === '') return fail('option-empty', { option: 'A file' });
  if (name === '-') return { name: 'stdin', path: '-', isStream: true };
  const path = resolve(environment.workingFolder, name);
  try {
    const status = statSync(path);
    if (status.isDirectory()) return fail('is-a-directory', { file: name }, { file: name });
    accessSync(path, constants.R_OK);
    return { name, path, isStream: !status.isFile() };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'unknown') throw error;
    const isMissing = reason === 'ENOENT' || reason === 'ENOTDIR';
    if (isMissing) return fail('file-not-found', { file: name }, { file: name, cause: error });
    return fail('unreadable-file', { file: name, reason }, { file: name, cause: error });
  }
}

/** The files named, all looked at before the first is read: a mistyped last name must not leave half an import. */
export function checkInputs(environment: Environment, names: readonly string[]): readonly Input[] {
  return names.map((name) => inputOf(environment, name));
}

async function keepStream(environment: Environment, input: Input, path: string): Promise<void> {
  const source = input.path === '-' ? environment.input : createReadStream(input.path);
  try {
    await pipeline(source, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    fail('pipe-not-kept', { file: input.name, reason: reasonOf(error) }, { cause: error });
  }
}

async function keepStreams(environment: Environment, inputs: readonly Input[], folder: string): Promise<InputFile[]> {
  const kept = new Map<string, string>();
  const files: InputFile[] = [];
  for (const input of inputs) {
    const path = kept.get(input.path) ?? join(folder, String(kept.size + 1));
    if (input.isStream && !kept.has(input.path)) {
      await keepStream(environment, input, path);
      kept.set(input.path, path);
    }
    files.push({ name: input.name, path: input.isStream ? path : input.path });
  }
  return files;
}

/** Does the work on the inputs; what came through a pipe stands meanwhile in a folder nobody else can open. */
export async function withInputFiles<T>(
  environment: Environment,
  inputs: readonly Input[],
  work: (files: readonly InputFile[]) => Promise<T>,
): Promise<T> {
  const stream = inputs.find(({ isStream }) => isStream);
  if (!stream) return await work(inputs);
  const folder = makePrivateFolder(stream.name);
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  const calledOff = environment.whenStopped?.(remove);
  try {
    return await work(await keepStreams(environment, inputs, folder));
  } finally {
    calledOff?.();
    remove();
  }
}
