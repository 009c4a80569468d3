/** Do the weights responses came with give R's figures from a file on, and is each refused one named with its reason? */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNear, readReference } from '../../reference/reference-values.js';
import { runCli } from '../../run-cli.js';

type Sample = Readonly<Record<'weights' | 'answers' | 'roles' | 'accounts', readonly number[]>> &
  Readonly<Record<'mean' | 'se' | 'df' | 'share' | 'low' | 'high' | 'net' | 'netLow' | 'netHigh' | 'change', number>> &
  Readonly<Record<'changeSe' | 'F' | 'ndf' | 'ddf' | 'p' | 'V' | 'kish', number>>;

interface Figure {
  readonly metric: string;
  readonly by: Readonly<Record<string, string>>;
  readonly value: number;
  readonly answers: number;
  readonly low: number;
  readonly high: number;
  readonly weighted: boolean;
  readonly statistic?: number;
  readonly p?: number;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-response-weights-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, rows: readonly string[]): void {
  writeFileSync(join(folder, name), `${rows.join('\n')}\n`);
}

async function analyze(...words: readonly string[]) {
  const { output, errors, code } = await runCli(['analyze', ...words, '--quiet', '--json'], { folder });
  expect([code, errors]).toEqual([0, errors]);
  return { results: (JSON.parse(output) as { results: readonly Figure[] }).results, text: output.replace(/\s/g, '') };
}

const roleNames = ['', 'it', 'finance', 'end_user', 'business_owner'];
/** Accounts repeat in the first sample and in no other way are the two read. */
const [clustered, alone] = readReference<{ samples: readonly Sample[] }>('weights').samples as [Sample, Sample];

function writeSample(name: string, { weights, answers, roles, accounts }: Sample): void {
  const rows = answers.map((answer, at) =>
    [`r${at}`, accounts[at] ?? `own${at}`, roleNames[roles[at] ?? 0], answer, answer, weights[at]].join(','),
  );
  write(name, ['response_id,customer_id,role,satisfaction,recommend,wt', ...rows]);
}

const statedOptions = ['--map', 'wt=weight', '--scale', 'satisfaction=0..10', '--cut', 'satisfaction=9'];
const asked = [...statedOptions, '--headline', 'stamped', '--weight', 'response'];

function figure(results: readonly Figure[], metric: string, more: Readonly<Record<string, string>> = {}) {
  const wanted = { weighting: 'response', ...more };
  const found = results.find(
    ({ metric: id, by }) => id === metric && JSON.stringify(by) === JSON.stringify({ ...wanted }),
  );
  if (!found) throw new Error(`no figure ${metric}`);
  return found;
}

describe('figures from a file are those of R’s survey', () => {
  it.each([
    ['accounts answer more than once', 'clustered.csv', clustered],
    ['every answer stands alone', 'alone.csv', alone],
  ] as const)('where %s', async (_, file, sample) => {
    writeSample(file, sample);
    const { results } = await analyze(file, ...asked);
    const [share, mean, net] = [figure(results, 'csat'), figure(results, 'satisfaction-mean'), figure(results, 'nps')];
    expectNear(share.value, sample.share);
    expectNear(share.low, sample.low);
    expectNear(share.high, sample.high);
    expectNear(mean.value, sample.mean);
    expectNear(net.value, sample.net);
    expectNear(net.low, sample.netLow);
    expectNear(net.high, sample.netHigh);
    expectNear(figure(results, 'effective-answers').value, sample.answers.length / sample.kish);
    expectNear(figure(results, 'weighting-efficiency').value, 1 / sample.kish);
    expectNear(figure(results, 'weighting-change', { figure: 'satisfaction-mean' }).value, sample.change, 1e-8);
    const largest = Math.max(...sample.weights) / (sample.weights.reduce((sum, weight) => sum + weight, 0) / 120);
    expectNear(figure(results, 'largest-weight').value, largest);
    expect([share.answers, share.weighted]).toEqual([120, true]);
    const test = figure(results, 'weighted-role-difference');
    expectNear(test.statistic, sample.F);
    expectNear(test.p, sample.p, 1e-8);
  });

  it('with respect for accounts the interval is another than without', () => {
    expect(clustered.high - clustered.low).not.toBeCloseTo(alone.high - alone.low, 6);
  });
});

const header = 'response_id,survey,customer_id,satisfaction,weight';

describe('a weight column is found, and every refused weight has its reason', () => {
  it('by its name, without an option; the section stands in the usual report', async () => {
    write('named.csv', [header, 'a,s,A,5,1', 'b,s,B,1,3', 'c,s,C,5,1', 'd,s,D,1,3']);
    const { results } = await analyze('named.csv');
    expect(figure(results, 'csat').value).toBeCloseTo(2 / 8, 12);
  });

  it('no weight and a weight of 0 are left out, and told apart', async () => {
    write('zero.csv', [header, 'a,s,A,5,1', 'b,s,B,1,3', 'c,s,C,5,0', 'd,s,D,5,', 'e,s,E,5,', 'f,s,F,1,1']);
    const { results, text } = await analyze('zero.csv', '--weight', 'response');
    expect(figure(results, 'csat')).toMatchObject({ value: 1 / 5, answers: 3 });
    expect(text).toMatch(/weighting\.zero-weights.{0,200}"zero":\{"type":"number","value":1/);
    expect(text).toMatch(/weighting\.left-out.{0,300}"value":3/);
  });

  it.each([
    ['negative', ['5,1', '1,-1', '1,2'], 'weighting.negative-weights'],
    ['absurd', ['5,1e200', '1,1e200', '1,1'], 'weighting.absurd-weights'],
    ['all 0', ['5,0', '1,0', '1,0'], 'weighting.no-weight-above-0'],
    ['all alike', ['5,2', '1,2', '1,2'], 'weighting.equal-weights'],
    ['none', ['5,', '1,', '1,'], 'weighting.no-response-weights'],
  ])('%s weights weight nothing', async (_, cells, reason) => {
    write('refused.csv', [header, ...cells.map((cell, at) => `r${at},s,A${at},${cell}`)]);
    const { results, text } = await analyze('refused.csv', '--weight', 'response');
    expect(text).toContain(reason);
    expect(results.some(({ weighted }) => weighted)).toBe(false);
  });

  it('in a confidential survey a weight of fewer people than may be shown is not used', async () => {
    const rows = Array.from({ length: 20 }, (_, at) => `r${at},s,,${1 + (at % 5)},${at < 3 ? 9 : 1}`);
    write('few.csv', [header, ...rows]);
    const { results, text } = await analyze('few.csv', '--confidential', '--weight', 'response');
    expect(text).toContain('weighting.small-groups');
    expect(results.some(({ weighted }) => weighted)).toBe(false);
  });

  it('a weight that a newer file replaces counts as it is now', async () => {
    write('first.csv', [header, 'a,s,A,5,1', 'b,s,B,1,1', 'c,s,C,1,4']);
    write('second.csv', [header, 'a,s,A,5,15', 'b,s,B,1,1', 'c,s,C,1,4']);
    for (const file of ['first.csv', 'second.csv'])
      await runCli(['import', file, '--db', 'w.db', '--on-change', 'replace', '--quiet'], { folder });
    const { results } = await analyze('--db', 'w.db', '--weight', 'response');
    expect(figure(results, 'csat').value).toBeCloseTo(15 / 20, 12);
  });
});
