/** How does a file appear whole or not at all? Under another name first, which nobody else's file or link can stand behind. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Rendered } from '../render/renderer.js';

/** `EACCES`, `ENOSPC` and the like. */
export const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | undefined)?.code;

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

/** Replaces the file or makes it; nobody ever reads a part of it. */
export function replaceFile(path: string, text: Rendered): void {
  const temporary = writeTemporary(dirname(path), text);
  try {
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
