/** What a report must say before its figures are believed: filters, ratings it does not use, days that only repeat a plan. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-said-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, ...lines: readonly string[]): void {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
}

async function analyze(...words: readonly string[]) {
  const { output, errors, code } = await runCli(['analyze', ...words, '--quiet', '--json'], { folder });
  expect([code, errors]).toEqual([0, errors]);
  const report = JSON.parse(output) as { sections: readonly { id: string; blocks: readonly { id?: string }[] }[] };
  return { ...report, text: output };
}

const header = 'response_id,survey,customer_id,channel,satisfaction';

describe('a filter', () => {
  it('stands in a place of its own before everything else, and is no finding', async () => {
    write('answers.csv', header, 'r1,s,A,mail,5', 'r2,s,B,mail,1', 'r3,s,C,phone,4');
    const { sections } = await analyze('answers.csv', '--where', 'channel=mail');
    expect(sections[0]?.id).toBe('filters');
    expect(sections[0]?.blocks.map(({ id }) => id)).toEqual(['filter:channel']);
    const findings = sections.find(({ id }) => id === 'findings');
    expect((findings?.blocks ?? []).some(({ id }) => id?.startsWith('filter:'))).toBe(false);
    expect((await analyze('answers.csv')).sections.map(({ id }) => id)).not.toContain('filters');
  });
});

describe('ratings of tickets', () => {
  const tickets = [
    'ticket_id,customer_id,opened_at,satisfaction',
    't1,A,2026-01-01,5',
    't2,B,2026-01-02,',
    't3,C,2026-01-03,2',
  ];

  it('that are read and in no figure are told with the option that makes them answers', async () => {
    write('tickets.csv', ...tickets);
    const { text } = await analyze('tickets.csv', '--as', 'ticket');
    expect(text).toMatch(/Tickets with a rating of satisfaction, in all the files: 2\..*--as response/u);
  });

  it('where there are none nothing is said of them', async () => {
    write('plain.csv', ...tickets.map((line) => line.replace(/,[^,]*$/u, '')));
    expect((await analyze('plain.csv', '--as', 'ticket')).text).not.toContain('notice.ticket-satisfaction');
  });
});

describe('time to value', () => {
  const ledger = (measured: readonly string[]) => [
    'outcome_id,customer_id,title,baseline,target,actual,direction,agreed_on,due_on,measured_on',
    ...measured.map((day, at) => `o${String(at)},A${String(at)},Less waste,10,5,4,lower,2026-01-01,2026-06-30,${day}`),
    'o9,A9,Less waste,10,5,9,lower,2026-01-01,2026-06-30,2026-06-30',
  ];

  it('says so when most were measured about their due date: two of three reached here', async () => {
    write('due.csv', ...ledger(['2026-06-30', '2026-07-07', '2026-03-01']));
    const { text } = await analyze('due.csv');
    expect(text).toMatch(/2 of 3 reached outcomes were measured within 7 days of their due date/u);
  });

  it('says nothing of it where most were measured at other times', async () => {
    write('early.csv', ...ledger(['2026-06-30', '2026-02-07', '2026-03-01']));
    expect((await analyze('early.csv')).text).not.toContain('note.time-is-due');
  });

  it('shows the lower limit that is known although the upper one is not', async () => {
    // R: quantile(survfit(Surv(c(100,120,150,200,240,300), c(1,0,1,1,0,0)) ~ 1, conf.type = "log-log"), .5): 200, 100, NA
    const of = (id: string, actual: number, agreed: string, measured: string) =>
      `${id},${id},Less waste,10,5,${String(actual)},lower,${agreed},2026-12-31,${measured}`;
    write(
      'open.csv',
      'outcome_id,customer_id,title,baseline,target,actual,direction,agreed_on,due_on,measured_on',
      of('a', 4, '2026-01-01', '2026-04-11'),
      of('b', 9, '2026-06-30', '2026-10-28'),
      of('c', 4, '2026-01-01', '2026-05-31'),
      of('d', 4, '2026-01-01', '2026-07-20'),
      of('e', 9, '2026-03-02', '2026-10-28'),
      of('f', 9, '2026-01-01', '2026-10-28'),
    );
    const { text } = await analyze('open.csv');
    const { results } = JSON.parse(text) as {
      results: readonly { metric: string; value?: number; low?: number; high?: number }[];
    };
    const median = results.find(({ metric }) => metric === 'time-to-value');
    expect([median?.value, median?.low, median?.high]).toEqual([200, 100, undefined]);
    expect(text).toContain('[100 d, not known]');
  });
});

describe('the means of questions', () => {
  const lines = (columns: string) => [
    `response_id,survey,customer_id,role,${columns}`,
    ...Array.from(
      { length: 12 },
      (_, at) => `r${String(at)},s,A${String(at)},${at % 2 ? 'it' : 'finance'},5,${String(1 + (at % 5))}`,
    ),
  ];

  it('say for which of them roles were tested', async () => {
    write('tested.csv', ...lines('satisfaction,Q2'));
    const tested = await analyze('tested.csv', '--scale', '*=1..5');
    expect(tested.text).toContain('tested for satisfaction alone');
    write('untested.csv', ...lines('Q1,Q2'));
    const untested = await analyze('untested.csv', '--scale', '*=1..5');
    expect(untested.text).toContain('tested for none of these questions');
  });

  it('say nothing where all were, or where nobody has a role', async () => {
    write('all.csv', ...lines('satisfaction,recommend'));
    write('nobody.csv', ...lines('satisfaction,Q2').map((line) => line.replace(/,(?:role|it|finance),/u, ',')));
    for (const file of ['all.csv', 'nobody.csv']) {
      expect((await analyze(file, '--scale', 'satisfaction=1..5')).text).not.toMatch(/note\.items-(?:un)?tested/u);
    }
  });
});
