/** Writes the files of the demo company into a folder, to try everything on. */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { printable } from '../../problems/describe.js';
import { fail } from '../../problems/problem.js';
import type { CommandModule, CommandRun } from '../command.js';
import { demoFiles } from '../demo-files.js';
import { exitCodes } from '../exit-codes.js';
import { writeOutput } from '../write-output.js';

interface Flags {
  readonly force?: true;
}

async function run(folder: string, flags: Flags, { environment, finish }: CommandRun): Promise<void> {
  const target = resolve(environment.workingFolder, folder);
  const files = demoFiles(environment);
  const existing = files.map((file) => join(target, basename(file))).find((file) => existsSync(file));
  if (existing !== undefined && !flags.force) fail('output-exists', { file: join(folder, basename(existing)) });
  try {
    mkdirSync(target, { recursive: true });
    for (const file of files) copyFileSync(file, join(target, basename(file)));
  } catch (error) {
    fail('output-not-writable', { file: folder }, { cause: error });
  }
  const names = files.map((file) => join(folder, basename(file)));
  await writeOutput(environment, { file: undefined, mayReplace: false }, `${names.join('\n')}\n`);
  environment.errors.write(`${printable(`Now try: crm-sat analyze ${join(folder, '*.csv')}`)}\n`);
  finish(exitCodes.done);
}

function configure(command: Command, commandRun: CommandRun): void {
  command
    .argument('<folder>', 'where to write them; made if it does not exist')
    .option('--force', 'replace files that exist')
    .option('--debug', 'show where an error came from')
    .addHelpText('after', '\nExamples:\n  $ crm-sat demo demo-company\n  $ crm-sat analyze demo-company/*.csv')
    .action(async (folder: string, flags: Flags) => {
      await run(folder, flags, commandRun);
    });
}

export const demo: CommandModule = { configure };
