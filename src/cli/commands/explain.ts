/** Says what a metric or a lint rule means, when a figure is withheld, or how an export layout is read. */
import type { Command } from 'commander';
import { nearWord } from '../../problems/nearest-word.js';
import type { Layout } from '../../import/layouts/layout.js';
import { fail } from '../../problems/problem.js';
import type { Section } from '../../report/document.js';
import type { CommandModule, CommandRun } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { provenanceOf } from '../provenance.js';
import { publishReport } from '../publish-report.js';
import { addOutputOptions, outputOf, type OutputFlags } from '../output-options.js';

const examples = `
Examples:
  $ crm-sat explain nps
  $ crm-sat explain satisfied-but-failing --lang zh-CN
  $ crm-sat explain headline
  $ crm-sat explain withholding
  $ crm-sat explain surveymonkey
  $ crm-sat explain double-barrelled
  $ crm-sat list metrics
  $ crm-sat list layouts
  $ crm-sat list lint-rules`;

/** The section for the metric, the layout or the lint rule of that name. */
async function sectionOf(id: string): Promise<Section> {
  const { explainMetric } = await import('../../analyses/reference/explain-metric.js');
  const metric = explainMetric(id);
  if (metric) return metric;
  const { explainHeadline, headlineWord } = await import('../../analyses/reference/explain-headline.js');
  if (id === headlineWord) return explainHeadline();
  const { explainWithholding, withholdingWord } = await import('../../analyses/reference/explain-withholding.js');
  if (id === withholdingWord) return explainWithholding();
  const { explainRule, lintRuleById } = await import('../../survey/lint/explain-rule.js');
  const rule = lintRuleById(id);
  if (rule) return explainRule(rule);
  const { layouts } = await import('../../import/layouts/index.js');
  const layout = layouts.find((one) => one.id === id);
  if (!layout) return await failUnknown(id, layouts);
  const { explainLayout } = await import('../explain-layout.js');
  return explainLayout(layout);
}

async function failUnknown(name: string, layouts: readonly Pick<Layout, 'id'>[]): Promise<never> {
  const { metrics } = await import('../../metrics/index.js');
  const { lintRules } = await import('../../survey/lint/index.js');
  const known = [...metrics, ...layouts, ...lintRules].map(({ id }) => id);
  const nearest = nearWord(name, known);
  if (nearest === undefined) fail('no-such-metric', { name });
  fail('unknown-metric', { name, nearest });
}

async function run(id: string, flags: OutputFlags, { environment, finish }: CommandRun): Promise<void> {
  const output = outputOf(environment, flags);
  const { assembleReport } = await import('../../report/assemble-report.js');
  const section = await sectionOf(id);
  const about = provenanceOf({ readings: [], confidence: 0.95, asOf: undefined, isAsOfStated: false });
  await publishReport(environment, output, assembleReport({ about, sections: [section], findings: [], figures: [] }));
  finish(exitCodes.done);
}

function configure(command: Command, commandRun: CommandRun): void {
  addOutputOptions(
    command.argument(
      '<name>',
      'of a metric, an export layout or a lint rule, see: crm-sat list metrics, list layouts, list lint-rules',
    ),
  )
    .addHelpText('after', examples)
    .action(async (id: string, flags: OutputFlags) => {
      await run(id, flags, commandRun);
    });
}

export const explain: CommandModule = { configure };
