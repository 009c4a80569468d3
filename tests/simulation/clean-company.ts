/**
 * How often is somebody suspected in a company where nobody coaches? Run by hand: npm run simulate:integrity
 * Companies through the whole command line: accounts differ in how content they are, collectors have accounts of their own,
 * answers come at any time of a quarter and take a time of their own; tickets change hands and people change jobs without
 * a look at scores. What it printed is kept in RESULTS.md.
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

const daysOf2026 = (day: number): string => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);

/** Owners with accounts of their own, three people each, of whom one in ten was added within the half-year; all are asked. */
function peopleCsvs({ collectors, accountsEach }: Size, random: RandomSource) {
  const customers = ['customer_id,name,account_manager'];
  const contacts = ['contact_id,customer_id,name,created_on'];
  const invitations = ['invitation_id,survey,contact_id,customer_id,sent_at'];
  for (let owner = 0; owner < collectors; owner += 1)
    for (let account = 0; account < accountsEach; account += 1) {
      const id = `C${String(owner)}A${String(account)}`;
      customers.push(`${id},Firm ${id},K${String(owner)}`);
      for (let person = 0; person < 3; person += 1) {
        const asked = whole(random, 90, 180);
        const isNew = random() < 0.1;
        contacts.push(`P${id}${String(person)},${id},Name,${daysOf2026(isNew ? asked - whole(random, 0, 60) : -400)}`);
        invitations.push(`I${id}${String(person)},pulse,P${id}${String(person)},${id},${daysOf2026(asked)}`);
      }
    }
  return { customers, contacts, invitations };
}

/** Accounts differ in how harshly they rate and in how often their tickets are handed on; teams get them by lot. */
function ticketsCsv({ collectors, accountsEach }: Size, random: RandomSource): readonly string[] {
  const lines = ['ticket_id,customer_id,kind,group,opened_at,reassigned,satisfaction'];
  for (let owner = 0; owner < collectors; owner += 1)
    for (let account = 0; account < accountsEach; account += 1) {
      const [mood, moves] = [normal(random), normal(random)];
      for (let left = whole(random, 0, 4); left > 0; left -= 1) {
        const score = onScale(3 + mood + normal(random), 1, 5);
        const moved = Number(0.7 * moves + 0.7 * normal(random) > 0.5);
        const team = `Desk ${String(whole(random, 1, 6))}`;
        const id = `C${String(owner)}A${String(account)}`;
        lines.push(
          `T${String(lines.length)},${id},incident,${team},${daysOf2026(whole(random, 0, 180))},${String(moved)},${String(score)}`,
        );
      }
    }
  return lines;
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
async function claimsOf(folder: string, files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { code, output, errors } = await runCli(
    ['analyze', ...Object.keys(files), '--topic', 'integrity', '--json', '--quiet', '--no-input'],
    { folder },
  );
  if (code !== 0) throw new Error(errors);
  const { sections } = JSON.parse(output) as Document;
  const blocks = sections.flatMap((section) => section.blocks);
  const findings = sections.find(({ id }) => id === 'findings')?.blocks ?? [];
  const isBelow = (table: string, fromEnd = 1): boolean =>
    (blocks.find(({ id }) => id === table)?.rows ?? []).some((row) => (row.at(-fromEnd)?.value ?? 1) < 0.05);
  const isFound = (wanted: string): boolean => findings.some(({ id }) => id?.startsWith(wanted));
  return {
    'collector suspected': isFound('coached-answers'),
    'one signal below 5 %': isBelow('collectors'),
    'satisfaction of an owner below 5 %': isBelow('satisfied-by:owner', 2),
    'satisfaction of an owner told of': isFound('satisfaction-units'),
    'mean of an owner below 5 %': isBelow('mean-by:owner', 2),
    'mean of an owner told of': isFound('mean-units'),
    'an owner told of, by share or mean': isFound('satisfaction-units') || isFound('mean-units'),
    'new contacts below 5 %': isBelow('new-contacts-by-unit'),
    'new contacts told of': isFound('new-contacts'),
    'handed-on tickets below 5 %': isBelow('reassigned-tickets-by-unit'),
    'handed-on tickets told of': isFound('reassigned-tickets'),
    'careless answers told of': isFound('careless-answers'),
  };
}

async function run(size: Size, seeds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'clean-company-'));
  const totals = new Map<string, number>();
  for (let seed = 1; seed <= seeds; seed += 1) {
    const { customers, contacts, invitations } = peopleCsvs(size, randomSource(seed + 10_000));
    const claims = await claimsOf(folder, {
      'clean.csv': companyCsv(size, randomSource(seed)),
      'customers.csv': customers.join('\n'),
      'contacts.csv': contacts.join('\n'),
      'invitations.csv': invitations.join('\n'),
      'tickets.csv': ticketsCsv(size, randomSource(seed + 20_000)).join('\n'),
    });
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
