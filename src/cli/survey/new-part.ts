/** `crm-sat survey new`: its options. What it does is loaded when it is called. */
import type { Command } from 'commander';
import { standardRoles } from '../../domain/roles.js';
import type { CommandRun } from '../command.js';
import { several } from '../parse-options.js';
import type { NewFlags } from './new.js';

const examples = `Examples:
  $ crm-sat survey new --list
  $ crm-sat survey new --template relationship -o relationship.yaml
  $ crm-sat survey new --template relationship --role it,finance --id "IT and finance 2027" -o it.yaml
  $ crm-sat survey new --template it-ticket --lang zh-CN > ticket.yaml

In a terminal, what is missing is asked. The file says of every item which analysis uses it.
`;

/** Adds the part to the command. */
export function addNewPart(command: Command, run: CommandRun): void {
  command
    .command('new')
    .description('write a questionnaire from a template, to be changed by hand')
    .option('--template <name>', 'the template, see: crm-sat survey new --list')
    .option('--role <roles>', `only what these roles are asked: ${standardRoles.join(', ')} (several)`, several)
    .option('--lang <languages>', 'the languages of the questionnaire: en, zh-CN; usually both (several)', several)
    .option('--id <name>', 'the name of the survey, under which its answers are imported')
    .option('--list', 'list the templates with their items and what uses them')
    .option('--json', 'of --list: as JSON')
    .option('-o, --output <file>', 'write to a file instead of stdout (- is stdout)')
    .option('--force', 'replace the output file if it exists')
    .option('--quiet', 'no notes on stderr')
    .option('--no-input', 'never ask anything')
    .option('--debug', 'show where an error came from')
    .addHelpText('before', examples)
    .action(async (flags: NewFlags) => {
      await (await import('./new.js')).runNew(flags, run);
    });
}
