/** `crm-sat survey lint`: its options. What it does is loaded when it is called. */
import type { Command } from 'commander';
import { addReadingOptions } from '../analysis-source.js';
import type { CommandRun } from '../command.js';
import { usualDatabase } from '../existing-database.js';
import { addOutputOptions, lintFormats } from '../output-options.js';
import type { LintFlags } from './lint.js';

const examples = `Examples:
  $ crm-sat survey lint questionnaire.yaml
  $ crm-sat survey lint questionnaire.yaml --strict --format sarif -o lint.sarif
  $ crm-sat survey lint responses.csv --lang zh-CN
  $ crm-sat survey lint --db company.db --survey "IT pulse"
  $ crm-sat explain double-barrelled

It ends with 1 where an error is found.
`;

/** Adds the part to the command. */
export function addLintPart(command: Command, run: CommandRun): void {
  const lint = command
    .command('lint')
    .description('find questions that will be answered badly, in English and Chinese')
    .argument('[file]', 'a questionnaire (.yaml, .json) or an export of answers; without it the imported surveys')
    .option('--db <file>', `the database of imported surveys when no file is named (default: ${usualDatabase})`)
    .option('--strict', 'end with 1 at warnings too, not only at errors');
  addReadingOptions(lint);
  addOutputOptions(lint, lintFormats)
    .addHelpText('before', examples)
    .action(async (file: string | undefined, flags: LintFlags) => {
      await (await import('./lint.js')).runLint(file, flags, run);
    });
}
