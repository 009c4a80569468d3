import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CliResult, runCli } from '../../run-cli.js';
import { found } from './forget-company.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crm-sat-spellings-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = async (...words: readonly string[]): Promise<CliResult> =>
  await runCli([...words, '--db', 'company.db', '--quiet'], { folder, variables: { HOME: join(folder, 'home') } });

async function succeed(...words: readonly string[]): Promise<string> {
  const { code, errors, output } = await run(...words);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  return output;
}

function write(name: string, lines: readonly string[]): void {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
}

const pulse = (comments: readonly string[]): readonly string[] => [
  'response_id,customer_id,contact_id,Overall satisfaction,comment',
  ...comments.map((comment, row) => `R${row},C1,PX-2,${1 + (row % 5)},"${comment.replaceAll('"', '""')}"`),
  ...Array.from({ length: 12 }, (_, row) => `S${row},C1,PX-2,4,`),
];

/** Each with what others wrote of the person, and the bytes that must be gone afterwards. */
const people: readonly (readonly [
  name: string,
  email: string,
  comments: readonly string[],
  gone: readonly string[],
])[] = [
  [
    'José Álvarez',
    'jose@x.example',
    ['Jose Alvarez was slow', 'JOSÉ ALVAREZ!', 'Álvarez, José'],
    ['Alvarez', 'ÁLVAREZ', 'Álvarez'],
  ],
  ['Jose Alvarez', 'jose@x.example', ['José Álvarez', 'José Álvarez'.normalize('NFD')], ['lvarez', 'José']],
  ['Jörg Müller', 'jm@x.example', ['Joerg Mueller', 'Jorg Muller', 'JÖRG MÜLLER'], ['ueller', 'uller', 'ÜLLER']],
  ['Jorg Muller', 'jm@x.example', ['Joerg Mueller', 'Jörg Müller'], ['ueller', 'Müller']],
  ['Eva Groß', 'eg@x.example', ['EVA GROSS', 'Eva Gross'], ['gross']],
  ['Eva GROSS', 'eg@x.example', ['Eva Groß'], ['groß']],
  ["Siân O'Brien", 'sob@x.example', ['Sian O’Brien', 'Siân O&#39;Brien', "sian o'brien's"], ['Brien']],
  ['Siân O’Brien', 'sob@x.example', ["Siân O'Brien", 'Sian OBrien'], ['Brien']],
  ['Wilhelmine Quast', 'wq@x.example', ['Quast, Wilhelmine', 'Quast Wilhelmine', 'wilhelmine.quast'], ['Quast']],
  ['Quast, Wilhelmine', 'wq@x.example', ['Wilhelmine Quast', 'wilhelmine_quast'], ['Quast']],
  [
    'Wilhelmine Quast',
    'wq@x.example',
    ['Wilhel\u200bmine Qua\u00adst', 'Ｗｉｌｈｅｌｍｉｎｅ　Ｑｕａｓｔ'],
    ['mine Qua', 'Ｑｕａｓｔ'],
  ],
  ['王芳芳', 'wff@x.example', ['请王芳芳来', '王 芳芳', '王 芳 芳'], ['芳芳', '芳 芳']],
  ['王 芳芳', 'wff@x.example', ['请王芳芳来'], ['芳芳']],
  ['欧阳 娜', 'on@x.example', ['欧阳娜女士'], ['阳娜']],
  ['Fang Wang (王芳芳)', 'wff@x.example', ['王芳芳', 'Wang Fang'], ['芳芳', 'Fang']],
  [
    'Jörg Müller-Sánchez',
    'jorg.mueller@acme.example',
    ['J&ouml;rg M&uuml;ller-S&aacute;nchez', 'Jörg Müller\u2011Sánchez', 'Jorg Muller\u2013Sanchez'],
    ['nchez', 'ouml'],
  ],
  [
    'Jo Quill',
    'jo.quill@acme.example',
    ['jo.quill [at] acme [dot] example', 'jo.quill at acme dot example', 'jo.quill{at}acme.example'],
    ['quill', 'acme'],
  ],
  [
    'Zed Zero',
    'zed+crm@x.example',
    ['mail%3Azed%2Bcrm%40x.example', 'zed+crm (at) x.example', 'ｚｅｄ＋ｃｒｍ＠ｘ．ｅｘａｍｐｌｅ'],
    ['zed', 'ｚｅｄ'],
  ],
];

