/** Are weighted figures those that a hand calculation gives, said to be weighted, and hidden where a weight could give people away? */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-weighting-'));
  write(
    'customers.csv',
    'customer_id,name,annual_value,currency,region\nA,Ada,100,EUR,N\nB,Bob,300,EUR,S\nC,Cid,,EUR,S',
  );
  write('two.csv', 'customer_id,name,annual_value,currency\nA,Ada,100,EUR\nB,Bob,300,USD\nC,Cid,,EUR');
  write('answers.csv', [header, 'r1,s,A,it,5', 'r2,s,A,it,1', 'r3,s,B,it,5', 'r4,s,C,end_user,1'].join('\n'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const header = 'response_id,survey,customer_id,role,satisfaction';
function write(name: string, text: string): void {
  writeFileSync(join(folder, name), `${text}\n`);
}

interface Figure {
  readonly metric: string;
  readonly by: Readonly<Record<string, string>>;
  readonly value?: number;
  readonly answers?: number;
  readonly weighted: boolean;
  readonly definition: string;
}

async function analyze(...words: readonly string[]) {
  const { output, errors, code } = await runCli(['analyze', ...words, '--quiet', '--json'], { folder });
  if (code !== 0) return { code, errors, results: [], text: '' };
  const { results } = JSON.parse(output) as { results: readonly Figure[] };
  return { code, errors, results, text: output };
}

function figure(results: readonly Figure[], metric: string, weighting: string): Figure | undefined {
  return results.find(({ metric: id, by }) => id === metric && by['weighting'] === weighting && !('role' in by));
}

describe('weights by hand', () => {
  it('the annual value of an account is spread over its answers; one without a value is left out and counted', async () => {
    const { results, text } = await analyze('answers.csv', 'customers.csv', '--weight', 'revenue');
    const share = figure(results, 'csat', 'revenue');
    expect(share?.value).toBeCloseTo(350 / 400, 12);
    expect(share).toMatchObject({ answers: 3, weighted: true });
    expect(share?.definition).toContain('weighted by annual value');
    expect(figure(results, 'weighting-change', 'revenue')?.value).toBeCloseTo(350 / 400 - 2 / 3, 12);
    expect(figure(results, 'effective-answers', 'revenue')?.value).toBeCloseTo(400 ** 2 / (2 * 50 ** 2 + 300 ** 2), 10);
    expect(figure(results, 'largest-weight', 'revenue')?.value).toBeCloseTo(300 / (400 / 3), 10);
    expect(text).toContain('weighting.left-out');
    expect(text).toContain('weighting.accounts-valued');
  });

  it('each account alike, each role alike', async () => {
    const { results } = await analyze('answers.csv', 'customers.csv', '--topic', 'weighting');
    expect(figure(results, 'csat', 'account')?.value).toBeCloseTo((0.5 + 1 + 0) / 3, 12);
    expect(figure(results, 'csat', 'role')?.value).toBeCloseTo((2 / 3 + 0) / 2, 12);
  });

  it('weights from a file; an account that is not in it is left out', async () => {
    write('weights.csv', 'customer_id,weight\nA,1\nC,2');
    const { results } = await analyze('answers.csv', 'customers.csv', '--weight', './weights.csv');
    expect(figure(results, 'csat', 'file')).toMatchObject({ value: 1 / 4, answers: 3, weighted: true });
  });

  it('the margins of the configuration are met', async () => {
    write('own.yaml', 'margins:\n  region: { n: 0.5, S: 0.5 }\n  role: { it: 3, end_user: 1 }');
    const words = ['answers.csv', 'customers.csv', '--weight', 'margins', '--config', 'own.yaml'];
    const { results } = await analyze(...words);
    const margins = results.filter(({ metric }) => metric === 'weighted-margin');
    expect(margins.map(({ by, value }) => [by['group'], value?.toFixed(6)])).toEqual([
      ['N', '0.500000'],
      ['S', '0.500000'],
      ['it', '0.750000'],
      ['end_user', '0.250000'],
    ]);
  });

  it('unweighted figures stay as they are, whatever --weight says', async () => {
    const plain = await analyze('answers.csv', 'customers.csv');
    const weighted = await analyze('answers.csv', 'customers.csv', '--weight', 'revenue');
    const unweighted = (results: readonly Figure[]) => results.filter((one) => !one.weighted);
    expect(unweighted(plain.results).length).toBeGreaterThan(5);
    expect(unweighted(weighted.results)).toEqual(unweighted(plain.results));
  });
});

describe('weights that are refused say why', () => {
  it('several currencies are not added up', async () => {
    const { results, text } = await analyze('answers.csv', 'two.csv', '--weight', 'revenue');
    expect(text).toContain('weighting.several-currencies');
    expect(results.some(({ weighted }) => weighted)).toBe(false);
  });

  it('margins that name a group nobody belongs to, and none for one that answered', async () => {
    write('wrong.yaml', 'margins:\n  region: { N: 0.5, West: 0.5 }');
    const { text } = await analyze('answers.csv', 'customers.csv', '--weight', 'margins', '--config', 'wrong.yaml');
    expect(text).toContain('weighting.group-without-target');
    expect(text).toContain('weighting.group-without-answers');
  });

  it.each([
    ['revenu', 'Did you mean'],
    ['./missing.csv', 'missing.csv'],
  ])('--weight %s is a wrong call', async (weight) => {
    const { code, errors } = await analyze('answers.csv', '--weight', weight);
    expect(code).toBe(2);
    expect(errors).toContain(weight.replace('./', ''));
  });

  it.each([
    ['customer_id,weight\nA,0', 'Row 2'],
    ['customer_id,weight\nA,1\nA,2', 'Row 3'],
    ['customer_id,weight\nA,x', 'Row 2'],
    ['account,w\nA,1', 'customer_id,weight'],
  ])('the file %j is a wrong call', async (text, said) => {
    write('bad.csv', text);
    const { code, errors } = await analyze('answers.csv', '--weight', './bad.csv');
    expect(code).toBe(2);
    expect(errors).toContain(said);
  });

  it.each(['margins: { role: { it: 1 } }', 'margins: { role: { it: 0, end_user: 1 } }', 'margins: { role: it }'])(
    'the configuration %j is a wrong call',
    async (text) => {
      write('bad.yaml', text);
      const { code, errors } = await analyze('answers.csv', '--config', 'bad.yaml');
      expect(code).toBe(2);
      expect(errors).toContain('margins');
    },
  );
});

describe('under the rules of small groups', () => {
  const people = (role: string, count: number, from: number) =>
    Array.from({ length: count }, (_, index) => `p${from + index},s,X${from + index},${role},${1 + (index % 5)}`);

  it('no weight of an account and none of a role of three is used', async () => {
    write(
      'few.csv',
      [header, ...people('it', 20, 0), ...people('finance', 3, 50), ...people('end_user', 9, 80)].join('\n'),
    );
    for (const weight of ['role', 'account', 'revenue']) {
      const { results, text } = await analyze('few.csv', '--confidential', '--weight', weight);
      expect(results.some(({ weighted }) => weighted)).toBe(false);
      expect(text).toContain('weighting.small-groups');
    }
  });

  it('roles of five and more may be balanced', async () => {
    write('enough.csv', [header, ...people('it', 20, 0), ...people('end_user', 9, 80)].join('\n'));
    const { results } = await analyze('enough.csv', '--confidential', '--weight', 'role');
    const share = figure(results, 'csat', 'role');
    expect(share?.value).toBeCloseTo((8 / 20 + 3 / 9) / 2, 12);
  });
});
