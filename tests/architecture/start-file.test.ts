/** What does the start file say where the program cannot run? */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from './source-files.js';

let folder: string;

/** Makes this Node believe that it is another one. */
function pretendNode(version: string): string {
  const file = join(folder, `node-${version}.cjs`);
  writeFileSync(file, `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });\n`);
  return file;
}

function start(version: string, words: readonly string[] = []) {
  const call = ['--require', pretendNode(version), join(folder, 'bin/crm-sat.js'), ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, call, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-start-'));
  cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it.each(['0.12.18', '18.20.8', '20.18.3'])('Node %s is told that it is too old, as a wrong call', (version) => {
  const { status, stdout, stderr } = start(version);
  expect(stderr).toContain(`This is Node ${version}; crm-sat needs Node 20.19 or newer.`);
  expect(stderr).toContain('https://nodejs.org');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});

it.each(['20.19.0', '22.1.0'])(
  'Node %s is let through, and a folder that is not built says how to build it',
  (version) => {
    const { status, stderr } = start(version);
    expect(stderr).toContain('npm install');
    expect(status).toBe(70);
  },
);

it('a built program is handed over to', () => {
  mkdirSync(join(folder, 'dist/command-line'), { recursive: true });
  const program = "exports.start = () => process.stdout.write('runs\\n');\n";
  writeFileSync(join(folder, 'dist/command-line/entry.cjs'), program);
  expect(start('20.19.0')).toEqual({ status: 0, stdout: 'runs\n', stderr: '' });
});

it('what another Node compiled is left aside', () => {
  writeFileSync(join(folder, 'dist/command-line/entry.cjs.compiled'), 'of another version');
  expect(start('20.19.0')).toEqual({ status: 0, stdout: 'runs\n', stderr: '' });
});

it('what was written down at build time is said without loading the program, everything else by the program', () => {
  const answers = { '--help': 'Usage: known\n', '--version': '1.2.3\n' };
  writeFileSync(join(folder, 'dist/command-line/entry.cjs.said.json'), JSON.stringify(answers));
  expect(start('20.19.0', ['--version'])).toEqual({ status: 0, stdout: '1.2.3\n', stderr: '' });
  expect(start('20.19.0')).toEqual({ status: 0, stdout: 'Usage: known\n', stderr: '' });
  expect(start('20.19.0', ['list', '--help']).stdout).toBe('runs\n');
});

it('where it cannot be written the program says why', () => {
  const { stdout, status } = spawnSync(
    'sh',
    ['-c', `"$0" "$1" --help > /dev/full; echo "code $?"`, process.execPath, join(root, 'bin/crm-sat.js')],
    { encoding: 'utf8' },
  );
  expect({ stdout, status }).toEqual({ stdout: 'code 2\n', status: 0 });
});
