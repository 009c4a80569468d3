/** Is what a report withholds because of an earlier one still withheld when it is asked again, in whatever form? */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-withheld-'));
const imported = join(folder, 'staff.db');

const roles = ['it', 'finance', 'end_user'];
const sites = ['North', 'South'];

/** Forty people who gave no name, one or two a day. */
const rows = Array.from({ length: 40 }, (_, at) =>
  [
    `R${String(at)}`,
    roles[at % 3],
    sites[at % 2],
    `2026-01-${String(1 + Math.floor(at * 0.6)).padStart(2, '0')}`,
    1 + ((at * 7) % 5),
    (at * 3) % 11,
  ].join(),
);

beforeAll(async () => {
  const csv = join(folder, 'staff.csv');
  writeFileSync(csv, ['response_id,role,site,submitted_at,satisfaction,recommend', ...rows].join('\n'));
  expect((await runCli(['import', csv, '--confidential', '--db', imported])).code).toBe(0);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Result {
  readonly metric: string;
  readonly by: object;
  readonly status: string;
  readonly answers?: number;
}

/** Answers behind the mean of everybody; undefined where it is withheld or not asked for. */
async function answersTold(database: string, options: readonly string[]): Promise<number | undefined> {
  const { code, output } = await runCli(['analyze', '--db', database, '--json', ...options]);
  expect(code).toBe(0);
  const { results } = JSON.parse(output) as { readonly results: readonly Result[] };
  const found = results.find(({ metric, by }) => metric === 'satisfaction-mean' && Object.keys(by).length === 0);
  return found?.status === 'known' ? found.answers : undefined;
}

const before = ['--as-of', '2026-01-18'];
const oneDayLater = ['--as-of', '2026-01-19'];
const manyLater = ['--as-of', '2026-01-24'];

describe('a figure that is withheld because one or two people answered since', () => {
  it.each([
    ['in the same words', []],
    ['split', ['--by', 'site']],
    ['for publication', ['--publish']],
    ['with a higher minimum', ['--minimum-group', '6']],
    ['by a topic of its own', ['--topic', 'roles']],
  ])('stays so when it is asked again %s', async (name, options) => {
    const database = join(folder, `${name.replaceAll(' ', '-')}.db`);
    copyFileSync(imported, database);
    const first = await answersTold(database, before);
    expect(first).toBeGreaterThan(20);
    expect(await answersTold(database, oneDayLater)).toBeUndefined();
    expect(await answersTold(database, [...oneDayLater, ...options])).toBeUndefined();
    expect(await answersTold(database, oneDayLater)).toBeUndefined();
    // Enough people more, and it may be shown again.
    expect(await answersTold(database, manyLater)).toBeGreaterThanOrEqual((first ?? 0) + 5);
  });
});
