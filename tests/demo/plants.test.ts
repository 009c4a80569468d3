import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import * as plants from '../../fixtures/demo-company/generator/plants.js';
import { projectFolder, runCli } from '../run-cli.js';

interface JsonReport {
  readonly sections: readonly { readonly id: string; readonly blocks: readonly Record<string, unknown>[] }[];
  readonly results: readonly Record<string, unknown>[];
  readonly furtherFindings?: readonly Record<string, unknown>[];
}

const folder = join('fixtures', 'demo-company');
const files = readdirSync(join(projectFolder, folder))
  .filter((name) => name.endsWith('.csv'))
  .map((name) => join(folder, name));

let report: JsonReport;
beforeAll(async () => {
  const { code, output } = await runCli(['analyze', ...files, '--json', '--quiet']);
  expect(code).toBe(0);
  report = JSON.parse(output) as JsonReport;
});

/** Straight-lined in 25 to 90 seconds or coached in 18 to 45; everybody else took 110 or more. */
const plantedCareless = (): readonly string[] =>
  parse(readFileSync(join(projectFolder, folder, 'responses.csv')), { columns: true })
    .map((row) => (row as Record<string, string>)['duration'] ?? '')
    .filter((seconds) => seconds !== '' && Number(seconds) <= 90);

const findings = () =>
  (report.sections.find(({ id }) => id === 'findings')?.blocks ?? []).filter(({ type }) => type === 'finding');
/** Those that found no place among the first seven, too. */
function findingText(id: string): string {
  const finding = [...findings(), ...(report.furtherFindings ?? [])].find((block) => block['id'] === id);
  return (finding?.['text'] as { text: string } | undefined)?.text ?? '';
}
/** Those that found no place among the first seven, too. */
const allFindings = () => [
  ...findings(),
  ...((report as { furtherFindings?: readonly Record<string, unknown>[] }).furtherFindings ?? []),
];
const textAmongAll = (id: string): string =>
  (allFindings().find((block) => block['id'] === id)?.['text'] as { text: string } | undefined)?.text ?? '';
const resultOf = (metric: string, by: Record<string, string> = {}) =>
  report.results.find((result) => result['metric'] === metric && JSON.stringify(result['by']) === JSON.stringify(by));

