/** The contract of the built program as a shell sees it: streams, pipes, exit codes. */
import { execa } from 'execa';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderers } from '../../../src/render/index.js';
import { projectFolder } from '../../run-cli.js';

const program = join(projectFolder, 'bin', 'crm-sat.js');
const call = (words: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  execa(process.execPath, [program, ...words], { cwd: projectFolder, reject: false, env });

describe('the built program', () => {
  it('prints its help and version', async () => {
    const { stdout, exitCode } = await call(['--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('crm-sat analyze customers.csv');
    expect((await call(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('ends with 2 for a wrong call and 3 for data it cannot accept, with nothing on stdout', async () => {
    const wrong = await call(['analyze', '--topic', 'nothing']);
    expect([wrong.exitCode, wrong.stdout]).toEqual([2, '']);
    const empty = await call(['analyze', 'fixtures/broken/header-only.csv']);
    expect([empty.exitCode, empty.stdout]).toEqual([3, '']);
  });

  it('check ends with 0, 1 or 2 by its gates, and with 3 for data it cannot accept', async () => {
    const answers = 'fixtures/exports/template/responses.csv';
    const check = async (file: string, gate: string) => await call(['check', file, '--gate', gate, '--quiet']);
    expect((await check(answers, 'csat >= 0%')).exitCode).toBe(0);
    expect((await check(answers, 'csat >= 100%')).exitCode).toBe(1);
    const wrong = await check(answers, 'csatt >= 0%');
    expect([wrong.exitCode, wrong.stdout]).toEqual([2, '']);
    expect((await check('fixtures/broken/header-only.csv', 'csat >= 0%')).exitCode).toBe(3);
  });

  it('a reader that closes the pipe early is no error', async () => {
    const pipe = `"${process.execPath}" "${program}" analyze fixtures/demo-company/*.csv --json --quiet | head -n 3; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await execa('bash', ['-c', pipe], { cwd: projectFolder });
    expect(stdout.split('\n').at(-1)).toBe('0');
    expect(stderr).toBe('');
  });

  it.each(Object.keys(renderers))(
    'gives the same bytes of %s under another language and time zone of the machine',
    { timeout: 30_000 },
    async (format) => {
      const words = ['analyze', 'fixtures/exports/plain/responses-gb18030.csv', '--format', format, '--quiet'];
      const bytes = async (env: Readonly<Record<string, string>>): Promise<Buffer> => {
        const { stdout, exitCode } = await execa(process.execPath, [program, ...words], {
          cwd: projectFolder,
          env,
          encoding: 'buffer',
        });
        expect(exitCode).toBe(0);
        return Buffer.from(stdout);
      };
      const here = await bytes({ LANG: 'C', TZ: 'UTC' });
      expect(here.length).toBeGreaterThan(1000);
      expect((await bytes({ LANG: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai' })).equals(here)).toBe(true);
      expect((await bytes({ LANG: 'de_DE.UTF-8', TZ: 'America/Los_Angeles' })).equals(here)).toBe(true);
    },
  );

  it('does not wait for input where it has none', async () => {
    const { exitCode } = await call(['analyze', 'fixtures/exports/template/responses.csv', '--no-input', '--quiet']);
    expect(exitCode).toBe(0);
  });
});
