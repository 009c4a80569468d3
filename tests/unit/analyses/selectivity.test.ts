/** Who is invited again, of two account managers small enough to count by hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-selectivity-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const accounts = Array.from({ length: 24 }, (_, at) => `A${at + 1}`);
/** Ann owns the first twelve, Bob the rest; of each account person 1 says 10 and person 2 says 3 in spring. */
const owner = (at: number): string => (at < 12 ? 'Ann Picky' : 'Bob Fair');
const region = (at: number): string => (at < 12 ? 'South' : 'North');

function company({
  invitesFriends,
}: {
  readonly invitesFriends: boolean;
}): Readonly<Record<string, readonly string[]>> {
  const spring = accounts.flatMap((account) => [
    `${account}p1,${account},2026-04-01`,
    `${account}p2,${account},2026-04-01`,
  ]);
  // In summer Bob asks everybody of every second account; Ann does the same, or asks friends alone.
  const summer = accounts.flatMap((account, at) => {
    if (at < 12 && invitesFriends) return [`${account}p1,${account},2026-07-01`];
    return at % 2 === 0 ? [`${account}p1,${account},2026-07-01`, `${account}p2,${account},2026-07-01`] : [];
  });
  return {
    'customers.csv': [
      'customer_id,name,region,account_manager,status,left_on',
      ...accounts.map((account, at) => `${account},Firm ${account},${region(at)},${owner(at)},active,`),
    ],
    'invitations.csv': [
      'invitation_id,survey,contact_id,customer_id,sent_at,disposition',
      ...[...spring, ...summer].map((line, at) => {
        const [person = '', account = '', day = ''] = line.split(',');
        return `${at + 1},pulse,${person},${account},${day},complete`;
      }),
    ],
    'responses.csv': [
      'response_id,survey,contact_id,customer_id,submitted_at,recommend',
      ...accounts.flatMap((account) => [
        `${account}r1,pulse,${account}p1,${account},2026-04-05,10`,
        `${account}r2,pulse,${account}p2,${account},2026-04-05,3`,
      ]),
    ],
  };
}

async function integrityOf(files: Readonly<Record<string, readonly string[]>>, options: readonly string[] = []) {
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, name), [...lines, ''].join('\n'));
  const call = ['analyze', ...Object.keys(files), '--topic', 'integrity', '--quiet', '--json', ...options];
  const { code, output } = await runCli(call, { folder });
  expect(code).toBe(0);
  const report = JSON.parse(output) as {
    results: readonly { metric: string; by: Record<string, string>; value?: number }[];
    sections: readonly { id: string; blocks: readonly { id?: string; text?: { text: string } }[] }[];
  };
  const findings = report.sections.find(({ id }) => id === 'findings')?.blocks ?? [];
  return {
    output,
    finding: findings.find(({ id }) => id === 'selective-invitations')?.text?.text,
    gap: (by: Record<string, string>) =>
      report.results.find(
        ({ metric, by: own }) => metric === 'invite-selectivity' && JSON.stringify(own) === JSON.stringify(by),
      )?.value,
  };
}

describe('selective invitations', () => {
  it('are found where only friends are asked again: 12 of 12 against 0 of 12', async () => {
    const { finding, gap } = await integrityOf(company({ invitesFriends: true }));
    expect(finding).toContain('1 of 2');
    expect(finding).toContain('12 of 12 against 0 of 12');
    expect(gap({ owner: '1' })).toBe(1);
    expect(gap({ owner: '2' })).toBe(0);
  });

  it('say under a period that they are told from all of them', async () => {
    const { finding } = await integrityOf(company({ invitesFriends: true }), ['--period', '2026Q2']);
    expect(finding).toMatch(/12 of 12 against 0 of 12.* All periods, whatever period is asked for/);
    expect((await integrityOf(company({ invitesFriends: true }))).finding).not.toContain('All periods');
  });

  it('name the region, and the person only where that is asked for', async () => {
    const files = company({ invitesFriends: true });
    const [usual, named] = [await integrityOf(files), await integrityOf(files, ['--name-people'])];
    expect(usual.finding).toContain('South');
    expect(usual.output).not.toContain('Ann Picky');
    expect(named.finding).toContain('Ann Picky');
  });

  it('are not found where everybody of an account is asked or nobody', async () => {
    const { finding, gap } = await integrityOf(company({ invitesFriends: false }));
    expect(finding).toBeUndefined();
    expect(gap({ owner: '1' })).toBe(0);
  });

  it('are not looked for where respondents were promised confidence', async () => {
    const { output, gap } = await integrityOf(company({ invitesFriends: true }), ['--confidential']);
    expect(gap({ owner: '1' })).toBeUndefined();
    expect(output).not.toContain('Ann Picky');
  });
});
