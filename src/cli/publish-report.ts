/** Renders a report as asked and writes it where asked. */
import { loadRenderer } from '../render/index.js';
import type { Report } from '../report/document.js';
import type { Environment } from './environment.js';
import type { Output } from './shared-options.js';
import { writeOutput } from './write-output.js';

export async function publishReport(environment: Environment, output: Output, report: Report): Promise<void> {
  const renderer = await loadRenderer(output.format);
  await writeOutput(environment, output.target, await renderer(report, output.settings));
}
