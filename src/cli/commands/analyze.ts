/** The main job: from exports, or from the database, to the answers. */
import type { Command } from 'commander';
import { addAnalysisOptions, addTopicOptions, topicsOf, type AnalysisFlags } from '../analysis-options.js';
import { addReadingOptions, addSourceOptions, withAnalysisSource, type SourceFlags } from '../analysis-source.js';
import type { CommandModule, CommandRun } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { whileAnswering } from '../progress.js';
import { publishReport } from '../publish-report.js';
import { readWeighting } from '../weighting-options.js';
import { runAnalysis } from '../run-analysis.js';
import { addOutputOptions, outputOf, printedFormats, type Output, type OutputFlags } from '../output-options.js';

type Flags = AnalysisFlags & SourceFlags & OutputFlags;

const examples = `
Examples:
  $ crm-sat analyze customers.csv contacts.csv responses.csv outcomes.csv
  $ crm-sat analyze survey.csv --map "Overall satisfaction=satisfaction" --map "Department=role"
  $ crm-sat analyze survey.csv --missing "*=-99,99" --scale "q*=1..7" --json
  $ crm-sat analyze --db company.db --topic roles --by region --period 2026Q3 --lang zh-CN`;

/** These are read by programs and spreadsheets, which leave out themselves what they do not need. */
const writtenForPrograms: ReadonlySet<Output['format']> = new Set(['json', 'csv', 'xlsx']);

/** Who names a topic or writes for a program wants all of it; a person who asked for nothing wants what comes first. */
function isWhole(flags: Flags, { format }: Pick<Output, 'format'>): boolean {
  return flags.full === true || flags.topic !== undefined || writtenForPrograms.has(format);
}

async function run(files: readonly string[], flags: Flags, commandRun: CommandRun): Promise<void> {
  const { environment, finish } = commandRun;
  const output = outputOf(environment, flags, printedFormats);
  topicsOf(flags);
  const weighting = await readWeighting(commandRun, flags.weight);
  await withAnalysisSource(commandRun, { files, flags, target: output.target }, async (source) => {
    const depth = isWhole(flags, output) ? 'whole' : 'overview';
    const report = await whileAnswering(environment, flags, (onTopic) =>
      runAnalysis({ ...source, flags, weighting, depth, onTopic }),
    );
    await publishReport(environment, output, report);
  });
  finish(exitCodes.done);
}

function configure(command: Command, commandRun: CommandRun): void {
  addSourceOptions(command);
  addTopicOptions(command);
  addAnalysisOptions(command);
  addReadingOptions(command);
  addOutputOptions(command, printedFormats)
    .addHelpText('after', examples)
    .action(async (files: readonly string[], flags: Flags) => {
      await run(files, flags, commandRun);
    });
}

export const analyze: CommandModule = { configure };
