import { describe, expect, it } from 'vitest';
import { projectFolder, runCli } from '../../run-cli.js';
import { columnOf, importPath } from './import-text.js';

const folder = `${projectFolder}/fixtures/exports/`;

describe('zeros a tool has lost', () => {
  const nps = '1. How likely are you to recommend us to a colleague?';

  it('empty recommendations of an old Formbricks export are counted as possible zeros', async () => {
    const imported = await importPath(`${folder}formbricks/old-zeros-lost.csv`);
    expect(columnOf(imported, nps)).toMatchObject({ blanks: 2, zeros: 0, mayBeZero: 2 });
  });

  it('one 0 in the column shows that zeros are written, so a blank is a blank', async () => {
    const imported = await importPath(`${folder}formbricks/new-with-option-ids.csv`);
    expect(columnOf(imported, nps)).toMatchObject({ blanks: 1, zeros: 1 });
    expect(columnOf(imported, nps).mayBeZero).toBeUndefined();
  });

  it('other tools are not suspected', async () => {
    const imported = await importPath(`${folder}jinshuju/entries.csv`);
    expect(imported.reading.columns.every(({ mayBeZero }) => mayBeZero === undefined)).toBe(true);
  });

  it('crm-sat analyze warns before any figure, in both languages', async () => {
    const file = 'fixtures/exports/formbricks/old-zeros-lost.csv';
    const english = await runCli(['analyze', file, '--attributed', '--quiet']);
    expect(english.code).toBe(0);
    expect(english.output.replace(/\s+/g, ' ')).toContain('2 empty answers to “1. How likely');
    const chinese = await runCli(['analyze', file, '--attributed', '--quiet', '--lang', 'zh-CN']);
    expect(chinese.output.replace(/\s+/g, '')).toContain('有2个空白答案可能原为0');
  });
});
