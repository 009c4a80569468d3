/** Is a report printed as PDF by a browser of this machine, and what is said where that cannot be done? */
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withoutClock } from '../../../src/cli/pdf/without-clock.js';
import { runCli } from '../../run-cli.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-pdf-'));
  writeFileSync(join(folder, 'survey.csv'), 'response_id,satisfaction\nr1,4\nr2,5\nr3,2\n');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const print = (variables: Readonly<Record<string, string>>, output = 'report.pdf') =>
  runCli(['analyze', 'survey.csv', '--format', 'pdf', '-o', output, '--quiet'], { folder, variables });

/** A program that does what a shell script says, in place of a browser. */
function browserThat(does: string): string {
  const path = join(folder, 'browser');
  writeFileSync(path, `#!/bin/sh\n${does}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** Finds where a browser was told to print to. */
const target =
  'for word in "$@"; do case "$word" in --print-to-pdf=*) to="${word#--print-to-pdf=}";; esac; last="$word"; done';
const leftBehind = (): readonly string[] => readdirSync(tmpdir()).filter((name) => /^crm-sat-print-/.test(name));

describe('a report as PDF', () => {
  it('is refused before anything is read where no browser is found', async () => {
    const { code, errors } = await print({ PATH: folder });
    expect(code).toBe(2);
    expect(errors).toContain('CHROME_PATH=/path/to/chrome');
    expect(errors).toContain('--format html');
  });

  it('names a CHROME_PATH that leads to no program', async () => {
    const { code, errors } = await print({ CHROME_PATH: 'survey.csv' });
    expect(code).toBe(2);
    expect(errors).toContain('CHROME_PATH names "survey.csv"');
  });

  it.each([
    ['ends with an error', 'exit 3', 'exit code 3'],
    ['prints nothing', 'exit 0', 'no file'],
    ['prints something else', `${target}; echo "<html>" > "$to"`, 'no PDF'],
  ])('a browser that %s leaves no report and no page behind', async (_, does, reason) => {
    const before = leftBehind();
    const { code, errors } = await print({ CHROME_PATH: browserThat(does) });
    expect(code).toBe(2);
    expect(errors).toContain(reason);
    expect(existsSync(join(folder, 'report.pdf'))).toBe(false);
    expect(leftBehind()).toEqual(before);
  });

  it('is printed from a page that nobody else can read', async () => {
    const copy = join(folder, 'seen');
    const browser = browserThat(
      `${target}; page="\${last#file://}"; ls -l "$page" > "${copy}"; ls -ld "$(dirname "$page")" >> "${copy}"; printf '%%PDF-1.4' > "$to"`,
    );
    expect(await print({ CHROME_PATH: browser, PATH: process.env['PATH'] ?? '' })).toMatchObject({
      code: 0,
      errors: '',
    });
    expect(readFileSync(copy, 'utf8')).toMatch(/^-rw-------[^]*\ndrwx------/);
    expect(readFileSync(join(folder, 'report.pdf'), 'utf8')).toBe('%PDF-1.4');
    expect(statSync(join(folder, 'report.pdf')).mode & 0o777).toBe(0o600);
  });

  it('has no time in it, and no byte moves', () => {
    const info =
      "1 0 obj\n<</Title (\u00e4)\n/CreationDate (D:20261127054512+08'00')\n/ModDate (D:20261127054512+08'00')>>";
    const fixed = Buffer.from(withoutClock(Buffer.from(info, 'latin1'))).toString('latin1');
    expect(fixed).toBe(info.replaceAll("20261127054512+08'00'", "19800101000000+00'00'"));
  });
});

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const path = process.env['PATH'] ?? '';
const hasBrowser = names.some((name) => path.split(delimiter).some((one) => existsSync(join(one, name))));

describe('the browser of this machine', () => {
  it.skipIf(!hasBrowser)('prints the same report as the same bytes', { timeout: 120_000 }, async () => {
    for (const output of ['one.pdf', 'two.pdf'])
      expect(await print({ PATH: path }, output)).toMatchObject({ code: 0, errors: '' });
    const [one = '', two = ''] = ['one.pdf', 'two.pdf'].map((name) => readFileSync(join(folder, name), 'latin1'));
    expect(one.slice(0, 5)).toBe('%PDF-');
    // Where they part, the words around it tell what of the moment is left in the file.
    const apart = Array.from(one).findIndex((byte, place) => byte !== two[place]);
    const around = (pdf: string): string => (apart < 0 ? '' : pdf.slice(Math.max(0, apart - 80), apart + 80));
    expect(around(two)).toBe(around(one));
    expect(two.length).toBe(one.length);
  });
});
