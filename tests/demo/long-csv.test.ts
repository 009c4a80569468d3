/** Does every line of the long CSV of the demo say what it seems to say? */
import { parse } from 'csv-parse/sync';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectFolder, runCli } from '../run-cli.js';

const folder = join('fixtures', 'demo-company');
const files = readdirSync(join(projectFolder, folder))
  .filter((name) => name.endsWith('.csv'))
  .map((name) => join(folder, name));

let rows: readonly Record<string, string>[];
beforeAll(async () => {
  const { code, output } = await runCli(['analyze', ...files, '--by', 'region', '--format', 'csv', '--quiet']);
  expect(code).toBe(0);
  rows = parse(output, { bom: true, columns: true }) as unknown as Record<string, string>[];
});

describe('the long CSV of the demo', () => {
  it('has every estimate within the interval beside it', () => {
    const both = rows.filter(({ value, low, high }) => value !== '' && low !== '' && high !== '');
    expect(both.length).toBeGreaterThan(500);
    const outside = both.filter(
      ({ value, low, high }) => Number(value) < Number(low) - 1e-9 || Number(value) > Number(high) + 1e-9,
    );
    expect(outside).toEqual([]);
  });

  it('has numbers and nothing else where numbers belong, and none where one is withheld', () => {
    for (const row of rows) {
      for (const column of ['value', 'low', 'high', 'answers', 'line'] as const)
        expect(Number.isFinite(Number(row[column] ?? 'x')), JSON.stringify(row)).toBe(true);
      if (row['withheld'] !== '') expect(row['value'], JSON.stringify(row)).toBe('');
    }
  });

  it('names each figure of a table once', () => {
    const names = rows
      .filter(({ section, table, column }) => table !== '' && section !== 'loss-audit' && column !== 'note')
      .map(({ section, table, title, line, column }) => [section, table, title, line, column].join('|'));
    expect(names.filter((name, at) => names.indexOf(name) !== at).slice(0, 5)).toEqual([]);
  });
});
