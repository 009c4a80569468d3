/** Lints a questionnaire, the questions of an export, or those of imported surveys. */
import type { Survey } from '../../domain/surveys.js';
import { fail } from '../../problems/problem.js';
import type { FileReading } from '../../domain/import-audit.js';
import type { Linted } from '../../survey/lint/lint-report.js';
import { escapeUnseen } from '../../render/clean-text.js';
import { namedSurvey } from '../analysis-options.js';
import { withAnalysisSource, type SourceFlags } from '../analysis-source.js';
import type { CommandRun } from '../command.js';
import { usualDatabase } from '../existing-database.js';
import { exitCodes } from '../exit-codes.js';
import { checkOutput } from '../output-place.js';
import { provenanceOf } from '../provenance.js';
import { publishReport } from '../publish-report.js';
import { lintFormats, outputOf, type Output, type OutputFlags } from '../output-options.js';
import { writeOutput } from '../write-output.js';
import { openQuestionnaire } from './open-questionnaire.js';

export type LintFlags = SourceFlags & OutputFlags & { readonly strict?: true };

/** SARIF is no report: it is written here. */
const sarif = 'sarif';

interface LintCall {
  readonly flags: LintFlags;
  readonly output: Output;
  readonly run: CommandRun;
}

async function finishWith(call: LintCall, linted: readonly Linted[], readings: readonly FileReading[]): Promise<void> {
  const { flags, output, run } = call;
  const about = provenanceOf({ readings, confidence: 0.95, asOf: undefined, isAsOfStated: false });
  const { hasSeverity, lintSection } = await import('../../survey/lint/lint-report.js');
  if (output.format === sarif) {
    const { lintSarif } = await import('../../survey/lint/sarif.js');
    await writeOutput(run.environment, output.target, escapeUnseen(lintSarif(linted, about)));
  } else {
    const { assembleReport } = await import('../../report/assemble-report.js');
    const sections = linted.map(lintSection);
    await publishReport(run.environment, output, assembleReport({ about, sections, findings: [], figures: [] }));
  }
  const failing = flags.strict ? (['error', 'warning'] as const) : (['error'] as const);
  run.finish(linted.some((one) => hasSeverity(one, ...failing)) ? exitCodes.gateFailed : exitCodes.done);
}

/** A questionnaire is told by the ending of its file: no export is written in YAML or JSON. */
const isQuestionnaireFile = (file: string): boolean => /\.(?:ya?ml|json)$/iu.test(file);

async function lintQuestionnaire(file: string, call: LintCall): Promise<void> {
  const { environment } = call.run;
  checkOutput(environment, call.output.target, [file]);
  const questionnaire = await openQuestionnaire(environment, file);
  const { lint } = await import('../../survey/lint/lint-report.js');
  const { subjectOfQuestionnaire } = await import('../../survey/lint/subjects.js');
  await finishWith(call, [lint(file, subjectOfQuestionnaire(questionnaire))], []);
}

async function lintColumns(readings: readonly FileReading[]): Promise<readonly Linted[]> {
  const { lint } = await import('../../survey/lint/lint-report.js');
  const { subjectOfColumns } = await import('../../survey/lint/subjects.js');
  return readings.map(({ file, kind, columns }) => {
    if (kind.kind !== 'response') fail('no-questions', { file }, { file });
    return lint(file, subjectOfColumns(file, columns));
  });
}

function chosenSurveys(surveys: readonly Survey[], { survey, db }: LintFlags): readonly Survey[] {
  if (surveys.length === 0) fail('no-questions', { file: db ?? usualDatabase });
  return namedSurvey(surveys, survey);
}

/** Everything that is wrong with what is asked; exit code 1 where an error is found, with `--strict` a warning too. */
export async function runLint(file: string | undefined, flags: LintFlags, run: CommandRun): Promise<void> {
  const call = { flags, output: outputOf(run.environment, flags, lintFormats), run };
  if (file !== undefined && isQuestionnaireFile(file)) {
    await lintQuestionnaire(file, call);
    return;
  }
  const files = file === undefined ? [] : [file];
  await withAnalysisSource(run, { files, flags, target: call.output.target }, async ({ database, readings }) => {
    if (file !== undefined) {
      await finishWith(call, await lintColumns(readings), readings);
      return;
    }
    const { openCountSource } = await import('../../storage/open-count-source.js');
    const { lint } = await import('../../survey/lint/lint-report.js');
    const { subjectOfSurvey } = await import('../../survey/lint/subjects.js');
    const surveys = chosenSurveys(openCountSource(database).surveys(), flags);
    await finishWith(
      call,
      surveys.map((survey) => lint(survey.name, subjectOfSurvey(survey))),
      [],
    );
  });
}
