/** Plans a survey: what the options ask for, over what was imported or stated. */
import type { AnalysisContext, AnalysisResult } from '../../analyses/analysis.js';
import type { Goal, PlannedMeasure } from '../../analyses/planning/goal.js';
import type { PlanRequest, Unplanned } from '../../analyses/planning/plan.js';
import type { PlanStatements } from '../../analyses/planning/suppositions.js';
import {
  alikenessRange,
  confidenceRange,
  peopleRange,
  planShareRange,
  pointsRange,
  powerRange,
  netDeviationRange,
  scalePointsRange,
  type NumberRange,
} from '../../config/ranges.js';
import type { FileReading } from '../../domain/import-audit.js';
import { fail } from '../../problems/problem.js';
import { withAnalysisSource, type SourceFlags } from '../analysis-source.js';
import type { CommandRun } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { outputOf, printedFormats, type OutputFlags } from '../output-options.js';
import { numberOf, pairOf, wordsOf } from '../parse-options.js';
import { provenanceOf } from '../provenance.js';
import { publishReport } from '../publish-report.js';

export interface PlanFlags extends SourceFlags, Omit<OutputFlags, 'quiet' | 'input'> {
  readonly width?: string;
  readonly widthMean?: string;
  readonly widthNps?: string;
  readonly detect?: string;
  readonly detectMean?: string;
  readonly detectNps?: string;
  readonly power: string;
  readonly population?: readonly string[];
  readonly response?: readonly string[];
  readonly share?: string;
  readonly deviation?: string;
  readonly icc?: string;
  readonly where?: readonly string[];
  readonly asOf?: string;
  readonly confidence: string;
  readonly ownDomain?: string;
}

/** A goal an option states; sizes of shares are written in percent. */
function goalsOf(flags: PlanFlags): readonly Goal[] {
  const goal = (kind: Goal['kind'], measure: PlannedMeasure, written: string | undefined): readonly Goal[] => {
    if (written === undefined) return [];
    const option = `--${kind}${measure === 'share' ? '' : `-${measure}`}`;
    const size = numberOf(option, written, measure === 'mean' ? scalePointsRange : pointsRange);
    return [{ kind, measure, size: measure === 'share' ? size / 100 : size }];
  };
  const goals = [
    ...goal('width', 'share', flags.width),
    ...goal('width', 'mean', flags.widthMean),
    ...goal('width', 'nps', flags.widthNps),
    ...goal('detect', 'share', flags.detect),
    ...goal('detect', 'mean', flags.detectMean),
    ...goal('detect', 'nps', flags.detectNps),
  ];
  if (goals.length > 0) return goals;
  const says = 'how sure the figure is to be (or --detect: which change is to be seen)';
  return fail('option-needed', { command: 'survey plan', option: '--width', says, example: '5%' });
}

const shareOf = (option: string, written: string): number => numberOf(option, written, planShareRange) / 100;

const optional = (option: string, written: string | undefined, range: NumberRange): number | undefined =>
  written === undefined ? undefined : numberOf(option, written, range);

function populationOf({ population }: PlanFlags): PlanStatements['population'] {
  const pairs = wordsOf(population).map((word) => pairOf('--population', word));
  if (pairs.length === 0) return undefined;
  return new Map(pairs.map(([role, people]) => [role, numberOf('--population', people, peopleRange)] as const));
}

function statementsOf(flags: PlanFlags): PlanStatements {
  // In points of a scale it would make NPS look known to a hair: one answer would do.
  const isForNps = (flags.widthNps ?? flags.detectNps) !== undefined;
  const responses = wordsOf(flags.response);
  const [forAll] = responses.filter((word) => !word.includes('='));
  const forRoles = responses.filter((word) => word.includes('=')).map((word) => pairOf('--response', word));
  return {
    population: populationOf(flags),
    response: forAll === undefined ? undefined : shareOf('--response', forAll),
    responseOf: new Map(forRoles.map(([role, rate]) => [role, shareOf('--response', rate)] as const)),
    share: flags.share === undefined ? undefined : shareOf('--share', flags.share),
    deviation: optional('--deviation', flags.deviation, isForNps ? netDeviationRange : scalePointsRange),
    alikeness: optional('--icc', flags.icc, alikenessRange),
  };
}

function refuse(why: Unplanned): never {
  if (why === 'no-deviation') {
    const says = 'how far apart answers are, for no survey that was imported tells';
    return fail('option-needed', { command: 'survey plan', option: '--deviation', says, example: '1.1' });
  }
  const says = 'how many people each role has, for no contacts were imported';
  return fail('option-needed', { command: 'survey plan', option: '--population', says, example: 'it=120,finance=40' });
}

/** Everything in the order of a report. */
interface Planned {
  readonly result: AnalysisResult;
  readonly context: AnalysisContext | undefined;
  readonly readings: readonly FileReading[];
}

async function publish(commandRun: CommandRun, flags: PlanFlags, { result, context, readings }: Planned) {
  const { environment } = commandRun;
  const { assembleReport } = await import('../../report/assemble-report.js');
  const confidence = numberOf('--confidence', flags.confidence, confidenceRange) / 100;
  const asOf = context?.settings.asOf;
  const about = provenanceOf({ readings, confidence, asOf, isAsOfStated: flags.asOf !== undefined });
  await publishReport(environment, outputOf(environment, flags, printedFormats), assembleReport({ about, ...result }));
}

/** Plans on files or the database; on nothing but `--population` where neither was named. */
export async function runPlan(files: readonly string[], flags: PlanFlags, commandRun: CommandRun): Promise<void> {
  const { environment, finish } = commandRun;
  const output = outputOf(environment, flags, printedFormats);
  const power = numberOf('--power', flags.power, powerRange) / 100;
  const confidence = numberOf('--confidence', flags.confidence, confidenceRange) / 100;
  const request: PlanRequest = { goals: goalsOf(flags), assurance: { confidence, power }, stated: statementsOf(flags) };
  const { planSurvey } = await import('../../analyses/planning/plan.js');
  const plan = async (context: AnalysisContext | undefined, readings: readonly FileReading[]): Promise<void> => {
    const result = planSurvey(context, request);
    if (typeof result === 'string') refuse(result);
    await publish(commandRun, flags, { result, context, readings });
  };
  if (files.length === 0 && flags.db === undefined && request.stated.population) {
    const { checkOutput } = await import('../output-place.js');
    checkOutput(environment, output.target);
    await plan(undefined, []);
  } else {
    await withAnalysisSource(commandRun, { files, flags, target: output.target }, async ({ database, readings }) => {
      const { surveyContext } = await import('./survey-context.js');
      const stored = files.length === 0 ? flags.survey : undefined;
      await plan(surveyContext(database, commandRun, { flags, survey: stored, filters: 'answers' }), readings);
    });
  }
  finish(exitCodes.done);
}
