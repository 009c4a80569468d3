/** The one place where errors are caught: problems become a message and an exit code, anything else is a bug. */
import type { CommanderError } from 'commander';
import { catalogue } from '../problems/catalogue.js';
import { ProblemError } from '../problems/problem.js';
import { describeProblem, printable } from '../problems/describe.js';
import type { Environment } from './environment.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { version } from './version.js';

/** Text of several lines as it may be shown on stderr. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');

function reportBug(environment: Environment, words: readonly string[], error: unknown): ExitCode {
  const name = words.find((word) => !word.startsWith('-')) ?? '';
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  environment.errors.write(
    `crm-sat: This is a bug in crm-sat ${version}, command "${name}". Nothing was written.\n` +
      `Please report it with the lines below; check that they hold no data you must not share.\n${printableLines(details)}\n`,
  );
  return exitCodes.bug;
}

/** Told by its code: importing commander only to compare classes would slow every start. */
function isOfCommander(error: unknown): error is CommanderError {
  const code = (error as { readonly code?: unknown } | undefined)?.code;
  return typeof code === 'string' && code.startsWith('commander.');
}

/** commander ends help and version by an exception too; those are no errors. Wrong calls are 2, or they would look like a failed gate. */
function codeOfCommander(error: CommanderError): ExitCode {
  const isHelp =
    error.code === 'commander.helpDisplayed' || error.code === 'commander.help' || error.code === 'commander.version';
  return isHelp && error.exitCode === 0 ? exitCodes.done : exitCodes.wrongCall;
}

const isBrokenPipe = (error: unknown): boolean => (error as NodeJS.ErrnoException | undefined)?.code === 'EPIPE';

/** Ctrl-C at a question. Told by its name: the package that asks is loaded only when it does. */
const isInterrupted = (error: unknown): boolean => (error as Error | undefined)?.name === 'ExitPromptError';

function sayWhy(environment: Environment, words: readonly string[], error: unknown): ExitCode {
  if (isBrokenPipe(error)) return exitCodes.done;
  if (isInterrupted(error)) {
    environment.errors.write('crm-sat: Stopped at a question; nothing more was done.\n');
    return exitCodes.interrupted;
  }
  if (isOfCommander(error)) return codeOfCommander(error);
  if (!(error instanceof ProblemError)) return reportBug(environment, words, error);
  environment.errors.write(`crm-sat: ${describeProblem(error.problem)}\n`);
  if (words.includes('--debug')) environment.errors.write(`${error.stack ?? ''}\n`);
  return catalogue[error.problem.code].exitCode;
}

/** Runs the action; says on stderr what went wrong, behind it what the action wants said then, and returns the exit code. */
export async function runCommand(
  environment: Environment,
  words: readonly string[],
  action: (sayLast: (note: string) => void) => Promise<ExitCode>,
): Promise<ExitCode> {
  const notes: string[] = [];
  try {
    return await action((note) => notes.push(note));
  } catch (error) {
    const code = sayWhy(environment, words, error);
    for (const note of notes) environment.errors.write(`${note}\n`);
    return code;
  }
}
