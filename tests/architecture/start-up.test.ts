/** Does starting the program load only what every start needs? */
import { build } from 'esbuild';
import type { Metafile } from 'esbuild';
import { expect, it } from 'vitest';
import { root } from './source-files.js';

/** Each costs milliseconds that `--help` need not pay; they stand behind `import()`. */
const heavy = [
  'better-sqlite3',
  'chalk',
  'chardet',
  'cli-table3',
  'csv-parse',
  'csv-stringify',
  'inquirer',
  'read-excel-file',
  'simple-statistics',
  'string-width',
  'write-excel-file',
  'yaml',
  'yauzl',
  'zod',
];

async function importGraph(): Promise<Metafile> {
  const built = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/entry.ts'],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
  return built.metafile;
}

const packageOf = (path: string): string => path.split('/')[0]!;

/** Packages loaded at once, each with the way that leads to it; imports of types and `import()` do not count. */
function loadedAtOnce({ inputs }: Metafile): ReadonlyMap<string, string> {
  const ways = new Map([['src/cli/entry.ts', 'src/cli/entry.ts']]);
  const packages = new Map<string, string>();
  for (const [file, way] of ways) {
    for (const { path, kind, external } of inputs[file]?.imports ?? []) {
      if (kind !== 'import-statement') continue;
      if (external) packages.set(packageOf(path), `${way} > ${path}`);
      else if (!ways.has(path)) ways.set(path, `${way} > ${path}`);
    }
  }
  return packages;
}

it('no heavy package is loaded before a command needs it', async () => {
  const packages = loadedAtOnce(await importGraph());
  expect(heavy.flatMap((name) => packages.get(name) ?? [])).toEqual([]);
});
