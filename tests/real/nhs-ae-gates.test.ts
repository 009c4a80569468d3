/** Gates on the targets of the NHS emergency departments; the figures are those nhs-ae.test.ts holds against R. */
import { describe, expect, it } from 'vitest';
import { runCli } from '../run-cli.js';
import { hasXmllint, invalidity } from '../unit/gates/sample-verdicts.js';
import { folderOf, isThere } from './expected.js';

const set = 'nhs_ae_4hour';
const reading = '--as service_level --map org_code=service --map type=measure --sla-target 95 --quiet'.split(' ');
const check = async (gate: string, ...words: readonly string[]) =>
  await runCli(['check', 'ae_attendances.csv', ...reading, '--gate', gate, ...words], { folder: folderOf(set) });

describe.skipIf(!isThere(set))(set, () => {
  it.each([
    ['82.52 % of 46 million attendances', 'sla-pooled where measure=1 >= 80%', 0, 'passed'],
    ['82.52 % against what was promised', 'sla-pooled where measure=1 >= 95%', 1, 'failed'],
    ['83.05 % [81.8, 84.3] of 140 providers', 'sla-mean-of-rates where measure=1 >= 83%', 1, 'inconclusive'],
    ['the same by its estimate', 'sla-mean-of-rates where measure=1 >= 83% judge estimate', 0, 'passed'],
    ['nobody was asked', 'csat >= 70%', 1, 'unknown'],
    ['one bad month', 'sla-pooled where measure=1 period 2019-03-01 >= 80%', 1, 'failed'],
  ])('%s: %s ends with %d', async (_, gate, expected, outcome) => {
    const { code, output } = await check(gate, '--format', 'junit');
    expect(code).toBe(expected);
    expect(output).toContain(`: ${outcome}. `);
    if (hasXmllint) expect(invalidity(output)).toBe('');
  });

  it('a metric nobody knows is told before the file is read', async () => {
    const { code, output, errors } = await check('sla-poold >= 80%');
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('Did you mean "sla-pooled"?');
  });

  it('each month by itself', async () => {
    const { code, output } = await check('sla-pooled where measure=1 by period >= 75%', '--json');
    const { verdicts } = JSON.parse(output) as { readonly verdicts: readonly { readonly outcome: string }[] };
    expect(verdicts).toHaveLength(36);
    expect(code).toBe(verdicts.every(({ outcome }) => outcome === 'passed') ? 0 : 1);
  });
});
