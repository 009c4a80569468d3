/** Which other programs are there to be measured against, in which version, and which are not? */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type PeerName = 'sqlite3' | 'DuckDB' | 'ClickHouse' | 'pandas' | 'data.table';

export interface Peers {
  /** By name; what is not there is in `absent`. */
  readonly versions: ReadonlyMap<PeerName, string>;
  readonly absent: ReadonlyMap<PeerName, string>;
  /** Where the packages of npm are; they never become packages of the project. */
  readonly folder: string;
}

const packages = { DuckDB: '@duckdb/node-api', ClickHouse: 'chdb' } as const;

function said(program: string, ...words: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(program, words, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

function versionInFolder(folder: string, name: string): string | undefined {
  const description = join(folder, 'node_modules', name, 'package.json');
  if (!existsSync(description)) return undefined;
  return (JSON.parse(readFileSync(description, 'utf8')) as { readonly version: string }).version;
}

function installed(folder: string, name: string): string | undefined {
  const known = versionInFolder(folder, name);
  if (known !== undefined) return known;
  mkdirSync(folder, { recursive: true });
  spawnSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', name], { stdio: 'ignore' });
  return versionInFolder(folder, name);
}

/** Looks for every peer; those from npm are installed into the folder where they are missing. */
export function findPeers(folder: string): Peers {
  const found: readonly (readonly [PeerName, string | undefined, string])[] = [
    ['sqlite3', said('sqlite3', '--version')?.split(' ')[0], 'there is no program sqlite3'],
    ['DuckDB', installed(folder, packages.DuckDB), `npm could not install ${packages.DuckDB}`],
    ['ClickHouse', installed(folder, packages.ClickHouse), `npm could not install ${packages.ClickHouse}`],
    ['pandas', said('python3', '-c', 'import pandas; print(pandas.__version__)'), 'python3 has no pandas'],
    [
      'data.table',
      said('Rscript', '-e', 'cat(as.character(packageVersion("data.table")))'),
      'there is no R with data.table',
    ],
  ];
  const versions = found.flatMap(([name, version]) => (version === undefined ? [] : [[name, version] as const]));
  const absent = found.flatMap(([name, version, why]) => (version === undefined ? [[name, why] as const] : []));
  return { versions: new Map(versions), absent: new Map(absent), folder };
}
