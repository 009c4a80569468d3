/** What somebody at a terminal sees while work is done, and that nothing of it stays. */
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Environment } from '../../../src/cli/environment.js';
import { whileAnswering } from '../../../src/cli/progress.js';
import { runInTerminal, hasTerminal } from '../../in-terminal.js';
import { projectFolder, runCli } from '../../run-cli.js';

const survey = 'fixtures/exports/plain/responses-gb18030.csv';

describe.skipIf(!hasTerminal)('progress at a terminal', () => {
  it('names each file and each topic', async () => {
    const { screen, code } = await runInTerminal(['analyze', survey, '--no-input', '--topic', 'roles'], {
      folder: projectFolder,
      steps: [],
    });
    expect(code).toBe(0);
    expect(screen).toContain(`Reading ${survey} (1 of 1)`);
    expect(screen).toContain('Answering: roles');
  });

  it('is not shown with --quiet, nor where TERM is dumb', async () => {
    for (const [more, variables] of [
      [['--quiet'], {}],
      [[], { TERM: 'dumb' }],
    ] as const) {
      const { screen } = await runInTerminal(['analyze', survey, '--no-input', ...more], {
        folder: projectFolder,
        steps: [],
        variables,
      });
      expect(screen).not.toContain('Answering');
    }
  });
});

it('is wiped away when the work is done, and when it fails', async () => {
  const wipe = '\r\u001B[2K';
  for (const fails of [false, true]) {
    const errors = Object.assign(new PassThrough(), { isTTY: true });
    const environment = { errors, variables: {} } as unknown as Environment;
    const work = whileAnswering(environment, {}, async (onTopic) => {
      await Promise.resolve();
      onTopic('roles');
      if (fails) throw new Error('stopped');
    });
    await work.catch(() => undefined);
    expect(String(errors.read())).toBe(`${wipe}Answering: roles …${wipe}`);
  }
});

it('nothing of it reaches a pipe or a log', async () => {
  const { errors, output } = await runCli(['analyze', survey]);
  expect(errors + output).not.toMatch(/Answering|Reading fixtures/);
});
