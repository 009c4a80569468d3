/** Does a file belong to the files a pattern names? */
import { basename, relative } from 'node:path';
import { matchesStars } from '../domain/star-pattern.js';

// A Mac decomposes the letters of file names; the same name must match however it was typed.
const matches = (name: string, pattern: string): boolean =>
  matchesStars(name.normalize('NFC'), pattern.normalize('NFC'));

/** Where the file is, and from where a pattern with a slash looks at it. */
export interface FileSeen {
  readonly path: string;
  readonly folder: string;
}

/** `survey*.csv` names files in any folder; with a slash, `exports/survey*.csv`, the way from the folder counts too. */
export function matchesFile(pattern: string, { path, folder }: FileSeen): boolean {
  if (!pattern.includes('/')) return matches(basename(path), pattern);
  return matches(relative(folder, path).replaceAll('\\', '/'), pattern.replace(/^\.\//, ''));
}

/** Whether a pattern can name several files. */
export function isForSeveralFiles(pattern: string): boolean {
  return pattern.includes('*');
}
