/** What a shell is told at TAB, and the scripts that ask. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  it('offers the formats of each command, and the choices of its settings', async () => {
    const format = async (...words: readonly string[]) => values(await told(...words, '--format', ''));
    expect(await format('report')).toEqual(expect.arrayContaining(['html', 'pdf', 'xlsx']));
    expect(await format('report')).not.toContain('junit');
    expect(await format('check')).toEqual(expect.arrayContaining(['junit', 'github', 'sarif', 'terminal']));
    expect(await format('render')).toEqual(expect.arrayContaining(['pdf', 'junit', 'sarif']));
    expect(await format('survey', 'lint')).toContain('sarif');
    expect(values(await told('report', '--edition', ''))).toEqual(expect.arrayContaining(['full', 'board']));
    expect(values(await told('analyze', '--headline', ''))).toEqual(expect.arrayContaining(['withheld', 'stamped']));
    expect(values(await told('import', '--survey-kind', ''))).toContain('relationship');
    expect(values(await told('analyze', '--weight', ''))).toContain('revenue');
    expect(values(await told('import', '--encoding', 'gb'))).toContain('gb18030');
  });

  it('offers lint rules and the words that are explained too', async () => {
    const all = values(await told('explain', ''));
    expect(all).toEqual(expect.arrayContaining(['nps', 'double-barrelled', 'headline', 'withholding', 'qualtrics']));
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

  it('has a script for bash that hands the words on and runs none of them', async () => {
    const { output } = await runCli(['completion', 'bash']);
    expect(output).not.toMatch(/\beval\b/u);
    const folder = mkdtempSync(join(tmpdir(), 'crm-sat-completion-'));
    const asked = join(folder, 'asked');
    const program = `crm-sat() { printf '%s\\n' "$@" > "${asked}"; }; _get_comp_words_by_ref() { words=("\${COMP_WORDS[@]}"); cur=''; }`;
    const line = `COMP_WORDS=(crm-sat check '$(touch ran)' '>' kept.txt ''); __crm_sat_complete; true`;
    writeFileSync(join(folder, 'kept.txt'), 'precious');
    execaSync('bash', ['-c', `${output}\n${program}\n${line}`], { cwd: folder });
    expect(readFileSync(asked, 'utf8').split('\n')).toEqual([
      'complete',
      '--',
      'check',
      '$(touch ran)',
      '>',
      'kept.txt',
      '',
      '',
    ]);
    expect(readdirSync(folder).sort()).toEqual(['asked', 'kept.txt']);
    expect(readFileSync(join(folder, 'kept.txt'), 'utf8')).toBe('precious');
    rmSync(folder, { recursive: true });
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
