/** `crm-sat survey form`: its options. */
import type { Command } from 'commander';
import type { CommandRun } from '../command.js';
import type { FormFlags } from './form.js';

const examples = `Examples:
  $ crm-sat survey form relationship.yaml --lang en -o form.html
  $ crm-sat survey form relationship.yaml --lang zh-CN -o form-zh.html

The page needs nothing else and sends nothing. Who filled it in sends back the CSV file it saves; analyze and import read
it without a mapping. Whom it is for can stand behind its address: form.html#customer_id=C017&contact_id=P0001&role=it
`;

/** Adds the part to the command. */
export function addFormPart(command: Command, run: CommandRun): void {
  command
    .command('form')
    .description('make a page of a questionnaire that saves its answers as a file')
    .argument('<file>', 'the questionnaire')
    .option('--lang <language>', 'en or zh-CN; usually the first in which everything is written')
    .option('-o, --output <file>', 'write to a file instead of stdout (- is stdout)')
    .option('--force', 'replace the output file if it exists')
    .option('--quiet', 'no notes on stderr')
    .option('--debug', 'show where an error came from')
    .addHelpText('before', examples)
    .action(async (file: string, flags: FormFlags) => {
      await (await import('./form.js')).runForm(file, flags, run);
    });
}
