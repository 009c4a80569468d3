/** A call with several files that cannot be read tells of all of them, and analyses nothing by halves. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-problems-'));
  writeFileSync(join(folder, 'a-empty.csv'), '');
  writeFileSync(join(folder, 'b-good.csv'), 'response_id,satisfaction\nr1,4\nr2,5\nr3,2\n');
  writeFileSync(join(folder, 'c-header.csv'), 'response_id,satisfaction\n');
  writeFileSync(join(folder, 'd-quote.csv'), 'response_id,satisfaction,comment\nr1,4,"never closed\nr2,5,x\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const all = ['a-empty.csv', 'b-good.csv', 'c-header.csv', 'd-quote.csv'];
const problemsIn = (errors: string): readonly string[] =>
  errors.split('\n').filter((line) => line.startsWith('crm-sat:'));

describe('analyze', () => {
  it.each([[[]], [['--map', 'satisfaction=satisfaction']]])(
    'tells of every file that cannot be read, %j',
    async (options) => {
      const { code, output, errors } = await runCli(['analyze', ...all, ...options, '--quiet'], { folder });
      expect(code).toBe(3);
      expect(output).toBe('');
      const problems = problemsIn(errors);
      expect(problems[0]).toContain('a-empty.csv');
      for (const file of ['c-header.csv', 'd-quote.csv']) expect(errors).toContain(`"${file}"`);
      expect(errors).not.toContain('b-good.csv');
    },
  );

  it('writes no output file, and a single problem stands once', async () => {
    const call = ['analyze', 'a-empty.csv', 'b-good.csv', '--quiet', '-o', 'out.txt'];
    const { code, errors } = await runCli(call, { folder });
    expect(code).toBe(3);
    expect(existsSync(join(folder, 'out.txt'))).toBe(false);
    expect(problemsIn(errors)).toHaveLength(1);
  });

  it('a wrong call is told once, not for each file', async () => {
    const call = ['analyze', 'b-good.csv', 'a-empty.csv', '--map', 'nothing=satisfaction', '--quiet'];
    const { code, errors } = await runCli(call, { folder });
    expect(code).not.toBe(0);
    expect(problemsIn(errors)).toHaveLength(1);
  });
});

describe('import', () => {
  it('stops at the first, for what was imported before stays', async () => {
    const { code, errors } = await runCli(['import', ...all, '--db', join(folder, 'x.db'), '--quiet'], { folder });
    expect(code).toBe(3);
    expect(problemsIn(errors)).toHaveLength(1);
    expect(errors).toContain('a-empty.csv');
  });
});
