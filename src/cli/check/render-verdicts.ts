/** Verdicts in the formats of build servers and code hosts; in a step of GitHub Actions their summary too. */
import { appendFileSync } from 'node:fs';
import { fail } from '../../problems/problem.js';
import { escapeUnseen } from '../../render/clean-text.js';
import { verdictRenderers } from '../../render/index.js';
import type { Rendered, RenderSettings } from '../../render/renderer.js';
import type { Report } from '../../report/document.js';
import type { Environment } from '../environment.js';
import type { VerdictFormat } from '../output-options.js';

interface VerdictOutput {
  readonly format: VerdictFormat;
  readonly settings: RenderSettings;
}

/** The verdicts of a report of `check`, made just now or saved before. */
export async function renderVerdicts(report: Report, { format, settings }: VerdictOutput): Promise<Rendered> {
  if (format !== 'sarif') return (await verdictRenderers[format]())(report, settings);
  const { sarifOf } = await import('../../gates/sarif.js');
  const { verdictText } = await import('../../render/gates/verdict-text.js');
  return escapeUnseen(sarifOf(report, (verdict) => verdictText(verdict, settings.language)));
}

/** GitHub gives a step a file; what is appended to it stands on the page of the run. */
export async function appendSummary(
  { variables }: Environment,
  report: Report,
  settings: RenderSettings,
): Promise<void> {
  const file = variables['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  const renderer = await verdictRenderers['step-summary']();
  try {
    appendFileSync(file, renderer(report, settings));
  } catch (error) {
    fail('output-not-writable', { file }, { cause: error });
  }
}