describe('findings of the demo company', () => {
  it('are at most seven, the satisfied but failing first', () => {
    expect(findings().length).toBeLessThanOrEqual(7);
    expect(findings()[0]?.['id']).toBe('satisfied-but-failing');
  });

  it('name exactly the two planted satisfied-but-failing accounts', () => {
    const text = findingText('satisfied-but-failing');
    expect(text).toMatch(/^Satisfied but failing: 2 of \d+ accounts/);
    for (const { name } of plants.satisfiedButFailing) expect(text).toContain(name);
  });

  it('name the five hostages and not those who left when free', () => {
    const text = findingText('hostage');
    expect(text).toMatch(/^5 of \d+ accounts are hostages/);
    for (const { name } of plants.hostages.filter(({ leftOn }) => leftOn === undefined)) expect(text).toContain(name);
    for (const { name } of plants.hostages.filter(({ leftOn }) => leftOn !== undefined))
      expect(text).not.toContain(name);
  });

  it('find the one account manager who invites friends, by region and not by name', () => {
    const text = findingText('selective-invitations');
    expect(text).toMatch(/^Account managers who invite those who scored high again and others hardly: 1 of \d+\./);
    expect(text).toContain(plants.invitedFriends.region);
    expect(text).not.toContain(plants.invitedFriends.accountManager);
  });

  it('find the one collector who coaches, by four signals, by region and not by name', () => {
    const text = textAmongAll('coached-answers');
    expect(text).toContain(plants.coaching.region);
    expect(text).toContain('in 4 signals');
    expect(text).not.toContain(plants.coaching.collector);
    expect(allFindings().filter(({ id }) => String(id).startsWith('coached-answers'))).toHaveLength(1);
  });

  it('flag every straight-lined and coached response, and hardly any other twice', () => {
    const planted = plantedCareless();
    expect(planted.length).toBeGreaterThan(50);
    // They are exactly those given in haste; nobody else is.
    expect(resultOf('speeding')).toMatchObject({ value: planted.length / 1524, answers: 1524 });
    const twice = Number(resultOf('flagged-responses', { rule: 'two' })?.['value']) * 1524;
    expect(twice).toBeGreaterThan(0.8 * planted.length);
    expect(twice).toBeLessThanOrEqual(planted.length);
    // The headline stays withheld, for the roles disagree; how far it would move may be told.
    expect(resultOf('change-without-flagged', { of: 'csat' })).toMatchObject({ status: 'known' });
  });

  it('name the accounts of exactly the three contacts who were invited nine times', () => {
    const text = textAmongAll('asked-too-often');
    expect(text).toMatch(/^3 of \d+ people asked were invited more than 3 times within 90 days, up to 9 times/);
    expect(plants.surveyedTooOften).toMatchObject({ customers: ['C033', 'C097', 'C181'], times: 9 });
    for (const name of ['Feldastone Lines', 'Ostelstone Insurance', '沐珂保险']) expect(text).toContain(name);
  });

  it('name the seven accounts without a finance voice, and no other role is missing anywhere', () => {
    const text = findingText('missing-payers');
    expect(text).toMatch(/^7 of \d+ accounts that answered did so without a single answer from Finance/);
    for (const { name } of plants.noFinanceVoice) expect(text).toContain(name);
    for (const role of ['it', 'end_user', 'business_owner'])
      expect(resultOf('role-coverage', { role })).toMatchObject({ value: 1 });
  });

  it('name the one service whose promise is green and whose experience is red', () => {
    const { service } = plants.greenOutsideRedInside;
    const text = findingText(`watermelon:${service}`);
    expect(text).toMatch(/98\.7 % .* of its closed tickets kept the promise \(n 76\), yet 65\.4 % .*\(n 26\)/);
    expect(findings().filter(({ id }) => String(id).startsWith('watermelon:')).length).toBe(1);
    expect(resultOf('watermelon-share', { service })).toMatchObject({ value: 17 / 26 });
    // The fair opposite: late, and nobody dissatisfied.
    const { service: late } = plants.redOutsideGreenInside;
    expect(resultOf('sla-attainment', { service: late })).toMatchObject({ value: 0.72 });
    expect(resultOf('watermelon-share', { service: late })).toMatchObject({ value: 0 });
  });

  it('say which complaints were paid off and never fixed, by which team, and how often they came back', async () => {
    const { group, customers, returnsWithinDays } = plants.compensatedNeverFixed;
    expect(findingText('compensated-not-fixed')).toMatch(
      /^Compensated is not fixed: 42 of 55 .* 42 of these by “Goodwill desk”/,
    );
    expect(resultOf('voucher-rate', { group })).toMatchObject({ value: 1, answers: 42 });
    expect(resultOf('fixed-confirmed-rate', { group })).toMatchObject({ value: 0, answers: 42 });
    for (const other of ['Desk A', 'Desk B', 'Desk C'])
      expect(resultOf('compensated-not-fixed', { group: other })).toMatchObject({ value: 0 });
    const call = ['--topic', 'recovery', '--again-within', String(returnsWithinDays), '--json', '--quiet'];
    const { output } = await runCli(['analyze', ...files, ...call]);
    const { results, sections } = JSON.parse(output) as JsonReport;
    // All but the last complaint of each of the twelve customers were followed by the same again.
    const again = results.find(
      (one) => one['metric'] === 'complaints-repeated' && JSON.stringify(one['by']) === JSON.stringify({ group }),
    );
    expect(again).toMatchObject({ value: (42 - customers.length) / 42, answers: 42 });
    const accounts = sections.flatMap(({ blocks }) => blocks).find(({ id }) => id === 'paid-not-fixed-accounts');
    expect(accounts?.['rows']).toHaveLength(customers.length);
  });

  it('say that the roles disagree, and withhold the single figure', () => {
    expect(findingText('roles-disagree')).toContain('IT');
    for (const metric of ['csat', 'satisfaction-mean', 'nps']) {
      expect(resultOf(metric), metric).toMatchObject({ status: 'withheld', reason: 'roles-disagree' });
      expect(resultOf(metric), metric).not.toHaveProperty('value');
    }
  });

  it('state the gap between asserted and verified outcomes, and do not say that verifying causes it', () => {
    const reached = (evidence: string) => resultOf('outcome-success-rate', { evidence });
    // Planted: nine of ten asserted ones are reached, four of ten verified ones.
    expect(reached('asserted')).toMatchObject({ value: 70 / 81, answers: 81 });
    expect(reached('verified')).toMatchObject({ value: 69 / 161, answers: 161 });
    const gap = resultOf('asserted-verified-gap');
    expect(Number(gap?.['value'])).toBeCloseTo(70 / 81 - 69 / 161, 12);
    expect(Number(gap?.['low'])).toBeGreaterThan(0.25);
    expect(findingText('asserted-verified-gap')).toMatch(
      /^Of the outcomes we only assert, 86\.4 % .* were reached \(n 81\); .* 42\.9 % .*: a gap of \+43\.6 pp .*nothing shows that verifying changed a result/s,
    );
  });
});

