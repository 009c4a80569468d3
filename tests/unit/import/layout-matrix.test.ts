import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layouts } from '../../../src/import/layouts/index.js';
import { sampleRows } from './sample-rows.js';

const folder = new URL('../../../fixtures/', import.meta.url).pathname;

/** Every table of the fixtures; the folder of an example export is the layout it is in. */
const tables = ['exports', 'demo-company', 'broken'].flatMap((part) =>
  readdirSync(`${folder}${part}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:csv|tsv|txt)$/.test(name))
    .map((name) => `${part}/${name}`),
);
const example = /^exports\/([^/]+)\//;

/** The tools' layouts that claim a file; the general ones claim what is left. */
async function claims(path: string): Promise<readonly string[]> {
  const rows = await sampleRows(`${folder}${path}`);
  return layouts.filter(({ tool, detect }) => tool !== undefined && detect(rows) !== undefined).map(({ id }) => id);
}

describe('each fixture beside each layout', () => {
  it.each(tables)('%s is claimed by its own tool alone', async (path) => {
    const layout = layouts.find(({ id }) => id === example.exec(path)?.[1]);
    expect(await claims(path)).toEqual(layout?.tool === undefined ? [] : [layout.id]);
  });

  it('every tool has an example', () => {
    const folders = new Set(tables.map((path) => example.exec(path)?.[1]));
    expect(layouts.filter(({ id }) => !folders.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
