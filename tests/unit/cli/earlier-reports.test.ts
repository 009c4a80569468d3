/** A database remembers which groups its reports on protected answers showed, and later reports are held against it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-earlier-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

let number = 0;
/** Imports so many answers of each role at each site. */
async function importAnswers(groups: Readonly<Record<string, number>>, ...options: readonly string[]): Promise<void> {
  const rows = Object.entries(groups).flatMap(([group, people]) =>
    Array.from({ length: people }, () => {
      number += 1;
      return `r${String(number)},${group.replace('@', ',')},2026Q3,${String(1 + (number % 5))}`;
    }),
  );
  const file = `answers-${String(number)}.csv`;
  writeFileSync(join(folder, file), ['response_id,role,site,period,satisfaction', ...rows, ''].join('\n'));
  const more = [
    '--survey',
    'pulse',
    '--map',
    'site=segment:site',
    '--scale',
    'satisfaction=1..5',
    ...(options.length > 0 ? options : ['--confidential']),
  ];
  const { code, errors } = await runCli(['import', file, '--db', 'own.db', '--quiet', ...more], { folder });
  expect(errors).toBe('');
  expect(code).toBe(0);
}

interface Result {
  readonly metric: string;
  readonly by: Readonly<Record<string, string>>;
  readonly status: string;
  readonly answers?: number;
}

/** The mean of a group as the report has it: its n, or the status where it is withheld. */
async function analyze(...options: readonly string[]) {
  const { output, errors } = await runCli(['analyze', '--db', 'own.db', '--json', '--quiet', ...options], { folder });
  expect(errors).toBe('');
  const { results } = JSON.parse(output) as { results: readonly Result[] };
  const of = (by: Result['by']) => {
    const found = results.find(
      (one) => one.metric === 'satisfaction-mean' && JSON.stringify(one.by) === JSON.stringify(by),
    );
    return found?.answers ?? found?.status;
  };
  return { output, of };
}

const remembered = (): readonly unknown[] => {
  const database = new BetterSqlite3(join(folder, 'own.db'), { readonly: true });
  try {
    return database.prepare('SELECT * FROM disclosed_groups ORDER BY rowid').raw().all();
  } finally {
    database.close();
  }
};

describe('earlier reports', () => {
  const start = { 'it@north': 20, 'finance@south': 20, 'end_user@south': 20 };

  it('three people who came since are not told by subtracting the report before; enough of them are shown again', async () => {
    await importAnswers(start);
    const before = await analyze('--as-of', '2026-09-30');
    expect([before.of({}), before.of({ role: 'it' })]).toEqual([60, 20]);
    expect(before.output).not.toContain('earlier-reports');

    await importAnswers({ 'it@north': 3 });
    const after = await analyze();
    expect([after.of({}), after.of({ role: 'it' })]).toEqual(['withheld', 'withheld']);
    expect(after.of({ role: 'finance' })).toBe(20);
    expect(after.output).toContain('earlier-reports');
    expect(after.output).toContain('2026-09-30');

    await importAnswers({ 'it@north': 7 });
    const later = await analyze();
    expect([later.of({}), later.of({ role: 'it' }), later.of({ role: 'finance' })]).toEqual([70, 30, 20]);
  });

  it('a few among many who came are told neither by their own group nor by all others', async () => {
    await importAnswers(start);
    await analyze();
    await importAnswers({ 'it@north': 3, 'finance@south': 9 });
    const { of } = await analyze();
    expect(of({ role: 'it' })).toBe('withheld');
    // All − finance would be the three of it, so one of both goes as well.
    expect([of({}), of({ role: 'finance' })]).toContain('withheld');
  });

  it('another split of the same people is held against what was shown', async () => {
    await importAnswers({ 'it@north': 20, 'finance@north': 3, 'end_user@south': 20, 'finance@west': 20 });
    const roles = await analyze('--topic', 'roles');
    expect(roles.of({ role: 'it' })).toBe(20);
    // North is it and three of finance.
    const sites = await analyze('--topic', 'roles', '--where', 'site=north');
    expect(sites.of({})).toBe('withheld');
    expect(sites.output).toContain('earlier-reports');
  });

  it('the same report made twice is the same, and the database too', async () => {
    await importAnswers(start);
    const first = await analyze();
    const written = remembered();
    expect(written.length).toBeGreaterThan(3);
    expect((await analyze()).output).toBe(first.output);
    expect(remembered()).toEqual(written);
  });

  it('of an attributed survey nothing is remembered but what --publish shows', async () => {
    await importAnswers(start, '--attributed');
    await analyze();
    expect(remembered()).toEqual([]);
    await analyze('--publish');
    expect(remembered().length).toBeGreaterThan(3);
  });

  it('files that are analysed without a database say that earlier reports are not known', async () => {
    writeFileSync(
      join(folder, 'pulse.csv'),
      [
        'response_id,role,satisfaction',
        ...Array.from({ length: 30 }, (_, at) => `r${String(at)},it,${String(1 + (at % 5))}`),
      ].join('\n'),
    );
    const { output } = await runCli(['analyze', 'pulse.csv', '--confidential', '--json', '--quiet'], { folder });
    expect(output.split('earlier-reports-not-known')).toHaveLength(2);
    const attributed = await runCli(['analyze', 'pulse.csv', '--attributed', '--json', '--quiet'], { folder });
    expect(attributed.output).not.toContain('earlier-reports-not-known');
  });
});
