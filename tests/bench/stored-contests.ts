/** How fast is what is asked of stored answers, of nothing at all, and of the demo company? */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { benchFile } from './bench-files.js';
import { type Contest, ours, type Place } from './contests.js';

const node = process.execPath;
const root = join(import.meta.dirname, '..', '..');
const bare = { who: 'bare node', argv: [node, '-e', '0'] };

function runOnce(argv: readonly string[]): void {
  const [program = '', ...words] = argv;
  execFileSync(program, words, { stdio: 'ignore' });
}

interface Stored {
  readonly own: string;
  /** As it was before anything was asked of it. */
  readonly untouched: string;
  readonly duck: string | undefined;
}

function storedAnswers({ folder, peers }: Place, responses: number): Stored {
  const csv = benchFile(folder, 'wide', responses);
  const path = (name: string): string => join(folder, `stored-${String(responses)}-${name}`);
  const [own, untouched, duck] = [path('asked.db'), path('crm-sat.db'), path('duck.db')];
  rmSync(untouched, { force: true });
  runOnce(ours('import', csv, '--db', untouched));
  copyFileSync(untouched, own);
  if (!peers.versions.has('DuckDB')) return { own, untouched, duck: undefined };
  if (!existsSync(duck))
    runOnce([node, join(import.meta.dirname, 'peers', 'duckdb.cjs'), peers.folder, 'typed', csv, duck]);
  return { own, untouched, duck };
}

/** All analyses of stored answers, the first time, again, and as a page. */
export function storedContests(place: Place, responses: number): readonly Contest[] {
  const { own, untouched, duck } = storedAnswers(place, responses);
  const size = `${responses.toLocaleString('en')} responses`;
  const afresh = (): void => {
    copyFileSync(untouched, own);
  };
  const cube = [node, join(import.meta.dirname, 'peers', 'duckdb.cjs'), place.peers.folder, 'cube', '-', duck ?? ''];
  const analyze = ours('analyze', '--db', own);
  const page = join(place.folder, 'report.html');
  const asked = { who: 'analyze', argv: analyze };
  const duckCube = duck === undefined ? [] : [{ who: 'DuckDB cube', argv: cube }];
  return [
    {
      name: `counting, ${size}`,
      commands: [
        { who: 'crm-sat', argv: ours('analyze', '--db', own, '--topic', 'items'), before: afresh },
        ...duckCube,
      ],
      targets: [{ than: 'DuckDB cube', atMost: 0.7 }],
    },
    {
      name: `analyze of stored, first time, ${size}`,
      commands: [{ who: 'crm-sat', argv: analyze, before: afresh }, ...duckCube],
      targets: [{ than: 'DuckDB cube', atMost: 5 }],
    },
    {
      name: `the same again, ${size}`,
      commands: [{ who: 'crm-sat', argv: analyze }, bare],
      targets: [{ than: 'bare node', atMost: 4 }],
    },
    {
      name: `page of the report, ${size}`,
      commands: [{ who: 'crm-sat', argv: ours('report', '--db', own, '--output', page, '--force') }, asked],
      targets: [{ than: 'analyze', atMost: 2 }],
    },
  ];
}

/** What a command costs before it has read anything, and over the demo company. */
export function startContests(): readonly Contest[] {
  const demo = join(root, 'fixtures', 'demo-company');
  const files = readdirSync(demo).filter((name) => name.endsWith('.csv')).map((name) => join(demo, name)); // prettier-ignore
  const start = (word: string): Contest => ({
    name: word,
    commands: [{ who: 'crm-sat', argv: ours(word).slice(0, -1) }, bare],
    targets: [{ than: 'bare node', atMost: 1.2 }],
  });
  const analyze: Contest = {
    name: 'analyze of the demo company',
    commands: [{ who: 'crm-sat', argv: ours('analyze', ...files) }, bare],
    targets: [{ than: 'bare node', atMost: 6 }],
  };
  return [start('--help'), start('--version'), analyze];
}
