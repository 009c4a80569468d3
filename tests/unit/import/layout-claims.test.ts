import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chooseLayout, layoutClaims, onlyClaim } from '../../../src/import/choose-layout.js';
import { layouts } from '../../../src/import/layouts/index.js';
import type { SampleRows } from '../../../src/import/layouts/layout.js';
import { plain } from '../../../src/import/layouts/plain.js';
import { openTable } from '../../../src/import/open-table.js';
import { importText, plainOptions, problemOf } from './import-text.js';

/** Each folder bears the id of the layout its files are in. */
const folder = new URL('../../../fixtures/exports/', import.meta.url).pathname;
const general = ['template', 'plain'];
const files = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: id }) => readdirSync(`${folder}${id}`).map((file) => ({ id, file })))
  .filter(({ file }) => /\.(?:csv|txt|tsv|xlsx|gz|zip)$/.test(file));

describe('the layouts and the example exports', () => {
  it.each(files)('$id/$file is claimed by its layout alone', async ({ id, file }) => {
    const table = await openTable({ name: file, path: `${folder}${id}/${file}` }, plainOptions);
    expect(table.chosen.layout.id).toBe(id);
  });

  it('every layout has an example', () => {
    const shown = new Set(files.map(({ id }) => id));
    expect(layouts.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it('no tool claims what the general layouts are for', () => {
    const samples: readonly SampleRows[] = [
      [[''], ['']],
      [
        ['id', 'name'],
        ['1', 'Ada'],
      ],
      [['customer_id', 'satisfaction'], []],
    ];
    expect(samples.flatMap((sample) => layoutClaims(sample))).toEqual([]);
    expect(layouts.slice(-2).map(({ id }) => id)).toEqual(general);
  });
});

describe('choosing a layout', () => {
  it('--layout wins over what was recognised', () => {
    const chosen = chooseLayout('a.csv', [['customer_id', 'name']], 'plain');
    expect(chosen).toMatchObject({ layout: { id: 'plain' }, evidence: { code: 'stated' } });
  });

  it('an unknown name is refused with the known ones', async () => {
    const problem = await problemOf(importText('satisfaction\n5\n', { layout: 'quatrics' }));
    expect(problem).toMatchObject({ code: 'unknown-layout' });
  });

  it('a file that looks like the exports of two tools is refused with the names to choose from', async () => {
    const evidence = { code: 'tool-columns', params: { tool: 'Asker', columns: 'ID' } } as const;
    const [first, second] = ['asker', 'teller'].map((id) => ({ layout: { ...plain, id }, evidence }));
    const problem = await problemOf(Promise.resolve().then(() => onlyClaim('a.csv', [first!, second!])));
    expect(problem).toEqual({
      code: 'ambiguous-layout',
      params: {
        file: 'a.csv',
        layouts: 'asker, teller',
        options: '--layout asker or --layout teller',
        first: 'asker',
      },
      at: { file: 'a.csv' },
    });
  });
});
