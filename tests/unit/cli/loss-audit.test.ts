/** The loss audit through the real command line and real databases: the same at the import, in the list and in a report. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LossAudit } from '../../../src/domain/loss-audit.js';
import { reportJsonSchema } from '../../../src/report/document-schema.js';
import { projectFolder, runCli } from '../../run-cli.js';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(reportJsonSchema());

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-audit-'));
  const answers = [5, 4, 3, 9, '', 5, 4, 3, 2, 1];
  const rows = answers.map(
    (score, row) => `R${row},C1,Chief Astronomer,${score},${row < 3 ? `mail ann${row}@example.org` : ''}`,
  );
  const text = ['response_id,customer_id,title,satisfaction,comment', ...rows, 'R0,C1,Chief Astronomer,1,', 'R99', ''];
  writeFileSync(join(folder, 'pulse.csv'), text.join('\n'));
  writeFileSync(
    join(folder, 'staff.csv'),
    [
      'response_id,satisfaction,effort',
      ...answers.map((score, row) => `S${row},${score},${row < 3 ? 7 - row : ''}`),
      '',
    ].join('\n'),
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function json(words: readonly string[], at = folder): Promise<{ readonly lossAudits?: readonly LossAudit[] }> {
  const { code, output, errors } = await runCli([...words, '--json', '--quiet'], { folder: at });
  expect(code, errors).toBe(0);
  const document = JSON.parse(output) as { readonly lossAudits?: readonly LossAudit[] };
  expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  return document;
}

async function say(words: readonly string[]): Promise<string> {
  const { code, output, errors } = await runCli([...words, '--quiet'], { folder });
  expect(code, errors).toBe(0);
  return output;
}

/** Cells that were wrapped, in one piece again. */
const flat = (output: string): string => output.replace(/[│\s]+/g, ' ');

const importing = (db: string): readonly string[] => [
  ...['import', 'pulse.csv', 'staff.csv', '--db', db],
  ...['--scale', 'satisfaction=1..5', '--max-rejected', '10%'],
];

describe('the loss audit of an import', () => {
  it('is the same at the import, in the list and in an analysis of the database', async () => {
    const { lossAudits: told = [] } = await json(importing('same.db'));
    expect(told.map(({ file, importId, rows }) => [file, importId, rows.read])).toEqual([
      ['pulse.csv', 1, 12],
      ['staff.csv', 2, 10],
    ]);
    expect(told[0]?.rows).toEqual({
      ...{ read: 12, kept: 10, repeated: 0, replaced: 0, changed: 0, contradicting: 1 },
      ...{ rejected: 1, dropped: 0 },
    });
    expect((await json(['list', 'imports', '--audit', '--db', 'same.db'])).lossAudits).toEqual(told);
    expect((await json(['analyze', '--db', 'same.db'])).lossAudits).toEqual(told);
    expect(await json(['list', 'imports', '--db', 'same.db'])).not.toHaveProperty('lossAudits');
  });

  it('stands in the database as JSON that SQLite reads, without a word of what people wrote', async () => {
    await json(importing('plain.db'));
    const database = new Database(join(folder, 'plain.db'), { readonly: true });
    const outside = database
      .prepare(
        `SELECT c.value ->> '$.cells.outside' FROM imports, json_each(loss_audit, '$.columns') c WHERE c.value ->> '$.column' = 'satisfaction'`,
      )
      .pluck()
      .all();
    const saved = database.prepare<[], string>('SELECT loss_audit FROM imports ORDER BY id').pluck().all();
    database.close();
    expect(outside).toEqual([1, 1]);
    expect(JSON.parse(saved[0] ?? '')).toMatchObject({ schema: 'crm-sat/loss-audit@1', importId: 1 });
    expect(saved.join()).not.toMatch(/example\.org|Astronomer/);
  });

  it('of an import by an earlier program is made from what that one saved', async () => {
    const { lossAudits: told = [] } = await json(importing('older.db'));
    const database = new Database(join(folder, 'older.db'));
    // What the migration leaves of an import made before accounts were kept.
    database.exec('UPDATE imports SET loss_audit = NULL');
    database.close();
    const { lossAudits } = await json(['list', 'imports', '--audit', '--db', 'older.db']);
    expect(lossAudits).toEqual(told);
  });

  it('a file that was imported before says so, and which import has its account', async () => {
    await json(importing('twice.db'));
    const { lossAudits: [first] = [] } = await json(importing('twice.db'));
    expect(first).toMatchObject({
      outcome: 'already-imported',
      importId: 1,
      // What the first import left out is not stored by coming again.
      rows: { read: 12, kept: 0, repeated: 10, contradicting: 1, rejected: 1 },
    });
    expect((await json(['list', 'imports', '--audit', '--db', 'twice.db'])).lossAudits).toHaveLength(2);
  });
});

describe('rows that changed', () => {
  it('are told apart by what became of them, and an undone import has no account any more', async () => {
    const write = (name: string, score: number) => {
      writeFileSync(join(folder, name), `response_id,customer_id,satisfaction\nR1,C1,${score}\nR2,C1,4\n`);
      return ['import', name, '--survey', 'S', '--scale', 'satisfaction=1..5', '--db', 'changed.db'];
    };
    await json(write('first.csv', 1));
    const rowsOf = async (words: readonly string[]) => (await json(words)).lossAudits?.[0]?.rows;
    const others = { repeated: 1, contradicting: 0, rejected: 0, dropped: 0 };
    const [kept, taken] = [
      { changed: 1, replaced: 0 },
      { changed: 0, replaced: 1 },
    ];
    expect(await rowsOf([...write('second.csv', 2), '--dry-run'])).toEqual({ read: 2, kept: 0, ...others, ...kept });
    const replacing = [...write('third.csv', 3), '--on-change', 'replace'];
    expect(await rowsOf(replacing)).toEqual({ read: 2, kept: 0, ...others, ...taken });
    expect((await json(['list', 'imports', '--audit', '--db', 'changed.db'])).lossAudits).toHaveLength(2);
    await json(['import', '--undo', '2', '--db', 'changed.db']);
    expect((await json(['list', 'imports', '--audit', '--db', 'changed.db'])).lossAudits).toHaveLength(1);
  });
});

