/** A gate must not tell what a report withholds: neither at once nor by moving its bar. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-check-'));
  const roles = ['it', 'finance', 'end_user', 'business_owner'];
  // Ten people a role; three of IT alone are in the South, and the last two of each role in the East.
  const rows = roles.flatMap((role, at) =>
    Array.from({ length: 10 }, (_, person) => {
      const south = role === 'it' && person < 3 ? 'South' : 'North';
      const region = person > 7 ? 'East' : south;
      const id = at * 10 + person;
      return `r${String(id)},c${String(id)},${role},${region},2026Q${String((person % 2) + 1)},${String(((id * 7) % 5) + 1)}`;
    }),
  );
  writeFileSync(
    join(folder, 'answers.csv'),
    `response_id,customer_id,role,region,period,satisfaction\n${rows.join('\n')}\n`,
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const check = async (gate: string, ...words: readonly string[]) =>
  await runCli(['check', 'answers.csv', '--confidential', '--gate', gate, '--quiet', ...words], { folder });

it('a group that is withheld is unknown wherever the bar stands: every bar gives the same words', async () => {
  const said = new Set<string>();
  for (const bar of ['0%', '33%', '67%', '100%']) {
    for (const mark of ['>=', '<=']) {
      for (const rest of [bar === '0%' ? ' minimum 4' : ' judge estimate']) {
        const { code, output } = await check(`csat where region=South ${mark} ${bar}${rest} as "the gate"`);
        expect(code).toBe(1);
        said.add(
          output.replaceAll(`${mark === '>=' ? '≥' : '≤'} ${bar.replace('%', ' %')}`, 'BAR').replaceAll(/[─ ]+/g, ' '),
        );
      }
    }
  }
  expect([...said]).toHaveLength(1);
});

it('nor does JSON hold its number', async () => {
  const { output } = await check('csat by region >= 1%', '--json');
  const { verdicts, results } = JSON.parse(output) as {
    readonly verdicts: readonly { readonly outcome: string; readonly value?: number }[];
    readonly results: readonly { readonly by: Readonly<Record<string, string>> }[];
  };
  expect(verdicts.map(({ outcome }) => outcome)).toEqual(['passed', 'unknown']);
  expect(verdicts[1]).not.toHaveProperty('value');
  expect(results.map(({ by }) => by)).toEqual([{ region: 'North' }]);
});

it('a group that does not exist and one that is withheld are not told apart', async () => {
  const [none, hidden] = [
    await check('csat where region=Midst >= 1% as g'),
    await check('csat where region=South >= 1% as g'),
  ];
  expect(none.output.replaceAll('Midst', 'X')).toBe(hidden.output.replaceAll('South', 'X'));
});

it('a split that can point at somebody is a wrong call, as in analyze', async () => {
  const { code, errors } = await check('csat by account >= 1%');
  expect(code).toBe(2);
  expect(errors).toContain('point at a single account or person');
});

it('a period of too few people is unknown, and the other gates are judged', async () => {
  writeFileSync(
    join(folder, 'few.csv'),
    `response_id,customer_id,role,period,satisfaction\n${Array.from({ length: 23 }, (_, at) => `r${String(at)},c${String(at)},it,2026Q${at < 20 ? '1' : '2'},${String((at % 5) + 1)}`).join('\n')}\n`,
  );
  const gates = ['--gate', 'csat period 2026Q2 versus 2026Q1 >= -90 points', '--gate', 'csat >= 1%'];
  const { code, output } = await runCli(['check', 'few.csv', '--confidential', '--quiet', ...gates], { folder });
  expect(code).toBe(1);
  expect(output).toContain('Passed: 1; failed: 0; inconclusive: 0; unknown: 1.');
});
