/** Prints the published schema of a document. */
import type { Command } from 'commander';
import type { CommandModule, CommandRun } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { choiceOf } from '../parse-options.js';
import { writeOutput } from '../write-output.js';

interface Flags {
  readonly output?: string;
  readonly force?: true;
}

/** The words behind `crm-sat schema`. */
export const documents = ['report', 'config', 'policy', 'questionnaire'] as const;

const metricIds = async (): Promise<readonly string[]> =>
  (await import('../../metrics/index.js')).metrics.map(({ id }) => id);

async function schemaOf(document: (typeof documents)[number]): Promise<Record<string, unknown>> {
  if (document === 'config')
    return (await import('../../config/config-json-schema.js')).configJsonSchema(await metricIds());
  if (document === 'policy')
    return (await import('../../config/policy-json-schema.js')).policyJsonSchema(await metricIds());
  if (document === 'questionnaire') {
    return (await import('../../survey/questionnaire-json-schema.js')).questionnaireJsonSchema();
  }
  return (await import('../../report/document-schema.js')).reportJsonSchema();
}

async function run(name: string, flags: Flags, { environment, finish }: CommandRun): Promise<void> {
  const document = await schemaOf(choiceOf('schema', name, documents));
  const text = `${JSON.stringify(document, null, 2)}\n`;
  await writeOutput(environment, { file: flags.output, mayReplace: flags.force === true }, text);
  finish(exitCodes.done);
}

function configure(command: Command, commandRun: CommandRun): void {
  command
    .argument('<document>', documents.join(', '))
    .option('-o, --output <file>', 'write to a file instead of stdout')
    .option('--force', 'replace the output file if it exists')
    .option('--quiet', 'no notes on stderr')
    .option('--debug', 'show where an error came from')
    .addHelpText(
      'after',
      '\nExamples:\n  $ crm-sat schema report > report.schema.json\n  $ crm-sat schema config > config.schema.json\n  $ crm-sat schema policy > policy.schema.json',
    )
    .action(async (name: string, flags: Flags) => {
      await run(name, flags, commandRun);
    });
}

export const schema: CommandModule = { configure };