describe('crm-sat forget finds a person however others spell it:', () => {
  test.each(people)('%s <%s> in %j', async (name, email, comments, gone) => {
    write('contacts.csv', [
      'contact_id,customer_id,name,email',
      `PX-1,C1,"${name}",${email}`,
      'PX-2,C1,Ada Berg,ada@x.example',
    ]);
    write('pulse.csv', pulse(comments));
    await succeed('import', 'contacts.csv', 'pulse.csv');
    expect(found(folder, gone)).toEqual(gone);
    const output = await succeed('forget', '--contact', 'PX-1', '--yes');
    expect(found(folder, gone)).toEqual([]);
    expect(output).not.toContain('still found');
    expect(found(folder, ['Ada Berg'])).toEqual(['Ada Berg']);
  });

  test('and leaves what is written exactly as the name of somebody else', async () => {
    write('contacts.csv', ['contact_id,customer_id,name', 'PX-1,C1,José Álvarez', 'PX-2,C1,Jose Alvarez']);
    write('pulse.csv', pulse(['José Álvarez was slow', 'Jose Alvarez was quick', 'JOSE ÁLVAREZ']));
    await succeed('import', 'contacts.csv', 'pulse.csv');
    const output = await succeed('forget', '--contact', 'PX-1', '--yes');
    expect(found(folder, ['José', 'Álvarez', 'Jose Alvarez was quick'])).toEqual(['Jose Alvarez was quick']);
    expect(output).not.toContain('still found');
  });
});

describe('crm-sat forget leaves no byte of a person', () => {
  test('in names of files and surveys, of views, and in rejected rows whose cells part the name', async () => {
    write('contacts.csv', [
      'contact_id,customer_id,name,email',
      'PX-4711,C1,Wilhelmine Quast,wq@x.example',
      'PX-2,C1,Ada Berg,ada@x.example',
    ]);
    const lines = [...pulse(['well']), 'Wilhelmine,R9,Quast'];
    write('answers_wilhelmine-quast.csv', lines);
    write(
      'px_4711 export.csv',
      lines.map((line) => line.replace('well', 'good')),
    );
    write(
      'from-wq@x.example.csv',
      lines.map((line) => line.replace('well', 'fine')),
    );
    await succeed('import', 'contacts.csv');
    const files = ['answers_wilhelmine-quast.csv', 'px_4711 export.csv', 'from-wq@x.example.csv'];
    for (const file of files) await succeed('import', file, '--max-rejected', '20%');
    const gone = ['quast', 'wilhelmine', 'px-4711', 'px_4711', 'wq@x'];
    expect(found(folder, gone)).toEqual(gone);
    await succeed('forget', '--contact', 'PX-4711', '--yes');
    expect(found(folder, gone)).toEqual([]);
    const connection = new BetterSqlite3(join(folder, 'company.db'), { readonly: true });
    const views = connection
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'view' AND name LIKE 'survey_%'")
      .pluck()
      .all();
    expect(views).toHaveLength(3);
    for (const view of views)
      expect(
        connection
          .prepare(`SELECT count(*) FROM ${String(view)}`)
          .pluck()
          .get(),
      ).toBe(13);
    connection.close();
    expect((await run('analyze')).code).toBe(0);
  });

  test('in older copies of the database, where they are to be removed', async () => {
    write('contacts.csv', ['contact_id,customer_id,name', 'PX-1,C1,Wilhelmine Quast']);
    await succeed('import', 'contacts.csv');
    const connection = new BetterSqlite3(join(folder, 'company.db'));
    connection.prepare('VACUUM INTO ?').run(join(folder, 'company.db.format-16.backup'));
    connection.close();
    await succeed('forget', '--contact', 'PX-1', '--dry-run', '--remove-copies');
    expect(readdirSync(folder)).toContain('company.db.format-16.backup');
    const output = await succeed('forget', '--contact', 'PX-1', '--yes', '--remove-copies');
    expect(found(folder, ['Quast'])).toEqual([]);
    expect(output).toContain('were removed: 1');
  });
});
