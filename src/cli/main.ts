/** The command line: loads the one command that was named and hands it its arguments. */
import { fail } from '../problems/problem.js';
import { nearestWord } from '../problems/nearest-word.js';
import { emptyConfiguration } from '../config/configuration.js';
import { commandTable } from './command-table.js';
import type { CommandRow, CommandRun } from './command.js';
import { configure } from './configuration.js';
import type { Environment } from './environment.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { usualDatabase } from './existing-database.js';
import { examplesFirst, helpText } from './help-text.js';
import { refuseEmptyValues } from './refuse-empty-values.js';
import { printableLines, runCommand } from './run-command.js';
import { version } from './version.js';
import { writeOutput } from './write-output.js';

const stdout = { file: undefined, mayReplace: false } as const;

/** The row of a command, or the nearest name for a mistyped one. */
function rowOf(name: string): CommandRow {
  const row = commandTable.find((one) => one.name === name);
  if (row) return row;
  const names = commandTable.map((one) => one.name);
  return fail('unknown-command', { name, nearest: nearestWord(name, names) });
}

/** Options belong behind the command; the hint names the command that was meant. */
function refuseOptionFirst(words: readonly string[]): void {
  const [option = ''] = words;
  if (!option.startsWith('-') || option === '-') return;
  const command = words.find((word) => commandTable.some(({ name }) => name === word)) ?? 'analyze';
  fail('option-before-command', { option, command });
}

/** A failure of SQLite in whatever a command did with the database, as the problem of the file it stands for. */
async function explained(error: unknown, db: unknown): Promise<unknown> {
  // Told by its name: most commands end without having loaded SQLite.
  if ((error as Error | undefined)?.name !== 'SqliteError') return error;
  const { problemOfDatabase } = await import('../storage/database.js');
  return problemOfDatabase(typeof db === 'string' ? db : usualDatabase, error) ?? error;
}

interface Call {
  readonly row: CommandRow;
  readonly words: readonly string[];
  readonly sayLast: CommandRun['sayLast'];
}

async function runNamed(environment: Environment, { row, words, sayLast }: Call): Promise<ExitCode> {
  const { Command } = await import('commander');
  const command = new Command(`crm-sat ${row.name}`).description(row.summary);
  let code: ExitCode = exitCodes.done;
  let configuration = emptyConfiguration;
  let help = '';
  // The command itself, or the part of it that is named behind it.
  let called = command;
  command
    .helpOption('-h, --help', 'print this')
    .showSuggestionAfterError(true)
    .showHelpAfterError(`Run with --help for all options and examples: crm-sat ${row.name} --help`)
    .exitOverride()
    .hook('preAction', async (_, part) => {
      called = part;
      configuration = await configure(environment, called);
    })
    .configureOutput({
      writeOut: (text) => {
        help += text;
      },
      writeErr: (text) => environment.errors.write(printableLines(text)),
    });
  const finish = (result: ExitCode): void => {
    code = result;
  };
  const run: CommandRun = { environment, finish, sayLast, configuration: () => configuration };
  (await row.load()).configure(command, run);
  refuseEmptyValues(command);
  try {
    await command.parseAsync([...words], { from: 'user' });
  } catch (error) {
    throw await explained(error, called.getOptionValue('db'));
  } finally {
    // commander ends help by an exception and does not wait for stdout.
    if (help !== '') await writeOutput(environment, stdout, examplesFirst(help));
  }
  return code;
}

/** For the scripts of `crm-sat completion`, which ask with two dashes before the words; no command of its own. */
async function completed([, ...words]: readonly string[], environment: Environment): Promise<string> {
  const { completions } = await import('./completion/complete.js');
  return await completions(words, environment);
}

/**
 * Runs the command line and returns its exit code; never throws, never ends the process. `words` are the arguments after
 * the program's name.
 */
export async function main(words: readonly string[], environment: Environment): Promise<ExitCode> {
  return await runCommand(environment, words, async (sayLast) => {
    const [first, ...rest] = words;
    const isHelp =
      first === undefined || first === '-h' || first === '--help' || (first === 'help' && rest.length === 0);
    if (isHelp) await writeOutput(environment, stdout, helpText());
    else if (first === '-V' || first === '--version') await writeOutput(environment, stdout, `${version}\n`);
    else if (first === 'complete') await writeOutput(environment, stdout, await completed(rest, environment));
    else if (first === 'help') {
      return await runNamed(environment, { row: rowOf(rest[0] ?? ''), words: ['--help'], sayLast });
    } else {
      refuseOptionFirst(words);
      return await runNamed(environment, { row: rowOf(first), words: rest, sayLast });
    }
    return exitCodes.done;
  });
}
