/** Careless answers of forty people, few enough to count by hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-careless-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const header =
  'response_id,survey,customer_id,submitted_at,duration,satisfaction,product,price,service,improvement,success';
/** Satisfaction 4 or 2 in turn; the others go their own ways, so that nothing repeats five times. */
const varied = (at: number): string =>
  [
    at % 2 === 0 ? 4 : 2,
    1 + (at % 5),
    1 + ((at * 3 + 1) % 4),
    5 - (at % 3),
    1 + ((at * 7) % 5),
    1 + ((at * 5) % 4),
  ].join(',');
const straight = '5,5,5,5,5,5';

/** Careful, content in haste (both rules), content with time (a straight line alone), in haste (speeding alone). */
const groups = [
  ...Array.from({ length: 32 }, (_, at) => ({ seconds: 200, answers: varied(at) })),
  ...Array.from({ length: 4 }, () => ({ seconds: 20, answers: straight })),
  ...Array.from({ length: 2 }, () => ({ seconds: 200, answers: straight })),
  ...Array.from({ length: 2 }, (_, at) => ({ seconds: 59, answers: varied(2 * at + 1) })),
];

interface Result {
  readonly metric: string;
  readonly by: Readonly<Record<string, string>>;
  readonly status: string;
  readonly value?: number;
  readonly answers?: number;
  readonly needed?: number;
}

async function integrityOf(lines: readonly string[], options: readonly string[] = []) {
  writeFileSync(join(folder, 'responses.csv'), [header, ...lines, ''].join('\n'));
  const call = ['analyze', 'responses.csv', '--topic', 'integrity', '--quiet', '--json', ...options];
  const { code, output } = await runCli(call, { folder });
  expect(code).toBe(0);
  const report = JSON.parse(output) as {
    results: readonly Result[];
    sections: readonly { id: string; blocks: readonly { id?: string; text?: { text: string } }[] }[];
  };
  const findings = report.sections.find(({ id }) => id === 'findings')?.blocks ?? [];
  return {
    finding: findings.find(({ id }) => id === 'careless-answers')?.text?.text,
    of: (metric: string, by: Record<string, string> = {}) =>
      report.results.find((one) => one.metric === metric && JSON.stringify(one.by) === JSON.stringify(by)),
  };
}

const company = (): readonly string[] =>
  groups.map(({ seconds, answers }, at) => `R${at},pulse,A${at},2026-04-01,${seconds},${answers}`);

describe('careless answers', () => {
  it('are counted by rule: six straight lines, six below 30 % of the median of 200 s, four of them both', async () => {
    const { of } = await integrityOf(company());
    expect(of('straight-lining')).toMatchObject({ value: 6 / 40, answers: 40 });
    expect(of('speeding')).toMatchObject({ value: 6 / 40, answers: 40 });
    expect(of('flagged-responses', { rule: 'two' })).toMatchObject({ value: 4 / 40 });
    expect(of('flagged-responses', { rule: 'any' })).toMatchObject({ value: 8 / 40 });
  });

  it('change the headline when left out: 16 of 32 satisfied instead of 22 of 40', async () => {
    const { of, finding } = await integrityOf(company());
    expect(of('change-without-flagged', { of: 'csat' })?.value).toBeCloseTo(16 / 32 - 22 / 40, 12);
    // 16 × 4 + 16 × 2 = 96 of the careful, 6 × 5 of the content, 2 × 2 of the hasty.
    expect(of('change-without-flagged', { of: 'satisfaction-mean' })?.value).toBeCloseTo(96 / 32 - 130 / 40, 12);
    expect(finding).toContain('4 of 40');
    expect(finding).toContain('None was left out');
  });

  it('a blank ends a straight line, and four answers in a row are none', async () => {
    const lines = Array.from({ length: 40 }, (_, at) => {
      const answers = at < 20 ? '5,5,5,5,,5' : varied(at);
      return `R${at},pulse,A${at},2026-04-01,,${answers}`;
    });
    const { of } = await integrityOf(lines);
    expect(of('straight-lining')).toMatchObject({ value: 0, answers: 40 });
    // No times: nothing is said of haste.
    expect(of('speeding')).toBeUndefined();
  });

  it('under the rules of small groups four flagged are not shown, nor the finding about them', async () => {
    const { of, finding } = await integrityOf(company(), ['--confidential']);
    expect(of('flagged-responses', { rule: 'two' })).toMatchObject({ status: 'withheld', needed: 5 });
    expect(of('flagged-responses', { rule: 'two' })).not.toHaveProperty('answers');
    expect(of('straight-lining')).toMatchObject({ value: 6 / 40 });
    expect(finding).toBeUndefined();
  });
});

describe('repeated responses', () => {
  const wide =
    'response_id,survey,contact_id,customer_id,submitted_at,satisfaction,product,price,service,improvement,success,recommend,repurchase,comment';
  const answers = '5,4,3,5,4,2,9,8';
  const repeatedOf = async (lines: readonly string[]) => {
    writeFileSync(join(folder, 'responses.csv'), [wide, ...lines, ''].join('\n'));
    const { output } = await runCli(['analyze', 'responses.csv', '--topic', 'integrity', '--quiet', '--json'], {
      folder,
    });
    const { results } = JSON.parse(output) as { results: readonly Result[] };
    return results.find(({ by }) => by['rule'] === 'repeated')?.value;
  };

  it('are those of one person on one day, or with one comment; not those of others who happen to agree', async () => {
    expect(
      await repeatedOf([
        `1,pulse,P1,A1,2026-04-01,${answers},`,
        `2,pulse,P1,A1,2026-04-01,${answers},`,
        `3,pulse,P1,A1,2026-05-01,${answers},`,
        `4,pulse,P2,A2,2026-04-01,${answers},The very same words`,
        `5,pulse,P3,A3,2026-04-09,${answers},The very same words`,
        `6,pulse,P4,A4,2026-04-09,1,4,3,5,4,2,9,8,The very same words`,
        `7,pulse,P5,A5,2026-04-09,${answers},OK`,
        `8,pulse,P6,A6,2026-04-10,${answers},OK`,
      ]),
    ).toBe(4 / 8);
  });
});
