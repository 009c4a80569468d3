/** Two reports on one confidential database that differ by one person: does any topic give that person away? */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { topics } from '../../../src/analyses/topics.js';
import { runCli } from '../../run-cli.js';

let folder: string;
const minimum = 5;

const header =
  'response_id,contact_id,customer_id,role,period,submitted_at,satisfaction,recommend,repurchase,product,price,service';
const roles = ['it', 'finance', 'end_user', 'business_owner'] as const;

/** From here on everybody is somebody who never answered before. */
const firstStranger = 1000;

interface Answer {
  readonly id: number;
  readonly day: string;
  readonly period: string;
}

/** Answers that look like answers: what is asked of one person hangs together. */
function rowOf({ id, day, period }: Answer): string {
  const mood = (id * 7) % 5;
  const near = (shift: number): number => 1 + Math.min(4, Math.max(0, mood + (((id * shift) % 3) - 1)));
  const ten = (shift: number): number => Math.min(10, 2 * mood + ((id * shift) % 4));
  const person = `P${String(id < firstStranger ? id % 120 : id)}`;
  const values = [1 + mood, ten(3), ten(5), near(2), near(5), near(11)];
  return [`R${String(id)}`, person, `C${String(id % 30)}`, roles[id % 4], period, day, ...values].join();
}

const answers = Array.from({ length: 240 }, (_, id): Answer =>
  id < 120 ? { id, day: '2026-02-10', period: '2026Q1' } : { id, day: '2026-05-10', period: '2026Q2' },
);

const customers = [
  'customer_id,name,region,annual_value,currency,status',
  ...Array.from(
    { length: 30 },
    (_, at) => `C${String(at)},Firm ${String(at)},${at % 2 === 0 ? 'EMEA' : 'APAC'},${String(1000 + at)},EUR,active`,
  ),
];
const invitations = [
  'invitation_id,survey,contact_id,customer_id,sent_at,period',
  ...Array.from(
    { length: 300 },
    (_, at) =>
      `I${String(at)},pulse,P${String(at % 150)},C${String(at % 30)},${at < 150 ? '2026-02-01,2026Q1' : '2026-05-01,2026Q2'}`,
  ),
];
const tickets = [
  'ticket_id,contact_id,customer_id,kind,service,opened_at,resolved_at,sla_met,satisfaction,compensated,confirmed_fixed',
  ...Array.from({ length: 160 }, (_, at) => {
    const yes = (every: number): string => (at % every === 0 ? 'no' : 'yes');
    return `T${String(at)},P${String(at % 120)},C${String(at % 30)},${at % 3 === 0 ? 'complaint' : 'incident'},${at % 2 === 0 ? 'mail' : 'network'},2026-03-01T08:00:00Z,2026-03-03T08:00:00Z,${yes(4)},${String(1 + (at % 5))},${yes(2)},${yes(3)}`;
  }),
];
const outcomes = [
  'outcome_id,customer_id,name,agreed_on,due_on,target,baseline,actual,measured_on,verified_on,verified_by_role',
  ...Array.from(
    { length: 60 },
    (_, at) =>
      `O${String(at)},C${String(at % 30)},Faster,2026-01-05,2026-04-01,100,0,${String(60 + (at % 60))},2026-04-02,${at % 3 === 0 ? ',' : '2026-04-05,business_owner'}`,
  ),
];
const renewals = [
  'renewal_id,customer_id,due_on,decided_on,renewed,intention',
  ...Array.from(
    { length: 30 },
    (_, at) => `N${String(at)},C${String(at)},2026-04-01,2026-04-01,${at % 3 === 0 ? 'no' : 'yes'},`,
  ),
];

async function call(...words: readonly string[]): Promise<string> {
  const { code, output, errors } = await runCli([...words, '--quiet'], { folder });
  expect({ words, errors, code }).toEqual({ words, errors: '', code: 0 });
  return output;
}

const survey = ['--survey', 'pulse', '--scale', 'satisfaction=1..5'] as const;
const scales = ['recommend=0..10', 'repurchase=0..10', 'product=1..5', 'price=1..5', 'service=1..5'];
const stated = [...survey, ...scales.flatMap((scale) => ['--scale', scale])];

async function importAnswers(database: string, own: readonly Answer[], kind = '--confidential'): Promise<void> {
  writeFileSync(join(folder, 'answers.csv'), [header, ...own.map(rowOf), ''].join('\n'));
  await call('import', 'answers.csv', '--db', database, kind, ...stated);
}

async function importLedger(database: string, name: string, rows: readonly string[]): Promise<void> {
  writeFileSync(join(folder, `${name}.csv`), [...rows, ''].join('\n'));
  await call('import', `${name}.csv`, '--db', database);
}

const numbers = ['value', 'low', 'high', 'answers', 'statistic', 'p', 'effect', 'clusters'] as const;

interface Result extends Readonly<Partial<Record<(typeof numbers)[number], number>>> {
  readonly metric: string;
  readonly by: Readonly<Record<string, string>>;
  readonly survey?: string;
  readonly period?: string;
  readonly status: string;
  readonly reason?: string;
}

