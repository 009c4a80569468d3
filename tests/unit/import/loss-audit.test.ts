import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withholdSmallQuestions } from '../../../src/domain/loss-audit.js';
import { openRowAccount } from '../../../src/import/row-account.js';
import { ProblemError } from '../../../src/problems/problem.js';
import { layouts } from '../../../src/import/layouts/index.js';
import { expectSums } from './audit-sums.js';
import { importPath, importText } from './import-text.js';
import { recordingSink } from './recording-sink.js';

const fixtures = new URL('../../../fixtures/', import.meta.url).pathname;
const filesIn = (folder: string): readonly string[] =>
  readdirSync(`${fixtures}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:csv|txt|xlsx|gz)$/.test(name))
    .map((name) => `${folder}/${name}`)
    .sort();

describe('the account of every example export', () => {
  it.each([...filesIn('exports'), ...filesIn('demo-company')])('%s adds up, once and a second time', async (name) => {
    const sink = recordingSink();
    const { reading } = await importPath(`${fixtures}${name}`, { maxRejected: 1 }, sink);
    const audit = expectSums(reading);
    expect(audit.rows.read).toBeGreaterThan(0);
    const again = expectSums((await importPath(`${fixtures}${name}`, { maxRejected: 1 }, sink)).reading);
    expect(again).toMatchObject({ outcome: 'already-imported', importId: 1, rows: { read: audit.rows.read, kept: 0 } });
  });

  it.each(filesIn('broken'))('%s adds up, or is refused and leaves nothing', async (name) => {
    const sink = recordingSink();
    try {
      expectSums((await importPath(`${fixtures}${name}`, { maxRejected: 1 }, sink)).reading);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      expect(sink.readings).toEqual([]);
    }
  });
});

describe('the account of rows', () => {
  it('names rejected rows by reason and column, repeated and changed ones, and blank lines beside', async () => {
    const text = 'response_id,satisfaction\nR1,5\n\nR1,5\nR1,4\nR2\nR3,3,x\n';
    const audit = expectSums((await importText(text, { maxRejected: 1 })).reading);
    expect(audit.rows).toMatchObject({ read: 5, kept: 1, repeated: 1, changed: 1, rejected: 2, dropped: 0 });
    expect(audit).toMatchObject({
      blankLines: 1,
      headerRows: 1,
      rejected: [
        { reason: 'too-few-cells', rows: 1, firstLine: 6 },
        { reason: 'too-many-cells', rows: 1, firstLine: 7 },
      ],
    });
  });

  it('refuses to close where a row went missing', () => {
    const account = openRowAccount();
    account.settle('added');
    expect(() => account.close(2, 0)).toThrow('2 rows were read, but 1 accounted for');
  });

  it('of one answer a row shows what the rows became, ragged and blank ones included', async () => {
    const header = 'instance,metric,actual_value,string_value,user';
    const rows = ['A1,Q1,5,,u1', 'A1,Q2,4,,u1', '', 'A2,Q1,3,,u2', ',Q1', ',,,,u9', ',,4,,'];
    const { reading } = await importText(`${[header, ...rows].join('\n')}\n`, { maxRejected: 1 });
    const audit = expectSums(reading);
    // Two responses, one row without an id that names somebody, one that is neither answer nor person.
    expect(audit.joined).toEqual({ rows: 5, records: 4, column: 'instance' });
    expect(audit.rows).toMatchObject({ read: 5, rejected: 2 });
    expect(audit.blankLines).toBe(1);
  });

  it('no layout joins rows and drops some: dropped ones would be joined', () => {
    expect(layouts.filter((layout) => layout.long && layout.drop)).toEqual([]);
  });
});

const answers = ['5', '0', '', '-99', '7', '7', '12345', 'see my mail to Ann', "don't know", '3', '4', '5', '2', '1'];
const question = async () =>
  expectSums(
    (
      await importText(`response_id,satisfaction\n${answers.map((answer, row) => `R${row},${answer}`).join('\n')}\n`, {
        scales: [{ pattern: 'satisfaction', scale: { low: 0, high: 5 } }],
        missing: [{ pattern: 'satisfaction', codes: ['-99'] }],
      })
    ).reading,
  );

describe('the account of cells', () => {
  it('tells answers, zeros, blanks, codes and answers outside the scale apart', async () => {
    const [, column] = (await question()).columns;
    expect(column).toMatchObject({
      cells: { answers: 7, blank: 1, missing: 2, outside: 4, unreadable: 0 },
      zeros: 1,
    });
  });

  it('names values outside the scale, never words or long numbers: they may be somebody', async () => {
    const audit = await question();
    expect(audit.columns[1]).toMatchObject({ outsideValues: [{ value: 7, cells: 2 }], outsideTexts: 1 });
    expect(JSON.stringify(audit)).not.toMatch(/Ann|12345/);
  });

  it('says in which order dates were read, why, and how many another order would move', async () => {
    const dates = ['31/01/2026', '03/04/2026', '03/04/2026', '05/05/2026', 'soon'];
    const rows = dates.map((date, row) => `R${row},${date},5`).join('\n');
    const audit = expectSums((await importText(`response_id,submitted_at,satisfaction\n${rows}\n`)).reading);
    expect(audit.columns[1]).toMatchObject({
      dates: { order: 'dmy', evidence: { code: 'date-proved', params: { row: 1 } }, ambiguous: 2 },
      cells: { answers: 4, unreadable: 1 },
    });
  });

  it('says that undecided dates of a survey were not read', async () => {
    const text = 'response_id,submitted_at,satisfaction\nR1,03/04/2026,5\nR2,04/05/2026,4\n';
    const [, column] = expectSums((await importText(text)).reading).columns;
    expect(column?.dates).toEqual({ evidence: { code: 'date-ambiguous', params: {} }, ambiguous: 2 });
    expect(column?.cells).toMatchObject({ answers: 0, unreadable: 2 });
  });

  it('finds texts cut off at the limit of a form, and none where people merely end', async () => {
    const comments = ['x'.repeat(255), 'y'.repeat(255), 'short', 'z'.repeat(200)];
    const rows = (texts: readonly string[]) => texts.map((text, row) => `R${row},5,${text}`).join('\n');
    const read = async (texts: readonly string[]) =>
      expectSums((await importText(`response_id,satisfaction,comment\n${rows(texts)}\n`)).reading).columns[2];
    expect(await read(comments)).toMatchObject({ cutTexts: { length: 255, texts: 2 } });
    expect(await read([...comments, 'w'.repeat(256)])).not.toHaveProperty('cutTexts');
    expect(await read(['x'.repeat(255), 'short'])).not.toHaveProperty('cutTexts');
    expect(await read(['x'.repeat(32_767), 'short'])).toMatchObject({ cutTexts: { length: 32_767, texts: 1 } });
  });

  it('names headers that occur twice, ignored columns with what they held, and damage by column', async () => {
    const text = 'response_id,satisfaction,note,Note,uuid\nR1,5,a,b\uFFFD,k1\nR2,4,,d,k2\nR3,3,e,f,k3\n';
    const audit = expectSums((await importText(text, { map: [{ pattern: 'uuid', target: 'ignore' }] })).reading);
    expect(audit.duplicateHeaders).toEqual([{ header: 'note', columns: 2 }]);
    expect(audit.columns[4]).toMatchObject({
      readAs: 'ignored',
      ignored: { filled: 3, because: [{ code: 'stated' }] },
    });
    expect(audit.damage).toEqual([{ kind: 'lost', column: 'Note (2)', places: 1, firstLine: 2 }]);
  });

  it('a rejected row of a ledger counts in no column', async () => {
    const text =
      'ticket_id,customer_id,opened_at,closed_at\nT1,C1,2026-01-01,2026-01-02\nT2,C2,2026-01-01,31 Feb 2026\nT3,,2026-01-01,\n';
    const audit = expectSums((await importText(text, { maxRejected: 1 })).reading);
    expect(audit.rows).toMatchObject({ read: 3, kept: 2, rejected: 1 });
    expect(audit.columns.map(({ cells }) => cells?.answers)).toEqual([2, 1, 2, 1]);
  });
});

describe('where answers are protected', () => {
  it('a question few people answered has no counts, others no values; repeated rows are no further people', async () => {
    const audit = await question();
    expect(withholdSmallQuestions(audit, 8).columns[1]).toEqual({
      column: 'satisfaction',
      readAs: 'item:satisfaction',
      scale: { low: 0, high: 5 },
      withheld: 'anonymity',
    });
    const shown = withholdSmallQuestions(audit, 7).columns[1];
    expect(shown).toMatchObject({ cells: { answers: 7, outside: 4 } });
    expect(shown).not.toHaveProperty('outsideValues');
    const doubled = { ...audit, rows: { ...audit.rows, kept: 7, repeated: 7 } };
    expect(withholdSmallQuestions(doubled, 5).columns[1]).toHaveProperty('withheld');
  });

  it('a question of which no answer counts shows how many were lost', async () => {
    const rows = Array.from({ length: 12 }, (_, row) => `R${row},word ${row % 3}`).join('\n');
    const map = [{ pattern: 'who', target: 'other' }];
    const scales = [{ pattern: 'who', scale: { low: 1, high: 5 } }];
    const audit = expectSums((await importText(`response_id,who\n${rows}\n`, { map, scales })).reading);
    const { cells } = withholdSmallQuestions(audit, 5).columns[1] ?? {};
    expect((cells?.outside ?? 0) + (cells?.unreadable ?? 0)).toBe(12);
  });

  it('records of a ledger are no answers of people', async () => {
    const audit = expectSums((await importText('customer_id,name\nC1,a\n')).reading);
    expect(withholdSmallQuestions(audit, 100)).toEqual(audit);
  });
});
