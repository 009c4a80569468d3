/** Does every file that is one of a kind stand in the list of its kind? A forgotten row would be a feature nobody can reach. */
import { basename, dirname, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, typescriptFiles } from './source-files.js';

interface Registry {
  readonly folder: string;
  readonly index: string;
  /** What makes a file of the folder one of the kind; without it every file is. */
  readonly isRow?: (file: string, text: string) => boolean;
}

const declares = (pattern: RegExp) => (_file: string, text: string) => pattern.test(text);

const registries: readonly Registry[] = [
  { folder: 'src/analyses', index: 'src/analyses/index.ts', isRow: declares(/^export const \w+: Analysis = /m) },
  { folder: 'src/cli/commands', index: 'src/cli/command-table.ts' },
  { folder: 'src/docs/blocks', index: 'src/docs/blocks/index.ts' },
  {
    folder: 'src/import/layouts',
    index: 'src/import/layouts/index.ts',
    isRow: declares(/^export const \w+: Layout = /m),
  },
  { folder: 'src/metrics', index: 'src/metrics/index.ts', isRow: declares(/^export const \w+ = defineMetric\(/m) },
  { folder: 'src/problems', index: 'src/problems/catalogue.ts', isRow: (file) => file.endsWith('-problems.ts') },
  { folder: 'src/render', index: 'src/render/index.ts', isRow: declares(/^export const \w+: Renderer = /m) },
  { folder: 'src/storage/migrations', index: 'src/storage/migrations/index.ts' },
  {
    folder: 'src/survey/lint',
    index: 'src/survey/lint/index.ts',
    isRow: declares(/^export const \w+: LintRule = /m),
  },
  { folder: 'src/text/en', index: 'src/text/en.ts', isRow: declares(/^export const \w+Text = /m) },
  { folder: 'src/text/zh-CN', index: 'src/text/zh-CN.ts', isRow: declares(/^export const \w+Text = /m) },
];

function rowFiles({ folder, index, isRow }: Registry): readonly string[] {
  const files = typescriptFiles(folder).filter((file) => file !== index);
  return isRow ? files.filter((file) => isRow(file, read(file))) : files;
}

/** How the index would import the file: from itself, with the ending of the built file. */
const specifier = (index: string, file: string): string =>
  `'./${relative(dirname(index), file).replace(/\.ts$/, '.js')}'`;

/** The index with the part of it that stands in a file of its own beside it, `<part>-metrics.ts`. */
function listOf({ folder, index }: Registry): string {
  const list = read(index);
  const parts = typescriptFiles(folder).filter(
    (file) => file.endsWith('-metrics.ts') && list.includes(specifier(index, file)),
  );
  return [list, ...parts.map(read)].join('\n');
}

describe.each(registries)('$folder', (registry) => {
  it(`has every row in ${registry.index}`, () => {
    const rows = rowFiles(registry);
    const list = listOf(registry);
    expect(rows).not.toEqual([]);
    expect(rows.filter((file) => !list.includes(specifier(registry.index, file)))).toEqual([]);
  });
});

const nameOf = (file: string): string => basename(file, '.ts');
const inCamelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const withIds = ['src/analyses', 'src/import/layouts', 'src/metrics'];

describe.each(registries.filter(({ folder }) => withIds.includes(folder)))('$folder', (registry) => {
  it('calls file, export and id by one name', () => {
    const different = rowFiles(registry).filter((file) => {
      const text = read(file);
      const declared = new RegExp(`^export const ${inCamelCase(nameOf(file))}\\b`, 'm').test(text);
      return !declared || !text.includes(`id: '${nameOf(file)}'`);
    });
    expect(different).toEqual([]);
  });
});
