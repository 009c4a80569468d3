/** Three reports on one confidential database of which no two tell of a handful, but all three together would. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-together-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Forty people of a pilot, forty who work from afar, and so many others. */
async function importGroups(database: string, others: number): Promise<void> {
  const groups = [
    ...Array<string>(40).fill('yes,no'),
    ...Array<string>(40).fill('no,yes'),
    ...Array<string>(others).fill('no,no'),
  ];
  const rows = groups.map((group, at) => {
    const apart = (step: number, every: number): number => 1 + ((at * step + Math.floor(at / every)) % 5);
    const ratings = [apart(7, 3), apart(3, 5), apart(1, 7), apart(2, 11)];
    return [`R${String(at)}`, `P${String(at)}`, group, '2026-02-10', ...ratings].join();
  });
  const header = 'response_id,contact_id,pilot,remote,submitted_at,satisfaction,product,price,service';
  writeFileSync(join(folder, 'answers.csv'), [header, ...rows, ''].join('\n'));
  const scales = ['satisfaction', 'product', 'price', 'service'].flatMap((name) => ['--scale', `${name}=1..5`]);
  const words = [
    '--db',
    database,
    '--confidential',
    '--survey',
    'pulse',
    '--map',
    'pilot=segment:pilot',
    '--map',
    'remote=segment:remote',
    ...scales,
  ];
  const { code, errors } = await runCli(['import', 'answers.csv', ...words, '--quiet'], { folder });
  expect(errors).toBe('');
  expect(code).toBe(0);
}

async function areDriversShown(database: string, ...words: readonly string[]): Promise<boolean> {
  const call = ['analyze', '--db', database, '--topic', 'drivers', '--json', '--quiet', ...words];
  const { code, output, errors } = await runCli(call, { folder });
  expect(errors).toBe('');
  expect(code).toBe(0);
  const { results } = JSON.parse(output) as { results: readonly { status: string; reason?: string }[] };
  return results.some(({ status }) => status === 'known') && !results.some(({ reason }) => reason === 'earlier-report');
}

const pilot = ['--where', 'pilot=yes'];
const remote = ['--where', 'remote=yes'];

describe('everybody, after both large groups by themselves', () => {
  it('is withheld where it would leave the three people of neither', async () => {
    await importGroups('three.db', 3);
    expect(await areDriversShown('three.db', ...pilot)).toBe(true);
    expect(await areDriversShown('three.db', ...remote)).toBe(true);
    expect(await areDriversShown('three.db')).toBe(false);
  });

  it('is shown where only one of them was shown, and where six people are left', async () => {
    await importGroups('one.db', 3);
    expect(await areDriversShown('one.db', ...pilot)).toBe(true);
    expect(await areDriversShown('one.db')).toBe(true);
    // Now the second group would be the one that tells.
    expect(await areDriversShown('one.db', ...remote)).toBe(false);
    // What was shown already tells nothing new.
    expect(await areDriversShown('one.db', ...pilot)).toBe(true);
    await importGroups('six.db', 6);
    for (const words of [pilot, remote, []]) expect(await areDriversShown('six.db', ...words)).toBe(true);
  });
});
