/** Is a report that is kept the report that would be made anew, and gone as soon as it would be another? */
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '../../../src/storage/database.js';
import { openDatabase } from '../../../src/storage/open-database.js';
import { projectFolder, runCli } from '../../run-cli.js';

let folder: string;
let made: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-kept-'));
  made = join(folder, 'made.db');
  const demo = join(projectFolder, 'fixtures', 'demo-company');
  const files = readdirSync(demo).filter((name) => name.endsWith('.csv'));
  expect((await runCli(['import', ...files.map((name) => join(demo, name)), '--db', made])).code).toBe(0);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function fresh(name: string): string {
  const database = join(folder, name);
  copyFileSync(made, database);
  return database;
}

async function outputOf(words: readonly string[]): Promise<string> {
  const { code, output, errors } = await runCli(words);
  expect([code, errors]).toEqual([0, '']);
  return output;
}

function keptIn(file: string, change = ''): number {
  const database = openDatabase(file);
  if (change !== '') database.connection.exec(change);
  const kept = database.connection.prepare<[], number>('SELECT count(*) FROM kept_answers').pluck().get() ?? 0;
  closeDatabase(database);
  return kept;
}

const calls: string[][] = [
  ['analyze', '--topic', 'roles', '--json'],
  ['analyze', '--topic', 'outcomes', '--lang', 'zh-CN'],
  ['analyze', '--topic', 'roles', '--publish', '--json'],
  ['report', '--period', '2026Q3', '--compare', '2026Q2', '--json'],
];

describe('a report of the same data under the same options', () => {
  it.each(calls)('%s %s %s …: kept or made anew, the bytes are the same', async (...call: string[]) => {
    const file = fresh(`${call.join('').replaceAll('-', '')}.db`);
    const words = [...call, '--db', file];
    const first = await outputOf(words);
    expect(keptIn(file)).toBe(1);
    expect(await outputOf(words)).toBe(first);
    expect(keptIn(file, 'DELETE FROM kept_answers')).toBe(0);
    expect(await outputOf(words)).toBe(first);
  });

  it('is read in every format from what is kept', async () => {
    const file = fresh('formats.db');
    const json = await outputOf(['analyze', '--topic', 'roles', '--json', '--db', file]);
    const saved = join(folder, 'saved.json');
    writeFileSync(saved, json);
    expect(await outputOf(['analyze', '--topic', 'roles', '--format', 'html', '--db', file])).toBe(
      await outputOf(['render', saved, '--format', 'html']),
    );
    expect(keptIn(file)).toBe(1);
  });

  it('is another one after another option, and both are kept', async () => {
    const file = fresh('options.db');
    const words = ['analyze', '--topic', 'roles', '--json', '--db', file];
    expect(await outputOf(words)).not.toBe(await outputOf([...words, '--confidence', '90']));
    expect(keptIn(file)).toBe(2);
  });

  it('is made anew after an import, and after a change by hand', async () => {
    const file = fresh('changed.db');
    const words = ['analyze', '--topic', 'outcomes', '--json', '--db', file];
    const first = await outputOf(words);
    const outcome = join(folder, 'outcomes.csv');
    writeFileSync(outcome, 'outcome_id,customer_id,title,stage\nNEW1,C001,One more,running\n');
    expect((await runCli(['import', outcome, '--db', file])).code).toBe(0);
    expect(keptIn(file)).toBe(0);
    const second = await outputOf(words);
    expect(second).not.toBe(first);
    expect(keptIn(file, "UPDATE outcomes SET stage = 'cancelled' WHERE outcome_id = 'NEW1'")).toBe(0);
    expect(await outputOf(words)).not.toBe(second);
  });

  it.each([
    ['cut off', Buffer.from([0, 255])],
    ['nothing', deflateRawSync(serialize(null))],
    ['an empty thing', deflateRawSync(serialize({}))],
    ['half a report', deflateRawSync(serialize({ about: {}, sections: [], results: null }))],
  ])('is made anew where what is kept is none of ours: %s', async (name, answer) => {
    const file = fresh(`${name.replaceAll(' ', '-')}.db`);
    const words = ['analyze', '--topic', 'roles', '--json', '--db', file];
    const first = await outputOf(words);
    keptIn(file, `UPDATE kept_answers SET answer = x'${answer.toString('hex')}'`);
    expect(await outputOf(words)).toBe(first);
  });
});
