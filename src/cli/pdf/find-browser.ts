/** Which browser of this machine can print a page? The one that is named, or one found where programs are looked for. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fail } from '../../problems/problem.js';
import type { Environment } from '../environment.js';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
] as const;

/** Where browsers are that no PATH leads to. */
const installed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
] as const;

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Programs of PATH in its order, each name in the first folder first; then the usual places of the system. */
function* places({ PATH = '' }: Environment['variables']): Generator<string> {
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  for (const name of names) for (const folder of folders) yield* [join(folder, name), join(folder, `${name}.exe`)];
  yield* installed;
}

/** The path of a browser; where none is found, or the one that is named is none, a wrong call. */
export function browserOf({ variables, workingFolder }: Environment): string {
  const { CHROME_PATH = '' } = variables;
  if (CHROME_PATH !== '') {
    const named = resolve(workingFolder, CHROME_PATH);
    return isProgram(named) ? named : fail('browser-not-found', { browser: CHROME_PATH });
  }
  for (const place of places(variables)) if (isProgram(place)) return place;
  return fail('browser-missing');
}
