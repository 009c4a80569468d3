/** What is measured against what, and which ratio is to be reached? */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { benchFile, type Shape } from './bench-files.js';
import type { Command } from './measure.js';
import { type PeerName, type Peers } from './peers.js';

export interface Contest {
  readonly name: string;
  /** Ours first. */
  readonly commands: readonly Command[];
  readonly targets: readonly { readonly than: string; readonly atMost: number }[];
}

export interface Place {
  readonly folder: string;
  readonly peers: Peers;
}

const root = join(import.meta.dirname, '..', '..');
const program = [process.execPath, join(root, 'bin', 'crm-sat.js')];
const script = (name: string): string => join(import.meta.dirname, 'peers', name);
const fresh = (path: string) => (): void => {
  for (const end of ['', '-wal', '-shm', '.wal']) rmSync(path + end, { recursive: true, force: true });
};

export const ours = (...words: readonly string[]): readonly string[] => [...program, ...words, '--quiet'];

/** The commands of those that are there. */
function present({ versions }: Peers, commands: readonly (readonly [PeerName, Command])[]): readonly Command[] {
  return commands.flatMap(([name, command]) => (versions.has(name) ? [command] : []));
}

/** A CSV file into a database, each into its own. */
export function importContest({ folder, peers }: Place, shape: Shape, responses: number): Contest {
  const csv = benchFile(folder, shape, responses);
  const into = (name: string): string => join(folder, `import-${name}`);
  const command = (who: string, argv: readonly string[]): Command => ({ who, argv, before: fresh(argv.at(-1) ?? '') });
  const own = into('crm-sat.db');
  const sqlite = ['sqlite3', '-csv', '-cmd', `.import ${csv} responses`, into('sqlite.db')];
  const node = process.execPath;
  return {
    name: `import, ${shape}, ${responses.toLocaleString('en')} responses`,
    commands: [
      { who: 'crm-sat', argv: ours('import', csv, '--db', own), before: fresh(own) },
      ...present(peers, [
        ['sqlite3', { who: 'sqlite3 .import', argv: sqlite, before: fresh(into('sqlite.db')) }],
        ['DuckDB', command('DuckDB', [node, script('duckdb.cjs'), peers.folder, 'import', csv, into('duckdb.db')])],
        [
          'ClickHouse',
          command('ClickHouse', [node, script('clickhouse.cjs'), peers.folder, 'import', csv, into('click')]),
        ],
        ['pandas', command('pandas to_sql', ['python3', script('with_pandas.py'), 'import', csv, into('pandas.db')])],
      ]),
    ],
    targets: importTargets(shape, responses),
  };
}

function importTargets(shape: Shape, responses: number): Contest['targets'] {
  const than = 'sqlite3 .import';
  if (shape === 'irregular') return [{ than, atMost: 2.2 }];
  if (responses < 1_000_000) return [{ than, atMost: 3.5 }];
  return [{ than, atMost: 0.5 }, { than: 'DuckDB', atMost: 0.8 }]; // prettier-ignore
}

/** From a CSV file to what each role answered, without a database. */
export function roleTableContest({ folder, peers }: Place, responses: number): Contest {
  const csv = benchFile(folder, 'wide', responses);
  const node = process.execPath;
  const roles: Command = { who: 'crm-sat', argv: ours('analyze', csv, '--topic', 'roles') };
  const others = present(peers, [
    ['DuckDB', { who: 'DuckDB', argv: [node, script('duckdb.cjs'), peers.folder, 'role-table', csv] }],
    ['pandas', { who: 'pandas', argv: ['python3', script('with_pandas.py'), 'role-table', csv] }],
    ['data.table', { who: 'data.table', argv: ['Rscript', script('data-table.R'), csv] }],
  ]);
  return {
    name: `CSV to role table, ${responses.toLocaleString('en')} responses`,
    commands: [roles, ...others],
    targets: [{ than: 'DuckDB', atMost: 1.5 }],
  };
}
