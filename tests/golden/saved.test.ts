/** Does a report that was saved with --json give what the command itself gives, byte for byte? Over the golden cases. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderers } from '../../src/render/index.js';
import { runCli, shellWords } from '../run-cli.js';
import { inFolderOf } from './in-folder.js';

const casesFolder = join(import.meta.dirname, 'cli');
/** Commands that print a report and change nothing, so that they can be run again and again; `config` tells of its own call. */
const repeatable = /^(analyze|explain|list|import .*--dry-run|outcome (list|show)) /;
const ofOutput = new Set(['--json', '--quiet']);

interface Case {
  readonly folder: string;
  readonly words: readonly string[];
  readonly variables: Readonly<Record<string, string>>;
}

/** The call without what the test varies: language, format. */
function stripped(words: readonly string[]): readonly string[] {
  return words.filter((word, at) => {
    const before = words[at - 1] ?? '';
    return !ofOutput.has(word) && !['--lang', '--format'].includes(word) && !['--lang', '--format'].includes(before);
  });
}

function caseOf(name: string): readonly Case[] {
  const folder = join(casesFolder, name);
  const [line = '', ...assignments] = readFileSync(join(folder, 'cmd'), 'utf8').trim().split('\n');
  const isFine = readFileSync(join(folder, 'code'), 'utf8').trim() === '0';
  if (!isFine || !repeatable.test(line) || line.includes('--help')) return [];
  const words = stripped(shellWords(line));
  // What programs read is whole; the terminal gets an overview unless all is asked for.
  const whole = words[0] === 'analyze' ? [...words, '--full'] : words;
  const variables = Object.fromEntries(assignments.map((one) => one.split('=') as [string, string]));
  return [{ folder, words: [...whole, '--quiet'], variables }];
}

const keyOf = ({ words, variables }: Case): string => [...words, ...Object.entries(variables).flat()].join(' ');
const cases = new Map(
  readdirSync(casesFolder)
    .filter((name) => existsSync(join(casesFolder, name, 'code')))
    .flatMap(caseOf)
    .map((one) => [keyOf(one), one] as const),
);

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'crm-sat-saved-'));
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** What a call writes to a file, as bytes. */
async function written(words: readonly string[], folder: string, { variables }: Case): Promise<Buffer> {
  const file = join(scratch, 'out');
  const { code, errors } = await runCli([...words, '-o', file, '--force'], { folder, variables });
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  return readFileSync(file);
}

describe('a saved report', () => {
  it('is tried on many commands', () => {
    expect(cases.size).toBeGreaterThan(20);
  });

  it.each([...cases.values()].map((one) => [one.words.join(' ').slice(0, 90), one] as const))(
    '%s',
    { timeout: 60_000 },
    async (_, one) => {
      await inFolderOf(one.folder, one.variables, async (folder) => {
        const saved = join(scratch, 'saved.json');
        writeFileSync(saved, await written([...one.words, '--json'], folder, one));
        for (const format of Object.keys(renderers))
          for (const language of ['en', 'zh-CN']) {
            const how = ['--format', format, '--lang', language];
            const direct = await written([...one.words, ...how], folder, one);
            const again = await written(['render', saved, ...how], folder, one);
            expect(again.equals(direct), `${format} in ${language}`).toBe(true);
          }
        const inChinese = join(scratch, 'chinese.json');
        writeFileSync(inChinese, await written(['render', saved, '--json', '--lang', 'zh-CN'], folder, one));
        const back = await written(['render', inChinese, '--json', '--lang', 'en'], folder, one);
        expect(back.equals(readFileSync(saved)), 'JSON of JSON').toBe(true);
      });
    },
  );
});
