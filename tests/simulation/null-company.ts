/**
 * How often does the report say that roles disagree in a company where they do not? Run by hand: npm run simulate:company
 * 200 companies a size through the whole command line: accounts differ, roles do not; roles answer unequally often and are
 * missing in places. What it printed is kept in RESULTS.md.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { normalQuantile } from '../../src/statistics/distributions/normal.js';
import { randomSource, type RandomSource } from '../../src/statistics/resampling/random-source.js';
import { runCli } from '../run-cli.js';

const roles = ['it', 'finance', 'end_user', 'business_owner'] as const;
const periods = ['2026Q1', '2026Q2'] as const;
/** Chance that a role of an account answers in a period, and most answers it then gives. */
const answering: Readonly<Record<(typeof roles)[number], readonly [chance: number, most: number]>> = {
  it: [0.7, 2],
  finance: [0.45, 1],
  end_user: [0.8, 4],
  business_owner: [0.6, 1],
};

const normal = (random: RandomSource): number => normalQuantile(Math.max(random(), 1e-12));

function companyCsv(accounts: number, random: RandomSource): string {
  const lines = ['response_id,period,customer_id,role,satisfaction,recommend'];
  const onScale = (value: number, low: number, high: number): number =>
    Math.min(high, Math.max(low, Math.round(value)));
  for (let account = 1; account <= accounts; account += 1) {
    const level = normal(random);
    for (const period of periods)
      for (const role of roles) {
        const [chance, most] = answering[role];
        if (random() > chance) continue;
        for (let left = 1 + Math.floor(random() * most); left > 0; left -= 1) {
          const satisfaction = onScale(3.6 + 0.8 * (level + normal(random)), 1, 5);
          const recommend = onScale(7 + 1.6 * (level + normal(random)), 0, 10);
          lines.push([lines.length, period, account, role, satisfaction, recommend].join(','));
        }
      }
  }
  return `${lines.join('\n')}\n`;
}

interface Document {
  readonly sections: readonly { readonly id: string; readonly blocks: readonly { readonly id?: string }[] }[];
  readonly results: readonly { readonly metric: string; readonly reason?: string; readonly p?: number }[];
}

/** What one company's report claims. */
async function claimsOf(folder: string, csv: string) {
  writeFileSync(join(folder, 'null.csv'), csv);
  const words = ['analyze', 'null.csv', '--topic', 'roles', '--json', '--quiet', '--no-input'];
  const { code, output, errors } = await runCli(words, { folder });
  if (code !== 0) throw new Error(errors);
  const { sections, results } = JSON.parse(output) as Document;
  const findings = sections.find(({ id }) => id === 'findings')?.blocks ?? [];
  const test = results.find(({ metric }) => metric === 'role-difference');
  return {
    finding: findings.some(({ id }) => id === 'roles-disagree'),
    withheld: results.some(({ metric, reason }) => metric === 'csat' && reason === 'roles-disagree'),
    'withheld NPS': results.some(({ metric, reason }) => metric === 'nps' && reason === 'roles-disagree'),
    'test at 5 %': (test?.p ?? 1) < 0.05,
  };
}

async function run(accounts: number, seeds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'null-company-'));
  const totals = new Map<string, number>();
  for (let seed = 1; seed <= seeds; seed += 1) {
    const claims = await claimsOf(folder, companyCsv(accounts, randomSource(seed)));
    for (const [claim, isMade] of Object.entries(claims)) totals.set(claim, (totals.get(claim) ?? 0) + Number(isMade));
  }
  rmSync(folder, { recursive: true });
  const shares = [...totals].map(([claim, count]) => `${claim} ${String(count)}`).join(', ');
  process.stdout.write(`${String(accounts)} accounts, ${String(seeds)} seeds: ${shares}\n`);
}

const seeds = Number(process.argv[2] ?? 200);
for (const accounts of [8, 25, 120]) await run(accounts, seeds);
