/** Do names that a spreadsheet would run, or Markdown obey, come through a whole run as nothing but names? */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formulas, markups } from '../render/dangerous-report.js';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-names-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What is printed of answers in groups with these names. */
async function analyze(names: readonly string[], ...words: string[]): Promise<string> {
  const rows = names.flatMap((name, group) =>
    Array.from({ length: 6 }, (_, at) => [`r${String(group)}-${String(at)}`, (at % 5) + 1, name]),
  );
  writeFileSync(join(folder, 'survey.csv'), stringify([['response_id', 'satisfaction', 'region'], ...rows]));
  const call = ['analyze', 'survey.csv', '--survey', '=1+1|x', '--topic', 'roles', '--by', 'region', '--attributed'];
  const { code, output } = await runCli([...call, '--map', 'region=segment:region', '--quiet', ...words], { folder });
  expect(code).toBe(0);
  return output;
}

/** A report lists the largest groups alone, so that not all names fit into one. */
const batches = [formulas.slice(0, 8), formulas.slice(8), markups.slice(0, 10), markups.slice(10)];
const calls = batches.flatMap((names) => (['en', 'zh-CN'] as const).map((language) => ({ names, language })));

describe.each(calls)('names such as $names.0 in $language', ({ names, language }) => {
  it('begin no cell of the CSV as a formula', async () => {
    const text = await analyze(names, '--format', 'csv', '--lang', language);
    const rows = parse(text, { bom: true, columns: true }) as unknown as Record<string, string>[];
    expect(rows.filter(({ column }) => column === 'csat').length).toBeGreaterThan(3);
    for (const row of rows)
      for (const cell of Object.values(row).flatMap((one) => one.split(';')))
        expect(cell).not.toMatch(/^\s*(?:[=+@＝＋－＠]|-(?!\d+(?:\.\d+)?(?:e-?\d+)?$))/);
  });

  it('are neither HTML, links, images nor code in Markdown', async () => {
    const text = await analyze(names, '--format', 'markdown', '--lang', language);
    expect(text).not.toMatch(/(?<!\\)(?:\\\\)*[`<[]/);
    if (names.includes('<script>alert(1)</script>')) expect(text).toContain('\\<script>');
  });
});
