/** Which answers count as satisfied on scales other than 1..5, and that the findings say so. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-cut-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function finding(answers: readonly string[], ...words: readonly string[]): Promise<string> {
  const rows = Array.from({ length: 40 }, (_, i) => `r${i},${answers[i % answers.length] ?? ''}`);
  writeFileSync(join(folder, 'survey.csv'), ['response_id,satisfaction', ...rows, ''].join('\n'));
  const { output } = await runCli(['analyze', 'survey.csv', '--quiet', '--format', 'json', ...words], { folder });
  return /"text": "(survey[:：][^"]*(?:satisfied|满意)[^"]*)"/.exec(output)?.[1] ?? output.slice(0, 2000);
}

const four = ['Strongly disagree', 'Disagree', 'Agree', 'Strongly agree'];

describe('the share of the satisfied', () => {
  it('on four labels holds the lower of the two that agree, and names the cut', async () => {
    expect(await finding(four)).toContain('50.0 % are satisfied (share of 3-4 on 1..4)');
    expect(await finding(four, '--lang', 'zh-CN')).toContain('1..4');
  });
  it('names the cut on 1..7, not on 1..5', async () => {
    expect(await finding(['1', '5', '6', '7'], '--scale', 'satisfaction=1..7')).toContain('(share of 5-7 on 1..7)');
    expect(await finding(['1', '2', '4', '5'])).toMatch(/50\.0 % are satisfied \[/);
  });
});
