/** The quarterly report: every topic in one document, for a board, with what to do next. */
import type { Command } from 'commander';
import { addAnalysisOptions, type AnalysisFlags } from '../analysis-options.js';
import { addReadingOptions, addSourceOptions, withAnalysisSource, type SourceFlags } from '../analysis-source.js';
import type { CommandModule, CommandRun } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import type { Report } from '../../report/document.js';
import { whileAnswering } from '../progress.js';
import { publishReport } from '../publish-report.js';
import { keptReport } from '../kept-report.js';
import { answerTopics, type AnalysisRun } from '../run-analysis.js';
import type { EarlierFigures } from '../../analyses/quarterly/at-a-glance.js';
import { addOutputOptions, outputOf, printedFormats, type OutputFlags } from '../output-options.js';
import { addOptionOfWords } from '../option-words.js';
import { choiceOf } from '../parse-options.js';
import { readWeighting } from '../weighting-options.js';

/** The whole report, or a few pages cut out of it. */
const editions = ['full', 'board'] as const;
type Edition = (typeof editions)[number];

type Flags = AnalysisFlags & SourceFlags & OutputFlags & { readonly edition: string };

const examples = `
Examples:
  $ crm-sat report --period 2026Q3 --compare 2026Q2 --format html -o q3.html
  $ crm-sat report *.csv --period 2026Q3 --lang zh-CN --format html -o q3.html
  $ crm-sat report --period 2026Q3 --edition board --publish -o for-the-board.pdf
  $ crm-sat report --period 2026Q3 --json -o q3.json`;

/** Then two analyses are made, and what the first showed is held against the second. */
const isCompared = ({ period, compare }: AnalysisFlags): boolean => period !== undefined && compare !== undefined;

/** The figures of the period to compare with, where the report is of a period and names one. */
async function earlierFigures(call: AnalysisRun): Promise<EarlierFigures | undefined> {
  const { compare: period, ...flags } = call.flags;
  if (period === undefined || !isCompared(call.flags)) return undefined;
  const { results } = await answerTopics({ ...call, flags: { ...flags, period: [period] }, isOneOfSeveral: true });
  return { period, figures: [...results.values()].flatMap(({ figures }) => figures) };
}

/** Cut out when everything was answered and remembered: whoever saw the short edition could have asked for the full one. */
async function inEdition(edition: Edition, report: Report): Promise<Report> {
  if (edition === 'full') return report;
  const { boardEdition } = await import('../../analyses/quarterly/board-edition.js');
  return boardEdition(report);
}

async function run(files: readonly string[], flags: Flags, commandRun: CommandRun): Promise<void> {
  const { environment, finish } = commandRun;
  const edition = choiceOf('--edition', flags.edition, editions);
  const output = outputOf(environment, flags, printedFormats);
  const weighting = await readWeighting(commandRun, flags.weight);
  await withAnalysisSource(commandRun, { files, flags, target: output.target }, async (source) => {
    const { quarterlyReport } = await import('../../analyses/quarterly.js');
    const call = {
      ...source,
      flags,
      weighting,
      depth: 'whole',
      ...(isCompared(flags) ? { isOneOfSeveral: true as const } : {}),
    } as const;
    const report = await whileAnswering(environment, flags, (onTopic) =>
      keptReport('quarterly', call, async () =>
        quarterlyReport(await answerTopics({ ...call, onTopic }), await earlierFigures({ ...call, onTopic })),
      ),
    );
    await publishReport(environment, output, await inEdition(edition, report));
  });
  finish(exitCodes.done);
}

function configure(command: Command, commandRun: CommandRun): void {
  addSourceOptions(command);
  const about = 'full, or board: a few pages with the summary, one table a chapter, whom to call';
  addOptionOfWords(command, { flags: '--edition <name>', about, usual: 'full' }, editions);
  addAnalysisOptions(command);
  addReadingOptions(command);
  addOutputOptions(command, printedFormats)
    .addHelpText('after', examples)
    .action(async (files: readonly string[], flags: Flags) => {
      await run(files, flags, commandRun);
    });
}

export const report: CommandModule = { configure };
