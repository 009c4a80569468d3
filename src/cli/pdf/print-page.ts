/** A page as PDF, printed by a browser that has no window, no network and no memory of anything. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail } from '../../problems/problem.js';
import type { Environment } from '../environment.js';
import { browserOf } from './find-browser.js';
import { withoutClock } from './without-clock.js';

/** A page of a hundred tables takes seconds; a browser that hangs must not hang us. */
const patienceInMilliseconds = 120_000;

interface Print {
  readonly browser: string;
  readonly folder: string;
}

/** Everything it writes stands in the folder; every address leads nowhere. */
function wordsFor(folder: string): readonly string[] {
  // As root it refuses to run in its own sandbox; the page is ours and holds no script.
  const isRoot = process.getuid?.() === 0;
  return [
    '--headless',
    '--disable-gpu',
    '--disable-extensions',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pdf-header-footer',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    ...(isRoot ? ['--no-sandbox'] : []),
    `--user-data-dir=${join(folder, 'profile')}`,
    `--print-to-pdf=${join(folder, 'report.pdf')}`,
    pathToFileURL(join(folder, 'report.html')).href,
  ];
}

/** Resolves when the browser has ended, with the reason where it did not end well. */
async function runBrowser({ browser, folder }: Print, environment: Environment): Promise<string | undefined> {
  return await new Promise((done) => {
    const child = spawn(browser, wordsFor(folder), {
      stdio: 'ignore',
      timeout: patienceInMilliseconds,
      killSignal: 'SIGKILL',
      // Its own language and time decide which fonts stand in for others: the same report is the same file everywhere.
      env: { ...environment.variables, HOME: folder, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', LANGUAGE: 'en', TZ: 'UTC' },
    });
    child.on('error', (error) => {
      done(error.message);
    });
    child.on('exit', (code, signal) => {
      if (code === 0) done(undefined);
      else done(signal === null ? `exit code ${String(code)}` : `ended by ${signal}`);
    });
  });
}

function printed({ browser, folder }: Print): Uint8Array {
  try {
    const bytes = readFileSync(join(folder, 'report.pdf'));
    if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return withoutClock(bytes);
  } catch (error) {
    return fail('browser-failed', { browser, reason: 'no file' }, { cause: error });
  }
  return fail('browser-failed', { browser, reason: 'no PDF' });
}

/** The bytes of the PDF of a whole HTML page. Reports can name accounts: the page stands in a folder nobody else can open. */
export async function printPage(environment: Environment, page: string): Promise<Uint8Array> {
  const browser = browserOf(environment);
  const folder = mkdtempSync(join(tmpdir(), 'crm-sat-print-'));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  const calledOff = environment.whenStopped?.(remove);
  try {
    writeFileSync(join(folder, 'report.html'), page, { mode: 0o600, flag: 'wx' });
    const reason = await runBrowser({ browser, folder }, environment);
    if (reason !== undefined) fail('browser-failed', { browser, reason });
    return printed({ browser, folder });
  } finally {
    calledOff?.();
    remove();
  }
}
