/** Is one person who answered in six quarters a group of six, when nobody gave a name? */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-waves-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const days = ['2025-02-03', '2025-05-05', '2025-08-04', '2025-11-03', '2026-02-02', '2026-05-04'];

/** In each quarter thirty end users and so many managers. */
function survey(managers: number): string {
  const roles = [...Array<string>(30).fill('end_user'), ...Array<string>(managers).fill('business_owner')];
  const rows = days.flatMap((day, wave) =>
    roles.map((role, at) => `R${String(wave)}-${String(at)},${role},${day},${String(1 + ((at * 3 + wave) % 5))}`),
  );
  const file = join(folder, `managers-${String(managers)}.csv`);
  writeFileSync(file, ['response_id,role,submitted_at,satisfaction', ...rows].join('\n'));
  return file;
}

interface Result {
  readonly metric: string;
  readonly by: Readonly<Record<string, string>>;
  readonly status: string;
}

async function statusOfManagers(managers: number): Promise<string | undefined> {
  const { code, output } = await runCli(['analyze', survey(managers), '--confidential', '--topic', 'roles', '--json']);
  expect(code).toBe(0);
  const { results } = JSON.parse(output) as { readonly results: readonly Result[] };
  return results.find(({ metric, by }) => metric === 'satisfaction-mean' && by.role === 'business_owner')?.status;
}

describe('a role without names in six quarters', () => {
  it.each([
    [1, 'withheld'],
    [4, 'withheld'],
    [6, 'known'],
  ])('of %i managers each quarter is %s', async (managers, status) => {
    expect(await statusOfManagers(managers)).toBe(status);
  });
});

describe('three people who answered since the last report', () => {
  it('are not shown as the difference to it, though the group is as large as before', async () => {
    const database = join(folder, 'since.db');
    const header = 'response_id,role,submitted_at,satisfaction';
    const wave = (name: string, rows: readonly string[]): string => {
      const file = join(folder, name);
      writeFileSync(file, [header, ...rows].join('\n'));
      return file;
    };
    const many = Array.from({ length: 30 }, (_, at) => `A${String(at)},end_user,2026-01-05,${String(1 + (at % 5))}`);
    const few = Array.from({ length: 3 }, (_, at) => `B${String(at)},end_user,2026-04-06,5`);
    const answersTold = async (): Promise<number | undefined> => {
      const { output } = await runCli(['analyze', '--db', database, '--topic', 'roles', '--json']);
      const { results } = JSON.parse(output) as {
        readonly results: readonly (Result & { readonly answers?: number })[];
      };
      const found = results.find(({ metric, by }) => metric === 'satisfaction-mean' && Object.keys(by).length === 0);
      return found?.status === 'known' ? found.answers : undefined;
    };
    await runCli(['import', wave('first.csv', many), '--confidential', '--survey', 'staff', '--db', database]);
    expect(await answersTold()).toBe(30);
    await runCli(['import', wave('second.csv', few), '--confidential', '--survey', 'staff', '--db', database]);
    expect(await answersTold()).toBeUndefined();
  });
});
