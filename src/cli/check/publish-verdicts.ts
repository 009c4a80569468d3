/** Writes the report of `check` in the format asked for; in a step of GitHub Actions its summary too. */
import { appendFileSync } from 'node:fs';
import { fail } from '../../problems/problem.js';
import { escapeUnseen } from '../../render/clean-text.js';
import { renderers, verdictRenderers, type Format } from '../../render/index.js';
import type { AnyRenderer, Rendered } from '../../render/renderer.js';
import type { Report } from '../../report/document.js';
import type { Environment } from '../environment.js';
import { choiceOf } from '../parse-options.js';
import { outputOf, type Output, type OutputFlags } from '../output-options.js';
import { writeOutput } from '../write-output.js';

const ofVerdicts = ['junit', 'github', 'sarif'] as const;
type VerdictFormat = (typeof ofVerdicts)[number];

/** Formats of any report, and those of verdicts alone. */
export const checkFormats: readonly (Format | VerdictFormat)[] = [
  ...(Object.keys(renderers) as readonly Format[]),
  ...ofVerdicts,
];

export interface CheckOutput extends Omit<Output, 'format'> {
  readonly format: Format | VerdictFormat;
}

const isOfVerdicts = (format: string): format is VerdictFormat => ofVerdicts.some((one) => one === format);

/** What the output flags mean for `check`. */
export function checkOutputOf(environment: Environment, flags: OutputFlags): CheckOutput {
  const { format: written, ...others } = flags;
  const stated = written === undefined ? undefined : choiceOf('--format', written, checkFormats);
  if (stated === undefined || !isOfVerdicts(stated)) return outputOf(environment, flags);
  if (flags.json) return fail('options-contradict', { first: '--json', second: `--format ${stated}` });
  return { ...outputOf(environment, others), format: stated };
}

/** GitHub gives a step a file; what is appended to it stands on the page of the run. */
async function appendSummary({ variables }: Environment, report: Report, { settings }: CheckOutput): Promise<void> {
  const file = variables['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  const renderer = await verdictRenderers['step-summary']();
  try {
    appendFileSync(file, renderer(report, settings));
  } catch (error) {
    fail('output-not-writable', { file }, { cause: error });
  }
}

async function rendered(report: Report, { format, settings }: CheckOutput): Promise<Rendered> {
  if (format === 'sarif') return escapeUnseen((await import('../../gates/sarif.js')).sarifOf(report));
  const renderer: AnyRenderer = await (isOfVerdicts(format) ? verdictRenderers[format] : renderers[format])();
  return await renderer(report, settings);
}

/** Writes the report; the verdicts, and so the exit code, are the same in every format. */
export async function publishVerdicts(environment: Environment, output: CheckOutput, report: Report): Promise<void> {
  await writeOutput(environment, output.target, await rendered(report, output));
  if (output.format === 'github') await appendSummary(environment, report, output);
}
