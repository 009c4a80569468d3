/** What nobody did and nobody answered is not told as a comparison or as something hidden. */
import { describe, expect, it } from 'vitest';
import { reportOfFiles, type Files, type FilesReport } from './report-of-files.js';

const ids = Array.from({ length: 8 }, (_, at) => `C${at + 1}`);

describe('acts of which no record is kept', () => {
  // Three of four satisfied and two of four others renewed, the others left; nobody upgraded.
  const files: Files = {
    'customers.csv': ['customer_id,status', ...ids.map((id) => `${id},active`)],
    'renewals.csv': [
      'customer_id,decided_on,decision',
      ...['C1', 'C2', 'C3', 'C5', 'C6'].map((id) => `${id},2026-03-01,renewed`),
      ...['C4', 'C7', 'C8'].map((id) => `${id},2026-03-01,left`),
    ],
    'responses.csv': [
      'response_id,customer_id,submitted_at,satisfaction',
      ...ids.map((id, at) => `r${at},${id},2026-01-10,${at < 4 ? 5 : 2}`),
    ],
  };

  it('are no difference that was not found', async () => {
    const options = '--topic loyalty --full --as-of 2026-06-30 --scale "*=1..5"';
    const [english, chinese] = await Promise.all([
      reportOfFiles(files, options),
      reportOfFiles(files, `${options} --lang zh-CN`),
    ]);
    expect(english.figure('upgrade-share', { satisfied: 'yes' })).toMatchObject({ value: 0, answers: 4 });
    expect(english.text).toContain('No difference found in: Left and Bought again or renewed.');
    expect(english.text).toContain('By the records no account did this, so there is nothing to compare: Upgraded.');
    expect(chinese.text).toContain('按记录没有客户如此行事，因此无从比较：');
  });
});

describe('groups without an answer, where groups may be hidden', () => {
  const rows = ids.flatMap((id, at) =>
    ['North', 'South'].map((team, row) => `r${at}${row},${id},2026-01-10,${1 + ((at + row) % 5)},${team}`),
  );
  const header = 'response_id,customer_id,submitted_at,satisfaction,team';
  const silent = [0, 1, 2].map((at) => `s${at},C${at + 1},2026-01-10,,East`);
  const options = '--topic roles --confidential --by team --map team=segment:team --scale "*=1..5"';
  const hidden = (text: string): boolean => /Withheld groups/.test(text);

  const shown = (report: FilesReport): ReadonlySet<unknown> =>
    new Set(report.results.flatMap(({ by }) => (by as { readonly team?: string }).team ?? []));

  it('are no hidden groups', async () => {
    const report = await reportOfFiles({ 'responses.csv': [header, ...rows, ...silent] }, options);
    expect([...shown(report)]).toEqual(expect.arrayContaining(['North', 'South']));
    expect(shown(report)).not.toContain('East');
    expect(hidden(report.text)).toBe(false);
  });

  it('beside one that answered little, which stays hidden', async () => {
    const few = [0, 1, 2].map((at) => `f${at},C${at + 1},2026-01-10,4,West`);
    const report = await reportOfFiles({ 'responses.csv': [header, ...rows, ...silent, ...few] }, options);
    expect(hidden(report.text)).toBe(true);
    expect(shown(report)).not.toContain('West');
  });
});
