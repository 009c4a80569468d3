import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layoutClaims } from '../../../src/import/choose-layout.js';
import { sampleRows } from './sample-rows.js';

const folder = new URL('../../../fixtures/', import.meta.url).pathname;
const isTable = (name: string): boolean => /\.(?:csv|tsv|txt)$/.test(name);

const ours = ['demo-company', 'broken'].flatMap((part) =>
  readdirSync(`${folder}${part}`)
    // These two are broken by what a tool's layout says of them.
    .filter((name) => isTable(name) && !['only-lost-deals.csv', 'side-by-side.csv'].includes(name))
    .map((name) => `${part}/${name}`),
);

const examples = readdirSync(`${folder}exports`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: id }) =>
    readdirSync(`${folder}exports/${id}`)
      .filter(isTable)
      .map((file) => ({ id, path: `exports/${id}/${file}` })),
  );

const claims = async (path: string): Promise<readonly string[]> =>
  layoutClaims(await sampleRows(`${folder}${path}`)).map(({ layout }) => layout.id);

describe('each fixture beside each layout', () => {
  it.each(ours)('%s is claimed by no tool', async (path) => {
    expect(await claims(path)).toEqual([]);
  });

  it.each(examples)('$path is claimed by its own layout alone', async ({ id, path }) => {
    expect(await claims(path)).toEqual(['template', 'plain'].includes(id) ? [] : [id]);
  });
});
