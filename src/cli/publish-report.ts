/** Renders a report as asked and writes it where asked. */
import { loadRenderer } from '../render/index.js';
import type { Rendered } from '../render/renderer.js';
import type { Report } from '../report/document.js';
import type { Environment } from './environment.js';
import { isOfVerdicts, type Output } from './output-options.js';
import { writeOutput } from './write-output.js';

/** A PDF is the page, printed. */
async function renderedAs(environment: Environment, { format, settings }: Output, report: Report): Promise<Rendered> {
  if (isOfVerdicts(format)) {
    const { renderVerdicts } = await import('./check/render-verdicts.js');
    return await renderVerdicts(report, { format, settings });
  }
  if (format !== 'pdf') return await (await loadRenderer(format))(report, settings);
  const page = await (await loadRenderer('html'))(report, settings);
  const { printPage } = await import('./pdf/print-page.js');
  return await printPage(environment, String(page));
}

/** Writes the report; whatever the exit code comes from, it is the same in every format. */
export async function publishReport(environment: Environment, output: Output, report: Report): Promise<void> {
  await writeOutput(environment, output.target, await renderedAs(environment, output, report));
  if (output.format !== 'github') return;
  const { appendSummary } = await import('./check/render-verdicts.js');
  await appendSummary(environment, report, output.settings);
}
