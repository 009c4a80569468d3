/** What stands in a report nobody narrowed, and what stands only in the whole one. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { secondaryTables } from '../../../src/analyses/overview.js';
import type { Report } from '../../../src/report/document.js';
import { projectFolder, runCli } from '../../run-cli.js';

const folder = join(projectFolder, 'fixtures', 'demo-company');
const demoFiles = readdirSync(folder)
  .filter((file) => file.endsWith('.csv'))
  .map((file) => join(folder, file));

const analyze = async (...options: readonly string[]): Promise<string> => {
  const { code, output } = await runCli(['analyze', ...demoFiles, '--quiet', ...options]);
  expect(code).toBe(0);
  return output;
};
const findingsOf = (output: string): string =>
  output.slice(output.indexOf('Findings'), output.indexOf('What was asked'));

describe('the overview', () => {
  it('leaves out tables there are: a name that no analysis builds any more would leave out nothing', async () => {
    const report = JSON.parse(await analyze('--json')) as Report;
    const blocks = report.sections.flatMap((section) => section.blocks);
    const built = new Set(blocks.flatMap((block) => (block.type === 'table' ? [block.id.split(':')[0]] : [])));
    // All outcomes of the demo were agreed with business owners, and it has tickets, neither service levels nor calls.
    const levels = ['service-levels-by-period', 'service-levels-by-unit'];
    const notInDemo = ['outcomes-by-role', ...levels, 'left-after-unanswered'];
    expect([...secondaryTables].filter((id) => !built.has(id))).toEqual(notInDemo);
  });

  it('has the findings of the whole, is shorter, and says how to get the rest', async () => {
    const [short, whole] = [await analyze(), await analyze('--full')];
    expect(findingsOf(short)).toBe(findingsOf(whole));
    expect(short.length).toBeLessThan(whole.length);
    expect(short).toContain('--topic loyalty, or --full');
    expect(whole).not.toContain('or --full');
  });

  it('is not made of a topic that was asked for', async () => {
    expect(await analyze('--topic', 'loyalty')).not.toContain('or --full');
  });
});
