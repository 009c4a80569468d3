/** `crm-sat survey take`: its options. */
import type { Command } from 'commander';
import { standardRoles } from '../../domain/roles.js';
import type { CommandRun } from '../command.js';
import { addIdentityOptions } from '../identity.js';
import type { TakeFlags } from './take.js';

const examples = `Examples:
  $ crm-sat survey take relationship.yaml -o answers.csv
  $ crm-sat survey take relationship.yaml --db company.db --role it
  $ crm-sat survey take relationship.yaml --lang zh-CN -o answers-zh.csv

Ctrl-C keeps what was answered in a file beside the output; the same command goes on with it.
`;

/** Adds the part to the command. */
export function addTakePart(command: Command, run: CommandRun): void {
  const part = command
    .command('take')
    .description('answer a questionnaire in a terminal')
    .argument('<file>', 'the questionnaire')
    .option('--lang <language>', 'en or zh-CN; usually the first in which everything is written')
    .option('--role <role>', `who answers, instead of asking: ${standardRoles.join(', ')}`)
    .option('--db <file>', 'keep the answers in this database, imported at once')
    .option('-o, --output <file>', 'write the answers to a file instead of stdout (- is stdout)')
    .option('--force', 'replace the output file if it exists')
    .option('--config <file>', 'the configuration, instead of crm-sat.config.yaml in this folder')
    .option('--quiet', 'no introduction and no notes on stderr')
    .option('--debug', 'show where an error came from');
  addIdentityOptions(part)
    .addHelpText('before', examples)
    .action(async (file: string, flags: TakeFlags) => {
      await (await import('./take.js')).runTake(file, flags, run);
    });
}
