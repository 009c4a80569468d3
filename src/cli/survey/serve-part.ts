/** `crm-sat survey serve`: its options. */
import type { Command } from 'commander';
import type { CommandRun } from '../command.js';
import { addIdentityOptions } from '../identity.js';
import type { ServeFlags } from './serve.js';

const examples = `Examples:
  $ crm-sat survey serve relationship.yaml --db company.db
  $ crm-sat survey serve relationship.yaml --db company.db --tokens none --port 8080
  $ crm-sat survey serve relationship.yaml --db company.db --port 8080 --address https://survey.example.com

Ctrl-C stops it: what came in is then imported, and analyze --db needs no mapping. After a crash nothing that was thanked for is
lost: crm-sat import --collected --db company.db
`;

/** Adds the part to the command. */
export function addServePart(command: Command, run: CommandRun): void {
  const part = command
    .command('serve')
    .description('serve a questionnaire as a form and keep the answers in a database')
    .argument('<file>', 'the questionnaire')
    .option('--db <file>', 'the database', 'crm-sat.db')
    .option('--port <number>', 'the port; 0 lets the system choose', '0')
    .option(
      '--host <address>',
      'the network address to listen at; others than this machine reach only another one',
      '127.0.0.1',
    )
    .option('--address <url>', 'the address people use, where another server stands in front')
    .option('--tokens <rule>', 'required: only by one-time links; none: whoever has the address', 'required')
    .option('--lang <language>', 'en or zh-CN, where a browser asks for neither')
    .option('--config <file>', 'the configuration, instead of crm-sat.config.yaml in this folder')
    .option('--quiet', 'only the address on stderr')
    .option('--debug', 'show where an error came from');
  addIdentityOptions(part)
    .addHelpText('before', examples)
    .action(async (file: string, flags: ServeFlags) => {
      await (await import('./serve.js')).runServe(file, flags, run);
    });
}
