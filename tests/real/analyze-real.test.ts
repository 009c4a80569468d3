/** Real exports analysed from the command line give the figures R gave. Read from ../shared/data; skipped where it is absent. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder, runCli } from '../run-cli.js';

const data = join(projectFolder, '..', 'shared', 'data');
const isThere = existsSync(data);

interface Result {
  readonly metric: string;
  readonly by: Readonly<Record<string, string>>;
  readonly status: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly answers?: number;
  readonly statistic?: number;
  readonly df?: number;
  readonly p?: number;
  readonly method?: string;
  readonly reason?: string;
}
type Expected = Readonly<Record<string, unknown>>;

function expectedOf(set: string): Expected {
  return JSON.parse(readFileSync(join(data, set, 'EXPECTED.json'), 'utf8')) as Expected;
}
function at(expected: unknown, ...path: readonly string[]): number {
  const found = path.reduce<unknown>((level, key) => (level as Expected)[key], expected);
  if (typeof found !== 'number') throw new Error(`no number at ${path.join('.')}`);
  return found;
}
async function analyze(set: string, file: string, options: readonly string[]): Promise<readonly Result[]> {
  const { code, output } = await runCli(['analyze', join(data, set, file), ...options, '--json', '--quiet']);
  expect(code).toBe(0);
  return (JSON.parse(output) as { results: readonly Result[] }).results;
}
function figure(
  results: readonly Result[],
  metric: string,
  by: Readonly<Record<string, string>> = {},
  method?: string,
): Result {
  const same = (one: Result): boolean => one.metric === metric && JSON.stringify(one.by) === JSON.stringify(by);
  const found = results.find((one) => same(one) && (method === undefined || one.method === method));
  if (!found) throw new Error(`no figure ${metric} ${JSON.stringify(by)}`);
  return found;
}
const close = (actual: number | undefined, expected: number): void => {
  expect(actual).toBeDefined();
  expect(Math.abs((actual ?? 0) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
};

describe.skipIf(!isThere)('corp_rep: -99 means missing', () => {
  const options = [
    '--missing',
    '*=-99',
    '--map',
    'cusa=satisfaction',
    '--map',
    'cusl_*=repurchase',
    '--map',
    'serviceprovider=role',
  ];

  it('item means, satisfaction, reliability and the test over providers equal R', async () => {
    const expected = expectedOf('corp_rep');
    const results = await analyze('corp_rep', 'corp_rep_data.csv', options);
    for (const item of ['cusl_1', 'cusl_2', 'cusl_3', 'cusa', 'switch_1', 'qual_global']) {
      close(figure(results, 'item-mean', { item }).value, at(expected, 'item_mean', item));
    }
    expect(figure(results, 'item-mean', { item: 'cusl_2' }).answers).toBe(340);
    const mean = figure(results, 'satisfaction-mean');
    close(mean.value, at(expected, 'sat', 'mean'));
    close(mean.low, at(expected, 'sat', 't95', '0'));
    const test = figure(results, 'role-difference');
    close(test.statistic, at(expected, 'kruskal_sat_provider', 'H'));
    close(test.p, at(expected, 'kruskal_sat_provider', 'p'));
    close(
      figure(results, 'reliability', { construct: 'repurchase' }, 'cronbach-alpha').value,
      at(expected, 'alpha', 'CUSL', 'alpha_raw'),
    );
  });

  it('without --missing the code is kept out of the figures and pointed at', async () => {
    const path = join(data, 'corp_rep', 'corp_rep_data.csv');
    const { output } = await runCli(['analyze', path, '--map', 'cusa=satisfaction', '--quiet']);
    expect(output).toMatch(/lie outside the scale and count nowhere/);
    expect(output).not.toContain('4.06');
  });
});

describe.skipIf(!isThere)('mobi_ecsi: several questions form a scale', () => {
  it('item means, raw and standardised alpha, and the link to loyalty equal R', async () => {
    const expected = expectedOf('mobi_ecsi');
    const results = await analyze('mobi_ecsi', 'mobi.csv', [
      '--map',
      'CUSA*=satisfaction',
      '--map',
      'CUSL*=repurchase',
    ]);
    const means = results.filter(({ metric }) => metric === 'item-mean');
    expect(means).toHaveLength(24);
    for (const { by, value } of means) close(value, at(expected, 'item_mean', by['item'] ?? ''));
    const alpha = (method: string) => figure(results, 'reliability', { construct: 'satisfaction' }, method).value;
    close(alpha('cronbach-alpha'), at(expected, 'alpha', 'Satisfaction', 'alpha_raw'));
    close(alpha('cronbach-alpha-standardised'), at(expected, 'alpha', 'Satisfaction', 'alpha_std'));
    const link = figure(results, 'satisfaction-loyalty-correlation', {}, 'pearson');
    close(link.value, at(expected, 'sat_vs_loyalty', 'pearson', 'r'));
    close(link.low, at(expected, 'sat_vs_loyalty', 'pearson', 'lo'));
    close(
      figure(results, 'satisfaction-loyalty-correlation', {}, 'spearman').value,
      at(expected, 'sat_vs_loyalty', 'spearman', 'rho'),
    );
  });
});

describe.skipIf(!isThere)('bank_plspm_satisfaction: 0..10, split by gender', () => {
  it('scale mean with its t interval, overall and by gender, equals R', async () => {
    const expected = expectedOf('bank_plspm_satisfaction');
    const options = ['--map', 'sat*=satisfaction', '--map', 'loy*=repurchase', '--by', 'gender'];
    const results = await analyze('bank_plspm_satisfaction', 'satisfaction.csv', options);
    const overall = figure(results, 'satisfaction-mean');
    close(overall.value, at(expected, 'scale', 'SAT', 'mean'));
    close(overall.high, at(expected, 'scale', 'SAT', 't95', '1'));
    for (const gender of ['female', 'male']) {
      const mean = figure(results, 'satisfaction-mean', { gender });
      close(mean.value, at(expected, 'sat_by_gender', gender, 'mean'));
      close(mean.low, at(expected, 'sat_by_gender', gender, 't95', '0'));
      expect(mean.answers).toBe(at(expected, 'sat_by_gender', gender, 'n'));
    }
  });
});

describe.skipIf(!isThere)('r_community_google_forms: recommend asked on 1..10', () => {
  const set = 'r_community_google_forms';
  const file = '2018_en_Form_Responses_1.tsv';

  it('NPS is withheld until the column is asked for by name', async () => {
    const results = await analyze(set, file, []);
    expect(figure(results, 'nps')).toMatchObject({ status: 'withheld', reason: 'scale-not-0-10' });
    expect(figure(results, 'nps')).not.toHaveProperty('value');
  });

  it('asked for by name it equals R, and says that the scale is 1..10', async () => {
    const expected = expectedOf(set);
    const options = ['--map', 'How likely are you to recommend R*=recommend', '--map', '*enjoy*=satisfaction'];
    const results = await analyze(set, file, options);
    const nps = figure(results, 'nps');
    close(nps.value, at(expected, 'nps_2018', 'nps'));
    expect(nps.answers).toBe(at(expected, 'nps_2018', 'n'));
    close(figure(results, 'csat').value, at(expected, 'enjoy_top2_2018', 'p'));
    close(figure(results, 'csat').low, at(expected, 'enjoy_top2_2018', 'lo'));
    close(figure(results, 'satisfaction-mean').low, at(expected, 'enjoy_2018', 't95', '0'));
    const detractors = figure(results, 'satisfied-but-detractor');
    expect(Math.round((detractors.value ?? 0) * (detractors.answers ?? 0))).toBe(
      at(expected, 'enjoy_top2_but_detractor_2018'),
    );
  });

  it('the role split equals R for every category of work', async () => {
    const expected = expectedOf(set);
    const options = [
      '--map',
      '*recommend R*=recommend',
      '--map',
      '*enjoy*=satisfaction',
      '--map',
      'Which category*=role',
    ];
    const results = await analyze(set, file, options);
    for (const role of Object.keys(expected['nps_by_role_2018'] as Expected)) {
      const nps = figure(results, 'nps', { role });
      close(nps.value, at(expected, 'nps_by_role_2018', role, 'nps'));
      expect(nps.answers, role).toBe(at(expected, 'nps_by_role_2018', role, 'n'));
      close(figure(results, 'satisfaction-mean', { role }).value, at(expected, 'enjoy_by_role_2018', role, 'mean'));
    }
  });

  it('two questions on recommendation are not averaged into one NPS', async () => {
    const results = await analyze(set, '2019_en_responses.csv', []);
    expect(figure(results, 'nps')).toMatchObject({ status: 'withheld', reason: 'several-questions' });
    const options = ['--map', '*recommend R to*=recommend:overall'];
    const named = await analyze(set, '2019_en_responses.csv', options);
    close(figure(named, 'nps').value, at(expectedOf(set), 'nps_2019', 'nps'));
  });
});

describe.skipIf(!isThere)('it_help_desk: "0 - Unknown" is no answer', () => {
  it('the mean leaves it out without being told, and says how many were left out', async () => {
    const options = ['--as', 'response', '--map', 'statisfaction_score=satisfaction'];
    const results = await analyze('it_help_desk', 'Help Desk.csv', options);
    const mean = figure(results, 'satisfaction-mean');
    expect(mean.value).toBeCloseTo(2.165, 3);
    expect((mean.answers ?? 0) / 9542).toBeCloseTo(1 - 3959 / 9542, 10);
  });
});
