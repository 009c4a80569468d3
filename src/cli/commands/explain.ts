/** Says what a metric means, from its own file. */
import type { Command } from 'commander';
import { nearestWord } from '../../problems/nearest-word.js';
import { fail } from '../../problems/problem.js';
import type { CommandModule, CommandRun } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { provenanceOf } from '../provenance.js';
import { publishReport } from '../publish-report.js';
import { addOutputOptions, outputOf, type OutputFlags } from '../shared-options.js';

const examples = `
Examples:
  $ crm-sat explain nps
  $ crm-sat explain satisfied-but-failing --lang zh-CN
  $ crm-sat list metrics`;

async function run(id: string, flags: OutputFlags, { environment, finish }: CommandRun): Promise<void> {
  const output = outputOf(environment, flags);
  const { explainMetric } = await import('../../analyses/reference/explain-metric.js');
  const { assembleReport } = await import('../../report/assemble-report.js');
  const section = explainMetric(id);
  if (!section) {
    const { metrics } = await import('../../metrics/index.js');
    fail('unknown-metric', {
      name: id,
      nearest: nearestWord(
        id,
        metrics.map((metric) => metric.id),
      ),
    });
  }
  const about = provenanceOf({ readings: [], confidence: 0.95, asOf: undefined, isAsOfStated: false });
  await publishReport(environment, output, assembleReport({ about, sections: [section], findings: [], figures: [] }));
  finish(exitCodes.done);
}

function configure(command: Command, commandRun: CommandRun): void {
  addOutputOptions(command.argument('<metric>', 'its id, see: crm-sat list metrics'))
    .addHelpText('after', examples)
    .action(async (id: string, flags: OutputFlags) => {
      await run(id, flags, commandRun);
    });
}

export const explain: CommandModule = { configure };
