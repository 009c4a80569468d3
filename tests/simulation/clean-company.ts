/**
 * How often is somebody suspected in a company where nobody coaches? Run by hand: npm run simulate:integrity
 * Companies through the whole command line: accounts differ in how content they are, collectors have accounts of their own,
 * answers come at any time of a quarter and take a time of their own. What it printed is kept in RESULTS.md.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { normalQuantile } from '../../src/statistics/distributions/normal.js';
import { randomSource, type RandomSource } from '../../src/statistics/resampling/random-source.js';
import { runCli } from '../run-cli.js';

interface Size {
  readonly collectors: number;
  readonly accountsEach: number;
  readonly mostAnswers: number;
}

const comments = ['Works every day', 'Reports are slow', 'Support was quick', 'Too expensive', '系统稳定', '价格偏高'];
const normal = (random: RandomSource): number => normalQuantile(Math.max(random(), 1e-12));
const whole = (random: RandomSource, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));
const onScale = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, Math.round(value)));

/** Half of the variance lies between accounts; five questions on 1..5 that go together, and recommendation. */
function companyCsv({ collectors, accountsEach, mostAnswers }: Size, random: RandomSource): string {
  const lines = [
    'response_id,survey,customer_id,submitted_at,duration,collector,recommend,satisfaction,product,price,service,improvement,comment',
  ];
  for (let collector = 0; collector < collectors; collector += 1)
    for (let account = 0; account < accountsEach; account += 1) {
      const level = normal(random);
      for (let left = whole(random, 1, mostAnswers); left > 0; left -= 1) {
        const mood = level + normal(random);
        const day = new Date(Date.UTC(2026, 0, 1 + whole(random, 0, 180))).toISOString().slice(0, 10);
        const ratings = Array.from({ length: 5 }, () => onScale(3.6 + 0.6 * (mood + normal(random)), 1, 5));
        const recommend = onScale(7 + 1.5 * (mood + normal(random)), 0, 10);
        const seconds = Math.round(240 * Math.exp(0.45 * normal(random)));
        const comment = random() < 0.4 ? comments[whole(random, 0, comments.length - 1)] : '';
        const id = `C${String(collector)}A${String(account)}`;
        lines.push(
          [lines.length, 'pulse', id, day, seconds, `K${String(collector)}`, recommend, ...ratings, comment].join(','),
        );
      }
    }
  return `${lines.join('\n')}\n`;
}

interface Document {
  readonly sections: readonly {
    readonly id: string;
    readonly blocks: readonly {
      readonly id?: string;
      readonly rows?: readonly (readonly { readonly value?: number }[])[];
    }[];
  }[];
}

/** What one company's report claims: a suspected collector, and any single signal below an adjusted 5 %. */
async function claimsOf(folder: string, csv: string) {
  writeFileSync(join(folder, 'clean.csv'), csv);
  const { code, output, errors } = await runCli(
    ['analyze', 'clean.csv', '--topic', 'integrity', '--json', '--quiet', '--no-input'],
    { folder },
  );
  if (code !== 0) throw new Error(errors);
  const { sections } = JSON.parse(output) as Document;
  const blocks = sections.flatMap((section) => section.blocks);
  const findings = sections.find(({ id }) => id === 'findings')?.blocks ?? [];
  const ps = (blocks.find(({ id }) => id === 'collectors')?.rows ?? []).map((row) => row.at(-1)?.value ?? 1);
  return {
    'collector suspected': findings.some(({ id }) => id?.startsWith('coached-answers')),
    'one signal below 5 %': ps.some((p) => p < 0.05),
    'careless answers told of': findings.some(({ id }) => id === 'careless-answers'),
  };
}

async function run(size: Size, seeds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'clean-company-'));
  const totals = new Map<string, number>();
  for (let seed = 1; seed <= seeds; seed += 1) {
    const claims = await claimsOf(folder, companyCsv(size, randomSource(seed)));
    for (const [claim, isMade] of Object.entries(claims)) totals.set(claim, (totals.get(claim) ?? 0) + Number(isMade));
  }
  rmSync(folder, { recursive: true });
  const counts = [...totals].map(([claim, count]) => `${claim} ${String(count)}`).join(', ');
  process.stdout.write(`${Object.values(size).map(String).join(' x ')}, ${String(seeds)} companies: ${counts}\n`);
}

const seeds = Number(process.argv[2] ?? 200);
for (const size of [
  { collectors: 6, accountsEach: 6, mostAnswers: 8 },
  { collectors: 12, accountsEach: 15, mostAnswers: 6 },
  { collectors: 8, accountsEach: 40, mostAnswers: 1 },
])
  await run(size, seeds);
