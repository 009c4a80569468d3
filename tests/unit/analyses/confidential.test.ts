/** In a confidential survey small groups are withheld in the terminal and in JSON alike. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-confidential-'));
  const sizes = { it: 20, finance: 3, end_user: 9, business_owner: 30 };
  let id = 0;
  const rows = Object.entries(sizes).flatMap(([role, size]) =>
    Array.from({ length: size }, (_, index) => {
      id += 1;
      return `r${id},${role},${1 + ((id + index) % 5)},${(id * 7) % 11}`;
    }),
  );
  writeFileSync(join(folder, 'pulse.csv'), ['response_id,role,satisfaction,recommend', ...rows, ''].join('\n'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Result {
  readonly metric: string;
  readonly by: Readonly<Record<string, string>>;
  readonly status: string;
  readonly answers?: number;
}

describe('a survey without accounts', () => {
  it('is not filtered by a group that its report hides to protect another: the difference would show that one', async () => {
    const filtered = await runCli(['analyze', 'pulse.csv', '--quiet', '--where', 'role=end_user'], { folder });
    expect(filtered.code).toBe(2);
    expect(filtered.output).toBe('');
    expect(filtered.errors).toContain('withholds a group that the filter keeps');
    const shown = await runCli(['analyze', 'pulse.csv', '--quiet', '--where', 'role=it'], { folder });
    expect(shown.code).toBe(0);
  });

  it('is never shown in smaller groups than was promised: the least can be raised, not lowered', async () => {
    const lowered = await runCli(['analyze', 'pulse.csv', '--quiet', '--minimum-group', '2'], { folder });
    expect([lowered.code, lowered.output]).toEqual([2, '']);
    expect(lowered.errors).toContain('--minimum-group');
    expect((await runCli(['analyze', 'pulse.csv', '--quiet', '--minimum-group', '9'], { folder })).code).toBe(0);
  });

  it('is confidential and says why', async () => {
    const { output } = await runCli(['analyze', 'pulse.csv', '--quiet'], { folder });
    expect(output).toContain('Confidential survey, because its responses name no account');
  });

  it('three answers of finance are withheld with the next smallest group, n included, in JSON', async () => {
    const { output } = await runCli(['analyze', 'pulse.csv', '--quiet', '--json'], { folder });
    const { results } = JSON.parse(output) as { results: readonly Result[] };
    const byRole = (role: string) => results.filter(({ by }) => by['role'] === role && !('versus' in by));
    for (const role of ['finance', 'end_user']) {
      expect(byRole(role).length).toBeGreaterThan(2);
      for (const one of byRole(role)) {
        expect(one).toMatchObject({ status: 'withheld' });
        expect(one).not.toHaveProperty('answers');
        expect(one).not.toHaveProperty('value');
      }
    }
    expect(results.some(({ by }) => by['versus'] === 'finance' || (by['role'] === 'finance' && 'versus' in by))).toBe(
      false,
    );
  });

  it('and in the terminal', async () => {
    const { output } = await runCli(['analyze', 'pulse.csv', '--quiet'], { folder });
    const finance = output.split('\n').filter((line) => line.includes('│ Finance'));
    expect(finance.length).toBeGreaterThan(0);
    for (const line of finance) expect(line).not.toMatch(/│\s+3\*?\s+│|\d %/);
  });

  it('stated as attributed it shows them with a small-base mark', async () => {
    const { output } = await runCli(['analyze', 'pulse.csv', '--quiet', '--attributed'], { folder });
    expect(output).toMatch(/│ Finance\s+│\s+3\*/);
  });

  it('--publish withholds them whatever was stated', async () => {
    const { output } = await runCli(['analyze', 'pulse.csv', '--quiet', '--attributed', '--publish'], { folder });
    expect(output).not.toMatch(/│ Finance\s+│\s+3\*/);
  });
});

describe('people, not answers', () => {
  it('three people who answered four times each are no group of twelve, in tables and in tests alike', async () => {
    const people = { it: 12, finance: 3, end_user: 12, business_owner: 12 };
    const rows = Object.entries(people).flatMap(([role, size]) =>
      Array.from({ length: size * 4 }, (_, index) => {
        const person = `${role}-${index % size}`;
        return `${person}-${index},${person},${role},${1 + ((index * 3 + role.length) % 5)}`;
      }),
    );
    writeFileSync(join(folder, 'people.csv'), ['response_id,contact_id,role,satisfaction', ...rows, ''].join('\n'));
    const { output } = await runCli(['analyze', 'people.csv', '--confidential', '--quiet', '--json'], { folder });
    const { results } = JSON.parse(output) as { results: readonly Result[] };
    const ofFinance = results.filter(({ by }) => by['role'] === 'finance' || by['versus'] === 'finance');
    expect(ofFinance.length).toBeGreaterThan(0);
    for (const one of ofFinance)
      expect(one).toMatchObject({ status: 'withheld', metric: expect.not.stringContaining('difference') as string });
    expect(results.some(({ by, status }) => by['role'] === 'it' && status === 'known')).toBe(true);
  });
});
