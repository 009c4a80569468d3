/** The command line: loads the one command that was named and hands it its arguments. */
import { fail } from '../problems/problem.js';
import { nearestWord } from '../problems/nearest-word.js';
import { commandTable } from './command-table.js';
import type { CommandRow } from './command.js';
import type { Environment } from './environment.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { helpText } from './help-text.js';
import { runCommand } from './run-command.js';
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

async function runNamed(environment: Environment, row: CommandRow, words: readonly string[]): Promise<ExitCode> {
  const { Command } = await import('commander');
  const command = new Command(`crm-sat ${row.name}`).description(row.summary);
  let code: ExitCode = exitCodes.done;
  command
    .helpOption('-h, --help', 'print this')
    .showSuggestionAfterError(true)
    .showHelpAfterError(`Run with --help for all options and examples: crm-sat ${row.name} --help`)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => environment.output.write(text),
      writeErr: (text) => environment.errors.write(text),
    });
  const finish = (result: ExitCode): void => {
    code = result;
  };
  (await row.load()).configure(command, { environment, finish });
  await command.parseAsync([...words], { from: 'user' });
  return code;
}

/**
 * Runs the command line and returns its exit code; never throws, never ends the process. `words` are the arguments after
 * the program's name.
 */
export async function main(words: readonly string[], environment: Environment): Promise<ExitCode> {
  return await runCommand(environment, words, async () => {
    const [first, ...rest] = words;
    const isHelp =
      first === undefined || first === '-h' || first === '--help' || (first === 'help' && rest.length === 0);
    if (isHelp) await writeOutput(environment, stdout, helpText());
    else if (first === '-V' || first === '--version') await writeOutput(environment, stdout, `${version}\n`);
    else if (first === 'help') return await runNamed(environment, rowOf(rest[0] ?? ''), ['--help']);
    else return await runNamed(environment, rowOf(first), rest);
    return exitCodes.done;
  });
}
