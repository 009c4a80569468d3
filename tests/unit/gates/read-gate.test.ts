import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { policyJsonSchema } from '../../../src/config/policy-json-schema.js';
import { readPolicy } from '../../../src/config/read-gates.js';
import { readGate } from '../../../src/gates/read-gate.js';
import { metrics } from '../../../src/metrics/index.js';
import { ProblemError } from '../../../src/problems/problem.js';
import { gateOf, known, problemOf } from './known-names.js';

describe('a gate in words', () => {
  it('is read whole', () => {
    const text =
      'csat where role="Business owner" and Region=DACH by period survey "IT pulse" >= 70% <= 0.9 judge estimate minimum 30 if-unknown warn if-inconclusive pass as "Owners"';
    expect(gateOf(text)).toEqual({
      name: 'Owners',
      metric: 'csat',
      where: { role: 'business_owner', region: 'DACH' },
      by: ['period'],
      survey: 'IT pulse',
      atLeast: 0.7,
      atMost: 0.9,
      judgeBy: 'estimate',
      ifUnknown: 'warn',
      ifInconclusive: 'pass',
      minimumAnswers: 30,
    });
  });

  it.each([
    ['csat >= 70%', 0.7],
    ['csat >= 70 %', 0.7],
    ['csat >= 0.7', 0.7],
    ['csat ≥ 70%', 0.7],
    ['nps >= -20', -20],
    ['nps >= −20', -20],
    ['satisfaction-mean >= 3.8', 3.8],
    ['csat versus previous >= -3 points', -0.03],
    ['csat versus previous >= -0.03', -0.03],
    ['nps versus 2026Q2 >= -5 points', -5],
    ['time-to-value >= 90 days', 90],
    ['ticket-minutes-median >= 240 min', 240],
  ])('%s is a bar of %d in the unit of the metric', (text, bar) => {
    expect(gateOf(text).atLeast).toBeCloseTo(bar, 12);
  });

  it.each([
    ['csatt >= 70%', 'gate-unknown-metric', 1],
    ['zzzzz >= 70%', 'gate-metric-not-known', 1],
    ['csat >= 70', 'gate-bad-bound', 9],
    ['nps >= 20%', 'gate-bad-bound', 8],
    ['nps >= 120', 'gate-bad-bound', 8],
    ['csat versus previous >= -3%', 'gate-bad-bound', 25],
    ['time-to-value <= 90 minutes', 'gate-bad-bound', 18],
    ['csat >= seventy', 'gate-bad-bound', 9],
    ['csat', 'gate-without-bound', 1],
    ['csat >= 80% <= 70%', 'gate-bounds-contradict', 16],
    ['csat wher role=it >= 70%', 'gate-syntax', 6],
    ['csat where role it >= 70%', 'gate-syntax', 17],
    ['csat where role= >= 70%', 'gate-syntax', 18],
    ['csat > 70%', 'gate-syntax', 6],
    ['csat >= ', 'gate-syntax', 8],
    ['csat where role="it >= 70%', 'gate-syntax', 17],
    ['csat where rol=it >= 70%', 'gate-unknown-dimension', 12],
    ['csat where role=finanse >= 70%', 'gate-unknown-role', 17],
    ['csat where role=it and role=finance >= 70%', 'gate-field-twice', 24],
    ['csat >= 70% >= 80%', 'gate-field-twice', 13],
    ['csat where role=it by role >= 70%', 'gate-in-both', 20],
    ['csat >= 70% judge maybe', 'gate-bad-field', 13],
    ['csat >= 70% minimum -5', 'gate-bad-field', 13],
    ['role-difference >= 1', 'gate-of-test', 1],
    ['hostage-share versus previous >= 1%', 'gate-without-change', 15],
  ])('%s is refused as %s in column %d', (text, code, column) => {
    expect(problemOf(text)).toMatchObject({ code, at: { file: 'gate', column } });
  });

  it('a word nobody knows may be a segment, a role one of the user’s own', () => {
    expect(gateOf('csat where Plattform=cloud and role=legal >= 1%').where).toEqual({
      plattform: 'cloud',
      role: 'Legal',
    });
    expect(gateOf('csat where role="Finance of the region" >= 1%').where).toEqual({ role: 'Finance of the region' });
    // One letter away from a word we know, and meant all the same.
    expect(problemOf('csat by regio >= 1%').code).toBe('gate-unknown-dimension');
    expect(gateOf('csat by segment:Regio >= 1%').by).toEqual(['regio']);
  });
});

const validate = new Ajv2020({ allowUnionTypes: true }).compile(policyJsonSchema(metrics.map(({ id }) => id)));

function refusal(text: string): string | undefined {
  try {
    for (const gate of readPolicy('p.yaml', text)) readGate(gate, known);
    return undefined;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, at } = error.problem;
    return `${code} ${String(at?.file)}:${String(at?.line)}:${String(at?.column)}`;
  }
}

describe('a policy', () => {
  it.each([
    ['gates:\n  - { metric: csat, atLeast: 70% }', undefined],
    ['- csat where role=it >= 70%', undefined],
    ['{"gates": [{"metric": "nps", "by": ["role"], "atMost": 20}]}', undefined],
    ['gates:\n  - metric: csat\n    by: every role\n    where: { region: DACH }\n    atLeast: 0.7', undefined],
    ['gates:\n  - metric: csatt\n    atLeast: 70%', 'gate-unknown-metric p.yaml:2:13'],
    ['gates:\n  - metric: csat\n    atleast: 70%', 'gate-unknown-field p.yaml:3:5'],
    ['gates:\n  - atLeast: 70%', 'gate-without-metric p.yaml:2:5'],
    ['gates:\n  - metric: csat', 'gate-without-bound p.yaml:2:5'],
    ['gates:\n  - { metric: csat, where: it, atLeast: 1% }', 'gate-bad-field p.yaml:2:21'],
    ['gates:\n  - { metric: csat, atLeast: 1%, ifUnknown: ignore }', 'gate-bad-field p.yaml:2:34'],
    ['gates:\n  - 5: 6', 'gate-unknown-field p.yaml:2:5'],
    ['gates: csat', 'policy-shape p.yaml:1:1'],
    ['gate:\n  - csat >= 70%', 'policy-shape p.yaml:1:1'],
    ['gates: []\nlang: en', 'policy-shape p.yaml:2:1'],
  ])('%j is judged alike by schema and program, at its place', (text, expected) => {
    expect(refusal(text)).toBe(expected);
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(expected === undefined);
  });

  it.each([
    ['gates:\n  - "csat wher role=it >= 70%"', 'gate-syntax p.yaml:2:11'],
    ['gates:\n  - csat >= 70', 'gate-bad-bound p.yaml:2:13'],
    ['gates:\n  - { metric: csat, atLeast: 70 }', 'gate-bad-bound p.yaml:2:30'],
  ])('%j is refused by the program at its line and column', (text, expected) => {
    expect(refusal(text)).toBe(expected);
  });

  it('the published schema stays as it is', async () => {
    const schema = `${JSON.stringify(policyJsonSchema(metrics.map(({ id }) => id)), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot('../../golden/schema/policy.schema.json');
  });
});
