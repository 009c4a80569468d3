/** Two collectors whose responses can be counted by hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAtPeriodEnd } from '../../../src/analyses/integrity/collector-counts.js';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-coaching-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly day: string;
  readonly recommend: number;
  readonly comment: string;
}

const usual: Answer = { day: '2026-02-10', recommend: 6, comment: 'Reports are slow at month end' };
const coached: Answer = { day: '2026-03-25', recommend: 10, comment: 'Ann asked me to give all tens' };

/** Ann brings twelve responses, Bob and Cem thirty; `people` answer for each account. */
function company(ofAnn: Answer, people = 1): readonly string[] {
  const lineOf = (account: number) => {
    const collector = account < 12 ? 'Ann Coach' : ['Bob Fair', 'Cem Fair'][account % 2];
    const { day, recommend, comment } = account < 12 ? ofAnn : usual;
    return Array.from({ length: people }, (_, person) =>
      [`R${account}-${person}`, 'pulse', `A${account}`, day, collector, recommend, comment].join(','),
    );
  };
  return Array.from({ length: 42 }, (_, account) => lineOf(account)).flat();
}

async function integrityOf(lines: readonly string[], options: readonly string[] = []) {
  const header = 'response_id,survey,customer_id,submitted_at,collector,recommend,comment';
  writeFileSync(join(folder, 'responses.csv'), [header, ...lines, ''].join('\n'));
  const call = ['analyze', 'responses.csv', '--topic', 'integrity', '--quiet', '--json', ...options];
  const { code, output } = await runCli(call, { folder });
  expect(code).toBe(0);
  const report = JSON.parse(output) as {
    results: readonly { metric: string; by: Record<string, string>; value?: number; method?: string }[];
    sections: readonly { id: string; blocks: readonly { id?: string; text?: { text: string } }[] }[];
  };
  const findings = report.sections.find(({ id }) => id === 'findings')?.blocks ?? [];
  return {
    output,
    finding: findings.find(({ id }) => id === 'coached-answers')?.text?.text,
    signal: (collector: string, signal: string) =>
      report.results.find(
        ({ metric, by }) =>
          metric === 'collector-difference' && by['collector'] === collector && by['signal'] === signal,
      ),
    blocks: report.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id)),
  };
}

describe('signals by collector', () => {
  it.each([1, 3])('are told where three agree: 12 against 0 of 30, %i answers an account', async (people) => {
    const { finding, signal, blocks } = await integrityOf(company(coached, people));
    const [own, others] = [String(12 * people), String(30 * people)];
    expect(finding).toContain('in 3 signals');
    expect(finding).toContain(`last 10 days of a quarter (${own} of ${own} against 0 of ${others})`);
    expect(finding).toContain(`comments that tell of a score asked for (${own} of ${own} against 0 of ${others})`);
    for (const name of ['period-end', 'top-answers', 'coaching-words'])
      expect(signal('1', name)).toMatchObject({ value: 1 });
    expect(blocks).toContain('collectors-explained');
  });

  it('name the collector only where that is asked for', async () => {
    const [usualReport, named] = [
      await integrityOf(company(coached)),
      await integrityOf(company(coached), ['--name-people']),
    ];
    expect(usualReport.output).not.toContain('Ann Coach');
    expect(usualReport.output).not.toContain('all tens');
    expect(named.finding).toContain('Ann Coach');
  });

  it('are no finding where only one of them is there: content customers, or quarters that end', async () => {
    for (const one of [
      { ...usual, recommend: 10 },
      { ...usual, day: '2026-03-25' },
    ]) {
      const { finding, blocks } = await integrityOf(company(one, 2));
      expect(finding).toBeUndefined();
      expect(blocks).toContain('collectors');
      expect(blocks).not.toContain('collectors-explained');
    }
  });

  it('are not looked for where respondents were promised confidence', async () => {
    const { finding, signal, output } = await integrityOf(company(coached), ['--confidential']);
    expect(finding).toBeUndefined();
    expect(signal('1', 'top-answers')).toBeUndefined();
    expect(output).not.toContain('Ann Coach');
  });
});

describe('the last ten days of a quarter', () => {
  it.each([
    ['2026-03-22', true],
    ['2026-03-21', false],
    ['2026-03-31', true],
    ['2026-04-01', false],
    ['2026-06-21', true],
    ['2026-06-20', false],
    ['2024-12-31', true],
  ])('%s: %s', (day, isEnd) => {
    expect(isAtPeriodEnd(day)).toBe(isEnd);
  });
});
