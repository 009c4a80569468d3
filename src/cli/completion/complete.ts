/** What could stand next on the command line? Asked by the script of `crm-sat completion` at every TAB. */
import { Command, type Option } from 'commander';
import { emptyConfiguration } from '../../config/configuration.js';
import { RootCommand } from '@bomb.sh/tab';
import { commandTable } from '../command-table.js';
import type { CommandRow, CommandRun } from '../command.js';
import type { Environment } from '../environment.js';
import { statedWords } from '../option-words.js';
import { printedBy } from './printed-by.js';
import { isFileOption, wordsOfArgument, wordsOfOptions } from './words-of-options.js';

/** What the shell's script takes for: nothing from here, complete files. */
const completeFiles = ':0';

async function built(row: CommandRow, environment: Environment): Promise<Command> {
  const command = new Command(row.name).description(row.summary);
  const run: CommandRun = {
    environment,
    finish: () => undefined,
    sayLast: () => undefined,
    configuration: () => emptyConfiguration,
  };
  (await row.load()).configure(command, run);
  return command;
}

const nameOf = ({ long }: Option): string => (long ?? '').replace(/^--/, '');

function addOptions(target: ReturnType<RootCommand['command']>, command: Command): void {
  for (const option of command.options) {
    const name = nameOf(option);
    const words = statedWords(option) ?? wordsOfOptions[name];
    const takesValue = option.required || option.optional;
    if (!takesValue) target.option(name, option.description);
    else {
      target.option(name, option.description, (complete) => {
        for (const word of words ?? []) complete(word, '');
      });
    }
  }
}

/** A command and the parts behind it (`outcome add`) in the library's tree. */
async function addCommand(root: RootCommand, command: Command, path: string): Promise<void> {
  const target = root.command(path, command.description());
  addOptions(target, command);
  const words = await wordsOfArgument(path);
  for (const argument of command.registeredArguments) {
    const choices = argument.argChoices ?? words;
    target.argument(
      argument.name(),
      (complete) => {
        for (const word of choices) complete(word, '');
      },
      argument.variadic,
    );
  }
  for (const part of command.commands) await addCommand(root, part, `${path} ${part.name()}`);
}

/** True where the word before is an option that wants a file. */
function wantsFile(command: Command | undefined, before: string | undefined): boolean {
  const option = command?.options.find(({ long, short }) => before !== undefined && [long, short].includes(before));
  return option !== undefined && isFileOption(option.flags);
}

/**
 * The completions for the words typed so far, the last of them perhaps unfinished or empty: one a line, and what the shell
 * should do beside them. Where a file belongs the library would forbid files, so that is put right here.
 */
export async function completions(words: readonly string[], environment: Environment): Promise<string> {
  const [first] = words;
  const root = new RootCommand();
  const isNamed = words.length > 1;
  const row = isNamed ? commandTable.find(({ name }) => name === first) : undefined;
  const command = row ? await built(row, environment) : undefined;
  if (command && row) await addCommand(root, command, row.name);
  else for (const { name, summary } of commandTable) root.command(name, summary);
  const printed = printedBy(() => {
    root.parse([...words]);
  });
  const lines = printed.split('\n').filter((line) => line !== '');
  const isNothing = lines.length === 1;
  if (command && (isNothing || wantsFile(command, words.at(-2)))) return `${completeFiles}\n`;
  return printed;
}