async function resultsOf(database: string, ...words: readonly string[]): Promise<ReadonlyMap<string, Result>> {
  const { output, errors } = await runCli(['analyze', '--db', database, '--json', '--quiet', ...words], { folder });
  // A day that leaves out a handful of people makes no report at all.
  if (errors.includes('fewer than 5 people')) return new Map();
  expect(errors).toBe('');
  const { results } = JSON.parse(output) as { results: readonly Result[] };
  return new Map(results.map((one) => [JSON.stringify([one.metric, one.by, one.survey, one.period]), one]));
}

/** Figures that are known in both and differ, though fewer than five people lie between what they rest on. */
function givenAway(first: ReadonlyMap<string, Result>, second: ReadonlyMap<string, Result>): readonly string[] {
  return [...first].flatMap(([key, one]) => {
    const other = second.get(key);
    if (one.status !== 'known' || other?.status !== 'known') return [];
    if (Math.abs((one.answers ?? 0) - (other.answers ?? 0)) >= minimum) return [];
    const of = (result: Result, name: (typeof numbers)[number]): number => result[name] ?? 0;
    // Sums over the same people in another order differ in the last digits.
    const isSame = numbers.every((name) => Math.abs(of(one, name) - of(other, name)) <= 1e-9 * Math.abs(of(one, name)));
    return isSame ? [] : [key];
  });
}

const known = (results: ReadonlyMap<string, Result>): number =>
  [...results.values()].filter(({ status }) => status === 'known').length;

const again: Answer = { id: 240, day: '2026-05-11', period: '2026Q2' };
const stranger: Answer = { ...again, id: firstStranger };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-one-apart-'));
  for (const [name, rows] of Object.entries({ customers, invitations, outcomes, renewals, tickets }))
    await importLedger('base.db', name, rows);
  await importAnswers('base.db', answers);
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let copies = 0;
function copyOfBase(): string {
  copies += 1;
  const name = `copy-${String(copies)}.db`;
  copyFileSync(join(folder, 'base.db'), join(folder, name));
  return name;
}

const people = [
  ['somebody who answered before', again],
  ['somebody new', stranger],
] as const;

describe.each(topics)('the topic %s', (topic) => {
  const whole = ['--topic', topic, '--as-of', '2026-06-30'];

  it.each(people)(
    'shows of one more response of %s nothing by which that one could be told',
    async (_, one) => {
      const database = copyOfBase();
      const before = await resultsOf(database, ...whole);
      await importAnswers(database, [one]);
      const after = await resultsOf(database, ...whole);
      expect(givenAway(before, after)).toEqual([]);
    },
    60_000,
  );

  it.each(people)(
    'shows of a day less nothing by which the one of that day, %s, could be told',
    async (_, one) => {
      const database = copyOfBase();
      await importAnswers(database, [one]);
      const after = await resultsOf(database, '--topic', topic, '--as-of', '2026-05-11');
      const before = await resultsOf(database, '--topic', topic, '--as-of', '2026-05-10');
      expect(givenAway(after, before)).toEqual([]);
    },
    60_000,
  );

  it('shows of one more ticket nothing by which that one could be told', async () => {
    const database = copyOfBase();
    const before = await resultsOf(database, ...whole);
    const one = 'T999,P3,C3,complaint,mail,2026-03-01T08:00:00Z,2026-03-09T08:00:00Z,no,1,yes,no';
    await importLedger(database, 'tickets', [tickets[0] ?? '', one]);
    const after = await resultsOf(database, ...whole);
    expect(givenAway(before, after)).toEqual([]);
  }, 60_000);
});

describe('all topics together', () => {
  it('say why they withhold something, and show it again when enough have answered', async () => {
    const database = copyOfBase();
    const first = await resultsOf(database, '--as-of', '2026-05-10');
    expect(known(first)).toBeGreaterThan(100);
    await importAnswers(database, [stranger]);
    const near = await resultsOf(database, '--as-of', '2026-05-11');
    expect(known(near)).toBeLessThan(known(first));
    const correlation = '["satisfaction-loyalty-correlation",{},"pulse",null]';
    expect(near.get(correlation)).toMatchObject({ status: 'withheld', reason: 'earlier-report', needed: 5 });
    expect(near.get(correlation)).not.toHaveProperty('answers');
    await importAnswers(
      database,
      Array.from({ length: 40 }, (_, at) => ({ id: firstStranger + 1 + at, day: '2026-05-12', period: '2026Q2' })),
    );
    const later = await resultsOf(database, '--as-of', '2026-05-12');
    expect(later.get(correlation)).toMatchObject({ status: 'known' });
    expect(givenAway(first, later)).toEqual([]);
    const before = await resultsOf(database, '--as-of', '2026-05-10');
    expect(before.get(correlation)).toEqual(first.get(correlation));
  }, 120_000);

  it('of an attributed survey are what they are, whatever was shown before', async () => {
    await importAnswers('open.db', answers, '--attributed');
    await resultsOf('open.db');
    await importAnswers('open.db', [stranger], '--attributed');
    const after = await resultsOf('open.db');
    expect([...after.values()].some(({ reason }) => reason === 'earlier-report')).toBe(false);
    await importAnswers('anew.db', [...answers, stranger], '--attributed');
    expect(after).toEqual(await resultsOf('anew.db'));
  }, 60_000);
});
