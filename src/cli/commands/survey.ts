/** Questionnaires, before anybody is asked: checked by rules of asking. */
import type { Command } from 'commander';
import { addReadingOptions } from '../analysis-source.js';
import type { CommandModule, CommandRun } from '../command.js';
import { usualDatabase } from '../existing-database.js';
import { addOutputOptions } from '../shared-options.js';
import type { LintFlags } from '../survey/lint.js';

const lintExamples = `Examples:
  $ crm-sat survey lint questionnaire.yaml
  $ crm-sat survey lint questionnaire.yaml --strict --format sarif -o lint.sarif
  $ crm-sat survey lint responses.csv --lang zh-CN
  $ crm-sat survey lint --db company.db --survey "IT pulse"
  $ crm-sat explain double-barrelled
`;

function configureLint(command: Command, run: CommandRun): void {
  const lint = command
    .command('lint')
    .description('find questions that will be answered badly, in English and Chinese')
    .argument('[file]', 'a questionnaire (.yaml, .json) or an export of answers; without it an imported survey')
    .option('--db <file>', `the database of imported surveys when no file is named (default: ${usualDatabase})`)
    .option('--strict', 'end with 1 at warnings too, not only at errors');
  addReadingOptions(lint);
  addOutputOptions(lint)
    .addHelpText('before', lintExamples)
    .addHelpText('after', '\n--format can also be: sarif')
    .action(async (file: string | undefined, flags: LintFlags) => {
      await (await import('../survey/lint.js')).runLint(file, flags, run);
    });
}

function configure(command: Command, run: CommandRun): void {
  configureLint(command, run);
}

export const survey: CommandModule = { configure };
