/** Which files of a folder could be exports? */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { InputFile } from '../../import/read-bytes.js';
import { fail } from '../../problems/problem.js';
import type { Environment } from '../environment.js';

const endings = /\.(csv|tsv|tab|txt|xlsx)(\.gz)?$/i;

/** The files in code-point order, hidden ones left out; a folder that is none, or has no export, is a wrong call. */
export function filesOfFolder(environment: Environment, folder: string): readonly InputFile[] {
  const path = resolve(environment.workingFolder, folder);
  try {
    const names = readdirSync(path, { withFileTypes: true })
      .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .filter((name) => endings.test(name))
      .sort();
    if (names.length === 0) return fail('folder-without-exports', { folder });
    return names.map((name) => ({ name, path: join(path, name) }));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      fail('file-not-found', { file: folder }, { file: folder, cause: error });
    if (code === 'EACCES') fail('unreadable-file', { file: folder, reason: code }, { file: folder, cause: error });
    throw error;
  }
}
