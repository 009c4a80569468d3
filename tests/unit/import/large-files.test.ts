/** What happens with files too large to be kept in memory, in a process whose memory is measured? */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../../run-cli.js';

const megabyte = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'crm-sat-large-'));

/** Tells at the end how much memory the process took at most, in KB, and how many bytes it read (Linux). */
const measured = `
  import { existsSync, readFileSync } from 'node:fs';
  process.on('exit', () => {
    const io = existsSync('/proc/self/io') ? readFileSync('/proc/self/io', 'utf8') : '';
    process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS + '\\n' + io);
  });`;

interface Run {
  readonly code: number | null;
  readonly errors: string;
  readonly milliseconds: number;
  readonly peakMegabytes: number;
  /** The program and its packages included; 0 where the system does not tell. */
  readonly readMegabytes: number;
}

function runMeasured(words: readonly string[]): Run {
  const call = [
    '--import',
    `data:text/javascript,${encodeURIComponent(measured)}`,
    join(projectFolder, 'bin/crm-sat.js'),
  ];
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...call, ...words], { encoding: 'utf8', cwd: folder });
  const milliseconds = performance.now() - began;
  const peak = Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
  const read = Number(/rchar: (\d+)/.exec(stderr)?.[1] ?? 0) / megabyte;
  return { code: status, errors: stderr, milliseconds, peakMegabytes: peak, readMegabytes: read };
}

const rows = (count: number, first: number): string =>
  Array.from({ length: count }, (_, index) => `R${first + index},5,a comment of some words\n`).join('');

/** The mark in line 42 is closed by nothing. */
const beginning = `response_id,satisfaction,comment\n${rows(40, 1)}R41,4,"never closed\n`;
const block = rows(30_000, 100);
const blocks = Math.ceil((200 * megabyte) / block.length);

/** Writes 200 MB of answers, packed or not: a gzip file may be made of any number of parts. */
function writeLarge(name: string, packed: (text: string) => string | Buffer): void {
  const handle = openSync(join(folder, name), 'w');
  writeSync(handle, Buffer.from(packed(beginning)));
  const part = Buffer.from(packed(block));
  for (let written = 0; written < blocks; written += 1) writeSync(handle, part);
  closeSync(handle);
}

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('200 MB behind a quotation mark that is never closed', () => {
  it.each([
    ['large.csv', (text: string) => text],
    ['large.csv.gz', (text: string) => gzipSync(text)],
  ])(
    '%s is refused at once, with the line of the mark, in little memory',
    (name, packed) => {
      writeLarge(name, packed);
      const run = runMeasured(['import', name, '--db', 'large.db']);
      // The time is told and not asserted, as others may use the machine; what was read tells the same.
      console.log(
        `${name}: ${Math.round(run.milliseconds)} ms, ${Math.round(run.peakMegabytes)} MB of memory, ${Math.round(run.readMegabytes)} MB read`,
      );
      expect(run.errors).toContain(
        `${name}:42: A quotation mark opened in line 42 of "${name}" is not closed properly.`,
      );
      expect(run.code).toBe(3);
      expect(run.peakMegabytes).toBeLessThan(150);
      expect(run.readMegabytes).toBeLessThan(20);
      rmSync(join(folder, name));
    },
    120_000,
  );
});
