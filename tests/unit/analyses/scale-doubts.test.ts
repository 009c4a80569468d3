/** What the answers say against the way a question was read, through the real command line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'crm-sat-doubts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}
const rows = (count: number, row: (index: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, index) => row(index));
async function analyze(...words: readonly string[]) {
  const { code, output, errors } = await runCli(['analyze', ...words, '--quiet', '--lang', 'en'], { folder });
  return { code, text: `${output}${errors}`.replace(/\s+/g, ' ') };
}

describe('questions that run against the others', () => {
  const path = file('opposed.csv', [
    'sat_1,sat_2,sat_3',
    ...rows(50, (index) => `${(index % 5) + 1},${(index % 5) + 1},${5 - (index % 5)}`),
  ]);
  const map = ['--map', 'sat_*=satisfaction'];

  it('are named with what to do', async () => {
    const { text } = await analyze(path, ...map);
    expect(text).toContain(
      'that run against the others: sat_3. If low is good there, turn them round: --reverse "sat_3"',
    );
  });

  it('are none once they are turned round', async () => {
    expect((await analyze(path, ...map, '--reverse', 'sat_3')).text).not.toContain('run against the others');
  });
});

describe('one question on two scales', () => {
  const early = file('early.csv', ['satisfaction', ...rows(60, (index) => String((index % 5) + 1))]);
  const late = file('late.csv', ['satisfaction', ...rows(60, (index) => String((index % 10) + 1))]);

  it('in two files of one survey stops with both scales and the way out', async () => {
    const { code, text } = await analyze(early, late, '--survey', 'waves');
    expect(code).toBe(3);
    expect(text).toContain('was stored with the scale 1..5, this file has it with the scale 1..10');
    expect(text).toContain('--rescale "satisfaction=1..5"');
  });

  it('is put together on request, and the report says so', async () => {
    const { code, text } = await analyze(early, late, '--survey', 'waves', '--rescale', 'satisfaction=1..5');
    expect(code).toBe(0);
    expect(text).toContain('Recalculated in equal steps from 1..10 to 1..5');
    expect(text).toContain('n 120');
  });

  it('in two periods of one file is pointed at', async () => {
    const path = file('mixed.csv', [
      'period,satisfaction',
      ...rows(60, (index) => `2026Q1,${(index % 5) + 1}`),
      ...rows(60, (index) => `2026Q2,${(index % 10) + 1}`),
    ]);
    expect((await analyze(path)).text).toContain(
      'Two scales in one question: “satisfaction” ends at 5 in 2026Q1 and goes on to 10 in 2026Q2',
    );
  });
});

it('a slip far off is named, with the scale that was kept', async () => {
  const path = file('slip.csv', ['satisfaction', ...rows(60, (index) => String((index % 5) + 1)), '44']);
  expect((await analyze(path)).text).toContain(
    'slip.csv, satisfaction: Alone above 1..5: 44 (answers: 1). Left out as slips rather than widen the scale',
  );
});

describe('answers that prove no end of the scale', () => {
  const said = 'was read on 1..4, the smallest usual scale of its answers';
  const answers = (from: number, to: number) =>
    file(`from-${String(from)}-${String(to)}.csv`, [
      'response_id,Overall satisfaction',
      ...rows(60, (index) => `R${String(index)},${String(from + (index % (to - from + 1)))}`),
    ]);

  it('are warned of, for 3 of 4 is good and 3 of 5 is not', async () => {
    expect((await analyze(answers(2, 4))).text).toContain(said);
    expect((await analyze(answers(2, 4), '--scale', 'Overall satisfaction=1..5')).text).not.toContain(said);
  });

  it('are no doubt where both ends were given, or the scale is longer', async () => {
    expect((await analyze(answers(1, 4))).text).not.toContain(said);
    expect((await analyze(answers(2, 5))).text).not.toContain(said);
  });
});
