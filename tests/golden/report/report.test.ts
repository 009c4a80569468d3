/**
 * The whole report of the demo, byte for byte, in every text format and both languages, as the built program writes it under
 * three languages and time zones of the machine.
 *
 * The ten texts are six megabytes, and each sentence stands in all of them: whole, their diff would be read by nobody. Kept
 * whole are those in which every word and printed number can be read, in `../cli/report-demo*`: Markdown in both languages and
 * the terminal's page. Of all ten the SHA-256 stands here, of the whole and of each section, so that a reviewer sees in which
 * sections of which formats bytes changed, and reads there what. UPDATE_GOLDEN=1 writes them anew.
 */
import { execa } from 'execa';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderers } from '../../../src/render/index.js';
import { projectFolder, shellWords } from '../../run-cli.js';
import { beginnings, digestsOf, type TextFormat } from './parts.js';

const program = join(projectFolder, 'bin', 'crm-sat.js');
const isWriting = process.env['UPDATE_GOLDEN'] === '1';
const languages = ['en', 'zh-CN'] as const;
const formats = Object.keys(beginnings) as readonly TextFormat[];
const each = languages.flatMap((language) => formats.map((format) => ({ format, language })));
type One = (typeof each)[number];

const machines = [
  { LANG: 'C', LC_ALL: 'C', TZ: 'UTC' },
  { LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8', TZ: 'Asia/Shanghai' },
  { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', TZ: 'America/Los_Angeles' },
] as const;

const caseFolder = (name: string): string => join(import.meta.dirname, '../cli', name);
const report = shellWords(readFileSync(join(caseFolder('report-demo'), 'cmd'), 'utf8').trim());

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'crm-sat-report-'));
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** What the built program prints, as bytes read as UTF-8. */
async function printed(words: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  const call = [program, ...words, '--quiet', '--no-input'];
  const { stdout } = await execa(process.execPath, call, { cwd: projectFolder, env, stripFinalNewline: false });
  return stdout;
}

const asked = ({ format, language }: One): readonly string[] => ['--format', format, '--lang', language];

function expectGolden({ format, language }: One, text: string): void {
  const digests = digestsOf(format, text);
  const file = join(import.meta.dirname, `${format}-${language}.sha256`);
  if (isWriting) writeFileSync(file, digests);
  else expect(digests, `${format} in ${language}`).toBe(readFileSync(file, 'utf8'));
}

describe('the whole report of the demo', () => {
  it('is tried in every format that is text', () => {
    expect([...formats, 'xlsx'].toSorted()).toEqual(Object.keys(renderers).toSorted());
  });

  it.each(each)('$format in $language has the bytes it had', async (one) => {
    expectGolden(one, await printed([...report, ...asked(one)], machines[0]));
  });

  // A report made there once and written anew from what was saved: the same code writes it as in a direct call.
  it.each(machines.slice(1))('has the same bytes under LANG=$LANG TZ=$TZ', async (machine) => {
    const saved = join(scratch, `${machine.LANG}.json`);
    writeFileSync(saved, await printed([...report, '--json'], machine));
    expectGolden({ format: 'json', language: 'en' }, readFileSync(saved, 'utf8'));
    for (const one of each) expectGolden(one, await printed(['render', saved, ...asked(one)], machine));
  });

  // While goldens are written, both sides are written at the same time.
  it.skipIf(isWriting).each([
    ['report-demo', { format: 'terminal', language: 'en' }],
    ['report-demo-markdown', { format: 'markdown', language: 'en' }],
    ['report-demo-chinese', { format: 'markdown', language: 'zh-CN' }],
  ] as const)('%s is the one kept whole', (name, { format, language }) => {
    const kept = readFileSync(join(caseFolder(name), 'expout'), 'utf8');
    const [whole] = readFileSync(join(import.meta.dirname, `${format}-${language}.sha256`), 'utf8').split('\n');
    expect(digestsOf(format, kept).split('\n')[0]).toBe(whole);
  });
});
