/** Holds figures against bars that were agreed before, for whoever must stop when one is missed. */
import type { Command } from 'commander';
import { exitCodeOf } from '../../gates/judge.js';
import { addAnalysisOptions, type AnalysisFlags } from '../analysis-options.js';
import { addReadingOptions, addSourceOptions, withAnalysisSource, type SourceFlags } from '../analysis-source.js';
import { checkGates } from '../check/check-gates.js';
import { gatesOf, type GateFlags } from '../check/stated-gates.js';
import type { CommandModule, CommandRun } from '../command.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { checkOutput } from '../output-place.js';
import { several } from '../parse-options.js';
import { publishReport } from '../publish-report.js';
import { addOutputOptions, checkFormats, outputOf, type OutputFlags } from '../output-options.js';
import { readWeighting } from '../weighting-options.js';

type Flags = Omit<AnalysisFlags, 'topic' | 'full'> & SourceFlags & OutputFlags & GateFlags;

const examples = `
A gate is METRIC, then in any order: where NAME=VALUE and NAME=VALUE, by NAME, survey NAME, period NAME,
versus previous (or a period), >= NUMBER, <= NUMBER, judge estimate, minimum N, if-unknown warn,
if-inconclusive warn, as "NAME". Texts with spaces stand in quotation marks.

Exit code: 0 no gate fails the run, 1 one does, 2 a gate or the call is wrong, 3 the data, 4 the database.

Examples:
  $ crm-sat check *.csv --gate "csat where role=business_owner >= 70%" --gate "nps by role >= 0"
  $ crm-sat check --db company.db --policy policy.yaml --format junit -o gates.xml
  $ crm-sat check --db company.db --gate "csat by role versus previous >= -3 points if-inconclusive warn"
  $ crm-sat check --db company.db --policy policy.yaml --format github`;

async function run(files: readonly string[], flags: Flags, commandRun: CommandRun): Promise<void> {
  const { environment, finish } = commandRun;
  const output = outputOf(environment, flags, checkFormats);
  const gates = await gatesOf(commandRun, flags);
  if (flags.policy !== undefined) checkOutput(environment, output.target, [flags.policy]);
  const weighting = await readWeighting(commandRun, flags.weight);
  let code: ExitCode = exitCodes.done;
  await withAnalysisSource(commandRun, { files, flags, target: output.target }, async (source) => {
    const report = await checkGates(gates, { ...source, flags, weighting, depth: 'whole' });
    await publishReport(environment, output, report);
    code = exitCodeOf(report.verdicts ?? []);
  });
  finish(code);
}

function configure(command: Command, commandRun: CommandRun): void {
  addSourceOptions(command)
    .option('--gate <expression>', 'a figure and its bar: "csat where role=it >= 70%" (several)', several)
    .option('--policy <file>', 'a list of gates in YAML or JSON, see: crm-sat schema policy');
  addAnalysisOptions(command);
  addReadingOptions(command);
  addOutputOptions(command, checkFormats)
    .addHelpText('after', examples)
    .action(async (files: readonly string[], flags: Flags) => {
      await run(files, flags, commandRun);
    });
}

export const check: CommandModule = { configure };
