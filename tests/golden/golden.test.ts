import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, shellWords } from '../run-cli.js';
import { inFolderOf } from './in-folder.js';

/**
 * Each folder with a file `cmd` is a case: the arguments of crm-sat, run in the project's folder, or behind the commands of
 * its file `before` in a folder of its own. `npm run golden` writes
 * what it printed into expout, experr and code (`npm run golden -- tests/golden -t NAME` for one); a change is reviewed as
 * a diff.
 */
const casesFolder = import.meta.dirname;
const isWriting = process.env['UPDATE_GOLDEN'] === '1';

const cases = readdirSync(casesFolder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('/cmd'))
  .map((path) => path.slice(0, -'/cmd'.length))
  .sort();

function expected(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

describe('golden cases', () => {
  it('there are cases', () => {
    expect(cases.length).toBeGreaterThan(5);
  });

  it.each(cases)('%s prints and exits as before', async (name) => {
    const folder = join(casesFolder, name);
    const [words, ...assignments] = readFileSync(join(folder, 'cmd'), 'utf8').trim().split('\n');
    const variables = Object.fromEntries(assignments.map((line) => line.split('=') as [string, string]));
    const result = await inFolderOf(
      folder,
      variables,
      async (workingFolder) => await runCli(shellWords(words ?? ''), { folder: workingFolder, variables }),
    );
    const files = { expout: result.output, experr: result.errors, code: `${result.code}\n` };
    for (const [file, text] of Object.entries(files)) {
      if (isWriting) writeFileSync(join(folder, file), text);
      else expect(text, `${name}/${file}`).toBe(expected(join(folder, file)));
    }
  });
});
