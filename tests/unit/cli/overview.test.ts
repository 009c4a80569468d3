/** What stands in a report nobody narrowed, and what stands only in the whole one. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder, runCli } from '../../run-cli.js';

const folder = join(projectFolder, 'fixtures', 'demo-company');
const demoFiles = readdirSync(folder)
  .filter((file) => file.endsWith('.csv'))
  .map((file) => join(folder, file));

/** Wide enough that no cell is broken: what stands beside it in the whole report would break it elsewhere. */
const wide = { variables: { COLUMNS: '400' } };

const analyze = async (...options: readonly string[]): Promise<string> => {
  const { code, output } = await runCli(['analyze', ...demoFiles, '--quiet', ...options], wide);
  expect(code).toBe(0);
  return output;
};
const findingsOf = (output: string): string =>
  output.slice(output.indexOf('Findings'), output.indexOf('What was asked'));

describe('the overview', () => {
  it('has the findings of the whole, is shorter, and says how to get the rest', async () => {
    const [short, whole] = [await analyze(), await analyze('--full')];
    expect(findingsOf(short)).toBe(findingsOf(whole));
    expect(short.length).toBeLessThan(whole.length);
    for (const topic of ['roles', 'loyalty', 'outcomes', 'service', 'recovery', 'change', 'drivers'])
      expect(short).toContain(`--topic ${topic}`);
    expect(whole).not.toContain('or --full');
  });

  it('holds every line of its tables as the whole report does: less is worked out, nothing otherwise', async () => {
    const [short, whole] = [await analyze(), await analyze('--full')];
    const rowsOf = (output: string): readonly string[] =>
      output
        .split('\n')
        .filter((line) => line.startsWith('│'))
        .map((line) => line.replaceAll(/ +/g, ' '));
    const lines = new Set(rowsOf(whole));
    const rows = rowsOf(short);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((row) => !lines.has(row))).toEqual([]);
  });

  it('is not made of a topic that was asked for', async () => {
    expect(await analyze('--topic', 'loyalty')).not.toContain('or --full');
  });
});