describe('the measures that told who left', () => {
  const areaOf = (measure: string) => resultOf('leaver-separation', { measure });
  const all = () => [
    ...findings(),
    ...((report as { furtherFindings?: readonly Record<string, unknown>[] }).furtherFindings ?? []),
  ];

  it('are intention and outcomes, before satisfaction, of all 31 that left; tickets and silence told nothing', () => {
    for (const measure of ['repurchase', 'outcomes-reached']) {
      expect(areaOf(measure)?.['low'], measure).toBeGreaterThan(0.7);
      expect(areaOf(measure)?.['value'], measure).toBeGreaterThan(Number(areaOf('satisfaction')?.['value']));
    }
    expect(areaOf('satisfaction')?.['low']).toBeGreaterThan(0.5);
    for (const measure of ['silence', 'ticket-satisfaction', 'confirmed-fixed']) {
      expect(areaOf(measure)?.['low'], measure).toBeLessThan(0.5);
      expect(areaOf(measure)?.['high'], measure).toBeGreaterThan(0.5);
    }
  });

  it('are a finding that names the first, no account and no cause, and no measure is called the best', () => {
    const [separated, ...others] = all().filter(({ id }) => id === 'separated-leavers' || id === 'best-measure');
    const { text } = separated?.['text'] as { text: string };
    expect(text).toMatch(/^Before they left, accounts stood worse in “Would buy again” .*\(departures 31\)/);
    expect(text).toContain('It does not show why they left.');
    expect(text).not.toMatch(/predict|ticket/i);
    expect(others).toEqual([]);
  });
});

describe('the honest null', () => {
  it('channel makes no difference, and no finding says it does', async () => {
    const { output } = await runCli(['analyze', ...files, '--by', 'channel', '--json', '--quiet']);
    const { results } = JSON.parse(output) as JsonReport;
    const test = results.find(
      (one) => one['metric'] === 'group-difference' && JSON.stringify(one['by']) === '{"split":"channel"}',
    );
    expect(Number(test?.['p'])).toBeGreaterThan(0.05);
  });
});

describe('a quarter that moves by mix alone', () => {
  it('is said of that pair of periods, to the last digit, and of no other change', async () => {
    const pair = ['--topic', 'change', '--period', '2026Q2', '--compare', '2026Q1'];
    const { output } = await runCli(['analyze', ...files, ...pair, '--json', '--quiet']);
    const { results, sections } = JSON.parse(output) as JsonReport;
    const by = { of: 'nps-change', split: 'role', compare: '2026Q1' };
    const effect = (metric: string) =>
      results.find((one) => one['metric'] === metric && JSON.stringify(one['by']) === JSON.stringify(by));
    expect(effect('rate-effect')).toMatchObject({ value: 0 });
    expect(Number(effect('mix-effect')?.['value'])).toBeCloseTo(8.2142857142857 + 1.5384615384615, 9);
    const said = sections.find(({ id }) => id === 'findings')?.blocks.filter(({ type }) => type === 'finding') ?? [];
    expect(said.map(({ id }) => id)).toEqual(['mix-only']);
  });

  it('is found among all consecutive periods too', async () => {
    const { output } = await runCli(['analyze', ...files, '--topic', 'change', '--json', '--quiet']);
    const found = (JSON.parse(output) as JsonReport).sections.find(({ id }) => id === 'findings')?.blocks ?? [];
    const text = found.find(({ id }) => id === 'mix-only-step')?.['text'] as { text: string } | undefined;
    expect(text?.text).toMatch(/from 2026Q1 to 2026Q2 .*NPS/);
    expect(found.some(({ id }) => id === 'change')).toBe(false);
  });

  it('the channel of the answers is no mix that moves anything', async () => {
    const pair = ['--topic', 'change', '--by', 'channel', '--period', '2026Q2', '--compare', '2026Q1'];
    const { output } = await runCli(['analyze', ...files, ...pair, '--json', '--quiet']);
    const mixes = (JSON.parse(output) as JsonReport).results.filter(
      (one) => one['metric'] === 'mix-effect' && (one['by'] as { split: string }).split === 'channel' && 'p' in one,
    );
    expect(mixes.length).toBeGreaterThan(0);
    for (const { pAdjusted } of mixes) expect(Number(pAdjusted)).toBeGreaterThan(0.05);
  });
});
