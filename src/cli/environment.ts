/** The outside world as the program sees it: the only place that knows the process, its streams and its clock. */
import { randomBytes } from 'node:crypto';
import { realpathSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { fail } from '../problems/problem.js';

export interface Environment {
  readonly workingFolder: string;
  /** The file the program was started from, links resolved. */
  readonly programFile: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly errors: Writable & { readonly isTTY?: boolean };
  /** The clock. Only what people do is dated by it, never a figure. */
  readonly now: () => Date;
  /** So many bytes nobody can predict, for words that let somebody in. No figure comes of them. */
  readonly randomBytes: (length: number) => Uint8Array;
  /** Has something cleaned up should a signal end the program meanwhile; returns how to call that off. */
  readonly whenStopped?: (cleanUp: () => void) => () => void;
  /** Resolves at the first signal to end, which then ends nothing by itself; a second one does. Undefined where none comes. */
  readonly untilStopped?: () => Promise<void>;
}

function workingFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    return fail('working-folder-missing', {}, { cause: error });
  }
}

const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function whenStopped(cleanUp: () => void): () => void {
  const callOff = (): void => {
    for (const signal of endingSignals) process.off(signal, stop);
  };
  const stop = (signal: NodeJS.Signals): void => {
    callOff();
    cleanUp();
    // Ended by the signal itself, so that a shell sees an interrupted program and not one that finished.
    process.kill(process.pid, signal);
  };
  for (const signal of endingSignals) process.on(signal, stop);
  return callOff;
}

async function untilStopped(): Promise<void> {
  await new Promise<void>((resolve) => {
    const stop = (): void => {
      for (const signal of endingSignals) process.off(signal, stop);
      resolve();
    };
    for (const signal of endingSignals) process.on(signal, stop);
  });
}

/** The real process. Folder and stdin are looked at only when needed: `--help` works without either. */
export function processEnvironment(): Environment {
  return {
    get workingFolder() {
      return workingFolder();
    },
    programFile: realpathSync(process.argv[1] ?? process.execPath),
    variables: process.env,
    get input() {
      return process.stdin;
    },
    output: process.stdout,
    errors: process.stderr,
    now: () => new Date(),
    randomBytes,
    whenStopped,
    untilStopped,
  };
}

/** Colour only on a terminal that wants it: NO_COLOR, TERM=dumb and --no-color win, FORCE_COLOR asks for it in a pipe. */
export function wantsColour(environment: Environment, options: { readonly isSwitchedOff: boolean }): boolean {
  const { NO_COLOR, TERM, FORCE_COLOR } = environment.variables;
  if (options.isSwitchedOff || (NO_COLOR !== undefined && NO_COLOR !== '') || TERM === 'dumb') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return environment.output.isTTY === true;
}

/**
 * Small columns only where a terminal shows them: a locale that names an encoding other than UTF-8 or TERM=dumb says no. What
 * goes into a pipe or a file is UTF-8, like everything else written there.
 */
export function knowsUnicode({ variables, output }: Environment): boolean {
  if (output.isTTY !== true) return true;
  const { LC_ALL, LC_CTYPE, LANG, TERM } = variables;
  const locale = [LC_ALL, LC_CTYPE, LANG].find((one) => one !== undefined && one !== '');
  return TERM !== 'dumb' && (locale === undefined || /utf-?8/i.test(locale));
}

const narrowest = 60;
const usualWidth = 100;

/** Columns to write in: COLUMNS, else the terminal's, else 100 so that a file looks the same everywhere. */
export function outputWidth(environment: Environment): number {
  const stated = Number.parseInt(environment.variables['COLUMNS'] ?? '', 10);
  const measured = environment.output.isTTY === true ? environment.output.columns : undefined;
  const width = Number.isInteger(stated) && stated > 0 ? stated : (measured ?? usualWidth);
  return Math.max(narrowest, width);
}
