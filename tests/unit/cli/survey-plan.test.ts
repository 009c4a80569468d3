import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-plan-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const run = async (...words: readonly string[]) => await runCli(['survey', 'plan', ...words, '--quiet'], { folder });

interface Figure {
  readonly metric: string;
  readonly by: Readonly<Record<string, string>>;
  readonly status: string;
  readonly value?: number;
}
const figures = async (...words: readonly string[]): Promise<readonly Figure[]> => {
  const { output, errors } = await run(...words, '--json');
  expect(errors).toBe('');
  return (JSON.parse(output) as { results: Figure[] }).results;
};
const valueOf = (all: readonly Figure[], metric: string, role: string): number | undefined =>
  all.find((one) => one.metric === metric && one.by['role'] === role)?.value;

/** 40 people of IT in 20 accounts, two each; 30 of them invited, 12 answered. */
function company(): readonly string[] {
  const people = Array.from({ length: 40 }, (_, at) => ({ id: `p${String(at)}`, account: `c${String(at % 20)}` }));
  const file = (name: string, lines: readonly string[]): string => {
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
    return name;
  };
  return [
    file('customers.csv', [
      'customer_id,name,status',
      ...Array.from({ length: 20 }, (_, at) => `c${String(at)},Firm ${String(at)},${at === 19 ? 'left' : 'active'}`),
    ]),
    file('contacts.csv', [
      'contact_id,customer_id,role,email',
      ...people.map(({ id, account }) => `${id},${account},it,${id}@${account}.example`),
      'own,c1,it,me@us.example',
    ]),
    file('invitations.csv', [
      'invitation_id,survey,contact_id,sent_at,disposition',
      ...people
        .slice(0, 30)
        .map(({ id }, at) => `i${String(at)},Q3,${id},2026-07-01,${at < 12 ? 'complete' : 'no_contact'}`),
    ]),
    file('responses.csv', [
      'response_id,contact_id,customer_id,role,submitted_at,satisfaction',
      ...people
        .slice(0, 12)
        .map(({ id, account }, at) => `r${String(at)},${id},${account},it,2026-07-05,${String(1 + (at % 5))}`),
    ]),
  ];
}

describe('survey plan on stated people', () => {
  it('a share to within ±5 points of 1,000 people: 278 answers, at 50 % response 556 invitations', async () => {
    const all = await figures('--population', 'it=1000', '--response', '50%', '--width', '5%');
    expect(valueOf(all, 'planned-answers', 'it')).toBe(278);
    expect(valueOf(all, 'planned-invitations', 'it')).toBe(556);
  });

  it('a census says what it still gives: 10 of 34 answers are ±26.4 points', async () => {
    const { output } = await run('--population', 'it=34', '--width', '5%');
    expect(output).toContain('all 34 must be asked and it still gives ±26.4 pp instead of ±5.0 pp');
    expect(output).toContain('30 % was supposed');
    expect((await run('--population', 'it=34', '--width', '5%', '--lang', 'zh-CN')).output).toContain(
      '必须询问全部 34 人，仍只能得到 ±26.4 个百分点',
    );
  });

  it('a change of 10 points at 50 %: 388 answers a period (387.3); where they are not to be had, the change that shows', async () => {
    const words = ['--response', '100%', '--detect', '10%'];
    expect(valueOf(await figures('--population', 'it=5000', ...words), 'planned-answers', 'it')).toBe(388);
    const few = await figures('--population', 'it=100', ...words);
    expect(few.find(({ metric }) => metric === 'planned-answers')?.status).toBe('withheld');
    // By Fleiss: (1.96·√(2·0.599·0.401) + 0.8416·√(0.25 + 0.6975·0.3025)) ÷ √100 = 0.1945.
    expect(valueOf(few, 'smallest-detectable-change', 'it')).toBeCloseTo(0.1945, 2);
    expect((await run('--population', 'it=100', ...words)).output).toContain(
      'a period cannot show a change of ±10.0 pp',
    );
  });

  it('means need to be told how far answers are apart; NPS supposes the widest', async () => {
    expect((await run('--population', 'it=500', '--width-mean', '0.2')).errors).toContain('--deviation');
    const mean = await figures(
      '--population',
      'it=5000',
      '--response',
      '100',
      '--detect-mean',
      '1',
      '--deviation',
      '1',
    );
    // R: power.t.test(delta = 1, sd = 1, power = 0.8) gives n = 16.71477.
    expect(valueOf(mean, 'planned-answers', 'it')).toBe(17);
    const net = await figures('--population', 'it=100000', '--response', '100', '--width-nps', '10');
    // (1.96·100 ÷ 10)² = 384.1; of 100,000 people 382.7.
    expect(valueOf(net, 'planned-answers', 'it')).toBe(383);
  });

  it('one role may be expected to answer otherwise', async () => {
    const words = ['--population', 'it=1000,finance=1000', '--response', '50%,finance=25%', '--width', '5%'];
    const all = await figures(...words);
    expect([valueOf(all, 'planned-invitations', 'it'), valueOf(all, 'planned-invitations', 'finance')]).toEqual([
      556, 1000,
    ]);
  });

  it.each([
    [['--population', 'it=10'], '--width'],
    [['--population', 'it=0', '--width', '5%'], '--population'],
    [['--population', 'it', '--width', '5%'], '--population'],
    [['--population', 'it=10', '--width', '5%', '--icc', '2'], '--icc'],
    // A deviation in points of a scale of 5 is none of NPS: one answer would seem enough.
    [['--population', 'it=500', '--width-nps', '10', '--deviation', '1'], '--deviation needs a number from 20 to 100'],
    [['--width', '5%'], 'No files were named'],
  ])('refuses %j', async (words, said) => {
    const { code, errors } = await run(...words);
    expect([code, errors.toLowerCase()]).toEqual([2, expect.stringContaining(said.toLowerCase())]);
  });
});

describe('survey plan on what was imported', () => {
  it('counts the contacts of customers, measures response, and takes stated likeness', async () => {
    const files = company();
    const { output } = await run(...files, '--width', '10%', '--own-domain', 'us.example');
    expect(output).toContain('Not counted: 2 people of accounts that have left, 1 people');
    expect(output).toContain('measured on 30 invitations');
    const all = await figures(...files, '--width', '10%', '--own-domain', 'us.example');
    // 96.04 ÷ (1 + 95.04 ÷ 38) = 27.4, so 28 answers; at 40 % that were 70 of the 38 people.
    expect(valueOf(all, 'planned-answers', 'it')).toBe(28);
    expect(valueOf(all, 'planned-invitations', 'it')).toBe(38);
    const alike = await figures(...files, '--detect', '10%', '--icc', '0.5', '--own-domain', 'us.example');
    const apart = await figures(...files, '--detect', '10%', '--icc', '0', '--own-domain', 'us.example');
    const smallest = (of: readonly Figure[]): number => valueOf(of, 'smallest-detectable-change', 'it') ?? NaN;
    expect(smallest(alike)).toBeGreaterThan(smallest(apart));
  });

  it('uses no answers of people who were promised confidence', async () => {
    const { output } = await run(...company(), '--width', '10%', '--confidential');
    expect(output).toContain('Respondents were promised confidence');
    expect(output).toContain('the widest possible was supposed');
  });
});