describe('the words of the audit', () => {
  it('one line a file adds up, in both languages', async () => {
    const words = [...importing('words.db'), '--dry-run'];
    const english = flat(await say(words));
    expect(english).toMatch(/12 rows read = 10 kept \+ 1 contradicting \+ 1 rejected \(too-few-cells 1\)/);
    expect(english).toContain('Not taken over: 2 of 22 rows read (contradicting 1, rejected 1); files: 2.');
    expect(english).toContain('2 (2 outside the scale)');
    expect(english).toContain('Outside the scale: 9 (1×).');
    const chinese = flat(await say([...words, '--lang', 'zh-CN']));
    expect(chinese).toMatch(/读取 12 行 = 保留 10 \+ 文件内矛盾 1 \+ 拒收 1（too-few-cells 1）/);
  });

  it('nothing lost is one sentence and one line, and no table of losses', async () => {
    writeFileSync(join(folder, 'whole.csv'), 'customer_id,name\nC1,a\nC2,b\n');
    const output = await say(['import', 'whole.csv', '--dry-run']);
    expect(output).toContain('No row was lost. Rows read: 2; files: 1.');
    expect(output).toContain('2 rows read = 2 kept');
    expect(output.split('\n').length).toBeLessThan(25);
    expect(output).not.toMatch(/Rejected|something was lost|!!/);
  });

  it('--audit shows every row and every column, also those that lost nothing', async () => {
    const output = await say([...importing('every.db'), '--audit']);
    expect(output).toMatch(/│ rejected +│ too-few-cells +│ +│ +1 │ +13 │/);
    expect(output).toMatch(/│ satisfaction +│ +8 │ +0 │ +1 │ +1 │/);
    expect(await say(['list', 'imports', '--audit', '--db', 'every.db'])).toContain('Every row of staff.csv');
    expect(await say(['list', 'imports', '--audit', '--db', 'every.db', '--lang', 'zh-CN'])).toContain(
      'staff.csv 的每一行',
    );
  });

  it('of anything but imports is a wrong call', async () => {
    const { code, errors } = await runCli(['list', 'surveys', '--audit', '--db', 'same.db'], { folder });
    expect(code).toBe(2);
    expect(errors).toContain('--audit');
  });
});

describe('where respondents were promised confidence', () => {
  const columnOf = (audits: readonly LossAudit[] | undefined, name: string) =>
    audits?.find(({ file }) => file === 'staff.csv')?.columns.find(({ column }) => column === name);

  it('a question three people answered has no counts and nobody’s answer is told, at the import, later and when tried out', async () => {
    const calls = [
      importing('quiet.db'),
      ['list', 'imports', '--audit', '--db', 'quiet.db'],
      ['analyze', '--db', 'quiet.db'],
    ];
    for (const words of [...calls, [...importing('tried.db'), '--dry-run']]) {
      const { lossAudits } = await json(words);
      expect(columnOf(lossAudits, 'effort'), words.join(' ')).toMatchObject({ withheld: 'anonymity' });
      expect(columnOf(lossAudits, 'effort')).not.toHaveProperty('cells');
      expect(columnOf(lossAudits, 'satisfaction')).toMatchObject({ cells: { answers: 8, outside: 1 } });
      expect(columnOf(lossAudits, 'satisfaction')).not.toHaveProperty('outsideValues');
      // The survey beside it names its accounts.
      const [pulse] = lossAudits ?? [];
      if (words[0] !== 'analyze') expect(pulse?.columns[3]).toMatchObject({ outsideValues: [{ value: 9, cells: 1 }] });
    }
    const output = flat(await say(['list', 'imports', '--audit', '--db', 'quiet.db']));
    expect(output).toMatch(/effort withheld/);
  });

  it('--publish and --confidential withhold whatever the survey is', async () => {
    await json(importing('public.db'));
    const published = await json([
      'analyze',
      '--db',
      'public.db',
      '--survey',
      'pulse',
      '--publish',
      '--minimum-group',
      '9',
    ]);
    expect(published.lossAudits?.[0]?.columns[3]).toMatchObject({ withheld: 'anonymity' });
    const stated = await json([...importing('stated.db'), '--confidential', '--dry-run']);
    expect(stated.lossAudits?.[0]?.columns[3]).not.toHaveProperty('outsideValues');
  });
});

it('every example export has an audit in the published schema', async () => {
  const exports = join(projectFolder, 'fixtures/exports');
  const files = readdirSync(exports, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.csv'));
  const { lossAudits = [] } = await json(['import', ...files, '--dry-run'], exports);
  expect(lossAudits).toHaveLength(files.length);
  for (const { file, rows } of lossAudits) {
    const { read, ...fates } = rows;
    expect(
      Object.values(fates).reduce((sum, count) => sum + count, 0),
      file,
    ).toBe(read);
  }
});
