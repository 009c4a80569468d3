/** When is a difference of the latest two periods a finding, where nobody named them? */
import { describe, expect, it } from 'vitest';
import { reportOfFiles } from './report-of-files.js';

const quarters = [2025, 2026].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}Q${quarter}`));
const people = 40;

/** Of forty answers a quarter so many are a 4, the others a 2. */
const survey = (satisfied: readonly number[]): readonly string[] => [
  'response_id,period,satisfaction',
  ...satisfied.flatMap((hits, at) =>
    Array.from({ length: people }, (_, one) => `r${at}-${one},${quarters[at]},${one < hits ? 4 : 2}`),
  ),
];
const reportOf = (satisfied: readonly number[], options = '') =>
  reportOfFiles({ 'answers.csv': survey(satisfied) }, `--topic change ${options}`);

describe('a difference between the latest two of eight periods', () => {
  it('that some pair would show by chance is told in the section, not as a finding', async () => {
    const { findings, notices, text } = await reportOf([29, 29, 29, 29, 29, 29, 24, 34]);
    expect(findings.filter((one) => one.includes('went from'))).toEqual([]);
    expect(notices).toContain('within-chance');
    expect(notices).not.toContain('no-detectable-change');
    expect(text).toContain('among 7 neighbouring pairs of periods one often does');
  });

  it('is a finding where the pair was named beforehand', async () => {
    const named = '--period 2026Q4 --compare 2026Q3';
    const { findings, notices } = await reportOf([29, 29, 29, 29, 29, 29, 24, 34], named);
    expect(findings.join(' ')).toContain('went from 60.0 % in 2026Q3 to 85.0 % in 2026Q4');
    expect(notices).not.toContain('within-chance');
  });

  it('is a finding where it holds over all pairs', async () => {
    const { findings, notices } = await reportOf([29, 29, 29, 29, 29, 29, 15, 34]);
    expect(findings.join(' ')).toContain('went from 37.5 % in 2026Q3 to 85.0 % in 2026Q4');
    expect(notices).not.toContain('within-chance');
  });

  it('is a finding where the trend goes the same way', async () => {
    const { findings } = await reportOf([10, 13, 16, 19, 22, 25, 24, 34]);
    expect(findings.join(' ')).toContain('went from 60.0 % in 2026Q3 to 85.0 % in 2026Q4');
  });

  it('is none where the trend goes the other way', async () => {
    const { findings, notices } = await reportOf([38, 36, 34, 30, 26, 20, 13, 23]);
    expect(findings.filter((one) => one.includes('went from'))).toEqual([]);
    expect(notices).toContain('within-chance');
  });

  it('with two periods there is one pair', async () => {
    const { findings } = await reportOf([24, 34]);
    expect(findings.join(' ')).toContain('went from 60.0 % in 2025Q1 to 85.0 % in 2025Q2');
  });
});
