/** One rule each: what a difference is, how a unit may be written, which gates can never fail, what a policy may nest. */
import { describe, expect, it } from 'vitest';
import { loadPolicy, readPolicy } from '../../../src/config/read-gates.js';
import { neverFails } from '../../../src/gates/never-fails.js';
import { printNamedGate } from '../../../src/gates/print-gate.js';
import { readGate } from '../../../src/gates/read-gate.js';
import { ProblemError } from '../../../src/problems/problem.js';
import { runCli } from '../../run-cli.js';
import { gateOf, known } from './known-names.js';

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
  return 'none';
}

describe('a difference', () => {
  it('is judged in points, whether it is named itself or told by versus', () => {
    for (const written of ['csat versus previous >= -3', 'satisfaction-change >= -3', 'invite-selectivity <= 3']) {
      expect(gateOf(`${written} points`), written).toBeDefined();
      expect(codeOf(() => gateOf(`${written}%`))).toBe('gate-bad-bound');
    }
  });

  it('is printed as it is read', () => {
    for (const written of ['satisfaction-change >= -3 points', 'csat versus previous >= -3 points', 'csat >= 70%']) {
      expect(printNamedGate(gateOf(written))).toBe(written);
    }
  });
});

it('a unit is the same in capitals, in an expression as in a field', () => {
  for (const unit of ['points', 'POINTS', 'Pp', 'point'])
    expect(gateOf(`csat versus previous >= -3 ${unit}`).atLeast).toBe(-0.03);
  expect(gateOf('time-to-value <= 90 Days').atMost).toBe(90);
  expect(codeOf(() => gateOf('time-to-value <= 90 constructor'))).toBe('gate-syntax');
});

describe('a gate that can never fail', () => {
  it.each([
    ['csat >= 0%', true],
    ['csat >= -50% <= 100%', true],
    ['hostage-share <= 100%', true],
    ['nps >= -100', true],
    ['csat versus previous >= -100 points', true],
    ['csat >= 0.1%', false],
    ['csat >= 0% <= 90%', false],
    ['nps >= 0', false],
    ['csat versus previous >= 0 points', false],
    ['outcome-attainment >= 0%', false],
    ['time-to-value >= 0 days', false],
  ])('%s: %s', (written, expected) => {
    expect(neverFails(gateOf(written))).toBe(expected);
  });

  it('is remarked before anything is judged, unless nothing is to be said', async () => {
    const call = ['check', 'fixtures/exports/template/responses.csv', '--gate', 'csat >= 0%'];
    expect((await runCli(call)).errors).toContain('Can never fail');
    expect((await runCli([...call, '--quiet'])).errors).not.toContain('Can never fail');
  });
});

describe('a policy that is nested too deep', () => {
  it.each([
    ['lists', '['.repeat(20_000)],
    ['closed lists', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['lists on one line', '- '.repeat(20_000)],
    ['mappings', `${'{"gates":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ])('%s: is refused in words', (_, text) => {
    expect(codeOf(() => readPolicy('policy.json', text))).toBe('config-too-deep');
  });

  it.each([
    ['__proto__', '{"__proto__": [], "gates": []}'],
    ['a number', '7'],
    ['a gate within a gate', '{"gates": [{"metric": {"metric": {"metric": "csat"}}}]}'],
    ['a list of lists', '[[["csat >= 1%"]]]'],
  ])('%s: is a problem in words', (_, text) => {
    const read = (): unknown => readPolicy('policy.json', text).map((one) => readGate(one, known));
    expect(codeOf(read)).toMatch(/^(policy-shape|gate-)/);
  });

  it('a folder is no policy', () => {
    expect(codeOf(() => loadPolicy(import.meta.dirname, 'here'))).toBe('policy-not-readable');
  });
});
