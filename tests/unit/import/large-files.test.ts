/** What happens with files too large to be kept in memory, in a process whose memory is measured? */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../../run-cli.js';

const megabyte = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'crm-sat-large-'));
const file = join(folder, 'large.csv');

/** Tells on its last line how much memory the process took at most, in KB. */
const measured = `process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS + '\\n'));`;

interface Run {
  readonly code: number | null;
  readonly errors: string;
  readonly milliseconds: number;
  readonly peakMegabytes: number;
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
  return { code: status, errors: stderr, milliseconds, peakMegabytes: peak };
}

/** 200 MB of answers; the one in line 42 opens a quotation mark that nothing closes. */
beforeAll(() => {
  const rows = (count: number, first: number): string =>
    Array.from({ length: count }, (_, index) => `R${first + index},5,a comment of some words\n`).join('');
  const handle = openSync(file, 'w');
  writeSync(handle, `response_id,satisfaction,comment\n${rows(40, 1)}R41,4,"never closed\n`);
  const block = rows(30_000, 100);
  for (let written = 0; written < 200 * megabyte; written += block.length) writeSync(handle, block);
  closeSync(handle);
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('200 MB behind a quotation mark that is never closed', () => {
  it('are refused at once, with the line of the mark, in little memory', () => {
    const run = runMeasured(['import', 'large.csv', '--db', 'large.db']);
    expect(run.errors).toContain(
      'large.csv:42: A quotation mark opened in line 42 of "large.csv" is not closed properly.',
    );
    expect(run.code).toBe(3);
    expect(run.peakMegabytes).toBeLessThan(150);
    // A second where the machine has nothing else to do; reading all of it takes longer than this even there.
    expect(run.milliseconds).toBeLessThan(3_000);
  });
});
