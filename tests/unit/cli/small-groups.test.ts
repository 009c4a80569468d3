/** Six answers of one person are one person: does no output of a confidential survey show what few people said? */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-small-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const header = 'response_id,survey,period,contact_id,email,role,region,satisfaction,recommend';
const staff = Array.from(
  { length: 30 },
  (_, i) => `R${i},pulse,2026Q1,P${i},p${i}@x.example,it,EMEA,${(i % 3) + 3},${i % 11}`,
);
const boss = Array.from(
  { length: 6 },
  (_, i) => `B${i},pulse,2026Q1,BOSS,boss@x.example,business_owner,LATAM,1,${i % 3}`,
);

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}
const run = async (words: readonly string[]) => await runCli([...words, '--quiet'], { folder });

describe('one person who answered six times', () => {
  it.each([
    ['--confidential', 'role=business_owner'],
    ['--publish', 'region=LATAM'],
    ['--confidential', 'role=it'],
  ])('is not singled out by a filter: %s --where %s', async (rule, where) => {
    const file = write('people.csv', [header, ...staff, ...boss].join('\n'));
    const { code, output, errors } = await run(['analyze', file, rule, '--where', where]);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain('fewer than 5 people');
  });

  it('is one person where only an address tells, too', async () => {
    const withoutIds = [header, ...staff, ...boss].map((line) =>
      line
        .split(',')
        .filter((_, at) => at !== 3)
        .join(','),
    );
    const file = write('addresses.csv', withoutIds.join('\n'));
    const { code, output } = await run(['analyze', file, '--confidential', '--json']);
    expect(code).toBe(0);
    const { results } = JSON.parse(output) as { results: { by: Record<string, string>; status: string }[] };
    const ofBoss = results.filter(({ by }) => by['role'] === 'business_owner');
    expect(ofBoss.length).toBeGreaterThan(2);
    expect(ofBoss.every(({ status }) => status === 'withheld')).toBe(true);
  });
});

describe('the account of an import of a confidential survey', () => {
  it('shows neither the ends of a question few answered nor titles few have', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `R${i},p,CIO,${(i % 5) + 1},${i === 3 ? 2 : ''}`);
    const text = ['response_id,survey,title,satisfaction,q_bullying', ...rows, 'X,p,bob.smith@secret.example,1,'].join(
      '\n',
    );
    const { code, output, errors } = await run(['import', write('few.csv', text), '--confidential', '--dry-run']);
    expect(code).toBe(0);
    expect(output + errors).not.toContain('secret.example');
    expect(output).not.toContain('from 2 to 2');
  });
});

describe('a value that does not occur, in a confidential survey', () => {
  const row = (id: string, region: string): string => `${id},pulse,2026Q1,${id},${id}@x.example,it,${region},4,9`;
  const many = (region: string): readonly string[] =>
    Array.from({ length: 8 }, (_, at) => row(`${region}${at}`, region));
  const groups = [...many('EMEA'), ...many('APAC'), ...many('LATAM'), ...many('MEA')];

  it.each([
    [groups, 'Its values are: APAC, EMEA, LATAM, MEA (groups of fewer than 5 people', '--where "region=EMEA"'],
    // The one of two people is a secret, and so is the next, which protects it.
    [
      [...groups, row('z1', 'Zed Zero'), row('z2', 'Zed Zero')],
      'Its values are: EMEA, LATAM, MEA (',
      '--where "region=EMEA"',
    ],
    [[...many('EMEA'), row('z1', 'Zed Zero')], 'Its values are: (groups of fewer than 5', '--where "region=VALUE"'],
  ])('is told the values whose groups may be shown', async (rows, says, example) => {
    const file = write('regions.csv', [header, ...rows].join('\n'));
    const { code, errors } = await run(['analyze', file, '--confidential', '--where', 'region=EMAE']);
    expect(code).toBe(2);
    expect(errors).toContain(says);
    expect(errors).toContain(example);
    expect(errors).not.toContain('Zed');
  });
});
