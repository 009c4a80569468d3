/** Agreed outcomes by hand: what is refused, what is told at once, what the analysis says afterwards. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder, shellWords } from '../../run-cli.js';
import { done, folderNow, refused, run } from './outcome-ledger.js';

interface Figure {
  readonly metric: string;
  readonly by: Readonly<Record<string, string>>;
  readonly value?: number;
  readonly answers?: number;
}
async function figures(): Promise<Readonly<Record<string, readonly (number | undefined)[]>>> {
  const { output } = await run('analyze --db crm-sat.db --topic outcomes --as-of 2027-01-31 --json');
  const { results } = JSON.parse(output) as { results: readonly Figure[] };
  const wanted = ['outcome-success-rate', 'outcome-verified-rate', 'outcome-overdue'];
  const found = results.filter(({ metric, by }) => wanted.includes(metric) && Object.keys(by).length === 0);
  return Object.fromEntries(found.map(({ metric, value, answers }) => [metric, [value, answers]]));
}

const add = 'outcome add --customer C1 --title "Fewer returns" --unit % --baseline 12 --target 4,5 --due 2026-12-31';

describe('entered, measured and verified by hand', () => {
  it('the figures of the analysis follow each step', async () => {
    expect(await figures()).toEqual({
      'outcome-success-rate': [1, 1],
      'outcome-verified-rate': [1, 1],
      'outcome-overdue': [0.5, 2],
    });
    expect(await done(`${add} --direction lower`)).toContain('O003, Northwind Mills: Fewer returns. Target 4.5 %');
    expect((await figures())['outcome-overdue']).toEqual([2 / 3, 3]);
    const measured = await done('outcome measure O003 --actual "4 %" --on 2026-11-30 --asserted-by Ada');
    expect(measured).toContain('actual 4 %: reached.');
    expect(await figures()).toMatchObject({ 'outcome-success-rate': [1, 2], 'outcome-verified-rate': [0.5, 2] });
    const verified = await done('outcome verify O003 --by "王芳" --role 业务负责人 --on 2026-12-01');
    expect(verified).toContain('actual 4 %: verified.');
    expect(await figures()).toMatchObject({ 'outcome-verified-rate': [1, 2], 'outcome-overdue': [1 / 3, 3] });
  });

  it('the trail says who, when, what it was and is, in both languages', async () => {
    await done(`${add} --id R-7 --actor "Ada Berg"`);
    const { output } = await run('outcome measure R-7 --actual 5 --on 2026-11-30 --asserted-by Ada', {
      CRM_SAT_ACTOR: 'Cem',
    });
    expect(output).toContain('changed by Cem');
    await done('outcome change R-7 --target 6');
    const shown = await done('outcome show R-7');
    for (const act of ['Ada Berg, outcome add', 'Cem, outcome measure', 'ada, outcome change']) {
      expect(shown).toContain(`2026-12-01 08:15:00 UTC, ${act}`);
    }
    expect(shown).toMatch(/Target +│ 4\.5 +│ 6/);
    expect(await done('outcome list --id R-7 --lang zh-CN')).toMatch(/目标 +│ 4\.5 +│ 6/);
  });

  it('lists by customer, status and day, and account by account', async () => {
    expect(await done('outcome list --status overdue --as-of 2026-12-01')).toMatch(/O1[^\n]*overdue/);
    const narrowed = await done('outcome list --customer 北风公司 --status verified --due-before 2026-07-01 --json');
    expect(narrowed).toContain('"O2"');
    expect(narrowed).not.toContain('"O1"');
    expect(await done('outcome list --customer C3')).toContain('Nothing to list.');
    expect(await done('outcome list --by-account --lang zh-CN')).toMatch(/Northwind Mills[^\n]*1/);
  });
});

describe('a verified outcome', () => {
  it('is changed only with a reason, which withdraws the verification and is written down', async () => {
    for (const line of [
      'outcome measure O2 --actual 8 --on 2026-07-01 --asserted-by Ada',
      'outcome change O2 --target 12',
    ]) {
      const [code, errors] = await refused(line);
      expect([code, errors.split('\n')[0]]).toEqual([
        3,
        'crm-sat: The outcome O2 is verified (on 2026-06-25): what was verified is not changed silently.',
      ]);
    }
    const [code, errors] = await refused('outcome verify O2 --by P1 --role finance --on 2026-07-01');
    expect([code, errors]).toEqual([3, expect.stringContaining('is verified already (on 2026-06-25)')]);
    await done('outcome measure O2 --actual 11 --on 2026-07-01 --asserted-by Ada --reopen "counted twice"');
    const shown = await done('outcome show O2');
    expect(shown).toContain('Target 10 kEUR, actual 11 kEUR: missed.');
    expect(shown).toContain('ada, outcome measure: counted twice');
    expect(shown).toMatch(/Verified by +│ P3 +│ +│/);
    await done('outcome verify O2 --by P3 --role finance --on 2026-07-02');
  });

  it('of two who verify at once one wins and the other is told', async () => {
    await done('outcome measure O1 --actual 95 --on 2026-06-29 --asserted-by Ada');
    const program = join(projectFolder, 'bin/crm-sat.js');
    const verify = async (by: string) => {
      const words = [
        program,
        ...shellWords(`outcome verify O1 --by ${by} --role finance --on 2026-07-01 --actor ${by}`),
      ];
      const child = spawn(process.execPath, words, { cwd: folderNow(), stdio: ['ignore', 'pipe', 'pipe'] });
      let errors = '';
      child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
      const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
      return { by, code, errors };
    };
    const results = await Promise.all(['first', 'second'].map(verify));
    expect(results.map(({ code }) => code).toSorted()).toEqual([0, 3]);
    expect(results.find(({ code }) => code === 3)?.errors).toContain('is verified already (on 2026-07-01)');
    const winner = results.find(({ code }) => code === 0)?.by ?? '';
    expect((await done('outcome show O1')).split(', outcome verify')).toHaveLength(2);
    expect(await done('outcome show O1')).toMatch(new RegExp(`Verified by +│ ${winner}`));
  });
});

describe('told at once', () => {
  it.each(['--by Ada --role finance', '--by P2 --role it'])(
    'a verification that cannot count is refused: %s',
    async (who) => {
      await done('outcome measure O1 --actual 95 --on 2026-06-29 --asserted-by Ada');
      const [code, errors] = await refused(`outcome verify O1 ${who} --on 2026-06-30`);
      expect(code).toBe(3);
      expect(errors).toContain('Nobody can verify the outcome O1 that way');
      expect(await done('outcome show O1')).not.toContain('Verified by');
    },
  );

  it('a verification by the owner counts', async () => {
    await done('outcome measure O1 --actual 95 --on 2026-06-29 --asserted-by Ada');
    const said = await done('outcome verify O1 --by P1 --role business_owner --reopen x --on 2026-06-30');
    expect(said).not.toContain('!!');
    expect(said).toContain(': verified.');
  });

  it.each([
    ['--agreed-on 2027-02-01', 'It was due on 2026-12-31, before it was agreed on 2027-02-01.'],
    ['--direction higher', 'leads away from the target'],
    ['--agreed-with P3', 'a contact of another customer (C2)'],
  ])('what is doubtful about what was agreed: %s', async (further, says) => {
    expect((await done(`${add} ${further}`)).replaceAll(/\s+/g, ' ')).toContain(says);
  });

  it.each([
    ['--actual 0.88 --on 2026-06-20', 'is written as 88, not as 0.88'],
    ['--actual 88 --on 2027-06-20', '2027-06-20 lies ahead'],
  ])('what is doubtful about a measurement: %s', async (further, says) => {
    const said = await done(`outcome measure O1 ${further} --asserted-by Ada`);
    expect(said.replaceAll(/\s+/g, ' ')).toContain(says);
  });
});

describe('refused, with nothing written', () => {
  it.each([
    ['outcome add --customer C1 --title x --target 5', 2, 'crm-sat: outcome add needs --due: the day it is due.'],
    ['outcome add --customer C1 --title x --target 5 --due 2026-12-31', 2, 'outcome add needs --direction'],
    ['outcome add --customer Nordwind --title x --target 5 --due 2026-12-31', 2, 'Did you mean: '],
    ['outcome add --customer Twin --title x', 2, 'Several customers are named "Twin": C3, C4.'],
    [`${add} --id O1`, 2, 'There is an outcome O1 already.'],
    [`${add} --stage soon`, 2, '--stage does not know "soon".'],
    ['outcome measure O1 --actual 1,234 --on 2026-06-20 --asserted-by A', 2, 'can mean 1234 or 1.234.'],
    [
      'outcome measure O1 --actual "9 days" --on 2026-06-20 --asserted-by A',
      2,
      '--actual needs a number, not "9 days".',
    ],
    [
      'outcome measure O2 --reopen x --actual "9 %" --on 2026-06-20 --asserted-by A',
      2,
      'with the unit of the outcome (kEUR)',
    ],
    ['outcome measure O1 --actual 9 --on 2026-02-30 --asserted-by A', 2, '--on needs a day that exists'],
    ['outcome measure O1 --actual 9', 2, 'crm-sat: outcome measure needs --on'],
    ['outcome measure O9 --actual 9', 2, 'Did you mean: O1, O2?'],
    ['outcome change O1', 2, 'Nothing was named that is to be changed'],
    ['outcome verify O1 --by P1 --role finance --on 2026-06-30', 3, 'has no actual value that could be verified.'],
    ['outcome list --status done', 2, '--status does not know "done".'],
    ['outcome show O9', 2, 'There is no outcome "O9"'],
    ['outcome list --db none.db', 2, 'There is no database "none.db".'],
  ])('%s', async (line, code, says) => {
    const before = await done('outcome list --json');
    const result = await refused(line);
    expect(result).toEqual([code, expect.stringContaining(says)]);
    // Who agreed, asserted or verified is the user's data: it never gets into an error.
    expect(result[1]).not.toMatch(/Olga|Paul|P3/);
    expect(await done('outcome list --json')).toBe(before);
  });

  it('where nobody is named who makes the change', async () => {
    const { code, errors } = await run(add, {});
    expect([code, errors]).toEqual([2, expect.stringContaining('nothing here says who you are')]);
  });
});
