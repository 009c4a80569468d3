/** The rule by which something is withheld is said on request, in both languages. */
import { expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

it('explain withholding says the smallest group, what is remembered, and how to read what is withheld', async () => {
  const { code, output } = await runCli(['explain', 'withholding']);
  const text = output.replace(/\s+/gu, ' ');
  expect(code).toBe(0);
  for (const words of [
    'fewer than 5 people',
    '--minimum-group',
    'never what was answered',
    'withheld (earlier report)',
  ])
    expect(text).toContain(words);
});

it('and in Chinese', async () => {
  const { output } = await runCli(['explain', 'withholding', '--lang', 'zh-CN']);
  expect(output).toContain('少于 5 人');
});
