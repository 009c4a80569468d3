/** What is a finding and what is none: drivers that explain next to nothing, a figure that differs though ranks do not. */
import { describe, expect, it } from 'vitest';
import { usableDrivers } from '../../../src/analyses/drivers/usable-drivers.js';
import type { Survey } from '../../../src/domain/surveys.js';
import { reportOfFiles } from './report-of-files.js';

/** 2,000 answers whose product goes along a little (r 0.2), price not at all. */
const weak = Array.from({ length: 2_000 }, (_, row) => {
  const price = 1 + (row % 5);
  const product = 1 + (Math.floor(row / 5) % 5);
  const own = 1 + (Math.floor(row / 25) % 5);
  return `r${String(row)},${String(row % 5 === 0 ? product : own)},${String(product)},${String(price)}`;
});
const header = 'response_id,satisfaction,product,price';

describe('drivers that explain next to nothing', () => {
  it('have none that stands first, and no finding', async () => {
    const report = await reportOfFiles({ 'survey.csv': [header, ...weak] }, '--topic drivers');
    const [fit] = report.rows('driver-fit');
    expect(fit?.['explained']).toBeGreaterThan(0.01);
    expect(fit?.['explained']).toBeLessThan(0.1);
    expect(fit?.['first']).toContain('explain next to nothing');
    expect(report.findings.filter((text) => text.includes('most closely'))).toEqual([]);
    expect(report.rows('importance-performance')).toEqual([]);
  });

  it('are told from drivers that do explain', async () => {
    const strong = weak.map((line, row) => line.replace(/,\d,/, `,${String(1 + (Math.floor(row / 5) % 5))},`));
    const report = await reportOfFiles({ 'survey.csv': [header, ...strong] }, '--topic drivers');
    expect(report.findings.filter((text) => text.includes('most closely'))).toHaveLength(1);
  });
});

/** By rank both markets lie alike; in the first more are at both ends of the scale that NPS counts, most of them above. */
const scores = (market: string, counts: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(counts).flatMap(([score, times]) => Array.from({ length: times }, () => `${market},${score}`));

describe('a figure that differs though ranks do not', () => {
  it('is a finding that names the highest and the lowest with interval and n', async () => {
    const north = scores('North', { 0: 100, 9: 100, 7: 50 });
    const south = scores('South', { 6: 100, 7: 25, 8: 125 });
    const lines = [...north, ...south].map((line, row) => `r${String(row)},${line}`);
    const report = await reportOfFiles(
      { 'survey.csv': ['response_id,market,recommend', ...lines] },
      '--map "market=segment:market" --by market',
    );
    expect(report.findings.filter((text) => text.includes('differs by market'))).toEqual([
      expect.stringMatching(/“NPS” differs by market .*Highest North: 0\.0 \[.*\], n 250; lowest South: −40\.0 \[/u),
    ]);
  });

  it('is none where neither differs', async () => {
    const same = { 0: 40, 9: 40, 7: 20 };
    const lines = [...scores('North', same), ...scores('South', same)].map((line, row) => `r${String(row)},${line}`);
    const report = await reportOfFiles(
      { 'survey.csv': ['response_id,market,recommend', ...lines] },
      '--map "market=segment:market" --by market',
    );
    expect(report.findings.filter((text) => text.includes('differs by'))).toEqual([]);
  });
});

describe('a column of yes and no that is mapped as a question', () => {
  it('is read as 0 and 1, turned round where low is good', async () => {
    const lines = weak.map((line, row) => `${line},${row % 4 === 0 ? 'Yes' : 'No'}`);
    const files = { 'survey.csv': [`${header},churned`, ...lines] };
    const report = await reportOfFiles(files, '--map churned=other --topic items');
    expect(report.figure('item-mean', { item: 'churned' })).toMatchObject({ value: 0.25, answers: 2_000 });
    const turned = await reportOfFiles(files, '--map churned=other --reverse churned --topic items');
    expect(turned.figure('item-mean', { item: 'churned' })).toMatchObject({ value: 0.75, answers: 2_000 });
  });
});

describe('what is proposed as a driver', () => {
  it('is a question, no ticked option of one', () => {
    const item = {
      label: 'x',
      isOverall: false,
      constructOrigin: 'recognised',
      scaleOrigin: 'stated',
      isReversed: false,
    } as const;
    const option = { ...item, code: 'Tools: R', construct: 'other', scale: { low: 0, high: 1 } } as const;
    const question = { ...item, code: 'Speed', construct: 'service', scale: { low: 1, high: 5 } } as const;
    const survey = { items: [option, question] } as unknown as Survey;
    expect(usableDrivers([survey], [])).toEqual(['Speed']);
  });
});
