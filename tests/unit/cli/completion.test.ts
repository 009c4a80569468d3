/** What a shell is told at TAB, and the scripts that ask. */
import { execaSync } from 'execa';
import { describe, expect, it } from 'vitest';
import { commandTable } from '../../../src/cli/command-table.js';
import { runCli } from '../../run-cli.js';

async function told(...words: readonly string[]): Promise<readonly string[]> {
  const { code, output } = await runCli(['complete', '--', ...words]);
  expect(code).toBe(0);
  return output.trimEnd().split('\n');
}
const values = (lines: readonly string[]): readonly string[] => lines.map((line) => line.split('\t')[0] ?? '');

describe('completion', () => {
  it('offers every command, and those that begin as typed', async () => {
    const all = values(await told(''));
    for (const { name } of commandTable) expect(all).toContain(name);
    expect(values(await told('an'))).toEqual(['analyze', ':4']);
  });

  it('offers options, and the words an option takes', async () => {
    expect(values(await told('analyze', '--to'))).toEqual(['--topic', ':4']);
    expect(values(await told('analyze', '--topic', 'rol'))).toEqual(['roles', ':4']);
    expect(values(await told('outcome', 'add', '--cust'))).toEqual(['--customer', ':4']);
    expect(values(await told('survey', 'new', '--template', 'rel'))).toEqual(['relationship', ':4']);
  });

  it('offers the names of what can be explained, listed and printed', async () => {
    expect(values(await told('explain', 'nps'))).toContain('nps');
    expect(values(await told('list', 'met'))).toEqual(['metrics', ':4']);
    expect(values(await told('schema', 're'))).toContain('report');
  });

  it('leaves files to the shell where a file belongs', async () => {
    expect(await told('analyze', '')).toEqual([':0']);
    expect(await told('analyze', '--db', '')).toEqual([':0']);
    expect(await told('import', 'resp')).toEqual([':0']);
  });

  it('offers nothing behind a command that does not exist', async () => {
    expect(await told('nonsense', '')).toEqual([':4']);
  });

  it.each(['bash', 'zsh', 'fish'])('has a script for %s that asks crm-sat', async (shell) => {
    const { code, output } = await runCli(['completion', shell]);
    expect(code).toBe(0);
    expect(output).toContain('crm-sat complete --');
  });

  it('has a script that bash can read', async () => {
    const { output } = await runCli(['completion', 'bash']);
    expect(execaSync('bash', ['-n'], { input: output }).exitCode).toBe(0);
  });

  it('refuses a shell it does not know, with those it knows', async () => {
    const { code, errors } = await runCli(['completion', 'tcsh']);
    expect(code).toBe(2);
    expect(errors).toContain('bash, zsh, fish');
  });
});
