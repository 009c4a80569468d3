/** Does every command of the README's tour print what the README shows? */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectFolder } from '../run-cli.js';

const isWriting = process.env['UPDATE_GOLDEN'] === '1';
const readmePath = join(projectFolder, 'README.md');
const blockPattern = /```console\n\$ ([^\n]+)\n([\s\S]*?)```/g;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-tour-'));
  symlinkSync(join(projectFolder, 'fixtures'), join(folder, 'fixtures'));
  mkdirSync(join(folder, 'programs'));
  // `npx crm-sat` as a reader types it, on the program that was just built.
  const program = join(folder, 'programs', 'npx');
  writeFileSync(
    program,
    `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(projectFolder, 'bin/crm-sat.js')}" "$@"\n`,
  );
  chmodSync(program, 0o755);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(command: string): string {
  const path = `${join(folder, 'programs')}:${process.env['PATH'] ?? ''}`;
  const environment = { ...process.env, PATH: path, NO_COLOR: '1', COLUMNS: '100' };
  const { stdout, status } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  });
  expect(status, command).toBe(0);
  return stdout;
}

it('the tour shows what its commands print, in their order', () => {
  const readme = readFileSync(readmePath, 'utf8');
  const blocks = [...readme.matchAll(blockPattern)];
  expect(blocks.length).toBeGreaterThan(4);
  let written = readme;
  for (const [block, command = '', shown = ''] of blocks) {
    const output = run(command);
    if (isWriting) written = written.replace(block, () => `\`\`\`console\n$ ${command}\n${output}\`\`\``);
    else expect(output, command).toBe(shown);
  }
  if (isWriting) writeFileSync(readmePath, written);
}, 120_000);
