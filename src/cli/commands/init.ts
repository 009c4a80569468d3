/** Looks at the exports of a folder, asks what it cannot know, and writes a configuration for them. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { projectFile } from '../../config/find-config.js';
import { runRows } from '../../config/settings.js';
import { printable } from '../../problems/describe.js';
import { fail } from '../../problems/problem.js';
import { mayAsk } from '../ask/may-ask.js';
import { lazyAsker } from '../ask/lazy-asker.js';
import type { CommandModule, CommandRun } from '../command.js';
import type { Environment } from '../environment.js';
import { exitCodes } from '../exit-codes.js';
import { several } from '../parse-options.js';
import { addMappingOptions, importOptionsOf, type MappingFlags } from '../shared-options.js';
import { writeOutput } from '../write-output.js';

type Flags = MappingFlags & {
  readonly set?: readonly string[];
  readonly force?: true;
  readonly quiet?: true;
  readonly input?: boolean;
};

const examples = `
Examples:
  $ crm-sat init
  $ crm-sat init exports --no-input --date-order dmy --confidential --role "Technical staff=it"
  $ crm-sat init --no-input --set "survey.csv: date-order=dmy" --set "survey.csv: map=Overall=satisfaction"`;

const comments = [
  'How the exports in this folder are read; written by crm-sat init, to be changed by hand.',
  'What stands in a comment was recognised and needs no setting. All settings: crm-sat schema config',
  'What holds, and where it comes from: crm-sat config --show-origin',
  ...runRows.map(({ key, usual = '', meaning }) => `${key}: ${usual} - ${meaning}`),
];

/** A file of the folder as it can be pasted into a shell. */
const pasted = (name: string): string => (/^[\w./-]+$/.test(name) ? name : `"${name}"`);

function nextStep(folder: string, names: readonly string[]): string {
  const files = names.map((name) => pasted(folder === '.' ? name : join(folder, name))).join(' ');
  const config = folder === '.' ? '' : ` --config ${pasted(join(folder, projectFile))}`;
  return `Next: crm-sat analyze ${files}${config}`;
}

function configPlace(environment: Environment, folder: string, { force }: Flags): string {
  const file = join(folder, projectFile);
  if (!force && existsSync(resolve(environment.workingFolder, file))) fail('config-exists', { file }, { file });
  return file;
}

interface Written {
  readonly file: string;
  /** The files that could be read. */
  readonly names: readonly string[];
}

async function writeFor(folder: string, flags: Flags, commandRun: CommandRun & { say: (line: string) => void }) {
  const { environment, say } = commandRun;
  const file = configPlace(environment, folder, flags);
  const { filesOfFolder } = await import('../init/folder-files.js');
  const { fileSettingOf } = await import('../init/stated-settings.js');
  const { lookAtFiles } = await import('../init/look-at-files.js');
  const { openDatabase } = await import('../../storage/open-database.js');
  const { createRecordSink } = await import('../../storage/save-records.js');
  const { configText } = await import('../../config/config-text.js');
  const own = (flags.set ?? []).map(fileSettingOf);
  const files = filesOfFolder(environment, folder);
  const stranger = own.find((one) => files.every(({ name }) => name !== one.file));
  if (stranger) fail('file-not-found', { file: stranger.file }, { file: stranger.file });
  const options = importOptionsOf(flags);
  const asker = mayAsk(environment, flags) ? lazyAsker(environment) : undefined;
  const onFound = (name: string, lines: readonly string[]): void => {
    for (const line of [name, ...lines.map((one) => `  ${one}`)]) say(line);
  };
  // Read as for an import that is only tried out: what is found is what an import would do.
  const database = openDatabase(':memory:');
  try {
    const sink = createRecordSink(database);
    const { sections, roles } = await lookAtFiles({ files, options, own, sink, asker, onFound });
    const text = configText({ comments, roles, files: sections });
    await writeOutput(environment, { file, mayReplace: flags.force === true }, text);
    return { file, names: sections.filter(({ isRead }) => isRead).map(({ pattern }) => pattern) } satisfies Written;
  } finally {
    database.connection.close();
  }
}

async function run(folder: string, flags: Flags, commandRun: CommandRun): Promise<void> {
  const { environment, finish } = commandRun;
  const say = (line: string): void => {
    if (!flags.quiet) environment.errors.write(`${printable(line)}\n`);
  };
  const { file, names } = await writeFor(folder, flags, { ...commandRun, say });
  say(`Written: ${file}`);
  if (names.length > 0) say(nextStep(folder, names));
  finish(exitCodes.done);
}

function configure(command: Command, commandRun: CommandRun): void {
  command
    .argument('[folder]', 'the folder with the exports', '.')
    .option('--set <file: setting=value>', 'a setting of one file (several)', several);
  addMappingOptions(command)
    .option('--force', `replace ${projectFile} if it exists`)
    .option('--quiet', 'no notes on stderr')
    .option('--no-input', 'never ask anything')
    .option('--debug', 'show where an error came from')
    .addHelpText('after', examples)
    .action(async (folder: string, flags: Flags) => {
      await run(folder, flags, commandRun);
    });
}

export const init: CommandModule = { configure };
