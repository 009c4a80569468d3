/** `--cut` and `--compare`, of the call and configured: what they do, and what is refused instead of silently moved. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-cuts-'));
  // Answers 1 to 5 in turn, twenty of each, in each of three quarters; the second survey asks on 0..10.
  const answers = Array.from({ length: 300 }, (_, at) => `r${at},2026Q${1 + (at % 3)},${1 + (at % 5)}`);
  writeFileSync(join(folder, 'five.csv'), ['response_id,period,satisfaction', ...answers, ''].join('\n'));
  const eleven = Array.from({ length: 110 }, (_, at) => `s${at},${at % 11}`);
  writeFileSync(join(folder, 'eleven.csv'), ['response_id,satisfaction', ...eleven, ''].join('\n'));
});
beforeEach(() => {
  rmSync(join(folder, 'crm-sat.config.yaml'), { force: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const configure = (...lines: readonly string[]): void =>
  writeFileSync(join(folder, 'crm-sat.config.yaml'), [...lines, ''].join('\n'));

interface Call {
  readonly code: number;
  readonly errors: string;
  readonly satisfied: number | undefined;
  readonly compared: string | undefined;
}

async function call(
  options: readonly string[],
  { files = ['five.csv'], variables = {} }: { files?: readonly string[]; variables?: Record<string, string> } = {},
): Promise<Call> {
  const words = ['analyze', ...files, '--json', '--quiet', ...options];
  const { code, output, errors } = await runCli(words, { folder, variables });
  const { results } = (code === 0 ? JSON.parse(output) : { results: [] }) as {
    results: readonly { metric: string; by: Record<string, string>; value?: number }[];
  };
  const satisfied = results.find(({ metric, by }) => metric === 'csat' && Object.keys(by).length === 0)?.value;
  const compared = results.find(({ metric }) => metric === 'satisfaction-change')?.by['compare'];
  return { code, errors, satisfied, compared };
}

describe('--cut', () => {
  it.each([
    [[], 2 / 5],
    [['--cut', 'satisfaction=5'], 1 / 5],
    [['--cut', 'satisfaction=2'], 4 / 5],
    [['--cut', 'satisfaction=4.5'], 1 / 5],
    [['--cut', 'satisfaction=2', '--cut', 'satisfaction=5'], 1 / 5], // the last one wins
  ])('%j', async (options, share) => {
    expect((await call(options)).satisfied).toBeCloseTo(share, 12);
  });

  it.each([
    ['satisfaction=1', 'its scale is 1..5'], // everybody
    ['satisfaction=6', 'its scale is 1..5'], // nobody
    ['satisfaction', 'satisfaction'], // no pair
    ['satisfaction=', 'satisfaction='],
    ['satisfaction=high', 'high'],
    ['satisfaction=NaN', 'NaN'],
    ['satisfction=4', 'satisfaction'], // the nearest word
    ['price=4', 'No survey has a question on price'],
  ])('%s is refused', async (cut, words) => {
    const { code, errors } = await call(['--cut', cut]);
    expect(code).toBe(2);
    expect(errors).toContain(words);
  });

  it('must lie on the scale of every survey that is looked at', async () => {
    const files = ['five.csv', 'eleven.csv'];
    expect((await call(['--cut', 'satisfaction=8'], { files })).errors).toContain('five');
    const both = await call(['--cut', 'satisfaction=5'], { files });
    expect(both.code).toBe(0);
  });
});

describe('a configured cut', () => {
  it('holds where the call states none', async () => {
    configure('cut:', '  satisfaction: 5');
    expect((await call([])).satisfied).toBeCloseTo(1 / 5, 12);
    expect((await call(['--cut', 'satisfaction=2'])).satisfied).toBeCloseTo(4 / 5, 12);
  });

  it('for what nobody was asked does nothing, for it may hold for other files', async () => {
    configure('cut: { price: 5 }');
    expect((await call([])).satisfied).toBeCloseTo(2 / 5, 12);
  });

  it.each([
    [['cut: { satisfaction: 6 }'], 'its scale is 1..5'],
    [['cut: { satisfaction: high }'], 'high'],
    [['cut: { satisfction: 5 }'], 'satisfaction'],
    [['cut: 5'], 'cut'],
  ])('%j is refused, and the file is named', async (lines, words) => {
    configure(...lines);
    const { code, errors } = await call([]);
    expect(code).toBe(2);
    expect(errors).toContain(words);
    expect(errors).toContain('crm-sat.config.yaml');
  });

  it('is a variable too', async () => {
    const { satisfied } = await call([], { variables: { CRM_SAT_CUT: 'satisfaction=5' } });
    expect(satisfied).toBeCloseTo(1 / 5, 12);
  });
});

describe('--compare', () => {
  it('names the earlier period, by the call before the configuration', async () => {
    expect((await call([])).compared).toBe('2026Q2');
    configure('compare: 2026Q1');
    expect((await call([])).compared).toBe('2026Q1');
    expect((await call(['--compare', '2026Q2'])).compared).toBe('2026Q2');
  });

  it.each([
    [['--compare', '2025Q1'], '2025Q1'],
    [['--compare', '2026Q1', '--period', '2026Q1'], '2026Q1'],
  ])('%j is refused', async (options, words) => {
    const { code, errors } = await call(options);
    expect(code).toBe(2);
    expect(errors).toContain(words);
  });
});
