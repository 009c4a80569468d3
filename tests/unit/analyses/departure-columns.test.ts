/** Columns of who has left are named as such wherever something is set against them. */
import { describe, expect, it } from 'vitest';
import { isDepartureColumn } from '../../../src/domain/departure-columns.js';
import { reportOfFiles } from './report-of-files.js';

describe('a column of who has left', () => {
  it.each([
    'Churn Label',
    'churn_flag',
    'ChurnValue',
    'Churn Category',
    'Attrition_Flag',
    'has_left',
    '是否流失',
    '流失原因',
  ])('is known by its name: %s', (name) => {
    expect(isDepartureColumn(name)).toBe(true);
  });

  it.each([
    'Churn Score',
    'churn_risk',
    '流失风险',
    'How likely are you to churn within a year?',
    '您认为我们的客户为什么会流失呢',
    'region',
    'left_hand',
    '',
  ])('is none: %s', (name) => {
    expect(isDepartureColumn(name)).toBe(false);
  });
});

describe('what is set against it', () => {
  // Of 80 that answered, the first 40 left and answered 1 or 2, the others 4 or 5; each is an account.
  const header = 'response_id,customer_id,submitted_at,satisfaction,Churn Label,Churn Value,region';
  const rows = Array.from({ length: 80 }, (_, at) => {
    const hasLeft = at < 40;
    const answer = (hasLeft ? 1 : 4) + (at % 2);
    return `r${at},C${at},2026-01-10,${answer},${hasLeft ? 'Yes' : 'No'},${hasLeft ? 1 : 0},${at % 4 < 2 ? 'N' : 'S'}`;
  });
  const files = { 'responses.csv': [header, ...rows] };
  const scale = '--scale "satisfaction=1..5"';

  it('carries the warning in the finding of a split, which is not the first', async () => {
    const options = `--by "Churn Label" ${scale}`;
    const english = await reportOfFiles(files, options);
    const at = english.findings.findIndex((one) => one.includes('answers differ by Churn Label'));
    expect(at).toBeGreaterThan(0);
    expect(english.findings[at]).toContain(
      '“Churn Label” says who has left: this must not be used to foretell who leaves',
    );
    expect(english.notices).toContain('departure-columns');
    const chinese = await reportOfFiles(files, `${options} --lang zh-CN`);
    expect(chinese.findings.join(' ')).toContain('“Churn Label”表示谁已离开：不得用它预测谁会离开');
  });

  it.each([
    ['as an outcome', '--driver-of "Churn Value" --drivers satisfaction'],
    ['as a driver', '--driver-of satisfaction --drivers "Churn Value"'],
  ])('is warned of %s', async (_, options) => {
    const { text, notices } = await reportOfFiles(files, `${options} ${scale}`);
    expect(notices).toContain('departure-columns');
    expect(text).toContain('By their names these columns say who has left: Churn Value.');
  });

  it('is not proposed as a driver, and another split carries no warning', async () => {
    const { block, notices, findings } = await reportOfFiles(files, `--topic drivers,roles --by region ${scale}`);
    expect(JSON.stringify(block('usable-drivers') ?? '')).not.toContain('Churn');
    expect(notices).not.toContain('departure-columns');
    expect(findings.join(' ')).not.toContain('who has left');
  });
});
